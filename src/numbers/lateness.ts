/** When a deal is late, and which late deal comes first. */
import { dayOf, daysBetween } from '../records/day.js';
import type { Deal } from '../records/rows.js';
import { type At, type Day, OPEN_STAGES, STAGES, type Zone } from '../terms.js';

/** The day a number is for. `negotiationDays`: longer than this in negotiation is too long. */
export interface Clock {
  readonly today: Day;
  readonly zone: Zone;
  readonly negotiationDays: number;
}

/**
 * Why a deal wants attention. `due` (超期): open, and its next-follow-up date was before today, by this many days.
 * `stuck` (谈判拖久): not due, but in negotiation for this many days, which is more than the workspace allows.
 */
export type Lateness = { readonly kind: 'due' | 'stuck'; readonly days: number };

export function latenessOf(deal: Pick<Deal, 'stage' | 'nextDue' | 'stageSince'>, clock: Clock): Lateness | undefined {
  if (!OPEN_STAGES.some((stage) => stage === deal.stage)) return undefined;
  if (deal.nextDue !== null && deal.nextDue < clock.today) return { kind: 'due', days: daysBetween(deal.nextDue, clock.today) };
  const days = daysInStage(deal.stageSince, clock);
  return deal.stage === 'negotiation' && days > clock.negotiationDays ? { kind: 'stuck', days } : undefined;
}

/** Calendar days since the deal entered its stage. */
export function daysInStage(since: At, { today, zone }: Pick<Clock, 'today' | 'zone'>): number {
  return Math.max(0, daysBetween(dayOf(since, zone), today));
}

/** The most urgent first: the nearest to signing, then the larger amount, then the one waiting longest. */
export function byUrgency(a: Deal, b: Deal): number {
  const nearer = STAGES.indexOf(b.stage) - STAGES.indexOf(a.stage);
  return nearer || (b.amount ?? 0) - (a.amount ?? 0) || (a.nextDue ?? '9').localeCompare(b.nextDue ?? '9') || a.stageSince - b.stageSince;
}
