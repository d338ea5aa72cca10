/** An answer that is still being written, as the web chat shows it. */
import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/card.js';
import { readEvents } from './client.js';
import { openChat, REP } from './desk.js';

const card = (title: string, pending = true): Card => ({ title, parts: [], actions: [], ...(pending ? { pending: true } : {}) });

describe('an answer that is being written', () => {
  it('grows in the place of its message, and is told to those who look only', async () => {
    const { ports, adapter, web } = await openChat();
    const [start] = await readEvents(await web.get('/stream?as=rep'), 1);
    const first = ports.out(REP, card('在查记录'));
    await adapter.send(first);
    const listening = await web.get('/stream?as=rep');
    await adapter.growing?.show({ ...ports.out(REP, '', first.id), card: card('两家提过价格'), text: '两家提过价格' });
    const whole = ports.out(REP, card('两家提过价格,都在谈判', false), first.id);
    await adapter.send(whole);
    expect((await readEvents(listening, 3)).slice(1)).toMatchObject([
      { data: { id: first.id, card: { title: '两家提过价格', pending: true } } },
      { data: { id: first.id, card: { title: '两家提过价格,都在谈判' } } },
    ]);
    const missed = await readEvents(await web.get(`/stream?as=rep&after=${start?.id}`), 2);
    expect(missed).toMatchObject([{ data: { card: { title: '在查记录' } } }, { data: { card: { title: '两家提过价格,都在谈判' } } }]);
  });
});
