/** Customers counted and listed: good new leads, health, silence; and what was counted on earlier days. */
import { and, asc, desc, eq, exists, gte, inArray, isNull, lt, lte, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import type { Reader } from '../../../db/reader.js';
import type { Schema } from '../../../db/schema.js';
import type { Customer } from '../../records/rows.js';
import { type At, type Currency, type Day, type Id, OPEN_STAGES, type Stage, type Zone } from '../../terms.js';
import { isGoodLead, type LeadFacts } from '../good-lead.js';
import { churnSince, HEALTH, type Health, healthOf, silenceMarks } from '../health.js';
import type { Clock } from '../lateness.js';
import { at, count, ownCustomers, ownedIn, sizeOf, valuesOf } from '../owned/queries.js';
import type { Stretch } from '../period.js';
import type { Scope } from '../scope.js';
import type { CountedDay } from '../trend.js';

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
  readonly customer: Pick<Customer, 'id' | 'name' | 'owner' | 'lastContactAt'> & Partial<Pick<Customer, 'industry'>>;
  readonly health: Health;
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
        some(
          read
            .select({ count })
            .from(signal)
            .where(and(eq(signal.customer, customer.id), eq(signal.kind, kind))),
        );
      const named = (role?: 'exec') =>
        some(
          read
            .select({ count })
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

/** What a customer's health loses, in SQL; `healthOf` says the same of one row. `overdue` asks the deals. Their values are `healthValues`. */
export function penalties(read: Reader, t: Schema) {
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
  return { overdue, rest: sql`${silent} + ${bad} + ${churn}` };
}

function penalty(read: Reader, t: Schema): SQL {
  const { overdue, rest } = penalties(read, t);
  return sql`${rest} + ${overdue}`;
}

/**
 * Counted, not asked with EXISTS: PostgreSQL answers an EXISTS inside a CASE from a hash of every such row of the table instead of
 * looking at the customer's few.
 */
const some = (rows: SQLWrapper): SQL => sql`(${rows}) > 0`;

/** A deal for which its customer's health loses. */
export const isLate = ({ deal }: Schema): SQL | undefined => and(inArray(deal.stage, [...OPEN_STAGES]), lt(deal.nextDue, at('today')));

const overdueOf = (read: Reader, t: Schema): SQL => {
  const { deal, customer } = t;
  return some(
    read
      .select({ count })
      .from(deal)
      .where(and(eq(deal.customer, customer.id), isLate(t))),
  );
};

/** The values that `penalty` names. */
export function healthValues({ today, zone }: { readonly today: Day; readonly zone: Zone }) {
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
        // A limit keeps SQLite from working the penalty out twice for each row; it is never reached.
        .limit(1_000_000_000)
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

/** Customers by health, the lowest first, then the longest silent; `stages`: only those with a deal at one of them. */
export async function healthRows(
  scope: Scope,
  clock: Pick<Clock, 'today' | 'zone'>,
  limit: number,
  stages: readonly Stage[] = [],
): Promise<readonly HealthRow[]> {
  const size = sizeOf(scope);
  const rows = await prepared(
    scope.records,
    `health-rows:${size}:${stages.join('+')}`,
    (read, t) =>
      read
        .select({
          id: t.customer.id,
          name: t.customer.name,
          owner: t.customer.owner,
          industry: t.customer.industry,
          lastContactAt: t.customer.lastContactAt,
          moods: t.customer.moods,
          churnAt: t.customer.churnAt,
          overdue: sql<number>`CASE WHEN ${overdueOf(read, t)} THEN 1 ELSE 0 END`.mapWith(Number),
        })
        .from(t.customer)
        .where(and(ownCustomers(t, size), stages.length === 0 ? undefined : hasDealAt(read, t, stages)))
        .orderBy(desc(penalty(read, t)), asc(t.customer.lastContactAt), asc(t.customer.id))
        .limit(at('limit')),
    { ...valuesOf(scope), ...healthValues(clock), limit },
  );
  return rows.map((row) => ({ customer: row, health: healthOf({ ...row, overdue: row.overdue === 1 }, clock) }));
}

const hasDealAt = (read: Reader, { deal, customer }: Schema, stages: readonly Stage[]): SQL =>
  exists(
    read
      .select({ id: deal.id })
      .from(deal)
      .where(and(eq(deal.customer, customer.id), inArray(deal.stage, [...stages]))),
  );

/** What was counted on each day of a stretch: sums over the scope's owners, and how many of them were counted. */
export function countedDays(scope: Scope, { first, last }: Stretch): Promise<readonly (CountedDay & { readonly owners: number })[]> {
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
          owners: count,
        })
        .from(healthDay)
        .where(
          and(
            eq(healthDay.workspace, at('workspace')),
            ownedIn(healthDay.owner, size),
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

/** Customers with an open deal and no contact since that moment. */
function silent(read: Reader, t: Schema): SQL | undefined {
  const open = read
    .select({ id: t.deal.id })
    .from(t.deal)
    .where(and(eq(t.deal.customer, t.customer.id), inArray(t.deal.stage, [...OPEN_STAGES])));
  return and(or(isNull(t.customer.lastContactAt), lt(t.customer.lastContactAt, at('since'))), exists(open));
}

/** Customers with an open deal and nobody in contact since `since`, the longest silent first. */
export function silentCustomers(
  scope: Scope,
  since: At,
  limit: number,
): Promise<readonly Pick<Customer, 'id' | 'name' | 'owner' | 'lastContactAt'>[]> {
  const size = sizeOf(scope);
  return prepared(
    scope.records,
    `silent-customers:${size}`,
    (read, t) =>
      read
        .select({ id: t.customer.id, name: t.customer.name, owner: t.customer.owner, lastContactAt: t.customer.lastContactAt })
        .from(t.customer)
        .where(and(ownCustomers(t, size), silent(read, t)))
        .orderBy(sql`${t.customer.lastContactAt} IS NOT NULL`, asc(t.customer.lastContactAt), asc(t.customer.id))
        .limit(at('limit')),
    { ...valuesOf(scope), since, limit },
  );
}

/** How many those are, for each owner who has any. */
export function silentCounts(scope: Scope, since: At): Promise<readonly { readonly owner: Id; readonly count: number }[]> {
  const size = sizeOf(scope);
  return prepared(
    scope.records,
    `silent-counts:${size}`,
    (read, t) =>
      read
        .select({ owner: t.customer.owner, count })
        .from(t.customer)
        .where(and(ownCustomers(t, size), silent(read, t)))
        .groupBy(t.customer.owner),
    { ...valuesOf(scope), since },
  );
}
