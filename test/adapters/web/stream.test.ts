import { describe, expect, it } from 'vitest';
import { createHub } from '../../../adapters/web/hub.js';
import { PlatformUnreachable, StoreUnavailable } from '../../../src/errors.js';
import { SAMPLE_CARDS } from './cards.js';
import { answerOf, readEvents } from './client.js';
import { EAST, openChat, REP } from './desk.js';

describe('the stream', () => {
  it('tells a person what is said to and by them, with the name their client gave it', async () => {
    const { ports, adapter, web } = await openChat();
    const stream = await web.get('/stream?as=rep');
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    await web.post('/messages', { as: 'rep', in: 'dm', text: '报价38万', id: 'c-1' });
    const out = ports.out(REP, SAMPLE_CARDS.logged ?? '');
    await adapter.send(out);
    const [first, said, answer] = await readEvents(stream, 3);
    expect(first?.event).toBe('resync');
    expect(said).toMatchObject({ event: 'message', data: { in: 'dm', from: 'rep', text: '报价38万', client: 'c-1' } });
    expect(answer).toMatchObject({ event: 'message', data: { in: 'dm', id: out.id, from: 'bot', card: { mark: 'done' } } });
  });

  it('tells nobody else: a direct chat its person, a group its members', async () => {
    const { ports, adapter, web } = await openChat();
    await ports.people.save('web', { account: 'li', name: '李雷', role: 'rep' });
    const [manager, stranger] = [await web.get('/stream?as=manager'), await web.get('/stream?as=li')];
    await adapter.send(ports.out(REP, '只给销售'));
    await adapter.send(ports.out(EAST, '给全组'));
    await web.post('/groups', { id: 'li-only', name: '别的群', members: ['li'] });
    expect((await readEvents(manager, 2)).map((each) => each.data)).toMatchObject([{}, { in: 'east', text: '给全组' }]);
    expect((await readEvents(stranger, 2)).map((each) => each.event)).toEqual(['resync', 'groups']);
  });

  it('goes on after a break where it was, by header or by query', async () => {
    const { ports, adapter, web } = await openChat();
    const [start] = await readEvents(await web.get('/stream?as=rep'), 1);
    for (const text of ['一', '二', '三']) await adapter.send(ports.out(REP, text));
    const missed = await readEvents(await web.get(`/stream?as=rep&after=${start?.id}`), 3);
    expect(missed.map((each) => each.data)).toMatchObject([{ text: '一' }, { text: '二' }, { text: '三' }]);
    const again = await web.call('/api/chat/stream?as=rep', { headers: { 'last-event-id': missed[1]?.id ?? '' } });
    expect((await readEvents(again, 1))[0]?.data).toMatchObject({ text: '三' });
  });

  it('says resync when the place is no longer known: another run, or too long ago', async () => {
    const old = createHub('old');
    const { value } = await old.listen('rep', undefined).getReader().read();
    expect(new TextDecoder().decode(value)).toBe('retry: 1500\n\n');
    const hub = createHub('new');
    for (let at = 0; at < 1500; at += 1) hub.publish({ event: 'message', data: { at } });
    for (const lastSeen of ['old-3', 'new-3', 'new-9999', 'new-x', '']) {
      const [first] = await readEvents(new Response(hub.listen('rep', lastSeen)), 1);
      expect(first).toMatchObject({ id: 'new-1500', event: 'resync' });
    }
    const [next] = await readEvents(new Response(hub.listen('rep', 'new-1499')), 1);
    expect(next).toMatchObject({ id: 'new-1500', event: 'message' });
  });

  it('tells one key once', async () => {
    const hub = createHub('run');
    const stream = new Response(hub.listen('rep', undefined));
    for (const key of ['message 1', 'message 1', 'message 2']) hub.publish({ event: 'message', key, data: key });
    hub.close();
    expect((await readEvents(stream, 9)).map((each) => each.data)).toEqual([{}, 'message 1', 'message 2']);
  });

  it('lets go of a listener that does not read', async () => {
    const hub = createHub('run');
    const stuck = hub.listen('rep', undefined);
    for (let at = 0; at < 2000; at += 1) hub.publish({ event: 'message', data: { at } });
    const read = await readEvents(new Response(stuck), 5000);
    expect(read.length).toBeGreaterThan(400);
    expect(read.length).toBeLessThan(600);
  });

  it('says unreachable when it cannot know who reads, so that the message is sent later', async () => {
    const { ports, adapter } = await openChat();
    ports.groups.list = () => Promise.reject(new StoreUnavailable('away'));
    await expect(adapter.send(ports.out(EAST, '给全组'))).rejects.toBeInstanceOf(PlatformUnreachable);
  });

  it('ends when the chat stops, which then asks to come back', async () => {
    const { adapter, web } = await openChat();
    const stream = await web.get('/stream?as=rep');
    await adapter.stop();
    expect(await readEvents(stream, 9)).toHaveLength(1);
    const refused = await web.post('/messages', { as: 'rep', in: 'dm', text: '你好' });
    expect([refused.status, (await answerOf(refused)).code]).toEqual([503, 'stopping']);
  });
});
