/** What keeps a lead from becoming a deal: each is read off its record. Pure. */
import type { At } from '../../terms.js';

/**
 * Why a lead is to be improved (线索健康度). `untouched`: nobody was in contact for 48 hours. `contact`: nobody is known by name.
 * `decider`: who decides is not known. `next`: no dated next step. `source`: not known how they came. Tenders join
 * the list when outside data does.
 */
export const LEAD_GAPS = ['untouched', 'contact', 'decider', 'next', 'source'] as const;
export type LeadGap = (typeof LEAD_GAPS)[number];

export const RESPONSE_HOURS = 48;
const HOUR_MS = 3_600_000;
/** Nobody was in contact since before that moment. */
export const untouchedBefore = (now: At): At => now - RESPONSE_HOURS * HOUR_MS;

/** The response rate looks back over the leads of so many days. */
export const RESPONSE_DAYS = 30;

/** A lead's gaps as columns: 1 = it has it. */
export type GapFacts = Readonly<Record<LeadGap, number>>;

export const gapsOf = (facts: GapFacts): readonly LeadGap[] => LEAD_GAPS.filter((gap) => facts[gap] > 0);

/** How many leads had to be answered within 48 hours, and how many were; undefined as a rate when none was due. */
export interface Response {
  readonly due: number;
  readonly answered: number;
}

export const rateOf = ({ due, answered }: Response): number | undefined => (due === 0 ? undefined : Math.round((answered / due) * 100));
