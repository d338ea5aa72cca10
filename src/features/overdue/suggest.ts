import type { ContactRole, SignalKind, Stage } from '../../terms.js';
import type { Hint } from './words.js';

/** What a suggestion is made from: all of it is on record. */
export interface DealFacts {
  readonly stage: Stage;
  readonly nextStep: string | null;
  /** Roles of the known contacts. */
  readonly roles: readonly ContactRole[];
  /** Topics heard from the customer in the last 90 days. */
  readonly heard: readonly SignalKind[];
  /** Days since the last contact; null = none on record. */
  readonly silent: number | null;
}

/** Two weeks without a word. */
const LONG_SILENCE_DAYS = 14;

/** The one thing to do next, by written rules, the most pressing first: an objection, who decides, who pays, rivals, terms, silence, no date. */
export function suggest({ stage, nextStep, roles, heard, silent }: DealFacts): Hint {
  const late = stage === 'proposal' || stage === 'negotiation';
  if (late && !roles.includes('exec') && !heard.includes('decision_maker')) return 'decider';
  if (heard.includes('price') && heard.includes('objection')) return 'price';
  if (late && !roles.includes('finance')) return 'finance';
  if (heard.includes('competitor')) return 'competitor';
  if (stage === 'negotiation' && heard.includes('payment')) return 'payment';
  if (silent === null || silent >= LONG_SILENCE_DAYS) return 'silent';
  return nextStep === null ? 'no-step' : 'plain';
}
