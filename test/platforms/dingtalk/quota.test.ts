import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/card.js';
import { harness, REP, until, virtualTime } from './harness.js';
import { testPorts } from './ports.js';

const MONTH = '2026-11';
const card = (title: string): Card => ({ title, parts: [], actions: [{ action: 'log.undo', label: '撤销' }] });

/** Ports whose month has already cost that many calls. */
function afterCalls(calls: number, times: ReturnType<typeof virtualTime>) {
  const ports = testPorts(times);
  ports.kept.set(`quota:${MONTH}`, { value: JSON.stringify({ calls, pushes: 0 }), until: Number.POSITIVE_INFINITY });
  return ports;
}

describe('the month’s quota', () => {
  it('counts calls and pushes over restarts, and warns the admins once at 80 %', async () => {
    const times = virtualTime();
    const ports = afterCalls(3990, times);
    const { adapter } = await harness({ ports });
    for (let i = 0; i < 12; i++) await adapter.send(ports.out(REP, `第 ${i} 条`));
    expect([...ports.told.keys()]).toEqual([`dingtalk-quota-80-calls-${MONTH}`]);
    expect(ports.told.get(`dingtalk-quota-80-calls-${MONTH}`)).toContain('4000');
    await adapter.stop();
    // Gateway, token and twelve messages.
    expect(JSON.parse(ports.kept.get(`quota:${MONTH}`)?.value ?? '')).toEqual({ calls: 3990 + 14, pushes: 0 });
  });

  it('puts updates of a card together while little is left: only its last face costs a call', async () => {
    const times = virtualTime();
    let release = (): void => {};
    const minute = new Promise<void>((resolve) => {
      release = resolve;
    });
    const ports = { ...afterCalls(4100, times), wait: (ms: number) => (ms === 60_000 ? minute : times.wait(ms)) };
    const { adapter, fake } = await harness({ ports });
    const message = ports.out(REP, card('一'));
    const platformMessage = await adapter.send(message);
    const puts = () => fake.api.calls.filter(({ path }) => path === '/v1.0/card/instances').length;
    for (const title of ['二', '三', '四']) await adapter.send(ports.out(REP, card(title), { message: message.id, platformMessage }));
    expect(puts()).toBe(0);
    expect(ports.kept.get('faces')?.value).toContain('四');
    release();
    await until('the last face', () => fake.seen('rep1')[0]?.text === '四');
    expect(puts()).toBe(1);
  });

  it('takes up faces that a restart had kept from being shown', async () => {
    const times = virtualTime();
    const ports = afterCalls(10, times);
    const first = await harness({ ports });
    const message = ports.out(REP, card('一'));
    await first.adapter.send(message);
    const trackId = `zb-${message.id}`;
    ports.kept.set('faces', { value: JSON.stringify({ [trackId]: { title: '后来的' } }), until: Number.POSITIVE_INFINITY });
    await first.adapter.stop();
    await first.adapter.start();
    await until('the kept face', () => first.fake.seen('rep1')[0]?.text === '后来的');
  });

  it('answers in words when the month is spent, and refuses pushes for good', async () => {
    const { adapter, fake, ports } = await harness();
    fake.faults.api.push({ on: 'createAndDeliver', kind: 'month-spent', times: 99 }, { on: 'batchSend', kind: 'month-spent', times: 99 });
    await expect(adapter.send(ports.out(REP, card('一')))).rejects.toMatchObject({ retryAfterMs: undefined });
    await fake.say({ id: 'm1', from: 'rep1', text: '撤销' });
    await adapter.send(ports.out(REP, card('二')));
    expect(fake.seen('rep1')).toMatchObject([{ text: '二\n点一下: 撤销' }]);
    expect([...ports.told.keys()].some((key) => key.startsWith('dingtalk-quota-spent-calls-'))).toBe(true);
  });
});

describe('the check', () => {
  it('finds everything in order, and sends nothing', async () => {
    const { adapter, fake } = await harness();
    const findings = await adapter.check?.();
    expect(findings?.map(({ what, ok }) => [what, ok])).toEqual([
      ['DingTalk token', true],
      ['DingTalk stream', true],
      ['clock', true],
      ['DINGTALK_ROBOT_CODE', true],
      ['DINGTALK_CARD_TEMPLATE_ID', true],
    ]);
    expect([...fake.api.posts.all().values()].flat()).toEqual([]);
  });

  it('names each setting that is wrong, with what to do', async () => {
    const { adapter, fake } = await harness();
    Object.assign(fake.api.identity, { robotCode: 'another', templateId: 'another.schema' });
    const wrong = (await adapter.check?.())?.filter(({ ok }) => !ok).map(({ what }) => what);
    expect(wrong).toEqual(['DINGTALK_ROBOT_CODE', 'DINGTALK_CARD_TEMPLATE_ID']);
    Object.assign(fake.api.identity, { clientSecret: 'another' });
    expect((await adapter.check?.())?.find(({ ok }) => !ok)).toMatchObject({
      what: 'DingTalk token',
      remedy: expect.stringContaining('DINGTALK_CLIENT_SECRET'),
    });
    await fake.vanish();
    expect((await adapter.check?.())?.every(({ ok }) => !ok)).toBe(true);
  });

  it('names each permission that is missing', async () => {
    const { adapter, fake } = await harness();
    fake.api.granted.clear();
    const wrong = (await adapter.check?.())
      ?.filter(({ ok }) => !ok)
      .map(({ what, remedy }) => [what, /\([A-Za-z_.]+\)/.exec(remedy ?? '')?.[0]]);
    expect(wrong).toEqual([
      ['robot messages', '(qyapi_robot_sendmsg)'],
      ['cards', '(Card.Instance.Write)'],
    ]);
  });
});
