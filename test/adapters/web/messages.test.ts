import { describe, expect, it } from 'vitest';
import { SAMPLE_CARDS } from './cards.js';
import { type Answer, answerOf } from './client.js';
import { EAST, openChat, REP } from './desk.js';

describe('what people write', () => {
  it('is stored under the key the client chose, and answered with the id it has in the transcript', async () => {
    const { ports, web } = await openChat();
    const response = await web.post('/messages', { as: 'rep', in: 'dm', text: '报价38万', id: 'c-1' });
    expect(response.status).toBe(202);
    expect(await response.json()).toEqual({ id: 101 });
    expect(ports.received[0]).toMatchObject({ key: 'web:rep:c-1', conversation: REP, sender: { platform: 'web', account: 'rep' } });
  });

  it('keeps two people’s messages apart though their clients named them alike', async () => {
    const { ports, web } = await openChat();
    await web.post('/messages', { as: 'rep', in: 'dm', text: '一', id: 'c-1' });
    await web.post('/messages', { as: 'manager', in: 'dm', text: '二', id: 'c-1' });
    expect(ports.received.map((each) => each.kind === 'message' && each.text)).toEqual(['一', '二']);
  });

  it('answers a retry with the id of the first', async () => {
    const { web } = await openChat();
    const message = { as: 'rep', in: 'dm', text: '报价38万', id: 'c-1' };
    const first = await (await web.post('/messages', message)).json();
    expect(await (await web.post('/messages', message)).json()).toEqual(first);
  });

  it('was said when `at` says, else now', async () => {
    const { ports, web } = await openChat();
    await web.post('/messages', { as: 'rep', in: 'dm', text: '昨天的', at: '2026-11-19T18:30:00+08:00' });
    await web.post('/messages', { as: 'rep', in: 'dm', text: '现在的' });
    expect(ports.received.map((each) => each.saidAt)).toEqual([Date.parse('2026-11-19T10:30:00Z'), ports.clock]);
  });

  it('keeps every character that can be stored and marks those that cannot', async () => {
    const { ports, web } = await openChat();
    await web.post('/messages', { as: 'rep', in: 'dm', text: "a\u0000b\ud83d 😀 <b>'; DROP TABLE deal;-- \u202eطب" });
    expect(ports.received[0]).toMatchObject({ text: "a\ufffdb\ufffd 😀 <b>'; DROP TABLE deal;-- \u202eطب" });
  });

  it('takes 100,000 characters', async () => {
    const { ports, web } = await openChat();
    expect((await web.post('/messages', { as: 'rep', in: 'dm', text: '长'.repeat(100_000) })).status).toBe(202);
    expect(ports.received[0]).toMatchObject({ text: '长'.repeat(100_000) });
  });

  it('is not acknowledged while nothing can be stored, and taken once when it can', async () => {
    const { ports, web } = await openChat();
    const message = { as: 'rep', in: 'dm', text: '报价38万', id: 'c-1' };
    ports.away = true;
    const refused = await web.post('/messages', message);
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('2');
    expect(await refused.json()).toMatchObject({ code: 'store-away', remedy: expect.stringContaining('不会重复') });
    ports.away = false;
    expect((await web.post('/messages', message)).status).toBe(202);
    expect((await web.post('/messages', message)).status).toBe(202);
    expect(ports.received).toHaveLength(1);
  });
});

describe('what people press', () => {
  it('goes to the conversation of the card', async () => {
    const { ports, adapter, web } = await openChat();
    const out = ports.out(EAST, SAMPLE_CARDS.logged ?? '');
    await adapter.send(out);
    const press = { as: 'manager', message: out.id, action: 'log.fix', value: '1', form: { stage: 'proposal', summary: '' }, id: 'p-1' };
    expect((await web.post('/presses', press)).status).toBe(202);
    expect(ports.received[0]).toMatchObject({
      kind: 'press',
      key: 'web:manager:p-1',
      conversation: EAST,
      action: 'log.fix',
      value: '1',
      form: { stage: 'proposal', summary: '' },
      message: out.id,
    });
  });

  it('is refused on somebody else’s direct chat and on what no bot wrote', async () => {
    const { ports, web } = await openChat();
    const out = ports.out(REP, SAMPLE_CARDS.logged ?? '');
    const { id } = await answerOf(await web.post('/messages', { as: 'rep', in: 'dm', text: '你好' }));
    expect((await web.post('/presses', { as: 'manager', message: out.id, action: 'log.undo' })).status).toBe(403);
    expect((await web.post('/presses', { as: 'rep', message: id, action: 'log.undo' })).status).toBe(400);
    expect(ports.received).toHaveLength(1);
  });
});

describe('what people read', () => {
  it('is the transcript: oldest first, after an id, a changed message again with editedAt', async () => {
    const { ports, web } = await openChat();
    const { id } = await answerOf(await web.post('/messages', { as: 'rep', in: 'dm', text: '报价38万' }));
    const card = ports.out(REP, SAMPLE_CARDS.logged ?? '');
    const read = async (after: Answer['id']) => (await web.get(`/messages?as=rep&in=dm&after=${after}`)).json();
    expect(await read(id)).toMatchObject([{ id: card.id, from: 'bot', card: { title: '已记 · 华东医疗 · 谈判' } }]);
    expect(await read(card.id)).toEqual([]);
    ports.clock += 1000;
    ports.out(REP, SAMPLE_CARDS.undone ?? '', card.id);
    expect(await read(card.id)).toMatchObject([{ id: card.id, editedAt: '2026-11-20T02:00:01.000Z', at: '2026-11-20T02:00:00.000Z' }]);
    expect(await idsOf(await web.get('/messages?as=rep&in=dm'))).toEqual([id, card.id]);
  });

  it('comes in pages, backwards with `before`', async () => {
    const { ports, web } = await openChat();
    const ids = Array.from({ length: 5 }, (_, at) => ports.out(REP, `第 ${at} 条`).id);
    const read = async (query: string) => idsOf(await web.get(`/messages?as=rep&in=dm&${query}`));
    expect(await read('limit=2')).toEqual(ids.slice(3));
    expect(await read(`limit=2&before=${ids[3]}`)).toEqual(ids.slice(1, 3));
  });

  it('says who mentioned the bot in a group, and shows the files of a message', async () => {
    const { ports, web } = await openChat();
    const file = await ports.files.put({ name: '确认函.pdf', contentType: 'application/pdf', bytes: Buffer.from('%PDF-') });
    await web.post('/messages', { as: 'rep', in: 'east', text: '@战报 看看这个', files: [file.id] });
    expect(await (await web.get('/messages?as=manager&in=east')).json()).toMatchObject([
      { from: 'rep', text: '看看这个', addressed: true, files: [{ id: file.id, name: '确认函.pdf', bytes: 5 }] },
    ]);
  });

  it('is only for those who are in it', async () => {
    const { ports, web } = await openChat();
    await ports.people.save('web', { account: 'li', name: '李雷', role: 'rep' });
    const refused = await web.get('/messages?as=li&in=east');
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ code: 'not-member', field: 'in' });
  });
});

/** The ids of a list of messages. */
async function idsOf(response: Response): Promise<Answer['id'][]> {
  // The list is the API's own.
  return ((await response.json()) as Answer[]).map((each) => each.id);
}
