import { describe, expect, it } from 'vitest';
import { createDingTalkAdapter } from '../../../adapters/dingtalk/index.js';
import type { Card } from '../../../src/card.js';
import { PlatformUnreachable } from '../../../src/errors.js';
import { harness, pause, REP, TEAM, until, virtualTime } from './harness.js';

const CARD: Card = {
  title: '已记 · 华东医疗 · 谈判',
  mark: 'done',
  parts: [{ kind: 'line', text: '¥38 万 · 王总' }],
  actions: [
    {
      action: 'log.edit',
      label: '改一下',
      value: '{"inbox":7}',
      fields: [
        {
          kind: 'choice',
          name: 'stage',
          label: '阶段',
          value: 'lead',
          options: [
            { value: 'lead', label: '线索' },
            { value: 'won', label: '赢单' },
          ],
        },
        { kind: 'longtext', name: 'summary', label: '最近跟进', value: '报价'.repeat(400) },
        { kind: 'date', name: 'next', label: '下次', value: '2026-11-25' },
      ],
    },
    { action: 'log.undo', label: '撤销', value: '{"inbox":7}' },
  ],
};
const DONE: Card = { title: '已撤销 · 华东医疗', parts: [], actions: [] };
const QUICK = { timing: { clickMs: 200, afterReplyMs: 20 } };

/** A card sent to the rep; pressing its undo sends the edit as the core does. */
async function sent(options: Parameters<typeof harness>[0] = QUICK) {
  const all = await harness(options);
  const { ports, adapter, fake } = all;
  const message = ports.out(REP, CARD);
  const platformMessage = await adapter.send(message);
  const edit = () => adapter.send(ports.out(REP, DONE, { message: message.id, platformMessage }));
  const trackId = `zb-${message.id}`;
  const undo = () => fake.button(trackId, ({ label }) => label === '撤销');
  const puts = () => fake.api.calls.filter(({ path }) => path === '/v1.0/card/instances').length;
  return { ...all, message, trackId, edit, undo, puts };
}

describe('interactive cards', () => {
  it('answers a click with the card’s new face, at no call', async () => {
    const { fake, ports, trackId, edit, undo, puts, message } = await sent();
    ports.onAccepted = () => void edit();
    const ack = await fake.press(trackId, 'rep1', undo());
    expect(ack.tookMs).toBeLessThan(200);
    expect(ports.received).toMatchObject([
      { kind: 'press', action: 'log.undo', value: '{"inbox":7}', message: message.id, conversation: REP },
    ]);
    expect(fake.seen('rep1')).toMatchObject([{ text: '已撤销 · 华东医疗', buttons: [] }]);
    expect(puts()).toBe(0);
  });

  it('reads clicks that carry what was clicked under value', async () => {
    const { fake, ports, trackId, undo } = await sent();
    fake.faults.clicksInValue = true;
    await fake.press(trackId, 'rep1', undo());
    expect(ports.received).toMatchObject([{ action: 'log.undo' }]);
  });

  it('answers in time when there is no edit, and sends an edit that comes later by a call', async () => {
    const { fake, trackId, edit, undo, puts } = await sent();
    const ack = await fake.press(trackId, 'rep1', undo());
    expect(ack).toMatchObject({ code: 200, response: {} });
    expect(ack.tookMs).toBeLessThan(2000);
    await edit();
    expect(puts()).toBe(1);
    expect(fake.seen('rep1')).toMatchObject([{ text: '已撤销 · 华东医疗' }]);
    expect(fake.lateAnswers).toBe(0);
  });

  it('does not keep a click waiting when the answer is a message of its own', async () => {
    const { fake, ports, adapter, trackId, undo } = await sent({ timing: { clickMs: 1500, afterReplyMs: 20 } });
    ports.onAccepted = () => void adapter.send(ports.out(REP, '最近没有可以撤销的。'));
    const ack = await fake.press(trackId, 'rep1', undo());
    expect(ack.tookMs).toBeLessThan(600);
  });

  it('shows the new face even when the line breaks under the answer', async () => {
    const { fake, ports, trackId, edit, undo } = await sent();
    ports.onAccepted = () => {
      // On a slow machine it goes by a call of its own, which may still be under way when the test ends.
      edit().catch(() => undefined);
      fake.gateway.deaden();
      setTimeout(() => fake.gateway.cut(), 30);
    };
    void fake.press(trackId, 'rep1', undo());
    await until('the card shows it', () => fake.seen('rep1')[0]?.text === '已撤销 · 华东医疗');
  });

  it('shows the new face by a call when the answer would come after the platform’s two seconds', async () => {
    // A program held up: what it means to do after 100 ms it does after 500, and the platform listened for 150.
    const { fake, ports, trackId, edit, undo, puts } = await sent({
      clickMs: 150,
      timing: { clickMs: 100, afterReplyMs: 20 },
      wait: (ms) => pause(ms * 5),
    });
    ports.onAccepted = () => void setTimeout(() => void edit(), 250);
    const ack = await fake.press(trackId, 'rep1', undo());
    expect(ack.tookMs).toBeGreaterThan(150);
    expect(fake.lateAnswers).toBe(1);
    await until('the card shows it', () => fake.seen('rep1')[0]?.text === '已撤销 · 华东医疗');
    expect(puts()).toBe(1);
  });

  it('refuses a click that could not be stored, so that it can be made again', async () => {
    const { fake, ports, trackId, undo } = await sent();
    ports.away = true;
    expect((await fake.press(trackId, 'rep1', undo())).code).toBe(500);
    ports.away = false;
    expect((await fake.press(trackId, 'rep1', undo())).code).toBe(200);
    expect(ports.received).toHaveLength(1);
  });

  it('opens a form for the one who clicked, filled with what stands, and closes it when it is sent', async () => {
    const { fake, ports, trackId, edit, message } = await sent();
    await fake.press(
      trackId,
      'rep1',
      fake.button(trackId, ({ label }) => label === '改一下'),
    );
    expect(ports.received).toEqual([]);
    expect(fake.form(trackId, 'rep2')).toBeUndefined();
    expect(fake.form(trackId, 'rep1')?.fields).toMatchObject([
      { label: '阶段', type: 'CHECKBOX_GROUP', defaultValue: '0', options: [{ text: '线索' }, { text: '赢单' }] },
      { label: '最近跟进', type: 'TEXT_AREA' },
      { label: '下次', type: 'DATE', defaultValue: '2026-11-25' },
    ]);
    ports.onAccepted = () => void edit();
    await fake.submit(trackId, 'rep1', { 阶段: '赢单' });
    // A summary too long to be shown and left empty stays as it is.
    expect(ports.received).toMatchObject([{ action: 'log.edit', value: '{"inbox":7}', message: message.id }]);
    expect(ports.received[0]?.kind === 'press' && ports.received[0].form).toEqual({ stage: 'won', next: '2026-11-25' });
    expect(fake.form(trackId, 'rep1')).toBeUndefined();
  });

  it('says above the form of a row which row it is for', async () => {
    const { fake, ports, adapter } = await harness(QUICK);
    const field = { kind: 'text', name: 'reason', label: '原因' } as const;
    const rows = ['恒川机械 · 方案', '华东医疗 · 谈判'].map((title, i) => ({
      title,
      actions: [{ action: 'overdue.postpone', label: '延期', value: `${i}`, fields: [field] }],
    }));
    const message = ports.out(REP, { title: '超期 2 单', parts: [{ kind: 'rows', rows }], actions: [] });
    await adapter.send(message);
    const track = `zb-${message.id}`;
    await fake.press(
      track,
      'rep1',
      fake.button(track, ({ params }) => params?.v === '1'),
    );
    expect(fake.api.cards.get(track)?.own.get('rep1')).toMatchObject({ formTitle: '延期 · 华东医疗 · 谈判' });
  });

  it('sends a card again under its name when the answer was lost, and shows it once', async () => {
    const { fake, ports, adapter } = await harness();
    const message = ports.out(REP, CARD);
    for (const kind of ['cut-after', 'error-after'] as const) {
      fake.faults.api.push({ on: 'createAndDeliver', kind });
      await expect(adapter.send(message)).rejects.toBeInstanceOf(PlatformUnreachable);
    }
    expect(await adapter.send(message)).toBe(`zb-${message.id}`);
    expect(fake.seen('rep1')).toHaveLength(1);
  });

  it('knows after a restart that a card may be sent again, and that words may not', async () => {
    const before = await harness();
    const card = before.ports.out(REP, CARD);
    const worded = before.ports.out(REP, CARD);
    await before.adapter.send(card);
    before.fake.faults.api.push({ on: 'createAndDeliver', kind: 'refused', code: 'param.templateUnpublished' });
    await before.adapter.send(worded);
    const again = createDingTalkAdapter(before.ports, before.fake.settings({ template: true }));
    expect(await again.find?.(card, 0)).toBe('repeatable');
    await again.send(card);
    expect(await again.find?.(worded, 0)).toBe('untold');
    expect(await again.find?.(before.ports.out(REP, '稍等'), 0)).toBe('untold');
    expect(before.fake.seen('rep1')).toHaveLength(2);
    const without = createDingTalkAdapter(before.ports, before.fake.settings({ template: false }));
    expect(await without.find?.(card, 0)).toBe('untold');
  });

  it('says that a card was not delivered although the call went well', async () => {
    const { fake, ports, adapter } = await harness();
    fake.faults.api.push({ on: 'createAndDeliver', kind: 'not-delivered' });
    await expect(adapter.send(ports.out(REP, CARD))).rejects.toMatchObject({ code: 'card-not-delivered' });
  });

  it('shows the card to a group, with the press from there', async () => {
    const { fake, ports, adapter } = await harness(QUICK);
    await fake.say({ id: 'g1', from: 'rep1', text: '华东医疗', group: TEAM.address, mention: true });
    const message = ports.out(TEAM, CARD);
    await adapter.send(message);
    const trackId = `zb-${message.id}`;
    expect(fake.seen(TEAM.address)).toMatchObject([{ text: '已记 · 华东医疗 · 谈判\n¥38 万 · 王总' }]);
    await fake.press(
      trackId,
      'manager1',
      fake.button(trackId, ({ label }) => label === '撤销'),
    );
    expect(ports.received.at(-1)).toMatchObject({
      kind: 'press',
      conversation: TEAM,
      sender: { account: expect.stringMatching(/:manager1$/) },
    });
  });

  it('goes on in words when the template is gone, and tells the admins', async () => {
    const { fake, ports, adapter } = await harness();
    fake.faults.api.push({ on: 'createAndDeliver', kind: 'refused', code: 'param.templateUnpublished' });
    await adapter.send(ports.out(REP, CARD));
    const [post] = fake.seen('rep1');
    expect(post?.text).toMatch(/^已记 · 华东医疗 · 谈判\n¥38 万 · 王总\n点一下: 改一下 · 撤销$/);
    expect(post?.buttons[1]).toMatchObject({ label: '撤销', url: 'dtmd://dingtalkclient/sendMessage?content=%E6%92%A4%E9%94%80' });
    expect(ports.told.has('dingtalk-template')).toBe(true);
  });

  it('goes on in words while the app lacks the permission for cards, tells the admins, and asks again ten minutes later', async () => {
    const virtual = virtualTime();
    const { fake, ports, adapter } = await harness(virtual);
    const tries = () => fake.api.calls.filter(({ path }) => path.startsWith('/v1.0/card/')).length;
    const before = ports.out(REP, CARD);
    const shown = await adapter.send(before);
    fake.api.granted.delete('Card.Instance.Write');
    await adapter.send(ports.out(REP, CARD));
    expect(fake.seen('rep1').at(-1)?.text).toContain('点一下: 改一下 · 撤销');
    expect(ports.told.has('dingtalk-card-permission')).toBe(true);
    const asked = tries();
    await adapter.send(ports.out(REP, CARD));
    expect(tries(), 'nothing is asked in between').toBe(asked);
    await adapter.send(ports.out(REP, { ...CARD, title: '已撤销' }, { message: before.id, platformMessage: shown }));
    expect(
      fake.seen('rep1').map(({ text }) => text.split('\n')[0]),
      'a card that may not be changed is said anew',
    ).toEqual([CARD.title, CARD.title, CARD.title, '已撤销']);
    fake.api.granted.add('Card.Instance.Write');
    virtual.time.at += 600_001;
    const mended = ports.out(REP, CARD);
    await adapter.send(mended);
    expect(fake.api.cards.has(`zb-${mended.id}`)).toBe(true);
  });

  it('makes a card of an edit whose message was none, and replaces it by the next', async () => {
    const { fake, ports, adapter } = await harness();
    const message = ports.out(REP, '稍等');
    const platformMessage = await adapter.send(message);
    const edit = (title: string) => adapter.send(ports.out(REP, { ...CARD, title }, { message: message.id, platformMessage }));
    expect(await edit('一')).toMatch(/^card:./);
    expect(await edit('二')).toBe(`zb-${message.id}`);
    expect(fake.seen('rep1').map(({ text }) => text.split('\n')[0])).toEqual(['稍等', '二']);
  });

  it('ignores clicks on cards that are not ours', async () => {
    const { fake, ports, trackId } = await sent();
    const ack = await fake.press(trackId, 'rep1', { label: '?', params: { nothing: 'of ours' } });
    expect(ack.code).toBe(200);
    expect(ports.received).toEqual([]);
    await pause(10);
  });
});
