/** The self-built app against WeCom's side of the wire: every fault of its callback and its REST API. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWeComAdapter } from '../../../adapters/wecom/index.js';
import { TIMING } from '../../../adapters/wecom/settings.js';
import type { Adapter } from '../../../src/adapter.js';
import type { Card } from '../../../src/card.js';
import { OutcomeUnknown, PlatformRefused, PlatformUnreachable } from '../../../src/errors.js';
import type { Outgoing } from '../../../src/message.js';
import { type FakePlatformPorts, platformPorts, type SharedState, sharedState } from '../../adapters/wecom/ports.js';
import { type FakeApp, startFakeApp } from './fake/app-server.js';

const USER = { platform: 'wecom', address: 'dm:zhangsan', kind: 'direct' } as const;
const CARD: Card = {
  title: '超期 4 天 · 恒川机械 · 方案 · ¥120 万',
  mark: 'overdue',
  parts: [{ kind: 'line', text: '约定 11-17 回复二版报价,至今没有记录' }],
  actions: [
    { action: 'overdue.done', label: '已推进', value: '9', style: 'primary' },
    {
      action: 'overdue.postpone',
      label: '延期',
      value: '9',
      fields: [
        {
          kind: 'choice',
          name: 'to',
          label: '延到',
          value: 'tomorrow',
          required: true,
          options: [
            { value: 'tomorrow', label: '明天' },
            { value: 'week', label: '下周' },
          ],
        },
        { kind: 'text', name: 'reason', label: '原因' },
      ],
    },
    {
      action: 'overdue.answer',
      label: '答复',
      value: '9',
      fields: [{ kind: 'longtext', name: 'text', label: '答复内容', required: true }],
    },
  ],
};

let shared: SharedState;
let ports: FakePlatformPorts;
let app: FakeApp;
let adapter: Adapter;

beforeEach(async () => {
  shared = sharedState();
  ports = platformPorts(shared);
  app = await startFakeApp({ now: ports.now, callback: async (request) => adapter.fetch?.(request) });
  adapter = createWeComAdapter(ports, { app: app.settings }, { ...TIMING, request: 300 });
});
afterEach(() => app.close());

const out = (content: string | Card, edits?: Outgoing) => ports.out(USER, content, edits?.id);
const texts = () => app.chat('zhangsan').map(({ text }) => text);
const outcome = (message: Outgoing) => adapter.send(message).catch((error: unknown) => error);
const keyOf = (action: string) => {
  const buttons = app.chat('zhangsan').at(-1)?.card?.button_list ?? [];
  return (
    buttons.flatMap((button) => ('key' in button && button.key.includes(action) ? [button.key] : []))[0] ?? expect.fail('no such button')
  );
};
const lastSeen = () => app.chat('zhangsan').at(-1) ?? expect.fail('nothing seen');

describe('the callback', () => {
  const get = (query: Record<string, string>) => adapter.fetch?.(new Request(`http://h/wecom/callback?${new URLSearchParams(query)}`));

  it('proves its address with the plain text and nothing else', async () => {
    ports.clock = 1_409_659_589_000;
    const echostr = 'P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ==';
    const query = { msg_signature: '5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3', timestamp: '1409659589', nonce: '263014780', echostr };
    const response = await get(query);
    expect([response?.status, await response?.text()]).toEqual([200, '1616140317555161061']);
    expect((await get({ ...query, nonce: '1' }))?.status).toBe(403);
    expect((await get({}))?.status).toBe(403);
  });

  it('leaves other paths alone and takes nothing but GET and POST', async () => {
    expect(await adapter.fetch?.(new Request('http://h/slack/events'))).toBeUndefined();
    expect((await adapter.fetch?.(new Request('http://h/wecom/callback', { method: 'PUT' })))?.status).toBe(405);
    const huge = new Request('http://h/wecom/callback', { method: 'POST', body: 'x'.repeat(300_000) });
    expect((await adapter.fetch?.(huge))?.status).toBe(413);
  });

  it('takes a message brought four times once, and answers with nothing', async () => {
    for (let i = 0; i < 4; i++) expect(await app.say('ZhangSan', '456125535425134592', '报价38万')).toEqual({ status: 200, tries: 1 });
    expect(ports.received).toHaveLength(1);
    expect(ports.received[0]).toMatchObject({ sender: { account: 'zhangsan' }, conversation: { address: 'dm:zhangsan' } });
  });

  it('answers within the second try when the store was away for the first', async () => {
    ports.away = true;
    setTimeout(() => {
      ports.away = false;
    }, 3);
    expect(await app.say('ZhangSan', '1', '报价38万')).toMatchObject({ status: 200 });
    expect(ports.received).toHaveLength(1);
  });

  it('hears a replayed request once', async () => {
    const elements = [
      ['FromUserName', 'zhangsan'],
      ['CreateTime', 1],
      ['MsgType', 'text'],
      ['Content', 'x'],
      ['MsgId', 1],
    ] as const;
    const same = {
      timestamp: Math.floor(ports.now() / 1000),
      nonce: 'n',
      tamper: (() => {
        let first: string | undefined;
        return (sealed: string) => (first ??= sealed);
      })(),
    };
    expect([(await app.bring(elements, same)).status, (await app.bring(elements, same)).status]).toEqual([200, 200]);
    expect(ports.taken).toBe(1);
  });

  it('turns away what is changed, old, for somebody else, or signed by somebody else', async () => {
    const elements = [
      ['FromUserName', 'zhangsan'],
      ['CreateTime', 1],
      ['MsgType', 'text'],
      ['Content', 'x'],
      ['MsgId', 1],
    ] as const;
    const flip = (sealed: string) => {
      const bytes = Buffer.from(sealed, 'base64');
      bytes.writeUInt8((bytes.at(-1) ?? 0) ^ 0x55, bytes.length - 1);
      return bytes.toString('base64');
    };
    const ways = [{ tamper: flip }, { timestamp: 1_409_659_589 }, { corpId: 'wwother' }, { signWith: 'guess' }, { tamper: () => 'AAAA' }];
    for (const way of ways) expect((await app.bring(elements, { ...way, retries: 0 })).status).toBe(403);
    expect(ports.taken).toBe(0);
  });

  it('takes elements in any order, files as files to fetch, and ignores what nobody said', async () => {
    await app.bring([
      ['MsgId', 7],
      ['Format', 'amr'],
      ['MediaId', 'v1'],
      ['MsgType', 'voice'],
      ['CreateTime', 1],
      ['FromUserName', 'LiSi'],
    ]);
    expect(ports.received[0]).toMatchObject({ key: 'wecom:app:7', text: '', files: [{ name: '语音-7.amr', contentType: 'audio/amr' }] });
    await app.bring([
      ['FromUserName', 'LiSi'],
      ['CreateTime', 1],
      ['MsgType', 'event'],
      ['Event', 'enter_agent'],
      ['EventKey', ''],
    ]);
    await app.bring([
      ['FromUserName', 'LiSi'],
      ['CreateTime', 1],
      ['MsgType', 'something new'],
      ['MsgId', 8],
    ]);
    await app.bring([['nothing', 'known']]);
    expect(ports.received).toHaveLength(1);
  });

  it('fetches a file with its name, and says when it is gone, too large or no picture', async () => {
    const amr = Buffer.from('#!AMR\nabc');
    app.media('v1', { contentType: 'audio/amr', bytes: amr, name: '录音.amr' });
    app.media('fake', { contentType: 'image/jpeg', bytes: Buffer.from('<html>') });
    app.media('huge', { contentType: 'image/jpeg', bytes: Buffer.alloc(20 * 1024 * 1024 + 1, 0xff) });
    const fetched = (id: string, contentType?: string) =>
      adapter
        .download?.({ remote: JSON.stringify({ app: id }), name: 'x', ...(contentType ? { contentType } : {}) })
        .catch((error: unknown) => error);
    expect(await fetched('v1')).toEqual({ name: '录音.amr', contentType: 'audio/amr', bytes: amr });
    expect(await fetched('gone')).toMatchObject({ code: '40007' });
    expect(await fetched('fake', 'image/jpeg')).toMatchObject({ code: 'not a picture' });
    expect(await fetched('huge')).toMatchObject({ code: 'file too large' });
    app.expireTokens();
    expect(await fetched('v1')).toMatchObject({ name: '录音.amr' });
  });
});

describe('sending', () => {
  it('asks for one token however many wait, and for a new one early', async () => {
    await Promise.all(Array.from({ length: 8 }, (_, i) => adapter.send(out(`第 ${i} 条`))));
    expect(app.tokensAsked).toBe(1);
    ports.clock += 7_200_000 - 9 * 60_000;
    await adapter.send(out('快到期'));
    await expect.poll(() => app.tokensAsked).toBe(2);
    expect(texts()).toHaveLength(9);
  });

  it('gets a new token in the middle of a send', async () => {
    await adapter.send(out('一'));
    app.expireTokens();
    await adapter.send(out('二'));
    expect(texts()).toEqual(['一', '二']);
  });

  it('reports a person who cannot be reached, and does not try again', async () => {
    app.fault('message/send', { kind: 'invaliduser' });
    expect(await outcome(out('x'))).toEqual(new PlatformRefused('invaliduser'));
    const stranger = await outcome(ports.out({ ...USER, address: 'dm:nobody' }, 'x'));
    expect(stranger).toMatchObject({ code: '81013', retryAfterMs: undefined });
  });

  it('says when to come back after 45009 and 45033', async () => {
    for (const [errcode, retryAfterMs] of [
      [45009, 60_000],
      [45033, 1_000],
      [-1, 1_000],
    ] as const) {
      app.fault('message/send', { kind: 'errcode', errcode });
      expect(await outcome(out('x'))).toMatchObject({ code: String(errcode), retryAfterMs });
    }
  });

  it('may send again what got no answer, and the same words of another message are another message', async () => {
    for (const fault of ['lost-answer', 'lost-request', 'html'] as const) {
      app.fault('message/send', { kind: fault });
      const message = out('改好了');
      expect(await outcome(message)).toBeInstanceOf(PlatformUnreachable);
      await adapter.send(message);
    }
    app.fault('message/send', { kind: 'status', status: 502, done: true });
    const message = out('改好了');
    expect(await outcome(message)).toBeInstanceOf(PlatformUnreachable);
    // Another instance, or this one after a restart, takes over.
    const other = createWeComAdapter(platformPorts(shared, 'two'), { app: app.settings });
    await other.send(message);
    expect(texts()).toEqual(['改好了', '改好了', '改好了', '改好了']);
  });

  it('does not send again when the platform has forgotten', async () => {
    app.fault('message/send', { kind: 'lost-answer' });
    const message = out('x');
    await outcome(message);
    expect(await adapter.find?.(message, ports.now() - 3_600_000)).toBe('repeatable');
    expect(await adapter.find?.(message, ports.now() - 4 * 3_600_000)).toBe('untold');
    ports.clock += 4 * 3_600_000;
    expect(await outcome(message)).toBeInstanceOf(OutcomeUnknown);
    expect(texts()).toEqual(['x']);
  });

  it('sends a long text in pieces of 2,048 bytes, losing nothing', async () => {
    const long = Array.from({ length: 60 }, (_, i) => `${i} ${'今天拜访了华东医疗'.repeat(4)}`).join('\n');
    await adapter.send(out(long));
    expect(texts().length).toBeGreaterThan(1);
    expect(texts().join('\n')).toBe(long);
  });

  it('keeps to 30 messages a minute to one person, of which the platform would drop the rest without a word', async () => {
    for (let i = 0; i < 30; i++) await adapter.send(out(`${i}`));
    expect(await outcome(out('30'))).toMatchObject({ name: 'PlatformRefused', retryAfterMs: expect.any(Number) });
    ports.clock += 60_000;
    await adapter.send(out('31'));
    expect([texts().length, app.dropped]).toEqual([31, 0]);
  });
});

describe('cards', () => {
  it('are replaced once by the code of their sending, and again by the code of each press', async () => {
    const message = out(CARD);
    await adapter.send(message);
    const changed = { ...CARD, title: '改了 · 恒川机械' };
    await adapter.send(out(changed, message));
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toContain('改了 · 恒川机械');
    await app.press('zhangsan', lastSeen(), keyOf('overdue.done'), ports.now());
    expect(ports.received.at(-1)).toMatchObject({ kind: 'press', action: 'overdue.done', value: '9', message: message.id });
    await adapter.send(out('已推进 · 恒川机械', message));
    expect(app.chat('zhangsan')).toHaveLength(1);
    expect(lastSeen()).toMatchObject({ grey: '已更新', text: expect.stringContaining('已推进 · 恒川机械') });
  });

  it('become a new message when there is no code left, which is replaced from then on', async () => {
    const message = out(CARD);
    await adapter.send(message);
    for (const title of ['一', '二', '三']) await adapter.send(out({ ...CARD, title }, message));
    expect(texts().map((text) => text.split('\n')[0])).toEqual(['一', '三']);
    await app.press('zhangsan', lastSeen(), keyOf('overdue.done'), ports.now());
    expect(ports.received.at(-1)).toMatchObject({ message: message.id });
  });

  it('are replaced once however the answer to it was lost, also by another instance', async () => {
    const message = out(CARD);
    await adapter.send(message);
    app.fault('message/update_template_card', { kind: 'lost-answer' });
    const edit = out({ ...CARD, title: '改了' }, message);
    expect(await outcome(edit)).toBeInstanceOf(PlatformUnreachable);
    const other = createWeComAdapter(platformPorts(shared, 'two'), { app: app.settings });
    await other.send(edit);
    expect(texts().map((text) => text.split('\n')[0])).toEqual(['改了']);
  });

  it('are forgotten after 72 hours: the edit goes out as a new message', async () => {
    const message = out(CARD);
    await adapter.send(message);
    ports.clock += 73 * 3_600_000;
    await adapter.send(out({ ...CARD, title: '改了' }, message));
    expect(texts()).toHaveLength(2);
  });

  it('open a form of selectors, which says that it was sent, and leave the card to be replaced', async () => {
    const message = out(CARD);
    await adapter.send(message);
    const card = lastSeen();
    await app.press('ZhangSan', card, keyOf('overdue.postpone'), ports.now());
    expect(ports.received).toEqual([]);
    await expect.poll(() => lastSeen().card?.card_type).toBe('multiple_interaction');
    const form = lastSeen();
    expect(form.text).toContain('原因 直接打字告诉我');
    const delivered = await app.press('ZhangSan', form, form.card?.submit_button?.key ?? '', ports.now() + 1000, { to: 'week' });
    expect(delivered.reply).toContain('update_button');
    expect(form.grey).toBe('已提交');
    expect(ports.received).toMatchObject([{ action: 'overdue.postpone', value: '9', form: { to: 'week' }, message: message.id }]);
    await adapter.send(out({ ...CARD, title: '延到下周' }, message));
    expect(card.text.split('\n')[0]).toBe('延到下周');
  });

  it('ask in the chat for words that a form must have; "取消" leaves it', async () => {
    const message = out(CARD);
    await adapter.send(message);
    const [card, key] = [lastSeen(), keyOf('overdue.answer')];
    await app.press('zhangsan', card, key, ports.now());
    await expect.poll(() => lastSeen().text).toContain('请直接回复: 答复内容');
    await app.say('zhangsan', '1', '取消');
    await expect.poll(() => lastSeen().text).toBe('好,不填了。');
    await app.say('zhangsan', '2', '今天拜访了华东医疗');
    await app.press('zhangsan', card, key, ports.now() + 5000);
    await expect.poll(() => lastSeen().text).toContain('请直接回复: 答复内容');
    await app.say('lisi', '3', '不是我');
    await app.say('zhangsan', '4', '先谈交期');
    expect(ports.received.map((each) => (each.kind === 'press' ? each.form : each.text))).toEqual([
      '今天拜访了华东医疗',
      '不是我',
      { text: '先谈交期' },
    ]);
  });

  it('open what is folded from the menu', async () => {
    await adapter.send(
      out({ ...CARD, parts: [...CARD.parts, { kind: 'fold', title: '依据', parts: [{ kind: 'line', text: '"价格再看看" 11-12' }] }] }),
    );
    const card = lastSeen();
    await app.press('zhangsan', card, card.card?.action_menu?.action_list[0]?.key ?? '', ports.now());
    await expect.poll(() => lastSeen().text).toBe('依据\n"价格再看看" 11-12');
    expect(ports.received).toEqual([]);
  });
});

describe('people and settings', () => {
  it('tells a member’s name, and who has left or is unknown', async () => {
    expect(await adapter.profile?.('zhangsan')).toEqual({ name: '张三', standing: 'member' });
    expect(await adapter.profile?.('nobody')).toBeUndefined();
    app.fault('user/get', { kind: 'errcode', errcode: 60011 });
    expect(await adapter.profile?.('zhangsan')).toEqual({ name: 'zhangsan', standing: 'member' });
    app.fault('user/get', { kind: 'errcode', errcode: 45009 });
    await expect(adapter.profile?.('zhangsan')).rejects.toMatchObject({ retryAfterMs: 60_000 });
  });

  it('finds what is wrong with each setting and says what to do', async () => {
    const failed = async (settings: Partial<FakeApp['settings']>) => {
      const findings = await createWeComAdapter(ports, { app: { ...app.settings, ...settings } }, { ...TIMING, request: 300 }).check?.();
      return (findings ?? []).filter(({ ok }) => !ok).map(({ remedy }) => remedy?.split(':')[0]);
    };
    await app.say('zhangsan', '1', 'hello');
    await expect.poll(() => shared.kept.has('callback-seen')).toBe(true);
    expect(await failed({})).toEqual([]);
    expect(await failed({ secret: 'wrong' })).toEqual(['WECOM_SECRET is not the secret of this app']);
    expect(await failed({ corpId: 'wrong' })).toEqual(['WECOM_CORP_ID is not known to WeCom']);
    expect(await failed({ agentId: 7 })).toEqual(['WECOM_AGENT_ID is not the app this secret belongs to']);
    expect(await failed({ apiUrl: 'http://127.0.0.1:1' })).toEqual(['WeCom could not be reached']);
    shared.kept.clear();
    expect(await failed({})).toEqual(['WeCom has not reached it yet']);
    const late = platformPorts();
    late.clock += 120_000;
    const findings = await createWeComAdapter(late, { app: app.settings }).check?.();
    expect(findings?.find(({ what }) => what.includes('clock'))).toMatchObject({ ok: false, remedy: expect.stringContaining('120 s off') });
  });
});
