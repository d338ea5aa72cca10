import { describe, expect, it } from 'vitest';
import { PlatformRefused } from '../../src/errors.js';
import { idsOf, openLine } from './line.js';

const SECOND = 1000;
/** Chat channels take about a message a second, and the workspace some hundred a minute. */
const CHANNELS = { perSecond: 525 / 60, perConversationPerMinute: 60, atOnce: 16 };

describe('pace', () => {
  it('lets ten answers of a conversation go at once and the next as the conversation takes them', async () => {
    const { clock, platform, write, answer } = await openLine(CHANNELS);
    await write(...Array.from({ length: 25 }, () => answer('dm:a')));
    expect(platform.shown).toHaveLength(10);
    const start = clock.now();
    await clock.advance(60 * SECOND);
    expect(platform.shown).toHaveLength(25);
    const waited = platform.shown.slice(10).map((m, i, all) => m.at - (all[i - 1]?.at ?? start));
    expect(Math.min(...waited)).toBeGreaterThanOrEqual(1000);
    expect(Math.max(...waited)).toBeLessThanOrEqual(1300);
  });

  it('stays within a minute’s worth of a conversation even when it begins with a burst', async () => {
    const { clock, platform, write, answer } = await openLine({ ...CHANNELS, perConversationPerMinute: 30 });
    await write(...Array.from({ length: 60 }, () => answer('dm:a')));
    await clock.advance(59_999);
    expect(platform.shown.length).toBeLessThanOrEqual(30);
    expect(platform.shown.length).toBeGreaterThanOrEqual(28);
  });

  it('sends pushes no faster than the platform takes them, and hardly slower', async () => {
    const { clock, platform, write, push } = await openLine(CHANNELS);
    await write(...Array.from({ length: 200 }, (_, i) => push(`dm:${i}`)));
    const start = clock.now();
    await clock.advance(60 * SECOND);
    expect(platform.shown).toHaveLength(200);
    const bound = (199 / CHANNELS.perSecond) * SECOND;
    const took = Math.max(...platform.shown.map((m) => m.at)) - start;
    expect(took).toBeGreaterThanOrEqual(bound);
    expect(took / bound).toBeLessThanOrEqual(1.15);
  });

  it('sends no more in any second than the platform takes, also when it wakes late and makes up for it', async () => {
    const { clock, platform, write, push, answer, delivery, another } = await openLine({ perSecond: 20 });
    await delivery.stop();
    let late = 0;
    const timer = (ms: number, run: () => void) => {
      late = (late * 7 + 13) % 61;
      return clock.timer(ms + late, run);
    };
    const tardy = another({ timer });
    await write(...Array.from({ length: 200 }, (_, i) => push(`dm:${i}`)), answer('dm:a'), answer('dm:b'));
    tardy.wake();
    const start = clock.now();
    await clock.advance(15 * SECOND);
    const times = platform.shown.map((m) => m.at);
    expect(times).toHaveLength(202);
    const inAnySecond = times.map((at) => times.filter((other) => other >= at && other < at + SECOND).length);
    expect(Math.max(...inAnySecond)).toBeLessThanOrEqual(20);
    expect((Math.max(...times) - start) / ((202 / 20) * SECOND)).toBeLessThanOrEqual(1.15);
  });

  it('leaves a conversation its pause between two pushes', async () => {
    const { clock, platform, write, push } = await openLine({ ...CHANNELS, perConversationPerMinute: 30 });
    await write(push('dm:a'), push('dm:a'), push('dm:a'));
    await clock.advance(30 * SECOND);
    const [one, two, three] = platform.shown.map((m) => m.at);
    expect([(two ?? 0) - (one ?? 0), (three ?? 0) - (two ?? 0)]).toEqual([2000, 2000]);
  });

  it('never lets pushes delay an answer, in the same conversation or elsewhere', async () => {
    const { clock, platform, write, answer, push } = await openLine(CHANNELS);
    await write(...Array.from({ length: 300 }, (_, i) => push(`dm:${i}`)));
    await clock.advance(5 * SECOND);
    const asked = [answer('dm:299'), answer('dm:stranger')];
    const at = clock.now();
    await write(...asked);
    expect(platform.shown.filter((m) => m.at === at && idsOf(asked).includes(m.id))).toHaveLength(2);
    await clock.advance(60 * SECOND);
    expect(platform.shown).toHaveLength(302);
  });

  it('spreads pushes where only so many may be under way, so that an answer finds room well before a send is over', async () => {
    const [takes, atOnce] = [80, 10];
    const { clock, platform, write, answer, push } = await openLine({ perSecond: 160, atOnce });
    platform.fate = () => ({ takes });
    const start = clock.now();
    await write(...Array.from({ length: 400 }, (_, i) => push(`dm:${i}`)));
    const asked = new Map<number, number>();
    for (let i = 0; i < 20; i++) {
      await clock.advance(113);
      const row = answer(`dm:a${i}`);
      asked.set(row.id, clock.now());
      await write(row);
    }
    await clock.advance(10 * SECOND);
    const waits = platform.calls.flatMap(({ id, at }) => (asked.has(id) ? [at - (asked.get(id) ?? 0)] : []));
    expect(waits).toHaveLength(20);
    expect(Math.max(...waits)).toBeLessThanOrEqual(takes / 2);
    const took = Math.max(...platform.shown.map((m) => m.at)) - start;
    expect(took / ((420 / atOnce) * takes), 'and no slower for it').toBeLessThanOrEqual(1.05);
  });

  it('lets pushes make room for the answers that went', async () => {
    const { clock, platform, write, answer, push } = await openLine({ perSecond: 20 });
    await write(...Array.from({ length: 40 }, (_, i) => push(`dm:p${i}`)));
    for (let i = 0; i < 20; i++) {
      await write(answer(`dm:a${i}`));
      await clock.advance(100);
    }
    // Two seconds at twenty a second: answers and pushes together keep to it.
    expect(platform.shown.length).toBeLessThanOrEqual(41);
    expect(platform.shown.length).toBeGreaterThanOrEqual(36);
  });

  it('waits as long as a conversation asks, and lets the others go', async () => {
    const { clock, platform, write, answer } = await openLine(CHANNELS);
    let refusals = 0;
    platform.fate = (message) => {
      if (message.conversation.address !== 'dm:a' || refusals > 0) return {};
      refusals += 1;
      return { error: new PlatformRefused('ratelimited', 30 * SECOND) };
    };
    const [a1, a2, b] = [answer('dm:a'), answer('dm:a'), answer('dm:b')];
    const start = clock.now();
    await write(a1, a2, b);
    await clock.advance(29_999);
    expect(idsOf(platform.shown)).toEqual([b.id]);
    // What is written meanwhile may not overtake, whoever asked for it.
    await clock.advance(1);
    expect(platform.shown.map((m) => [m.id, m.at - start])).toEqual([
      [b.id, 0],
      [a1.id, 30_000],
      [a2.id, 30_000],
    ]);
  });

  it('waits with everything when the whole platform asks', async () => {
    const { clock, platform, write, answer, push } = await openLine(CHANNELS);
    platform.fate = (_, call) => (call === 1 ? { error: new PlatformRefused('ratelimited', 20 * SECOND, 'platform') } : {});
    await write(answer('dm:a'));
    await write(answer('dm:b'), push('dm:c'));
    await clock.advance(19_999);
    expect([platform.calls.length, platform.shown.length]).toEqual([1, 0]);
    await clock.advance(SECOND);
    expect(platform.shown).toHaveLength(3);
  });

  it('keeps the pushes of a platform to one of several instances, and hands them over when it is gone', async () => {
    const { clock, platform, write, push, another, delivery } = await openLine(CHANNELS);
    await delivery.stop();
    let holder = { name: '', until: 0 };
    const holdAs = (name: string) => async (_: string, ms: number) => {
      if (holder.name !== name && holder.until > clock.now()) return false;
      holder = { name, until: clock.now() + ms };
      return true;
    };
    const first = another({ hold: holdAs('first') });
    const second = another({ hold: holdAs('second') });
    await write(...Array.from({ length: 300 }, (_, i) => push(`dm:${i}`)));
    first.wake();
    for (let i = 0; i < 10; i++) {
      second.wake();
      await clock.advance(SECOND);
    }
    expect(holder.name).toBe('first');
    const inTenSeconds = platform.shown.length;
    expect(inTenSeconds).toBeLessThanOrEqual(CHANNELS.perSecond * 10 + 1);
    await first.stop();
    const ended = clock.now();
    await clock.advance(16 * SECOND);
    const next = platform.shown[inTenSeconds]?.at ?? Number.POSITIVE_INFINITY;
    expect(holder.name).toBe('second');
    expect(next - ended).toBeLessThanOrEqual(15 * SECOND);
    await clock.advance(30 * SECOND);
    expect(platform.shown).toHaveLength(300);
  });

  it('does without any pace when it is switched off, but still waits where it is asked to', async () => {
    const { clock, platform, write, push, another, delivery } = await openLine(CHANNELS);
    await delivery.stop();
    const fast = another({ pacing: false });
    platform.fate = (_, call) => (call === 1 ? { error: new PlatformRefused('ratelimited', 5 * SECOND) } : {});
    await write(...Array.from({ length: 100 }, (_, i) => push(`dm:${i}`)));
    fast.wake();
    await clock.rest();
    expect(platform.shown).toHaveLength(99);
    await clock.advance(5 * SECOND);
    expect(platform.shown).toHaveLength(100);
  });
});
