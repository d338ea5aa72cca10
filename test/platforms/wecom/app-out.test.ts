/** The self-built app against WeCom's side of the wire: what goes out, every fault of its REST API, and what becomes of cards. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWeComAdapter } from '../../../adapters/wecom/index.js';
import { TIMING } from '../../../adapters/wecom/settings.js';
import type { Adapter } from '../../../src/adapter.js';
import type { Card } from '../../../src/card.js';
import { OutcomeUnknown, PlatformRefused, PlatformUnreachable } from '../../../src/errors.js';
import type { Outgoing } from '../../../src/message.js';
import { knock } from '../../adapters/knock.js';
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
  app = await startFakeApp({ now: ports.now, callback: async (request) => knock(adapter, request) });
  adapter = createWeComAdapter(ports, { app: app.settings }, { ...TIMING, request: 5_000 });
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
/** The codes with which cards were to be replaced, in order. */
const codesUsed = () =>
  app.calls
    .filter(({ path }) => path === 'message/update_template_card')
    .map(({ body }) => (body as { readonly response_code: string }).response_code);
const lastSeen = () => app.chat('zhangsan').at(-1) ?? expect.fail('nothing seen');

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

  it.each([60020, 48002, 301002])('waits for an admin who mends what %i means', async (errcode) => {
    const message = out('早上好');
    app.forbid(errcode);
    // That message alone waits: the robot goes on answering the same person.
    expect(await outcome(message)).toMatchObject({ code: String(errcode), retryAfterMs: 60_000, scope: 'message' });
    await outcome(message);
    expect(ports.told).toEqual([expect.stringContaining(String(errcode))]);
    // Who writes meanwhile is a member all the same: nobody else reaches the app.
    expect(await adapter.profile?.('zhangsan')).toEqual({ name: 'zhangsan', standing: 'member' });
    app.forbid(undefined);
    await adapter.send(message);
    expect(texts()).toEqual(['早上好']);
  });

  it('waits for a secret that is put right', async () => {
    const wrong = createWeComAdapter(ports, { app: { ...app.settings, secret: 'of last year' } }, { ...TIMING, request: 5_000 });
    expect(await wrong.send(out('x')).catch((error: unknown) => error)).toMatchObject({ code: '40001', retryAfterMs: 60_000 });
    expect(ports.told).toEqual([expect.stringContaining('WECOM_SECRET')]);
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
    expect(new Set(codesUsed()).size).toBe(2);
    expect(codesUsed()).toHaveLength(2);
  });

  it('become a new message when there is no code left, which is replaced from then on', async () => {
    const message = out(CARD);
    await adapter.send(message);
    for (const title of ['一', '二', '三']) await adapter.send(out({ ...CARD, title }, message));
    expect(texts().map((text) => text.split('\n')[0])).toEqual(['一', '三']);
    // Each code is presented once: what the platform would refuse is not asked.
    expect(codesUsed()).toHaveLength(2);
    expect(new Set(codesUsed()).size).toBe(2);
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

  it('become a new message when the code is refused after a try that was surely not taken', async () => {
    const message = out(CARD);
    await adapter.send(message);
    const edit = out({ ...CARD, title: '改了' }, message);
    app.fault('message/update_template_card', { kind: 'errcode', errcode: 45033 });
    expect(await outcome(edit)).toMatchObject({ code: '45033', retryAfterMs: 1_000 });
    app.fault('message/update_template_card', { kind: 'errcode', errcode: 40058 });
    await adapter.send(edit);
    expect(texts().map((text) => text.split('\n')[0])).toEqual(['超期 4 天 · 恒川机械 · 方案 · ¥120 万', '改了']);
  });

  it('whose code ran out after a try without an answer leave that edit in doubt; the next one is a new message', async () => {
    const message = out(CARD);
    await adapter.send(message);
    ports.clock += 71 * 3_600_000;
    const edit = out({ ...CARD, title: '改了' }, message);
    app.fault('message/update_template_card', { kind: 'lost-request' });
    expect(await outcome(edit)).toBeInstanceOf(PlatformUnreachable);
    ports.clock += 2 * 3_600_000;
    expect(await outcome(edit)).toBeInstanceOf(OutcomeUnknown);
    expect(codesUsed()).toHaveLength(1);
    await adapter.send(out({ ...CARD, title: '再改' }, message));
    expect(texts().map((text) => text.split('\n')[0])).toEqual(['超期 4 天 · 恒川机械 · 方案 · ¥120 万', '再改']);
  });

  it('are forgotten 72 hours after their sending: the edit goes out as a new message', async () => {
    const message = out(CARD);
    await adapter.send(message);
    ports.clock += 73 * 3_600_000;
    await adapter.send(out({ ...CARD, title: '改了' }, message));
    expect(texts()).toHaveLength(2);
    expect(codesUsed()).toEqual([]);
  });

  it('open a form of selectors, which says that it was sent, and leave the card to be replaced', async () => {
    const message = out(CARD);
    await adapter.send(message);
    const card = lastSeen();
    await app.press('ZhangSan', card, keyOf('overdue.postpone'), ports.now());
    expect(ports.received).toEqual([]);
    await expect.poll(() => lastSeen().card?.card_type).toBe('multiple_interaction');
    const form = lastSeen();
    expect(form.text).toContain('提交后再问: 原因');
    const delivered = await app.press('ZhangSan', form, form.card?.submit_button?.key ?? '', ports.now() + 1000, { to: 'week' });
    expect(delivered.reply).toContain('update_button');
    expect(form.grey).toBe('已提交');
    expect(ports.received).toMatchObject([
      { action: 'overdue.postpone', value: '9', form: { to: 'week' }, unfilled: true, message: message.id },
    ]);
    await adapter.send(out({ ...CARD, title: '延到下周' }, message));
    expect(card.text.split('\n')[0]).toBe('延到下周');
  });

  it('are left to the chat where no card can take them', async () => {
    const message = out(CARD);
    await adapter.send(message);
    await app.press('zhangsan', lastSeen(), keyOf('overdue.answer'), ports.now());
    expect(ports.received).toMatchObject([{ kind: 'press', action: 'overdue.answer', unfilled: true, message: message.id }]);
    expect(ports.received[0]).not.toHaveProperty('form');
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
