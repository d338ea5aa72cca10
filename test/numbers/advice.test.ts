import { describe, expect, it } from 'vitest';
import { type DealFacts, suggest } from '../../src/numbers/advice/advice.js';

const known: DealFacts = { stage: 'negotiation', nextStep: '签合同', roles: ['exec', 'finance'], heard: [], silent: 3 };

describe('the suggestion on an overdue card', () => {
  it.each([
    ['plain', {}],
    ['decider', { roles: ['finance'] }],
    ['plain', { roles: ['finance'], heard: ['decision_maker'] }],
    ['price', { heard: ['price', 'objection', 'competitor'] }],
    ['finance', { roles: ['exec'], heard: ['price'] }],
    ['competitor', { heard: ['competitor', 'payment'] }],
    ['payment', { heard: ['payment'] }],
    ['plain', { stage: 'intent', roles: [], heard: ['payment'] }],
    ['silent', { silent: 14 }],
    ['silent', { silent: null }],
    ['no-step', { nextStep: null }],
  ] as const satisfies readonly (readonly [string, Partial<DealFacts>])[])('is %s for %j', (hint, facts) => {
    expect(suggest({ ...known, ...facts })).toBe(hint);
  });
});
