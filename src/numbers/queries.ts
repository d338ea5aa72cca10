/** Deals counted and listed: due, named, by filter. Each number and its rows share one condition. */
import {
  and,
  asc,
  desc,
  eq,
  exists,
  getTableColumns,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  type SQL,
  type SQLWrapper,
  sql,
} from 'drizzle-orm';
import { prepared } from '../../db/prepared.js';
import type { Reader } from '../../db/reader.js';
import type { Schema } from '../../db/schema.js';
import { addDays, atOf } from '../records/day.js';
import type { Customer, Deal } from '../records/rows.js';
import { type At, type Currency, type Id, OPEN_STAGES, type Stage } from '../terms.js';
import { churnSince } from './health.js';
import type { Clock } from './lateness.js';
import { at, count, ownDeals, sizeOf, valuesOf } from './owned/queries.js';
import type { Stretch } from './period.js';
import type { Scope } from './scope.js';

/** A deal with what a line about it needs of its customer. */
export interface DealRow {
  readonly deal: Deal;
  readonly customer: Pick<Customer, 'id' | 'name' | 'source' | 'lastContactAt' | 'lastWords' | 'lastWordsAt'>;
}

/** Deals and their money in one currency; `unpriced` have no amount yet. */
export interface Total {
  readonly currency: Currency;
  readonly count: number;
  readonly amount: number;
  readonly unpriced: number;
}

const shown = ({ deal, customer }: Schema) => ({
  deal: getTableColumns(deal),
  customer: {
    id: customer.id,
    name: customer.name,
    source: customer.source,
    lastContactAt: customer.lastContactAt,
    lastWords: customer.lastWords,
    lastWordsAt: customer.lastWordsAt,
  },
});

/** Deals with what a line about them needs of their customers. */
export const withCustomer = (read: Reader, t: Schema) =>
  read.select(shown(t)).from(t.deal).innerJoin(t.customer, eq(t.customer.id, t.deal.customer));

/** Deals without an amount stand last on either engine: of themselves the two disagree about where nothing stands. */
export const largestFirst = (amount: SQLWrapper): SQL => sql`coalesce(${amount}, -1) DESC`;

/** At most so many deals are named at once. */
const NAMED = 4;

/** A few deals by their numbers, at most four. Only numbers that were read within the asker's scope may be given. */
export function dealsNamed({ records }: Pick<Scope, 'records'>, ids: readonly Id[]): Promise<readonly DealRow[]> {
  if (ids.length === 0) return Promise.resolve([]);
  const values = Array.from({ length: NAMED }, (_, n) => [`d${n}`, ids[n] ?? ids[0]] as const);
  return prepared(
    records,
    'deals-named',
    (read, t) =>
      withCustomer(read, t).where(
        inArray(
          t.deal.id,
          values.map(([name]) => at(name)),
        ),
      ),
    Object.fromEntries(values),
  );
}

/** Open deals with a next follow-up inside the stretch, the earliest first, then the largest. */
export function dueDeals(scope: Scope, { first, last }: Stretch, limit: number): Promise<readonly DealRow[]> {
  const size = sizeOf(scope);
  return prepared(
    scope.records,
    `due-deals:${size}`,
    (read, t) =>
      withCustomer(read, t)
        .where(
          and(
            ownDeals(t, size),
            inArray(t.deal.stage, [...OPEN_STAGES]),
            gte(t.deal.nextDue, at('first')),
            lte(t.deal.nextDue, at('last')),
          ),
        )
        .orderBy(asc(t.deal.nextDue), largestFirst(t.deal.amount), asc(t.deal.id))
        .limit(at('limit')),
    { ...valuesOf(scope), first, last, limit },
  );
}

/** Which deals are counted; every condition that is given must hold. `atLeast` is in minor units. */
export interface DealFilter {
  readonly stages?: readonly Stage[];
  readonly due?: Stretch;
  readonly closed?: Stretch;
  readonly created?: Stretch;
  /** When it came to its stage. */
  readonly came?: Stretch;
  readonly atLeast?: number;
  /** A rival named in a follow-up. */
  readonly rival?: string;
  /** At its stage since before that moment. */
  readonly stoodBefore?: At;
  /** True = the customer gave a churn signal in the last 30 days. */
  readonly churn?: boolean;
  /** True = without an amount. */
  readonly unpriced?: boolean;
  /** The customer's industry holds these words (医疗 of 医疗器械). */
  readonly industry?: string;
  /** Where the customer came from holds these words. */
  readonly source?: string;
  /** True = without a next date. */
  readonly undated?: boolean;
}

function filtered(read: Reader, t: Schema, filter: DealFilter): SQL | undefined {
  const { deal, customer, followup } = t;
  const said = read
    .select({ id: followup.id })
    .from(followup)
    .where(and(eq(followup.customer, deal.customer), sql`${followup.text} LIKE ${at('rival')} ESCAPE '!'`));
  const leaving = read
    .select({ id: customer.id })
    .from(customer)
    .where(and(eq(customer.id, deal.customer), gte(customer.churnAt, at('churn'))));
  const from = read
    .select({ id: customer.id })
    .from(customer)
    .where(
      and(
        eq(customer.id, deal.customer),
        filter.industry === undefined ? undefined : sql`${customer.industry} LIKE ${at('heldIndustry')} ESCAPE '!'`,
        filter.source === undefined ? undefined : sql`${customer.source} LIKE ${at('heldSource')} ESCAPE '!'`,
      ),
    );
  return and(
    filter.stages && inArray(deal.stage, [...filter.stages]),
    filter.due && and(gte(deal.nextDue, at('dueFirst')), lte(deal.nextDue, at('dueLast'))),
    filter.closed && and(gte(deal.closedAt, at('closedFrom')), lt(deal.closedAt, at('closedTo'))),
    filter.created && and(gte(deal.createdAt, at('createdFrom')), lt(deal.createdAt, at('createdTo'))),
    filter.came && and(gte(deal.stageSince, at('cameFrom')), lt(deal.stageSince, at('cameTo'))),
    filter.atLeast === undefined ? undefined : and(isNotNull(deal.amount), gte(deal.amount, at('atLeast'))),
    filter.stoodBefore === undefined ? undefined : lt(deal.stageSince, at('stoodBefore')),
    filter.rival === undefined ? undefined : exists(said),
    filter.churn ? exists(leaving) : undefined,
    filter.industry === undefined && filter.source === undefined ? undefined : exists(from),
    filter.unpriced ? isNull(deal.amount) : undefined,
    filter.undated ? isNull(deal.nextDue) : undefined,
  );
}

function filterValues(filter: DealFilter, { today, zone }: Pick<Clock, 'today' | 'zone'>) {
  const from = (stretch?: Stretch) => stretch && atOf(stretch.first, 0, zone);
  const to = (stretch?: Stretch) => stretch && atOf(addDays(stretch.last, 1), 0, zone);
  return {
    dueFirst: filter.due?.first,
    dueLast: filter.due?.last,
    closedFrom: from(filter.closed),
    closedTo: to(filter.closed),
    createdFrom: from(filter.created),
    createdTo: to(filter.created),
    cameFrom: from(filter.came),
    cameTo: to(filter.came),
    atLeast: filter.atLeast,
    stoodBefore: filter.stoodBefore,
    rival: held(filter.rival),
    heldIndustry: held(filter.industry),
    heldSource: held(filter.source),
    churn: churnSince(today, zone),
  };
}

/** The pattern of what holds these words. */
const held = (words: string | undefined): string | undefined => words && `%${words.replace(/[%_!]/g, '!$&')}%`;

/** Statements differ by which conditions are there, not by their values. */
const shapeOf = (filter: DealFilter): string => [(filter.stages ?? []).join('+'), ...Object.keys(filter).toSorted()].join();

/** The deals of a filter, the largest amount first. */
export function dealsLike(
  scope: Scope,
  filter: DealFilter,
  clock: Pick<Clock, 'today' | 'zone'>,
  limit: number,
): Promise<readonly DealRow[]> {
  const size = sizeOf(scope);
  return prepared(
    scope.records,
    `deals-like:${size}:${shapeOf(filter)}`,
    (read, t) =>
      withCustomer(read, t)
        .where(and(ownDeals(t, size), filtered(read, t, filter)))
        .orderBy(sql`${t.deal.amount} IS NULL`, desc(t.deal.amount), asc(t.deal.id))
        .limit(at('limit')),
    { ...valuesOf(scope), ...filterValues(filter, clock), limit },
  );
}

/** The same deals counted and added up, by stage and currency, in the order of the stages. */
export async function totalsLike(
  scope: Scope,
  filter: DealFilter,
  clock: Pick<Clock, 'today' | 'zone'>,
): Promise<readonly (Total & { readonly stage: Stage })[]> {
  const size = sizeOf(scope);
  return prepared(
    scope.records,
    `totals-like:${size}:${shapeOf(filter)}`,
    (read, t) =>
      read
        .select({
          stage: t.deal.stage,
          currency: t.deal.currency,
          count,
          amount: sql<number>`coalesce(sum(${t.deal.amount}), 0)`.mapWith(Number),
          unpriced: sql<number>`sum(CASE WHEN ${t.deal.amount} IS NULL THEN 1 ELSE 0 END)`.mapWith(Number),
        })
        .from(t.deal)
        .where(and(ownDeals(t, size), filtered(read, t, filter)))
        .groupBy(t.deal.stage, t.deal.currency),
    { ...valuesOf(scope), ...filterValues(filter, clock) },
  );
}

/** What deals are told apart by: who runs them, or the industry or the source of their customers. */
export type Group = 'owner' | 'industry' | 'source';

/** The deals of a filter counted and added up by such a group and currency; `key` is the owner's id, else the word on record. */
export async function totalsBy(
  scope: Scope,
  group: Group,
  filter: DealFilter,
  clock: Pick<Clock, 'today' | 'zone'>,
): Promise<readonly (Total & { readonly key: Id | string | null })[]> {
  const size = sizeOf(scope);
  return prepared(
    scope.records,
    `totals-by:${group}:${size}:${shapeOf(filter)}`,
    (read, t) => {
      const key = group === 'owner' ? t.deal.owner : t.customer[group];
      return read
        .select({
          key,
          currency: t.deal.currency,
          count,
          amount: sql<number>`coalesce(sum(${t.deal.amount}), 0)`.mapWith(Number),
          unpriced: sql<number>`sum(CASE WHEN ${t.deal.amount} IS NULL THEN 1 ELSE 0 END)`.mapWith(Number),
        })
        .from(t.deal)
        .innerJoin(t.customer, eq(t.customer.id, t.deal.customer))
        .where(and(ownDeals(t, size), filtered(read, t, filter)))
        .groupBy(key, t.deal.currency);
    },
    { ...valuesOf(scope), ...filterValues(filter, clock) },
  );
}
