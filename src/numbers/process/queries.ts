/** Process health: how far the deals of a scope are in what their industry expects. Each number and its rows are counted from the same rows. */
import { and, asc, desc, eq, gte, inArray, lt, or, type SQL, sql } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import type { Schema } from '../../../db/schema.js';
import { addDays, atOf } from '../../records/day.js';
import { actionsOf } from '../../records/process/state.js';
import type { Customer, Deal, SalesEvent } from '../../records/rows.js';
import { type At, type Day, type EventKind, type Id, OPEN_STAGES, type Zone } from '../../terms.js';
import { at, count, ownCustomers, ownDeals, type Size, sizeOf, valuesOf } from '../owned/queries.js';
import type { Scope } from '../scope.js';
import type { ProcessRow } from './tally.js';

/** Won deals are looked after for so long. */
const WON_DAYS = 180;
/** The deals whose stage changed last are counted, up to so many; the answer says when there are more. */
export const MOST_DEALS = 2000;
/** Objections of so many days are counted, and one must be answered within so many. */
const OBJECTION_DAYS = 90;
const ANSWER_DAYS = 14;
/** Payments expected longer ago than this are the finance department's. */
const PAYMENT_DAYS = 120;

type Clock = { readonly today: Day; readonly zone: Zone };

const wonSince = ({ today, zone }: Clock): At => atOf(addDays(today, -WON_DAYS), 0, zone);

/** Open deals, and those won lately. */
function counted(t: Schema, size: Size): SQL | undefined {
  const wonLately = and(eq(t.deal.stage, 'won'), gte(t.deal.stageSince, at('since')));
  return and(ownDeals(t, size), or(inArray(t.deal.stage, [...OPEN_STAGES]), wonLately));
}

/** The deals that are counted, newest change of stage first, each with the state of every action expected of it. */
export async function processRows(scope: Scope, clock: Clock): Promise<readonly ProcessRow[]> {
  const size = sizeOf(scope);
  const values = { ...valuesOf(scope), since: wonSince(clock), most: MOST_DEALS };
  const [deals, told] = await Promise.all([
    prepared(
      scope.records,
      `process-deals:${size}`,
      (read, t) =>
        read
          .select({
            id: t.deal.id,
            owner: t.deal.owner,
            stage: t.deal.stage,
            stageSince: t.deal.stageSince,
            customer: t.customer.id,
            name: t.customer.name,
            industry: t.customer.industry,
          })
          .from(t.deal)
          .innerJoin(t.customer, eq(t.customer.id, t.deal.customer))
          .where(counted(t, size))
          .orderBy(desc(t.deal.stageSince), desc(t.deal.id))
          .limit(at('most')),
      values,
    ),
    prepared(
      scope.records,
      `process-done:${size}`,
      (read, t) => {
        const chosen = read
          .select({ id: t.deal.id, customer: t.deal.customer, createdAt: t.deal.createdAt })
          .from(t.deal)
          .where(counted(t, size))
          .orderBy(desc(t.deal.stageSince), desc(t.deal.id))
          .limit(at('most'))
          .as('chosen');
        return read
          .select({ deal: chosen.id, kind: t.salesEvent.kind, last: sql<number>`max(${t.salesEvent.at})`.mapWith(Number) })
          .from(chosen)
          .innerJoin(t.salesEvent, and(eq(t.salesEvent.customer, chosen.customer), gte(t.salesEvent.at, chosen.createdAt)))
          .where(eq(t.salesEvent.state, 'done'))
          .groupBy(chosen.id, t.salesEvent.kind);
      },
      values,
    ),
  ]);
  const done = new Map<Id, Map<EventKind, At>>();
  for (const { deal, kind, last } of told) done.set(deal, (done.get(deal) ?? new Map()).set(kind, last));
  return deals.map((deal) => ({
    ...deal,
    actions: actionsOf({ ...deal, done: done.get(deal.id) ?? new Map() }, clock),
  }));
}

/** How many deals there are to count. */
export async function processDealCount(scope: Scope, clock: Clock): Promise<number> {
  const size = sizeOf(scope);
  const [row] = await prepared(
    scope.records,
    `process-count:${size}`,
    (read, t) => read.select({ count }).from(t.deal).where(counted(t, size)),
    { ...valuesOf(scope), since: wonSince(clock) },
  );
  return row?.count ?? 0;
}

/** An objection that was noted, and whether it was answered: by a follow-up within two weeks in which the mood was not bad any more. */
export interface Objection {
  readonly customer: Id;
  readonly name: string;
  readonly owner: Id;
  readonly words: string;
  readonly inbox: Id | null;
  readonly at: At;
  readonly handled: boolean;
}

/** Objections of the last ninety days, newest first. */
export async function objectionRows(scope: Scope, now: At, limit: number): Promise<readonly Objection[]> {
  const size = sizeOf(scope);
  const rows = await prepared(
    scope.records,
    `process-objections:${size}`,
    (read, t) =>
      read
        .select({
          customer: t.customer.id,
          name: t.customer.name,
          owner: t.customer.owner,
          words: t.signal.words,
          inbox: t.signal.inbox,
          at: t.signal.at,
          handled: sql<number>`(CASE WHEN EXISTS (SELECT 1 FROM followup f WHERE f.customer = ${t.signal.customer} AND f.at > ${t.signal.at}
            AND f.at <= ${t.signal.at} + ${at('answer')} AND f.sentiment <> 'negative') THEN 1 ELSE 0 END)`.mapWith(Number),
        })
        .from(t.customer)
        .innerJoin(t.signal, and(eq(t.signal.customer, t.customer.id), eq(t.signal.kind, 'objection')))
        .where(and(ownCustomers(t, size), gte(t.signal.at, at('since'))))
        .orderBy(desc(t.signal.at), desc(t.signal.id))
        .limit(at('limit')),
    { ...valuesOf(scope), since: now - OBJECTION_DAYS * DAY_MS, answer: ANSWER_DAYS * DAY_MS, limit },
  );
  return rows.map((row) => ({ ...row, handled: row.handled === 1 }));
}

/** How many objections of the last ninety days were noted, and how many of them answered. */
export async function objectionShare(scope: Scope, now: At): Promise<{ readonly recorded: number; readonly handled: number }> {
  const size = sizeOf(scope);
  const [row] = await prepared(
    scope.records,
    `process-objection-share:${size}`,
    (read, t) =>
      read
        .select({
          recorded: count,
          handled:
            sql<number>`coalesce(sum(CASE WHEN EXISTS (SELECT 1 FROM followup f WHERE f.customer = ${t.signal.customer} AND f.at > ${t.signal.at}
            AND f.at <= ${t.signal.at} + ${at('answer')} AND f.sentiment <> 'negative') THEN 1 ELSE 0 END), 0)`.mapWith(Number),
        })
        .from(t.customer)
        .innerJoin(t.signal, and(eq(t.signal.customer, t.customer.id), eq(t.signal.kind, 'objection')))
        .where(and(ownCustomers(t, size), gte(t.signal.at, at('since')))),
    { ...valuesOf(scope), since: now - OBJECTION_DAYS * DAY_MS, answer: ANSWER_DAYS * DAY_MS },
  );
  return { recorded: row?.recorded ?? 0, handled: row?.handled ?? 0 };
}

const DAY_MS = 86_400_000;

/** Money that was to come by a day that is past, with no word since that it did or when it will. */
export interface LatePayment extends Pick<SalesEvent, 'conclusion' | 'inbox' | 'at'> {
  readonly customer: Id;
  readonly name: string;
  readonly owner: Id;
  readonly dueDay: Day;
}

/** Payments that are late, the longest first. */
export async function latePayments(scope: Scope, clock: Clock, limit: number): Promise<readonly LatePayment[]> {
  const size = sizeOf(scope);
  const rows = await prepared(
    scope.records,
    `process-late-payments:${size}`,
    (read, t) =>
      read
        .select({
          customer: t.customer.id,
          name: t.customer.name,
          owner: t.customer.owner,
          dueDay: t.salesEvent.dueDay,
          conclusion: t.salesEvent.conclusion,
          inbox: t.salesEvent.inbox,
          at: t.salesEvent.at,
        })
        .from(t.salesEvent)
        .innerJoin(t.customer, eq(t.customer.id, t.salesEvent.customer))
        .where(
          and(
            eq(t.salesEvent.workspace, at('workspace')),
            eq(t.salesEvent.kind, 'payment'),
            sql`${t.salesEvent.dueDay} IS NOT NULL`,
            lt(t.salesEvent.dueDay, at('today')),
            gte(t.salesEvent.dueDay, at('first')),
            eq(t.salesEvent.state, 'planned'),
            ownCustomers(t, size),
            sql`NOT EXISTS (SELECT 1 FROM sales_event p WHERE p.customer = ${t.salesEvent.customer} AND p.kind = 'payment' AND p.at > ${t.salesEvent.at})`,
          ),
        )
        .orderBy(t.salesEvent.dueDay, t.salesEvent.id)
        .limit(at('limit')),
    { ...valuesOf(scope), today: clock.today, first: addDays(clock.today, -PAYMENT_DAYS), limit },
  );
  return rows.flatMap((row) => (row.dueDay === null ? [] : [{ ...row, dueDay: row.dueDay }]));
}

/** More standard events of one customer are not looked through. */
const MOST_EVENTS = 500;

/** What was told of a customer's standard events, newest first. Ask for permission before. */
export function salesEventsOfCustomer({ records }: Pick<Scope, 'records'>, customer: Id): Promise<readonly SalesEvent[]> {
  return prepared(
    records,
    'customer-sales-events',
    (read, t) =>
      read
        .select()
        .from(t.salesEvent)
        .where(eq(t.salesEvent.customer, at('customer')))
        .orderBy(desc(t.salesEvent.at), desc(t.salesEvent.id))
        .limit(MOST_EVENTS),
    { customer },
  );
}

/** What of a standard event the key times of a record are told from. */
export type KeyEvent = Pick<SalesEvent, 'kind' | 'at' | 'inbox'>;

/** The quotes and proposals that were given to a customer and the visits of its executives, oldest first. Ask for permission before. */
export function keyEventsOf({ records }: Pick<Scope, 'records'>, customer: Id): Promise<readonly KeyEvent[]> {
  return prepared(
    records,
    'customer-key-events',
    (read, { salesEvent }) =>
      read
        .select({ kind: salesEvent.kind, at: salesEvent.at, inbox: salesEvent.inbox })
        .from(salesEvent)
        .where(
          and(
            eq(salesEvent.customer, at('customer')),
            inArray(salesEvent.kind, ['quote', 'demo', 'executive_visit']),
            eq(salesEvent.state, 'done'),
          ),
        )
        .orderBy(asc(salesEvent.at), asc(salesEvent.id))
        .limit(MOST_EVENTS),
    { customer },
  );
}

/** One customer's deals that are counted, with the state of every action; the deal in hand first. */
export async function processOfCustomer(
  scope: Scope,
  customer: Pick<Customer, 'id' | 'name' | 'industry'>,
  deals: readonly Deal[],
  clock: Clock,
): Promise<readonly ProcessRow[]> {
  return processFrom(customer, deals, await salesEventsOfCustomer(scope, customer.id), clock);
}

/** The same from events that were read already, newest first. */
export function processFrom(
  customer: Pick<Customer, 'id' | 'name' | 'industry'>,
  deals: readonly Deal[],
  events: readonly Pick<SalesEvent, 'kind' | 'state' | 'at'>[],
  clock: Clock,
): readonly ProcessRow[] {
  const since = wonSince(clock);
  return deals
    .filter(({ stage, stageSince }) => stage !== 'lost' && (stage !== 'won' || stageSince >= since))
    .map((deal) => {
      const done = new Map<EventKind, At>();
      for (const { kind, state, at: told } of events)
        if (state === 'done' && told >= deal.createdAt && !done.has(kind)) done.set(kind, told);
      const { id, owner, stage, stageSince } = deal;
      const row = { id, owner, stage, stageSince, customer: customer.id, name: customer.name, industry: customer.industry };
      return { ...row, actions: actionsOf({ ...row, done }, clock) };
    });
}
