/** How far one deal is in the process of its industry. Pure. */
import type { At, Day, EventKind, Stage, Zone } from '../../terms.js';
import { dayOf, daysBetween } from '../day.js';
import type { Expected } from './template.js';
import { templateOf } from './templates.js';

/** `late`: its time is past and its stage is not. `missing`: the deal went on without it. `ahead`: not due yet. */
export type ActionState = 'done' | 'late' | 'missing' | 'ahead';

/** What the state of a deal is computed from. */
export interface ProcessDeal {
  readonly stage: Stage;
  readonly stageSince: At;
  readonly industry: string | null;
  /** The standard events done with the customer, each with when it was told last. */
  readonly done: ReadonlyMap<EventKind, At>;
}

export interface ActionOfDeal extends Expected {
  readonly state: ActionState;
  /** Days since it was due; of what is late only. */
  readonly lateBy?: number;
}

const RANK: Readonly<Record<Stage, number>> = { lead: 0, intent: 1, proposal: 2, negotiation: 3, won: 4, lost: -1 };

/** Every action the industry's template expects, with its state. Of a lost deal nothing is expected any more. */
export function actionsOf(deal: ProcessDeal, { today, zone }: { readonly today: Day; readonly zone: Zone }): readonly ActionOfDeal[] {
  if (deal.stage === 'lost') return [];
  const { template } = templateOf(deal.industry);
  const age = daysBetween(dayOf(deal.stageSince, zone), today);
  return template.expected.map((expected) => {
    if (isDone(deal, expected)) return { ...expected, state: 'done' };
    const ahead = RANK[expected.stage] - RANK[deal.stage];
    if (ahead < 0) return { ...expected, state: 'missing' };
    return ahead === 0 && age > expected.days
      ? { ...expected, state: 'late', lateBy: age - expected.days }
      : { ...expected, state: 'ahead' };
  });
}

/** What follows a won deal counts from then on: talk of after-sales before it is talk. Money may come before. */
function isDone({ stage, stageSince, done }: ProcessDeal, { event, stage: due }: Expected): boolean {
  const told = done.get(event);
  if (told === undefined) return false;
  return due !== 'won' || event === 'payment' || (stage === 'won' && told >= stageSince);
}

/** What is due by now, and how much of it is done: the shade of a heat map's cell. */
export interface Share {
  readonly due: number;
  readonly done: number;
  readonly late: number;
  readonly missing: number;
}

export const NO_SHARE: Share = { due: 0, done: 0, late: 0, missing: 0 };

/** One more action counted in. What is ahead and not done is not due. */
export function withAction(share: Share, state: ActionState): Share {
  if (state === 'ahead') return share;
  return { ...share, due: share.due + 1, [state]: share[state] + 1 };
}
