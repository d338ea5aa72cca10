/** A thousand messages through faults of every kind: nothing lost, nothing doubled, but for what nobody can know. */
import { describe, expect, it } from 'vitest';
import { OutcomeUnknown, PlatformRefused, PlatformUnreachable } from '../../src/errors.js';
import { idsOf, openLine } from './line.js';
import type { Fate } from './platform.js';

const MESSAGES = 1000;
const CONVERSATIONS = 100;
const SEED = 20261121;
const SECOND = 1000;

const FAULTS: readonly (() => Fate)[] = [
  () => ({ error: new PlatformUnreachable('ECONNRESET') }),
  () => ({ error: new PlatformRefused('ratelimited', 2 * SECOND) }),
  () => ({ error: new PlatformRefused('ratelimited', SECOND, 'platform') }),
  () => ({ error: new OutcomeUnknown('cut after it was taken'), shows: true }),
  () => ({ error: new OutcomeUnknown('cut before it was taken'), shows: false }),
  () => ({ error: new TypeError('a fault of ours') }),
];

describe('a thousand messages', () => {
  for (const findable of [true, false])
    it(`arrive once each, in order, ${findable ? 'where the platform can be asked' : 'where it cannot'}`, async () => {
      const random = randomFrom(SEED);
      let doubtful = 0;
      const { clock, platform, write, answer, push, rows } = await openLine(
        { perSecond: 50, perConversationPerMinute: 600, atOnce: 32 },
        findable ? { find: async (m) => (platform.shown.some((s) => s.id === m.id) ? { platformMessage: `found${m.id}` } : 'absent') } : {},
      );
      platform.fate = () => {
        const takes = 20 + random() * 200;
        if (random() > 0.2) return { takes };
        const fate = FAULTS[Math.floor(random() * FAULTS.length)]?.() ?? {};
        if (fate.error instanceof OutcomeUnknown) doubtful += 1;
        return { takes, ...fate };
      };
      const written = Array.from({ length: MESSAGES }, (_, i) => (i % 4 === 0 ? push : answer)(`dm:${(i * 7) % CONVERSATIONS}`));
      for (let i = 0; i < MESSAGES; i += 100) {
        await write(...written.slice(i, i + 100));
        await clock.advance(2 * SECOND);
      }
      await clock.advance(5 * 60 * SECOND);
      const ended = await rows();
      expect(ended.filter((row) => row.state === 'waiting')).toEqual([]);
      const unknown = ended.filter((row) => row.state === 'unknown');
      const shown = platform.shown.filter((m) => !m.text.startsWith('上一条'));
      expect(new Set(idsOf(shown)).size, 'none doubled').toBe(shown.length);
      const missing = written.filter((row) => !shown.some((m) => m.id === row.id));
      expect(
        missing.every((row) => unknown.some((u) => u.id === row.id)),
        'none lost but what nobody can know',
      ).toBe(true);
      expect(unknown.length).toBeLessThanOrEqual(doubtful);
      const notices = platform.shown.filter((m) => m.text.startsWith('上一条'));
      if (findable) expect([unknown.length, notices.length]).toEqual([0, 0]);
      else {
        expect(unknown.length).toBeGreaterThan(10);
        const told = unknown.filter((row) => !row.key.startsWith('unknown:'));
        expect(ended.filter((row) => row.key.startsWith('unknown:'))).toHaveLength(told.length);
        expect(new Set(notices.map((m) => m.text)).size, 'each said at most once').toBe(notices.length);
      }
      console.info(
        `findable ${findable}: ${platform.calls.length} sends, ${doubtful} outcomes in doubt, ${unknown.length} never known, ${missing.length} of them did not arrive`,
      );
      const answers = new Set(written.filter((row) => row.cause !== null).map((row) => row.id));
      for (let c = 0; c < CONVERSATIONS; c++) {
        const order = idsOf(shown.filter((m) => m.address === `dm:${c}` && answers.has(m.id)));
        expect(order, `answers of conversation ${c}`).toEqual(order.toSorted((a, b) => a - b));
      }
      expect(platform.peak.conversation).toBe(1);
      expect(platform.peak.all).toBeLessThanOrEqual(32);
    }, 60_000);
});

/** Numbers in [0, 1), the same ones for the same seed, so that a failure can be had again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
