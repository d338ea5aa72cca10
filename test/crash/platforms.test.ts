/** The built program behind each platform, killed while people write and while the wire fails: nothing lost, nothing doubled, but for what nobody can know. */
import { describe, expect, it } from 'vitest';
import { flow } from './flow.js';
import { STAGES } from './stage.js';

const PLAN = { messages: 150, people: 30, kills: 4, faulty: 0.1, seed: 20261122 };

describe('a program that is killed while the wire fails', () => {
  for (const [name, stage] of Object.entries(STAGES))
    it(`loses nothing and doubles nothing on ${name}`, async () => {
      const { unknown, doubtful, wrong, ...counts } = await flow(stage, PLAN);
      console.info(`${name}: ${doubtful} faults and kills with outcomes in doubt, ${unknown} never known`);
      expect(counts).toEqual({
        received: PLAN.messages,
        handled: PLAN.messages,
        followups: PLAN.messages,
        messagesLogged: PLAN.messages,
        waiting: 0,
        givenUp: 0,
        untold: 0,
      });
      expect(wrong).toEqual([]);
      expect(unknown).toBeLessThanOrEqual(doubtful);
    });
});
