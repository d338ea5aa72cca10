/** The evaluation sets on recorded answers: whatever a model says wrongly is caught, and what works without one keeps its level. */
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../scripts/eval.js';

describe.each(['minutes', 'ask', 'talk', 'read'] as const)('the set %s', (set) => {
  it('catches every bad answer and reaches its bar without a model', async () => {
    const { cases, bars } = await evaluate(set);
    expect(cases.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
    expect(bars.filter(({ is, least }) => is < least)).toEqual([]);
  }, 400_000);
});
