import { describe, expect, it } from 'vitest';
import type { Store } from '../../db/store.js';
import { NOTHING } from '../../src/decision.js';
import { PlatformUnreachable } from '../../src/errors.js';
import { idsOf, openLine } from './line.js';

describe('lanes', () => {
  it('sends one message of a conversation at a time, in order, whatever each takes', async () => {
    const { clock, platform, write, answer } = await openLine();
    const rows = Array.from({ length: 30 }, (_, i) => answer(`dm:${i % 3}`));
    platform.fate = (_, call) => ({ takes: (call * 37) % 200 });
    await write(...rows);
    await clock.advance(60_000);
    for (const lane of ['dm:0', 'dm:1', 'dm:2'])
      expect(idsOf(platform.shown.filter((m) => m.address === lane))).toEqual(idsOf(rows.filter((r) => r.address === lane)));
    expect(platform.peak.conversation).toBe(1);
    expect(platform.peak.all).toBe(3);
  });

  it('lets a slow conversation hold nobody else back', async () => {
    const { clock, platform, write, answer } = await openLine();
    platform.fate = (message) => ({ takes: message.conversation.address === 'dm:slow' ? 30_000 : 10 });
    const quick = Array.from({ length: 5 }, () => answer('dm:quick'));
    await write(answer('dm:slow'), ...quick);
    await clock.advance(100);
    expect(idsOf(platform.shown)).toEqual(idsOf(quick));
  });

  it('sends what is written while others are under way at once', async () => {
    const { clock, platform, write, answer } = await openLine();
    platform.fate = () => ({ takes: 80 });
    await write(answer('dm:a'));
    await clock.advance(40);
    await write(answer('dm:b'));
    expect(platform.calls.map((call) => call.at - (platform.calls[0]?.at ?? 0))).toEqual([0, 40]);
  });

  it('keeps no more under way than the platform takes, answers first', async () => {
    const { clock, platform, write, answer, push } = await openLine({ atOnce: 4 });
    platform.fate = () => ({ takes: 100 });
    const pushes = Array.from({ length: 20 }, (_, i) => push(`dm:p${i}`));
    await write(...pushes);
    await clock.advance(10);
    const asked = answer('dm:a');
    await write(asked);
    await clock.advance(95);
    expect(platform.peak.all).toBe(4);
    expect(platform.calls.findIndex((call) => call.id === asked.id)).toBe(4);
    await clock.advance(2000);
    expect(platform.shown).toHaveLength(21);
    expect(platform.peak.all).toBe(4);
  });

  it('does not let sends that hang hold answers back', async () => {
    const { clock, platform, write, answer, push } = await openLine({ atOnce: 4 });
    platform.fate = (message) => (message.conversation.address.startsWith('dm:p') ? { hangs: true, shows: false } : {});
    await write(...Array.from({ length: 8 }, (_, i) => push(`dm:p${i}`)));
    const asked = answer('dm:a');
    await write(asked);
    await clock.advance(1000);
    expect(idsOf(platform.shown)).toEqual([asked.id]);
  });

  it('never hands a message of one conversation to two instances', async () => {
    const { clock, platform, another, write, answer, rows } = await openLine();
    const second = another();
    platform.fate = (_, call) => ({ takes: (call * 53) % 90 });
    for (let round = 0; round < 10; round++) {
      await write(...Array.from({ length: 25 }, (_, i) => answer(`dm:${i % 7}`)));
      second.wake();
      await clock.advance(40);
    }
    const ring = async () => {
      second.wake();
      await clock.advance(500);
    };
    for (let i = 0; i < 10; i++) await ring();
    expect(platform.peak.conversation).toBe(1);
    expect(platform.shown).toHaveLength(250);
    expect(new Set(idsOf(platform.shown)).size).toBe(250);
    const written = await rows();
    for (let lane = 0; lane < 7; lane++)
      expect(idsOf(platform.shown.filter((m) => m.address === `dm:${lane}`))).toEqual(
        idsOf(written.filter((r) => r.address === `dm:${lane}`)),
      );
  });

  it('sends answers written here without looking for them, in order, and finds what it was not told of', async () => {
    const { clock, store, platform, another, answer } = await openLine();
    await clock.rest();
    let looked = 0;
    const watched: Store = {
      ...store,
      get read() {
        looked += 1;
        return store.read;
      },
    };
    const delivery = another({ store: watched });
    await delivery.drain();
    looked = 0;
    const rows = Array.from({ length: 30 }, (_, i) => answer(`dm:${i % 3}`));
    for (const row of rows) {
      await store.commit({ ...NOTHING, replies: [row] });
      delivery.wrote([row]);
    }
    await clock.rest();
    expect(idsOf(platform.shown).toSorted((a, b) => a - b)).toEqual(idsOf(rows));
    expect(looked).toBe(0);
    const untold = answer('dm:0');
    await store.commit({ ...NOTHING, replies: [untold] });
    const told = answer('dm:0');
    await store.commit({ ...NOTHING, replies: [told] });
    delivery.wrote([told]);
    await clock.rest();
    expect(idsOf(platform.shown.slice(-2))).toEqual([untold.id, told.id]);
  });

  it('lets nothing written here overtake what waits for its next try', async () => {
    const { clock, platform, write, answer } = await openLine();
    const [first, second, third] = [answer('dm:a'), answer('dm:a'), answer('dm:a')];
    platform.fate = (message, call) => (message.id === first.id && call < 2 ? { error: new PlatformUnreachable('away') } : {});
    await write(first);
    await write(second);
    await write(third);
    await clock.advance(60_000);
    expect(idsOf(platform.shown)).toEqual(idsOf([first, second, third]));
  });
});
