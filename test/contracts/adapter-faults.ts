import { afterAll, describe, expect, it } from 'vitest';
import type { Adapter } from '../../src/adapter.js';
import type { Card } from '../../src/card.js';
import { OutcomeUnknown, PlatformRefused, PlatformUnreachable } from '../../src/errors.js';
import type { Outgoing } from '../../src/message.js';
import type { At } from '../../src/terms.js';
import type { AdapterUnderTest, SendFault, SendWhat } from './under-test.js';

/** How a message stands in the end. */
type Ending = 'sent' | 'refused' | 'unknown';

/** By fault: how the message may end, and how often people may see it then. */
const ENDINGS: Readonly<Record<SendFault, Partial<Record<Ending, readonly number[]>>>> = {
  refused: { refused: [0] },
  'slow-down': { sent: [1] },
  unreachable: { sent: [1] },
  'lost-answer': { sent: [1], unknown: [1] },
  'lost-request': { sent: [1], unknown: [0] },
  'stale-token': { sent: [1] },
};

/** What an edit may end as beside: said anew where the platform will not replace the message. */
const EDIT_ENDINGS: Readonly<Partial<Record<SendFault, Partial<Record<Ending, readonly number[]>>>>> = {
  refused: { refused: [0], sent: [1] },
};

const WHATS: readonly SendWhat[] = ['words', 'card', 'edit'];

const card = (title: string): Card => ({
  title,
  parts: [{ kind: 'line', text: '¥38 万' }],
  actions: [{ action: 'log.undo', label: '撤销' }],
});

const TRIES = 5;

/** What each fault of a platform does to what is sent and to what comes in: nothing lost, nothing doubled. */
export function faults(name: string, make: () => Promise<AdapterUnderTest>): void {
  describe(`${name} adapter: faults`, () => {
    const recovered: string[] = [];
    afterAll(() => {
      if (recovered.length > 0) console.info(`${name}: recovered after\n  ${recovered.join('\n  ')}`);
    });

    // Every key of ENDINGS is a SendFault: the record's type says so.
    for (const fault of Object.keys(ENDINGS) as SendFault[]) {
      it.for(WHATS)(`sends %s exactly once, or says that it cannot know, after: ${fault}`, async (what, { skip }) => {
        const { adapter, out, seen, faults: known } = await make();
        const arm = known?.[fault];
        if (!arm) return skip('the platform does not know this fault');
        const before = out(what === 'words' ? '之前' : card('之前'));
        await adapter.send(before);
        await arm(what);
        const message = what === 'words' ? out('正好碰上') : out(card('正好碰上'), what === 'edit' ? before : undefined);
        const began = performance.now();
        const ending = await deliver(adapter, message);
        recovered.push(`${fault}, ${what}: ${ending} after ${Math.round(performance.now() - began)} ms`);
        const shown = (await seen()).filter((each) => each.text.includes('正好碰上')).length;
        const endings = { ...ENDINGS[fault], ...(what === 'edit' ? EDIT_ENDINGS[fault] : {}) };
        expect(Object.keys(endings), `ended ${ending}`).toContain(ending);
        expect(endings[ending], `shown ${shown} times`).toContain(shown);
        expect(await deliver(adapter, out('之后'))).toBe('sent');
        expect((await seen()).at(-1)?.text).toContain('之后');
      });
    }

    it('takes in everything once, whatever befalls the way in', async (test) => {
      const disturbances = Object.keys((await make()).disturbances ?? {});
      if (disturbances.length === 0) return test.skip('the platform has none');
      for (const disturbance of disturbances) {
        const { received, say, disturbances: known } = await make();
        await say('d1', '之前');
        const began = performance.now();
        await known?.[disturbance]?.();
        await say('d2', '期间');
        recovered.push(`${disturbance}: heard again after ${Math.round(performance.now() - began)} ms`);
        await say('d3', '之后');
        const texts = received.map((each) => each.kind === 'message' && each.text);
        expect(texts, disturbance).toEqual(['之前', '期间', '之后']);
      }
    });
  });
}

/** What the outbox does with one message, without its waiting. */
async function deliver(adapter: Adapter, message: Outgoing): Promise<Ending> {
  const since: At = 0;
  for (let tries = 0; tries < TRIES; tries++) {
    try {
      await adapter.send(message);
      return 'sent';
    } catch (error) {
      if (error instanceof OutcomeUnknown) {
        const found = (await adapter.find?.(message, since)) ?? 'untold';
        if (found === 'untold') return 'unknown';
        if (typeof found === 'object') return 'sent';
      } else if (error instanceof PlatformRefused) {
        if (error.retryAfterMs === undefined) return 'refused';
        expect(error.retryAfterMs).toBeGreaterThan(0);
      } else if (!(error instanceof PlatformUnreachable)) throw error;
    }
  }
  throw new Error(`not sent after ${TRIES} tries`);
}
