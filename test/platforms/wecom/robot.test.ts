/** The smart robot against WeCom's side of the connection: the real SDK, every fault of frames and acknowledgements. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWeComAdapter } from '../../../adapters/wecom/index.js';
import { TIMING, type Timing } from '../../../adapters/wecom/settings.js';
import type { Adapter } from '../../../src/adapter.js';
import type { Card } from '../../../src/card.js';
import { OutcomeUnknown, PlatformRefused, PlatformUnreachable } from '../../../src/errors.js';
import type { Outgoing } from '../../../src/message.js';
import type { ConversationRef } from '../../../src/terms.js';
import { type FakePlatformPorts, platformPorts } from '../../adapters/wecom/ports.js';
import { type FakeRobot, startFakeRobot } from './fake/robot-server.js';

const QUICK: Timing = {
  ...TIMING,
  renew: 20,
  lease: 200,
  reconnect: 5,
  subscribe: 150,
  heartbeat: 40,
  store: 5,
  kicked: 50,
  request: 5_000,
};
const USER: ConversationRef = { platform: 'wecom', address: 'dm:zhangsan#robot', kind: 'direct' };
const GROUP: ConversationRef = { platform: 'wecom', address: 'wrEAST', kind: 'group' };
const CARD: Card = {
  title: '已记 · 华东医疗 · 谈判',
  mark: 'done',
  parts: [{ kind: 'line', text: '¥38 万 · 王总' }],
  actions: [
    { action: 'log.undo', label: '撤销', value: '501' },
    { action: 'open', label: '看档案', href: 'https://crm.example/r/customer/17' },
  ],
};

let ports: FakePlatformPorts;
let robot: FakeRobot;
let adapter: Adapter;

beforeEach(async () => {
  ports = platformPorts();
  robot = await startFakeRobot({ now: ports.now });
  adapter = createWeComAdapter(ports, { robot: robot.settings }, QUICK);
  await adapter.start();
});
afterEach(async () => {
  await adapter.stop();
  await robot.close();
});

const out = (content: string | Card, edits?: Outgoing, to = USER) => ports.out(to, content, edits?.id);
const outcome = (message: Outgoing) => adapter.send(message).catch((error: unknown) => error);
const texts = (chat = 'zhangsan') => robot.chat(chat).map(({ text }) => text);
const lastSeen = (chat = 'zhangsan') => robot.chat(chat).at(-1) ?? expect.fail('nothing seen');
const sent = () => robot.frames.filter(({ cmd }) => cmd !== 'ping' && cmd !== 'aibot_subscribe');
const commands = () => sent().map(({ cmd }) => cmd);
async function heard(bring: Promise<unknown>): Promise<void> {
  const before = ports.stored;
  await bring;
  await expect.poll(() => ports.stored, { interval: 5, timeout: 5_000 }).toBeGreaterThan(before);
}
const say = (id: string, text: string, options = {}) => heard(robot.say('ZhangSan', id, text, options));
const undoKey = '{"a":"log.undo","v":"501"}';

describe('what people say', () => {
  it('comes without the robot’s mention, wherever it stood, and with everybody else’s', async () => {
    await say('g1', '@战报 华东医疗到哪一步了', { chat: 'wrEAST' });
    await say('g2', '华东医疗@战报 到哪一步了 ', { chat: 'wrEAST' });
    await say('g3', '@李雷 一起跟 @战报 恒川机械 wang@hengchuan.com', { chat: 'wrEAST' });
    await say('d1', '@李雷 的客户', {});
    expect(ports.received.map((each) => each.kind === 'message' && [each.text, each.conversation.address, each.sender.account])).toEqual([
      ['华东医疗到哪一步了', 'wrEAST', 'zhangsan'],
      ['华东医疗 到哪一步了', 'wrEAST', 'zhangsan'],
      ['@李雷 一起跟 恒川机械 wang@hengchuan.com', 'wrEAST', 'zhangsan'],
      ['@李雷 的客户', 'dm:zhangsan#robot', 'zhangsan'],
    ]);
  });

  it('may be spoken, mixed with pictures, or quote something', async () => {
    const card = robot.media(Buffer.from('\x89PNG\r\n\x1a\nxx', 'latin1'));
    await say('v', '', { more: { msgtype: 'voice', text: undefined, voice: { content: '明天下午拜访华润' } } });
    const mixed = {
      msg_item: [
        { msgtype: 'text', text: { content: '@战报 这张名片' } },
        { msgtype: 'image', image: card },
      ],
    };
    await say('m', '', { chat: 'wrEAST', more: { msgtype: 'mixed', text: undefined, mixed } });
    await say('q', '@战报 记一下', { chat: 'wrEAST', more: { quote: { msgtype: 'text', text: { content: '客户说预算 80 万' } } } });
    const [voice, picture, quoting] = ports.received;
    expect(voice).toMatchObject({ text: '明天下午拜访华润' });
    expect(picture).toMatchObject({ text: '这张名片', files: [{ contentType: 'image/*' }] });
    expect(quoting).toMatchObject({ text: '记一下', quoted: '客户说预算 80 万' });
    const [file] = (picture?.kind === 'message' && picture.files) || [];
    expect(await adapter.download?.(file ?? expect.fail())).toMatchObject({
      contentType: 'image/png',
      name: expect.stringMatching(/\.png$/),
    });
  });

  it('has files that are gone after five minutes, or cannot be read with their key', async () => {
    const { url, aeskey } = robot.media(Buffer.from('hello'), '报价.txt');
    const fetched = (remote: object) => adapter.download?.({ remote: JSON.stringify(remote), name: 'x' }).catch((error: unknown) => error);
    expect(await fetched({ url, key: aeskey })).toMatchObject({ name: '报价.txt', contentType: 'text/plain' });
    expect(await fetched({ url, key: Buffer.alloc(32).toString('base64') })).toEqual(new PlatformRefused('file not readable with its key'));
    robot.expireMedia();
    expect(await fetched({ url, key: aeskey })).toEqual(new PlatformRefused('file gone (HTTP 403)'));
    expect(await fetched({ url: 'http://127.0.0.1:1/x', key: aeskey })).toBeInstanceOf(PlatformUnreachable);
  });

  it('is that of an outsider when it comes from another organisation', async () => {
    await say('o', '你好', { more: { from: { userid: 'wm123', corpid: 'wwother' } } });
    expect(ports.received[0]).toMatchObject({ outsider: true });
  });

  it('is kept while nothing can be stored, in order', async () => {
    ports.away = true;
    await robot.say('ZhangSan', '1', '一');
    await robot.say('ZhangSan', '2', '二');
    await expect.poll(() => ports.taken).toBeGreaterThan(2);
    ports.away = false;
    await expect.poll(() => ports.received.length).toBe(2);
    expect(ports.received.map((each) => each.kind === 'message' && each.text)).toEqual(['一', '二']);
  });
});

describe('answers', () => {
  it('go inside the request they answer, further ones and pushes as messages of their own', async () => {
    await say('1', '报价38万');
    await adapter.send(out('已记 · 华东医疗'));
    await adapter.send(out('还有一句'));
    await say('2', '@战报 好', { chat: 'wrEAST' });
    await adapter.send(out(CARD, undefined, GROUP));
    expect(commands()).toEqual(['aibot_respond_msg', 'aibot_send_msg', 'aibot_respond_msg']);
    expect([texts(), texts('wreast')[0]?.split('\n')[0]]).toEqual([['已记 · 华东医疗', '还有一句'], '已记 · 华东医疗 · 谈判']);
  });

  it('that are still being written grow in their place, and end there', async () => {
    const pending: Card = { title: '在查记录', parts: [], actions: [], pending: true };
    await say('1', '为什么都嫌贵');
    const first = out(pending);
    await adapter.send(first);
    const grow = (title: string) => adapter.growing?.show({ ...out({ ...pending, title }, first), card: { ...pending, title } });
    await grow('两家提过价格');
    expect(texts()).toEqual(['两家提过价格']);
    await adapter.send(out({ title: '两家提过价格,都在谈判', parts: [], actions: [] }, first));
    await grow('晚到的半句');
    expect(texts()).toEqual(['两家提过价格,都在谈判']);
    expect(commands()).toEqual(['aibot_respond_msg', 'aibot_respond_msg', 'aibot_respond_msg']);
    await say('2', '还有呢');
    await adapter.send(out('没有了'));
    expect(texts()).toEqual(['两家提过价格,都在谈判', '没有了']);
  });

  it('that were not finished in time end as messages of their own', async () => {
    await say('1', '为什么都嫌贵');
    const first = out({ title: '在查记录', parts: [], actions: [], pending: true });
    await adapter.send(first);
    ports.clock += 6 * 60_000;
    await adapter.send(out({ title: '两家提过价格', parts: [], actions: [] }, first));
    expect(commands()).toEqual(['aibot_respond_msg', 'aibot_send_msg']);
  });

  it('of a card too long for a card are its words and the card, at once', async () => {
    await say('1', '看超期');
    const long: Card = {
      ...CARD,
      parts: Array.from({ length: 20 }, (_, i) => ({ kind: 'line', text: `第 ${i} 条: ${'很长的一句话'.repeat(8)}` })),
    };
    await adapter.send(out(long));
    expect(sent().at(-1)?.body).toMatchObject({ msgtype: 'stream_with_template_card', stream: { finish: true } });
    expect(texts()).toHaveLength(2);
    expect(texts()[0]).toContain('第 19 条');
    expect(lastSeen().text).toContain('[撤销]');
  });

  it('go as messages of their own when the request is over', async () => {
    await say('1', '报价38万');
    robot.fault('aibot_respond_msg', { kind: 'errcode', errcode: 846605 });
    await adapter.send(out('已记'));
    expect(texts()).toEqual(['已记']);
  });

  it('are not sent again when nobody knows, are refused, or are told when to come back', async () => {
    await say('1', 'x');
    await adapter.send(out('先'));
    robot.fault('aibot_send_msg', { kind: 'cut-after' });
    expect(await outcome(out('断了'))).toBeInstanceOf(OutcomeUnknown);
    await expect.poll(() => robot.open).toBe(1);
    await expect
      .poll(
        () =>
          adapter.send(out('重连后')).then(
            () => true,
            () => false,
          ),
        { timeout: 3_000 },
      )
      .toBe(true);
    robot.fault('aibot_send_msg', { kind: 'errcode', errcode: 45009 });
    expect(await outcome(out('快'))).toMatchObject({ code: '45009', retryAfterMs: 60_000 });
    expect(await outcome(ports.out({ ...USER, address: 'dm:cold#robot' }, '早'))).toMatchObject({
      code: '846607',
      retryAfterMs: undefined,
    });
    expect(texts().filter((text) => text === '断了')).toHaveLength(1);
  });

  it('in several parts continue with the part that was not taken', async () => {
    await say('1', 'x');
    await adapter.send(out('先'));
    const long = out({ ...CARD, parts: Array.from({ length: 9 }, (_, i) => ({ kind: 'line', text: `${i} ${'很长的一句话'.repeat(9)}` })) });
    // The words are taken, the card behind them is not.
    robot.fault('aibot_send_msg', { kind: 'none' });
    robot.fault('aibot_send_msg', { kind: 'errcode', errcode: 45009 });
    expect(await outcome(long)).toMatchObject({ code: '45009' });
    expect(texts()).toHaveLength(2);
    await adapter.send(long);
    expect(texts()).toHaveLength(3);
    expect(lastSeen().card).toBeDefined();
  });

  it('keep to 30 a minute in one conversation', async () => {
    await say('1', 'x');
    for (let i = 0; i < 30; i++) await adapter.send(out(`${i}`));
    expect(await outcome(out('30'))).toMatchObject({ name: 'PlatformRefused', retryAfterMs: expect.any(Number) });
  });
});

describe('presses', () => {
  it.each(['nested', 'flat', 'capital'] as const)('written %s are heard, and the card is changed inside them', async (spelling) => {
    await say('1', '报价38万');
    const message = out(CARD);
    await adapter.send(message);
    await heard(robot.press('ZhangSan', 'p1', lastSeen(), undoKey, { spelling }));
    expect(ports.received.at(-1)).toMatchObject({
      kind: 'press',
      key: 'wecom:robot:p1',
      action: 'log.undo',
      value: '501',
      message: message.id,
    });
    await adapter.send(out('已撤销刚才的记录', message));
    expect(commands().at(-1)).toBe('aibot_respond_update_msg');
    expect(sent().at(-1)?.body).not.toHaveProperty('userids');
    expect(texts()).toHaveLength(1);
    expect(lastSeen().text).toContain('已撤销刚才的记录');
    // The one quiet button that is left does nothing.
    await robot.press('ZhangSan', 'p2', lastSeen(), 'zb:nothing');
    await say('2', '好');
    expect(ports.received.filter(({ kind }) => kind === 'press')).toHaveLength(1);
  });

  it('that were answered too late get a new message, once', async () => {
    await say('1', '报价38万');
    const message = out(CARD);
    await adapter.send(message);
    await heard(robot.press('ZhangSan', 'p1', lastSeen(), undoKey));
    ports.clock += 5_000;
    await adapter.send(out('已撤销', message));
    expect(texts()).toEqual([expect.stringContaining('已记'), '已撤销']);
    expect(commands(), 'the press is not answered after its five seconds').not.toContain('aibot_respond_update_msg');
    await heard(robot.press('ZhangSan', 'p2', robot.chat('zhangsan')[0] ?? expect.fail(), undoKey));
    robot.fault('aibot_respond_update_msg', { kind: 'errcode', errcode: 846605 });
    await adapter.send(out('又撤销', message));
    expect(texts().at(-1)).toBe('又撤销');
  });

  it('of a form are answered on the form', async () => {
    const form: Card = {
      ...CARD,
      actions: [
        {
          action: 'log.edit',
          label: '改一下',
          value: '7',
          fields: [{ kind: 'choice', name: 'stage', label: '阶段', options: [{ value: 'lead', label: '线索' }] }],
        },
      ],
    };
    await say('1', '报价38万');
    const message = out(form);
    await adapter.send(message);
    await robot.press('ZhangSan', 'p1', lastSeen(), '{"a":"log.edit","v":"7","f":1}');
    await expect.poll(() => lastSeen().card?.card_type).toBe('multiple_interaction');
    await heard(robot.press('ZhangSan', 'p2', lastSeen(), lastSeen().card?.submit_button?.key ?? '', { selected: { stage: 'lead' } }));
    expect(ports.received.at(-1)).toMatchObject({
      action: 'log.edit',
      value: '7',
      form: { stage: 'lead' },
      unfilled: true,
      message: message.id,
    });
    await adapter.send(out('改好了', message));
    expect(texts()).toEqual([expect.stringContaining('已记'), expect.stringContaining('改好了')]);
  });
});
