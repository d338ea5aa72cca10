import { describe, expect, it } from 'vitest';
import type { Adapter } from '../../src/adapter.js';
import { OutcomeUnknown, PlatformRefused, PlatformUnreachable } from '../../src/errors.js';
import { idsOf, openLine } from './line.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const CUT = new OutcomeUnknown('the line was cut');

describe('how a send ends', () => {
  it('gives up on what was refused, and goes on behind it', async () => {
    const { clock, platform, write, answer, stateOf, outcomes } = await openLine();
    platform.fate = (_, call) => (call === 1 ? { error: new PlatformRefused('channel_not_found') } : {});
    const [bad, good] = [answer('dm:a'), answer('dm:a')];
    await write(bad, good);
    await clock.advance(SECOND);
    expect([await stateOf(bad), await stateOf(good)]).toEqual(['given_up', 'sent']);
    expect(platform.calls).toHaveLength(2);
    expect(outcomes).toEqual(['dead', 'sent']);
  });

  it('lets what answers go on while a push waits for a permission', async () => {
    const { clock, platform, write, answer, push, stateOf, troubleOf } = await openLine();
    platform.fate = ({ text }) => (text.startsWith('brief') ? { error: new PlatformRefused('denied', MINUTE, 'message') } : {});
    const [brief, reply] = [push('dm:a', { text: 'brief' }), answer('dm:a', { text: 'reply' })];
    await write(brief);
    await clock.advance(SECOND);
    await write(reply);
    await clock.advance(SECOND);
    expect([await stateOf(brief), await stateOf(reply)]).toEqual(['waiting', 'sent']);
    expect(await troubleOf(brief)).toEqual({ kind: 'refused', code: 'denied' });
  });

  it('keeps for the operator why, by the platform’s own code', async () => {
    const { clock, platform, write, answer, troubleOf } = await openLine();
    const errors = [new PlatformRefused('channel_not_found'), new OutcomeUnknown('slack: ECONNRESET'), undefined];
    platform.fate = (_, call) => ({ error: errors[call - 1] ?? new TypeError('secret words') });
    const [refused, unanswered, fault] = [answer('dm:a'), answer('dm:b'), answer('dm:c')];
    for (const row of [refused, unanswered, fault]) {
      await write(row);
      await clock.advance(SECOND);
    }
    await clock.advance(60 * MINUTE);
    expect(await troubleOf(refused)).toEqual({ kind: 'refused', code: 'channel_not_found' });
    expect(await troubleOf(unanswered)).toEqual({ kind: 'unanswered', code: 'slack: ECONNRESET' });
    expect(await troubleOf(fault)).toEqual({ kind: 'fault', code: 'TypeError' });
  });

  it('brings what was written while the platform was down once, in order, when it is back', async () => {
    const { clock, platform, write, answer, push } = await openLine({ perSecond: 10 });
    let down = true;
    platform.fate = () => (down ? { error: new PlatformUnreachable('ECONNREFUSED') } : {});
    const rows = Array.from({ length: 60 }, (_, i) => (i % 2 === 0 ? push(`dm:${i % 20}`) : answer(`dm:${i % 20}`)));
    await write(...rows);
    await clock.advance(3 * 60 * MINUTE);
    expect(platform.shown).toEqual([]);
    // Left alone while it is down: every minute one message finds out.
    expect(platform.calls.length).toBeLessThanOrEqual(64 + 3 * 60 + 20);
    down = false;
    await clock.advance(2 * MINUTE);
    expect(idsOf(platform.shown).toSorted((a, b) => a - b)).toEqual(idsOf(rows));
    for (let i = 0; i < 20; i++)
      expect(idsOf(platform.shown.filter((m) => m.address === `dm:${i}`))).toEqual(idsOf(rows.filter((r) => r.address === `dm:${i}`)));
  });

  it('tries a fault of ours ten times and no more', async () => {
    const { clock, platform, write, answer, stateOf } = await openLine();
    platform.fate = () => ({ error: new TypeError('cannot read properties of undefined') });
    const row = answer('dm:a');
    await write(row);
    await clock.advance(60 * MINUTE);
    expect([await stateOf(row), platform.calls.length]).toEqual(['given_up', 10]);
  });

  it('waits with a push for the end of quiet hours, with nothing else', async () => {
    const quietUntil = Date.UTC(2026, 10, 20, 10);
    const { clock, platform, write, answer, push, another, stateOf, outcomes, delivery } = await openLine();
    await delivery.stop();
    const night = another({ notBefore: async (row, at) => (row.key.startsWith('push:') ? Math.max(at, quietUntil) : at) });
    const [brief, reminder, reply] = [push('dm:a', { key: 'push:1:0' }), push('dm:a'), answer('dm:a')];
    await write(brief, reminder, reply);
    night.wake();
    await clock.advance(MINUTE);
    expect(idsOf(platform.shown).toSorted((a, b) => a - b)).toEqual(idsOf([reminder, reply]));
    await clock.advance(quietUntil - clock.now() - 1);
    expect(await stateOf(brief)).toBe('waiting');
    await clock.advance(MINUTE);
    expect(await stateOf(brief)).toBe('sent');
    expect(outcomes).toEqual(['sent', 'sent', 'sent']);
  });

  it('leaves untouched what only another program can send, and sends it once that is this one, whoever sends pushes', async () => {
    let place: 'here' | 'elsewhere' = 'elsewhere';
    const { clock, delivery, platform, write, answer, push, rows, another } = await openLine(
      {},
      { sends: (address) => (address === 'dm:robot' ? place : 'anywhere') },
    );
    await delivery.stop();
    const ours = another({ hold: async () => false });
    const [first, second, third] = [answer('dm:robot'), push('dm:robot'), answer('dm:app')];
    await write(first, second, third);
    ours.wake();
    await clock.advance(10 * MINUTE);
    expect(idsOf(platform.shown)).toEqual([third.id]);
    expect((await rows()).map(({ tries, state }) => [tries, state])).toEqual([
      [0, 'waiting'],
      [0, 'waiting'],
      [1, 'sent'],
    ]);
    place = 'here';
    ours.wake();
    await clock.advance(MINUTE);
    expect(idsOf(platform.shown)).toEqual(idsOf([third, first, second]));
  });

  it('sends no news that is days old', async () => {
    const { clock, platform, write, push, stateOf, troubleOf } = await openLine();
    const old = clock.now() - 4 * 24 * 60 * MINUTE;
    const row = push('dm:a', { dueAt: old, createdAt: old });
    await write(row);
    await clock.advance(SECOND);
    expect([await stateOf(row), platform.calls.length]).toEqual(['given_up', 0]);
    expect(await troubleOf(row)).toEqual({ kind: 'outdated' });
  });
});

describe('an outcome that is not known', () => {
  it('is looked up: what arrived is sent, what did not is sent again', async () => {
    const { clock, platform, write, answer, rows } = await openLine(
      {},
      { find: async ({ id }) => (platform.shown.some((m) => m.id === id) ? { platformMessage: `found${id}` } : 'absent') },
    );
    platform.fate = (_, call) => (call <= 2 ? { error: CUT, shows: call === 1 } : {});
    const [arrived, lost] = [answer('dm:a'), answer('dm:b')];
    await write(arrived, lost);
    await clock.advance(10 * SECOND);
    expect(idsOf(platform.shown)).toEqual([arrived.id, lost.id]);
    expect((await rows()).map((row) => [row.state, row.platformMessage])).toEqual([
      ['sent', `found${arrived.id}`],
      ['sent', `m${lost.id}`],
    ]);
  });

  it('is looked up again while the platform does not answer, and nothing is sent meanwhile', async () => {
    let away = true;
    const { clock, platform, write, answer, stateOf } = await openLine(
      {},
      {
        find: async () => {
          if (away) throw new PlatformUnreachable('ETIMEDOUT');
          return 'absent';
        },
      },
    );
    platform.fate = (_, call) => (call === 1 ? { error: CUT, shows: false } : {});
    const [row, behind] = [answer('dm:a'), answer('dm:a')];
    await write(row, behind);
    await clock.advance(20 * SECOND);
    expect(platform.calls).toHaveLength(1);
    away = false;
    await clock.advance(MINUTE);
    expect([await stateOf(row), idsOf(platform.shown)]).toEqual(['sent', [row.id, behind.id]]);
  });

  it('is sent again where the same id shows once', async () => {
    const { clock, platform, write, answer, stateOf } = await openLine({}, { find: async () => 'repeatable' });
    platform.fate = (_, call) => (call === 1 ? { error: CUT } : {});
    const row = answer('dm:a');
    await write(row);
    await clock.advance(10 * SECOND);
    expect([await stateOf(row), platform.calls.length]).toEqual(['sent', 2]);
  });

  it('puts an edit in place once more: that changes nothing', async () => {
    const { clock, platform, write, answer, stateOf } = await openLine();
    const first = answer('dm:a');
    await write(first);
    platform.fate = (_, call) => (call === 2 ? { error: CUT } : {});
    const edit = answer('dm:a', { edits: first.id });
    await write(edit);
    await clock.advance(10 * SECOND);
    expect([await stateOf(edit), platform.calls.length]).toEqual(['sent', 3]);
  });

  it('is never sent again blindly: the person is told once, with what it was', async () => {
    const { clock, platform, write, answer, stateOf, outcomes } = await openLine();
    platform.fate = (_, call) => (call === 1 ? { error: CUT, shows: true } : {});
    const card = { title: '已记 · 华东医疗 · 谈判', parts: [], actions: [] };
    const [row, behind] = [answer('dm:a', { card }), answer('dm:a')];
    await write(row, behind);
    await clock.advance(10 * MINUTE);
    expect(await stateOf(row)).toBe('unknown');
    expect(platform.shown.map((m) => m.text)).toEqual([row.text, behind.text, '上一条可能未送达\n「已记 · 华东医疗 · 谈判」\n[再发一次]']);
    expect(outcomes).toEqual(['unknown', 'sent', 'sent']);
  });

  it('says it when the conversation works again', async () => {
    const { clock, platform, write, answer } = await openLine();
    let down = true;
    platform.fate = (_, call) => {
      if (call === 1) return { error: CUT };
      return down ? { error: new PlatformUnreachable('ECONNREFUSED') } : {};
    };
    await write(answer('dm:a'));
    await clock.advance(5 * MINUTE);
    expect(platform.shown).toEqual([]);
    down = false;
    await clock.advance(5 * MINUTE);
    expect(platform.shown.map((m) => m.text.split('\n')[0])).toEqual(['上一条可能未送达']);
  });

  it('says nothing about the saying itself', async () => {
    const { clock, platform, write, answer, rows } = await openLine();
    platform.fate = () => ({ error: CUT });
    await write(answer('dm:a'));
    await clock.advance(5 * MINUTE);
    expect((await rows()).map((row) => row.state)).toEqual(['unknown', 'unknown']);
    expect(platform.calls).toHaveLength(2);
  });

  it('is what a send that never answers has, and what arrives late is believed', async () => {
    const { clock, platform, write, answer, stateOf } = await openLine();
    platform.fate = (message) => (message.conversation.address === 'dm:late' ? { takes: 50 * SECOND } : { hangs: true });
    const [hung, late] = [answer('dm:hung'), answer('dm:late')];
    await write(hung, late);
    await clock.advance(44 * SECOND);
    expect([await stateOf(hung), await stateOf(late)]).toEqual(['waiting', 'waiting']);
    await clock.advance(2 * SECOND);
    expect([await stateOf(hung), await stateOf(late)]).toEqual(['unknown', 'unknown']);
    await clock.advance(10 * SECOND);
    expect([await stateOf(hung), await stateOf(late)]).toEqual(['unknown', 'sent']);
  });
});

describe('a process that dies between sending and writing it down', () => {
  /** Sends one message with an instance whose settling never happens, then goes on with another one when the lease has run out. */
  async function die(more: Partial<Adapter> = {}) {
    const line = await openLine({}, more);
    await line.delivery.stop();
    const dying = line.another({ store: { ...line.store, settle: () => new Promise(() => undefined) } });
    const [row, behind] = [line.answer('dm:a'), line.answer('dm:a')];
    await line.write(row, behind);
    dying.wake();
    await line.clock.rest();
    expect(idsOf(line.platform.shown)).toEqual([row.id]);
    const after = line.another();
    await line.clock.advance(59 * SECOND);
    after.wake();
    await line.clock.rest();
    expect(line.platform.calls).toHaveLength(1);
    await line.clock.advance(2 * SECOND);
    after.wake();
    await line.clock.advance(30 * SECOND);
    return { ...line, row, behind };
  }

  it('leaves an outcome that is looked up', async () => {
    const { platform, stateOf, row, behind } = await die({ find: async (message) => ({ platformMessage: `found${message.id}` }) });
    expect(await stateOf(row)).toBe('sent');
    expect(idsOf(platform.shown)).toEqual([row.id, behind.id]);
  });

  it('leaves it unknown where nobody can tell, and goes on', async () => {
    const { platform, stateOf, row, behind } = await die();
    expect(await stateOf(row)).toBe('unknown');
    expect(platform.shown.map((m) => m.text)).toEqual([row.text, behind.text, `上一条可能未送达\n「${row.text}」\n[再发一次]`]);
  });

  it('sends it again where that shows it once', async () => {
    const { platform, stateOf, row, behind } = await die({ find: async () => 'repeatable' });
    expect(await stateOf(row)).toBe('sent');
    expect(idsOf(platform.shown)).toEqual([row.id, row.id, behind.id]);
  });
});

describe('a store that takes no writes', () => {
  it('keeps how sends ended until they can be written, and sends nothing twice', async () => {
    const line = await openLine();
    await line.delivery.stop();
    let away = false;
    const settle: typeof line.store.settle = async (settlements) => {
      if (away) throw new Error('disk full');
      return line.store.settle(settlements);
    };
    const delivery = line.another({ store: { ...line.store, settle } });
    away = true;
    const rows = [line.answer('dm:a'), line.answer('dm:a'), line.answer('dm:b')];
    await line.write(...rows);
    delivery.wake();
    await line.clock.advance(20 * SECOND);
    expect(line.platform.shown).toHaveLength(2);
    away = false;
    await line.clock.advance(5 * SECOND);
    expect(idsOf(line.platform.shown).toSorted((a, b) => a - b)).toEqual(idsOf(rows));
    expect((await line.rows()).every((row) => row.state === 'sent')).toBe(true);
  });
});
