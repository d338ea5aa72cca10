/** The counts and lists behind the brief, the overdue cards, answers and pages. Each number and its rows share one condition. */
import { and, asc, desc, eq, exists, getTableColumns, gte, inArray, isNotNull, isNull, lt, lte, ne, or, type SQL, sql } from 'drizzle-orm';
import { prepared } from '../../db/prepared.js';
import type { Reader } from '../../db/reader.js';
import type { Schema } from '../../db/schema.js';
import { addDays, atOf } from '../records/day.js';
import type { Customer, Deal } from '../records/rows.js';
import { type At, type Currency, type Day, type Id, OPEN_STAGES, type Stage, type Zone } from '../terms.js';
import { isGoodLead, type LeadFacts } from './good-lead.js';
import { churnSince, HEALTH, type Health, healthOf, silenceMarks } from './health.js';
import type { Clock } from './lateness.js';
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

/** A new customer with what makes it a good lead or not. */
export interface NewLead extends LeadFacts {
  readonly id: Id;
  readonly name: string;
  readonly owner: Id;
  readonly createdAt: At;
  readonly amount: number | null;
  readonly amountUpTo: number | null;
  readonly currency: Currency | null;
  readonly approximate: boolean | null;
  readonly nextDue: Day | null;
}

/** A customer's health with its causes. */
export interface HealthRow {
  readonly customer: Pick<Customer, 'id' | 'name' | 'owner' | 'lastContactAt'>;
  readonly health: Health;
}

const at = sql.placeholder;

/** How many owners are named in a statement: powers of two, so that few statements serve teams of every size. 0 = everybody. */
function sizeOf({ owners }: Scope): number {
  return owners.kind === 'all' ? 0 : 2 ** Math.ceil(Math.log2(Math.max(1, owners.owners.length)));
}

function valuesOf(scope: Scope): Record<string, Id> {
  const { owners } = scope;
  const here = { workspace: scope.workspace.id, staging: scope.workspace.staging };
  if (owners.kind === 'all') return here;
  const last = owners.owners.at(-1) ?? -1;
  const named = Array.from({ length: sizeOf(scope) }, (_, n) => [`o${n}`, owners.owners[n] ?? last] as const);
  return { ...here, ...Object.fromEntries(named) };
}

const owners = (size: number) => Array.from({ length: size }, (_, n) => at(`o${n}`));

function ownDeals({ deal }: Schema, size: number): SQL | undefined {
  const here = and(eq(deal.workspace, at('workspace')), ne(deal.batch, at('staging')));
  return size === 0 ? here : and(here, inArray(deal.owner, owners(size)));
}

function ownCustomers({ customer }: Schema, size: number): SQL | undefined {
  const here = and(eq(customer.workspace, at('workspace')), ne(customer.batch, at('staging')));
  return size === 0 ? here : and(here, inArray(customer.owner, owners(size)));
}

function late({ deal }: Schema, kind: 'due' | 'stuck'): SQL | undefined {
  if (kind === 'due') return and(inArray(deal.stage, [...OPEN_STAGES]), lt(deal.nextDue, at('today')));
  return and(eq(deal.stage, 'negotiation'), lt(deal.stageSince, at('stuck')), or(isNull(deal.nextDue), gte(deal.nextDue, at('today'))));
}

const lateValues = ({ today, zone, negotiationDays }: Clock) => ({ today, stuck: atOf(addDays(today, -negotiationDays), 0, zone) });

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

const withCustomer = (read: Reader, t: Schema) =>
  read.select(shown(t)).from(t.deal).innerJoin(t.customer, eq(t.customer.id, t.deal.customer));

const count = sql<number>`count(*)`.mapWith(Number);

/** Late deals of that kind, the longest waiting first. */
export function lateDeals(scope: Scope, clock: Clock, kind: 'due' | 'stuck', limit: number): Promise<readonly DealRow[]> {
  const size = sizeOf(scope);
  return prepared(
    scope.records,
    `late-deals:${kind}:${size}`,
    (read, t) =>
      withCustomer(read, t)
        .where(and(ownDeals(t, size), late(t, kind)))
        .orderBy(kind === 'due' ? asc(t.deal.nextDue) : asc(t.deal.stageSince), desc(t.deal.amount), asc(t.deal.id))
        .limit(at('limit')),
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
        .orderBy(asc(t.deal.nextDue), desc(t.deal.amount), asc(t.deal.id))
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
  readonly atLeast?: number;
  /** A rival named in a follow-up. */
  readonly rival?: string;
  /** True = the customer gave a churn signal in the last 30 days. */
  readonly churn?: boolean;
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
  return and(
    filter.stages && inArray(deal.stage, [...filter.stages]),
    filter.due && and(gte(deal.nextDue, at('dueFirst')), lte(deal.nextDue, at('dueLast'))),
    filter.closed && and(gte(deal.closedAt, at('closedFrom')), lt(deal.closedAt, at('closedTo'))),
    filter.created && and(gte(deal.createdAt, at('createdFrom')), lt(deal.createdAt, at('createdTo'))),
    filter.atLeast === undefined ? undefined : and(isNotNull(deal.amount), gte(deal.amount, at('atLeast'))),
    filter.rival === undefined ? undefined : exists(said),
    filter.churn ? exists(leaving) : undefined,
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
    atLeast: filter.atLeast,
    rival: filter.rival === undefined ? undefined : `%${filter.rival.replace(/[%_!]/g, '!$&')}%`,
    churn: churnSince(today, zone),
  };
}

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

/** Customers created from `since` until before `until`, good leads only, the one with most known first. */
export async function newGoodLeads(scope: Scope, since: At, until: At): Promise<readonly NewLead[]> {
  const size = sizeOf(scope);
  const rows = await prepared(
    scope.records,
    `new-leads:${size}`,
    (read, t) => {
      const { customer, deal, contact, signal } = t;
      const has = (found: SQL) => sql<number>`CASE WHEN ${found} THEN 1 ELSE 0 END`.mapWith(Number);
      const heard = (kind: 'budget' | 'decision_maker') =>
        exists(
          read
            .select({ id: signal.id })
            .from(signal)
            .where(and(eq(signal.customer, customer.id), eq(signal.kind, kind))),
        );
      const named = (role?: 'exec') =>
        exists(
          read
            .select({ id: contact.id })
            .from(contact)
            .where(and(eq(contact.customer, customer.id), role && eq(contact.role, role))),
        );
      return read
        .select({
          id: customer.id,
          name: customer.name,
          owner: customer.owner,
          createdAt: customer.createdAt,
          stage: deal.stage,
          amount: deal.amount,
          amountUpTo: deal.amountUpTo,
          currency: deal.currency,
          approximate: deal.approximate,
          nextDue: deal.nextDue,
          contact: has(named()),
          money: has(sql`${deal.amount} IS NOT NULL OR ${heard('budget')}`),
          next: has(sql`${deal.nextDue} IS NOT NULL`),
          decider: has(sql`${named('exec')} OR ${heard('decision_maker')}`),
          source: has(sql`${customer.source} IS NOT NULL`),
        })
        .from(customer)
        .leftJoin(deal, sql`${deal.id} = (SELECT max(newest.id) FROM ${deal} newest WHERE newest.customer = ${customer.id})`)
        .where(and(ownCustomers(t, size), gte(customer.createdAt, at('since')), lt(customer.createdAt, at('until'))));
    },
    { ...valuesOf(scope), since, until },
  );
  return rows.filter(isGoodLead).toSorted((a, b) => marks(b) - marks(a) || (b.amount ?? 0) - (a.amount ?? 0) || a.id - b.id);
}

const marks = (lead: LeadFacts): number => lead.contact + lead.money + lead.next + lead.decider + lead.source;

/** What a customer's health loses, in SQL; `healthOf` says the same of one row. */
function penalty(read: Reader, t: Schema) {
  const { customer: c } = t;
  const steps = Array.from(
    { length: HEALTH.silentDays },
    (_, n) => sql`WHEN ${c.lastContactAt} >= ${at(`mark${n}`)} THEN ${sql.raw(String(HEALTH.perDay * n))}`,
  );
  const silent = sql`CASE ${sql.join(steps, sql` `)} ELSE ${sql.raw(String(HEALTH.perDay * HEALTH.silentDays))} END`;
  const moods = sql`substr(${c.moods}, 1, ${sql.raw(String(HEALTH.moods))})`;
  const bad = sql`${sql.raw(String(HEALTH.badMood))} * (length(${moods}) - length(replace(${moods}, '-', '')))`;
  const overdue = sql`CASE WHEN ${overdueOf(read, t)} THEN ${sql.raw(String(HEALTH.overdue))} ELSE 0 END`;
  const churn = sql`CASE WHEN ${c.churnAt} >= ${at('churn')} THEN ${sql.raw(String(HEALTH.churn))} ELSE 0 END`;
  return sql`${silent} + ${bad} + ${overdue} + ${churn}`;
}

const overdueOf = (read: Reader, { deal, customer }: Schema): SQL =>
  exists(
    read
      .select({ id: deal.id })
      .from(deal)
      .where(and(eq(deal.customer, customer.id), inArray(deal.stage, [...OPEN_STAGES]), lt(deal.nextDue, at('today')))),
  );

function healthValues({ today, zone }: { readonly today: Day; readonly zone: Zone }) {
  const named = silenceMarks(today, zone).map((mark, n) => [`mark${n}`, mark] as const);
  return { today, churn: churnSince(today, zone), ...Object.fromEntries(named) };
}

/** The health of every owner's customers today: how many, and the sum of their scores. */
export function healthTotals(
  scope: Scope,
  clock: Pick<Clock, 'today' | 'zone'>,
): Promise<readonly { readonly owner: Id; readonly customers: number; readonly total: number }[]> {
  const size = sizeOf(scope);
  return prepared(
    scope.records,
    `health-totals:${size}`,
    (read, t) => {
      const lost = read
        .select({ owner: t.customer.owner, off: sql<number>`${penalty(read, t)}`.as('off') })
        .from(t.customer)
        .where(ownCustomers(t, size))
        .as('lost');
      const full = sql.raw(String(HEALTH.full));
      return read
        .select({
          owner: lost.owner,
          customers: count,
          total: sql<number>`sum(CASE WHEN ${lost.off} > ${full} THEN 0 ELSE ${full} - ${lost.off} END)`.mapWith(Number),
        })
        .from(lost)
        .groupBy(lost.owner);
    },
    { ...valuesOf(scope), ...healthValues(clock) },
  );
}

/** Customers by health, the lowest first, then the longest silent. */
export async function healthRows(scope: Scope, clock: Pick<Clock, 'today' | 'zone'>, limit: number): Promise<readonly HealthRow[]> {
  const size = sizeOf(scope);
  const rows = await prepared(
    scope.records,
    `health-rows:${size}`,
    (read, t) =>
      read
        .select({
          id: t.customer.id,
          name: t.customer.name,
          owner: t.customer.owner,
          lastContactAt: t.customer.lastContactAt,
          moods: t.customer.moods,
          churnAt: t.customer.churnAt,
          overdue: sql<number>`CASE WHEN ${overdueOf(read, t)} THEN 1 ELSE 0 END`.mapWith(Number),
        })
        .from(t.customer)
        .where(ownCustomers(t, size))
        .orderBy(desc(penalty(read, t)), asc(t.customer.lastContactAt), asc(t.customer.id))
        .limit(at('limit')),
    { ...valuesOf(scope), ...healthValues(clock), limit },
  );
  return rows.map((row) => ({ customer: row, health: healthOf({ ...row, overdue: row.overdue === 1 }, clock) }));
}

/** What was counted on each day of a stretch: sums over the scope's owners. Days that nobody counted are missing. */
export function countedDays(
  scope: Scope,
  { first, last }: Stretch,
): Promise<
  readonly { readonly day: Day; readonly customers: number; readonly total: number; readonly overdue: number; readonly leads: number }[]
> {
  const size = sizeOf(scope);
  return prepared(
    scope.records,
    `counted-days:${size}`,
    (read, { healthDay }) => {
      const sum = (column: SQL | (typeof healthDay)['total']) => sql<number>`sum(${column})`.mapWith(Number);
      return read
        .select({
          day: healthDay.day,
          customers: sum(healthDay.customers),
          total: sum(healthDay.total),
          overdue: sum(healthDay.overdue),
          leads: sum(healthDay.leads),
        })
        .from(healthDay)
        .where(
          and(
            eq(healthDay.workspace, at('workspace')),
            size === 0 ? undefined : inArray(healthDay.owner, owners(size)),
            gte(healthDay.day, at('first')),
            lte(healthDay.day, at('last')),
          ),
        )
        .groupBy(healthDay.day)
        .orderBy(healthDay.day);
    },
    { ...valuesOf(scope), first, last },
  );
}
