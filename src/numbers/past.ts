/** What a brief of an earlier day would have counted, told from the follow-ups: for days on which no brief was composed. Pure. */
import { atOf } from '../records/day.js';
import type { Customer, Deal, FollowUp } from '../records/rows.js';
import type { At, Day, Id } from '../terms.js';
import { type HealthFacts, healthOf } from './health.js';
import type { Clock } from './lateness.js';
import type { Counted } from './trend.js';

/** The records of some owners, as far back as a follow-up of that time still counts. */
export interface PastRecords {
  readonly customers: readonly Pick<Customer, 'id' | 'owner' | 'createdAt'>[];
  readonly deals: readonly Pick<Deal, 'id' | 'customer' | 'createdAt' | 'closedAt' | 'nextDue'>[];
  /** Oldest first. */
  readonly followups: readonly Pick<FollowUp, 'customer' | 'deal' | 'at' | 'sentiment' | 'nextDue'>[];
  readonly churn: readonly { readonly customer: Id; readonly at: At }[];
}

const MOODS = { positive: '+', neutral: '0', negative: '-' } as const;

/** Counts for each owner as they stood at `until` of that day. Good leads are not told from follow-ups: 0. */
export function countPast(
  records: PastRecords,
  owners: readonly Id[],
  { today, zone }: Pick<Clock, 'today' | 'zone'>,
  until: number,
): ReadonlyMap<Id, Counted> {
  const end = atOf(today, until, zone);
  const told = records.followups.filter((followup) => followup.at <= end);
  const toldOf = grouped(told);
  const dealsOf = grouped(records.deals);
  const churnOf = grouped(records.churn.filter(({ at }) => at <= end));
  const counted = new Map<Id, Counted>(owners.map((owner) => [owner, { customers: 0, total: 0, overdue: 0, leads: 0 }]));
  for (const { id, owner, createdAt } of records.customers) {
    const sum = counted.get(owner);
    const own = toldOf.get(id) ?? [];
    // Followed up before it was entered here: it was there all the same.
    if (!sum || (createdAt > end && own.length === 0)) continue;
    const overdue = (dealsOf.get(id) ?? []).filter((deal) => wasDue(deal, own, today, end)).length;
    const facts: HealthFacts = {
      lastContactAt: own.at(-1)?.at ?? null,
      moods: own
        .slice(-3)
        .toReversed()
        .map((followup) => MOODS[followup.sentiment])
        .join(''),
      churnAt: churnOf.get(id)?.at(-1)?.at ?? null,
      overdue: overdue > 0,
    };
    counted.set(owner, {
      customers: sum.customers + 1,
      total: sum.total + healthOf(facts, { today, zone }).score,
      overdue: sum.overdue + overdue,
      leads: 0,
    });
  }
  return counted;
}

/** Was the deal open then, and past the next date that was known then? */
function wasDue(deal: PastRecords['deals'][number], told: PastRecords['followups'], today: Day, end: At): boolean {
  const known = deal.createdAt <= end || told.some((followup) => followup.deal === deal.id);
  if (!known || (deal.closedAt !== null && deal.closedAt <= end)) return false;
  const dated = told.filter((followup) => followup.nextDue !== null && (followup.deal === deal.id || followup.deal === null));
  const due = dated.at(-1)?.nextDue ?? (dated.length === 0 ? deal.nextDue : null);
  return due !== null && due < today;
}

function grouped<T extends { readonly customer: Id }>(rows: readonly T[]): ReadonlyMap<Id, readonly T[]> {
  const groups = new Map<Id, T[]>();
  for (const row of rows) {
    const group = groups.get(row.customer);
    if (group) group.push(row);
    else groups.set(row.customer, [row]);
  }
  return groups;
}
