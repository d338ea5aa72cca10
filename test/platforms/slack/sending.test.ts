import { describe, expect, it } from 'vitest';
import { createSlackAdapter } from '../../../adapters/slack/index.js';
import { OutcomeUnknown, PlatformRefused, PlatformUnreachable } from '../../../src/errors.js';
import { CARDS } from '../../adapters/slack/cards.js';
import { fakeSlackPorts } from '../../adapters/slack/ports.js';
import { BOT_TOKEN, type Fault } from './fake/shapes.js';
import { directWith, inChannel, onStage } from './on-stage.js';

const failureOf = (sending: Promise<unknown>): Promise<unknown> =>
  sending.then(
    () => 'sent',
    (error: unknown) => error,
  );

describe('sending to Slack', () => {
  it('posts to a person, a channel and a thread, and says where', async () => {
    const { send, at } = await onStage('http');
    expect((await send('你好', directWith('U03'))).platformMessage).toMatch(/^D03:\d+\.\d+$/);
    expect((await send('大家好', inChannel('C02'))).platformMessage).toMatch(/^C02:/);
    const inThread = at((await send('在这里', inChannel('C02#1769220155.940449'))).platformMessage);
    expect([inThread.channel, inThread.thread_ts]).toEqual(['C02', '1769220155.940449']);
  });

  it('replaces a card in place, buttons too, and clips what an edit may not hold', async () => {
    const { send, at, adapter, ports } = await onStage('http');
    const card = CARDS.logged ?? expect.fail();
    const { message, platformMessage } = await send(card);
    const edit = { ...ports.out(directWith('U02'), '长'.repeat(5000)), edits: { message: message.id, platformMessage } };
    expect(await adapter.send(edit)).toBe(platformMessage);
    expect(at(platformMessage)).toMatchObject({ blocks: [], edited: true });
    expect(at(platformMessage).text).toBe(`${'长'.repeat(3999)}…`);
  });

  it('shows an answer as it grows, in the place of its first words, and posts none of it anew', async () => {
    const { send, at, adapter, ports, slack } = await onStage('http');
    const pending = { title: '在查记录', parts: [], actions: [], pending: true } as const;
    const { message, platformMessage } = await send(pending);
    const card = { ...pending, title: '两家提过价格' };
    const growing = { ...ports.out(directWith('U02'), card), card, edits: { message: message.id, platformMessage } };
    await adapter.growing?.show(growing);
    expect(JSON.stringify(at(platformMessage).blocks)).toContain('两家提过价格');
    slack.work.messages.length = 0;
    expect(await failureOf(adapter.growing?.show(growing) ?? expect.fail())).toBeInstanceOf(PlatformRefused);
    expect(slack.messages('D02')).toEqual([]);
  });

  it('waits for a scope that was taken away, and is sent once when it is back', async () => {
    const { adapter, ports, slack } = await onStage('http');
    const { scopes } = slack.work;
    slack.work.scopes = scopes.filter((each) => each !== 'chat:write');
    const message = ports.out(directWith('U02'), '早上好');
    expect(await failureOf(adapter.send(message))).toMatchObject({ code: 'missing_scope', retryAfterMs: 60_000 });
    slack.work.scopes = scopes;
    await adapter.send(message);
    expect(slack.messages('D02').map((each) => each.text)).toEqual(['早上好']);
  });

  it('says that the bot token was revoked, waits, and says that it is taken again', async () => {
    const { adapter, ports, slack } = await onStage('http');
    slack.server.revoked.add(BOT_TOKEN);
    const message = ports.out(directWith('U02'), '{"error":"token_expired"}');
    expect(await failureOf(adapter.send(message))).toMatchObject({ code: 'token_revoked', retryAfterMs: 60_000 });
    expect([...ports.refused]).toEqual([['SLACK_BOT_TOKEN', 'token_revoked']]);
    slack.server.revoked.clear();
    await adapter.send(message);
    expect(ports.refused.size).toBe(0);
    expect(slack.messages('D02').map((each) => each.text)).toEqual(['{"error":"token_expired"}']);
  });

  it('says anew what it cannot replace any more', async () => {
    const { send, adapter, ports, slack } = await onStage('http');
    const { message, platformMessage } = await send('已记');
    slack.work.messages.length = 0;
    const again = await adapter.send({ ...ports.out(directWith('U02'), '已撤销'), edits: { message: message.id, platformMessage } });
    expect(again).not.toBe(platformMessage);
    expect(slack.messages('D02').map((each) => each.text)).toEqual(['已撤销']);
  });

  it('posts once when the same message is sent twice at once, and again when the first was refused', async () => {
    const { adapter, ports, slack } = await onStage('http');
    const message = ports.out(directWith('U02'), '早上好');
    const [one, two] = await Promise.all([adapter.send(message), adapter.send(message)]);
    expect(one).toBe(two);
    const second = ports.out(directWith('U02'), '再来');
    slack.fail('chat.postMessage', { kind: 'limited', seconds: 1 });
    expect(await failureOf(adapter.send(second))).toBeInstanceOf(PlatformRefused);
    await adapter.send(second);
    expect(slack.messages('D02').map((each) => each.text)).toEqual(['早上好', '再来']);
  });

  it('does not try again by itself, whatever happens', async () => {
    const { send, slack } = await onStage('http');
    slack.fail('chat.postMessage', { kind: 'status', status: 500, stored: true });
    expect(await failureOf(send('一'))).toBeInstanceOf(OutcomeUnknown);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(slack.server.calls.filter((each) => each.method === 'chat.postMessage')).toHaveLength(1);
  });

  it.each<[string, Fault, unknown]>([
    ['refused for good', { kind: 'error', code: 'is_archived' }, new PlatformRefused('is_archived')],
    ['refused because it goes too fast', { kind: 'limited', seconds: 7 }, new PlatformRefused('ratelimited', 7000)],
    ['refused until the token is mended', { kind: 'error', code: 'token_revoked' }, new PlatformRefused('token_revoked', 60_000)],
    ['refused by a gateway', { kind: 'status', status: 403, stored: false }, new PlatformRefused('http_403')],
    ['failed inside', { kind: 'error', code: 'internal_error' }, new OutcomeUnknown('slack: internal_error')],
    ['broken off with 502', { kind: 'status', status: 502, stored: true }, new OutcomeUnknown('slack: http 502')],
    ['cut', { kind: 'cut', stored: true }, new OutcomeUnknown('slack: UND_ERR_SOCKET')],
  ])('tells what it means to be %s', async (_, fault, error) => {
    const { send, slack } = await onStage('http');
    slack.fail('chat.postMessage', fault);
    const failure = await failureOf(send('一'));
    expect(failure).toEqual(error);
    expect((failure as PlatformRefused).retryAfterMs).toBe((error as PlatformRefused).retryAfterMs);
  });

  it.each(['msg_blocks_too_long', 'invalid_blocks', 'invalid_blocks_format'])(
    'says a card in words when its blocks are refused (%s)',
    async (code) => {
      const { adapter, ports, slack } = await onStage('http');
      const card = CARDS.logged ?? expect.fail();
      const message = ports.out(directWith('U02'), card);
      slack.fail('chat.postMessage', { kind: 'error', code });
      const platformMessage = await adapter.send(message);
      expect(slack.messages('D02')).toMatchObject([{ text: expect.stringContaining(card.title), blocks: [] }]);
      expect(slack.messages('D02')[0]?.text).toContain('[撤销]');
      slack.fail('chat.update', { kind: 'error', code });
      const edit = { ...ports.out(directWith('U02'), { ...card, title: '改好了' }), edits: { message: message.id, platformMessage } };
      await adapter.send(edit);
      expect(slack.messages('D02')).toMatchObject([{ text: expect.stringContaining('改好了'), blocks: [] }]);
    },
  );

  it('knows that nothing was sent where nobody listens', async () => {
    const ports = fakeSlackPorts();
    for (const apiUrl of ['http://127.0.0.1:9/api/', 'http://nowhere.invalid/api/']) {
      const adapter = createSlackAdapter(ports, { botToken: BOT_TOKEN, signingSecret: 'x', apiUrl });
      expect(await failureOf(adapter.send(ports.out(directWith('U02'), '一'))), apiUrl).toBeInstanceOf(PlatformUnreachable);
      await adapter.stop();
    }
  });

  it('may repeat an edit whose outcome is unknown', async () => {
    const { send, at, adapter, ports, slack } = await onStage('http');
    const { message, platformMessage } = await send('已记');
    const edit = { ...ports.out(directWith('U02'), '已撤销'), edits: { message: message.id, platformMessage } };
    slack.fail('chat.update', { kind: 'cut', stored: true });
    expect(await failureOf(adapter.send(edit))).toBeInstanceOf(PlatformUnreachable);
    await adapter.send(edit);
    expect(at(platformMessage).text).toBe('已撤销');
    expect(slack.messages('D02')).toHaveLength(1);
  });

  it('never tells a token or what was written in an error', async () => {
    const { send, slack } = await onStage('http');
    for (const fault of [
      { kind: 'cut', stored: false },
      { kind: 'status', status: 500, stored: false },
      { kind: 'error', code: 'x xoxb-1 三十八万' },
    ] as const) {
      slack.fail('chat.postMessage', fault);
      const failure = await failureOf(send('报价三十八万'));
      expect(`${failure}${(failure as Error).stack}`).not.toMatch(/xoxb|三十八/);
    }
  });
});

describe('a message whose sending ended unknown', () => {
  it.each([
    ['a direct chat', directWith('U02')],
    ['a channel', inChannel('C02')],
    ['a thread', inChannel('C02#1769220155.940449')],
  ])('is found in %s, or surely absent', async (_, to) => {
    const { adapter, ports, slack, send } = await onStage('http');
    await send('别的', to);
    const since = ports.now();
    const lost = ports.out(to, '一');
    slack.fail('chat.postMessage', { kind: 'cut', stored: true });
    await failureOf(adapter.send(lost));
    for (let i = 0; i < 3; i++) await send(`后来的${i}`, to);
    const [stored] = slack.work.messages.filter((each) => each.text === '一');
    expect(await adapter.find?.(lost, since)).toEqual({ platformMessage: `${stored?.channel}:${stored?.ts}` });
    expect(await adapter.find?.(ports.out(to, '从没发过'), since)).toBe('absent');
  });

  it.each([500, 502, 503])('is found where Slack answered %s after storing it, and not sent again', async (status) => {
    const { adapter, ports, slack } = await onStage('http');
    const since = ports.now();
    const lost = ports.out(directWith('U02'), '一');
    slack.fail('chat.postMessage', { kind: 'status', status, stored: true });
    expect(await failureOf(adapter.send(lost))).toBeInstanceOf(OutcomeUnknown);
    expect(await adapter.find?.(lost, since)).toHaveProperty('platformMessage');
    expect(slack.messages('D02').map((each) => each.text)).toEqual(['一']);
  });

  it('is looked for on every page, but not for ever', async () => {
    const { adapter, ports, slack } = await onStage('http');
    const since = ports.now();
    const lost = ports.out(inChannel('C02'), '一');
    slack.fail('chat.postMessage', { kind: 'cut', stored: true });
    await failureOf(adapter.send(lost));
    const others = (count: number) =>
      slack.work.messages.push(
        ...Array.from({ length: count }, () => ({
          ts: slack.work.nextTs(),
          channel: 'C02',
          user: 'U03',
          bot: false,
          text: 'x',
          blocks: [],
          edited: false,
        })),
      );
    others(250);
    expect(await adapter.find?.(lost, since)).toHaveProperty('platformMessage');
    others(1000);
    expect(await adapter.find?.(lost, since)).toBe('untold');
  });

  it('cannot be looked for while Slack is away', async () => {
    const { adapter, ports, slack } = await onStage('http');
    slack.fail('conversations.history', { kind: 'status', status: 503, stored: false }, { kind: 'limited', seconds: 3 });
    const lost = ports.out(inChannel('C02'), '一');
    expect(await failureOf(Promise.resolve(adapter.find?.(lost, ports.now())))).toBeInstanceOf(PlatformUnreachable);
    expect(await failureOf(Promise.resolve(adapter.find?.(lost, ports.now())))).toMatchObject({ code: 'ratelimited', retryAfterMs: 3000 });
  });
});
