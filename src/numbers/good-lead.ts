/** What makes a new lead a good one. */
import type { Stage } from '../terms.js';

/** What is known of a new customer, as columns: 1 when known. */
export interface LeadFacts {
  readonly stage: Stage | null;
  readonly contact: number;
  readonly money: number;
  readonly next: number;
  readonly decider: number;
  readonly source: number;
}

/** Named contact, amount or budget, dated next step, decision maker, source channel. */
export const LEAD_MARKS = ['contact', 'money', 'next', 'decider', 'source'] as const satisfies readonly (keyof LeadFacts)[];
export type LeadMark = (typeof LEAD_MARKS)[number];

/** With so many of the five marks a lead is a good one. */
export const MARKS_WANTED = 3;

export const marksOf = (facts: LeadFacts): readonly LeadMark[] => LEAD_MARKS.filter((mark) => facts[mark] > 0);

/** 优质线索: at lead or intent (or without a deal yet), and at least three of the five marks known. */
export function isGoodLead(facts: LeadFacts): boolean {
  const early = facts.stage === null || facts.stage === 'lead' || facts.stage === 'intent';
  return early && marksOf(facts).length >= MARKS_WANTED;
}
