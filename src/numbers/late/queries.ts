/** Late deals: past the day agreed, or standing in negotiation for too long. Counted and listed by one condition. */
import { and, asc, eq, gte, inArray, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import type { Schema } from '../../../db/schema.js';
import { addDays, atOf } from '../../records/day.js';
import { type Id, OPEN_STAGES } from '../../terms.js';
import type { Clock } from '../lateness.js';
import { at, count, ownDeals, sizeOf, valuesOf } from '../owned/queries.js';
import { type DealRow, largestFirst, withCustomer } from '../queries.js';
import type { Scope } from '../scope.js';

function late({ deal }: Schema, kind: 'due' | 'stuck'): SQL | undefined {
  if (kind === 'due') return and(inArray(deal.stage, [...OPEN_STAGES]), lt(deal.nextDue, at('today')));
  return and(eq(deal.stage, 'negotiation'), lt(deal.stageSince, at('stuck')), or(isNull(deal.nextDue), gte(deal.nextDue, at('today'))));
}

const lateValues = ({ today, zone, negotiationDays }: Clock) => ({ today, stuck: atOf(addDays(today, -negotiationDays), 0, zone) });

/** Late deals of that kind, the longest waiting first. */
export function lateDeals(scope: Scope, clock: Clock, kind: 'due' | 'stuck', limit: number): Promise<readonly DealRow[]> {
  const size = sizeOf(scope);
  return prepared(
    scope.records,
    `late-deals:${kind}:${size}`,
    (read, t) => {
      const order = [kind === 'due' ? asc(t.deal.nextDue) : asc(t.deal.stageSince), largestFirst(t.deal.amount), asc(t.deal.id)];
      // Chosen first, so that only the customers of the rows shown are looked up.
      const first = read
        .select({ id: t.deal.id })
        .from(t.deal)
        .where(and(ownDeals(t, size), late(t, kind)))
        .orderBy(...order)
        .limit(at('limit'));
      return withCustomer(read, t)
        .where(inArray(t.deal.id, first))
        .orderBy(...order);
    },
    { ...valuesOf(scope), ...lateValues(clock), limit },
  );
}

/** How many deals are late in that way, for each owner who has any. */
export function lateCounts(
  scope: Scope,
  clock: Clock,
  kind: 'due' | 'stuck',
): Promise<readonly { readonly owner: Id; readonly count: number }[]> {
  const size = sizeOf(scope);
  return prepared(
    scope.records,
    `late-counts:${kind}:${size}`,
    (read, t) =>
      read
        .select({ owner: t.deal.owner, count })
        .from(t.deal)
        .where(and(ownDeals(t, size), late(t, kind)))
        .groupBy(t.deal.owner),
    { ...valuesOf(scope), ...lateValues(clock) },
  );
}

/** An owner's late deals: how many, and the one that waits longest. */
export interface LateOwner {
  readonly owner: Id;
  readonly count: number;
  readonly first: Id;
}

/** Every owner of deals that are past due, in one pass; the owner of the deal that waits longest of all stands first. */
export function lateOwners(scope: Scope, clock: Clock): Promise<readonly LateOwner[]> {
  const size = sizeOf(scope);
  return prepared(
    scope.records,
    `late-owners:${size}`,
    (read, t) => {
      const { deal } = t;
      const place = sql<number>`row_number() OVER (PARTITION BY ${deal.owner} ORDER BY ${deal.nextDue}, ${largestFirst(deal.amount)}, ${deal.id})`;
      const ranked = read
        .select({
          ...{ id: deal.id, owner: deal.owner, nextDue: deal.nextDue, amount: deal.amount, place: place.as('place') },
          ofOwner: sql<number>`count(*) OVER (PARTITION BY ${deal.owner})`.mapWith(Number).as('of_owner'),
        })
        .from(deal)
        .where(and(ownDeals(t, size), late(t, 'due')))
        .as('ranked');
      return read
        .select({ owner: ranked.owner, count: ranked.ofOwner, first: ranked.id })
        .from(ranked)
        .where(eq(ranked.place, 1))
        .orderBy(asc(ranked.nextDue), largestFirst(ranked.amount), asc(ranked.id));
    },
    { ...valuesOf(scope), ...lateValues(clock) },
  );
}
