import { and, asc, desc, eq, gte, inArray, like, lt, notInArray, type SQL, sql } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import { type Asker, visibleCustomers } from '../../access/queries.js';
import { at, listOf, oneOfList, ownCustomers, ownDeals, sizeOf, valuesOf } from '../../numbers/owned/queries.js';
import type { Scope } from '../../numbers/scope.js';
import type { Customer, Deal, FollowUp, Minutes, Person, Signal } from '../../records/rows.js';
import type { Records } from '../../scene.js';
import type { At, Id, SignalKind, Stage } from '../../terms.js';
import type { ContactAt } from './phone-asked.js';

/** A customer's follow-ups before a moment, newest first. */
export function lastFollowUps(records: Records, customer: Id, limit: number): Promise<readonly FollowUp[]> {
  return prepared(
    records,
    'ask-followups',
    (read, t) =>
      read
        .select()
        .from(t.followup)
        .where(eq(t.followup.customer, at('customer')))
        .orderBy(desc(t.followup.at), desc(t.followup.id))
        .limit(at('limit')),
    { customer, limit },
  );
}

/** What was heard from a customer since a moment, newest first. */
export function signalsSince(records: Records, customer: Id, since: At): Promise<readonly Signal[]> {
  return prepared(
    records,
    'ask-signals',
    (read, t) =>
      read
        .select()
        .from(t.signal)
        .where(and(eq(t.signal.customer, at('customer')), gte(t.signal.at, at('since'))))
        .orderBy(desc(t.signal.at), desc(t.signal.id)),
    { customer, since },
  );
}

/** The rival that each of these customers was heard to name last. Only customers of the asker's scope may be given. */
export async function rivalsOf(records: Records, customers: readonly Id[]): Promise<ReadonlyMap<Id, string>> {
  if (customers.length === 0) return new Map();
  const rows = await prepared(
    records,
    'ask-rivals-of',
    (read, { signal }) =>
      read
        .select({ customer: signal.customer, words: signal.words })
        .from(signal)
        .where(and(oneOfList(signal.customer, 'ids', records.engine), eq(signal.kind, 'competitor')))
        .orderBy(asc(signal.at), asc(signal.id)),
    { ids: listOf(customers, records.engine) },
  );
  return new Map(rows.map(({ customer, words }) => [customer, words]));
}

/** People of that name, each with their customer, the customer last heard of first. */
export function contactsCalled(asker: Asker, name: string, limit: number): Promise<readonly ContactAt[]> {
  const { read, t } = asker.records;
  return read
    .select({ customer: { id: t.customer.id, name: t.customer.name }, contact: { name: t.contact.name, phone: t.contact.phone } })
    .from(t.contact)
    .innerJoin(t.customer, eq(t.customer.id, t.contact.customer))
    .where(and(visibleCustomers(asker), eq(t.contact.workspace, asker.workspace.id), eq(t.contact.name, name)))
    .orderBy(desc(t.customer.lastContactAt))
    .limit(limit);
}

/** A customer and its newest deal. */
export interface CustomerRow {
  readonly customer: Customer;
  readonly deal: Deal | null;
}

/** The customers of a scope, the latest contact first. */
export function customersIn(scope: Scope, limit: number): Promise<readonly CustomerRow[]> {
  const size = sizeOf(scope);
  return prepared(
    scope.records,
    `ask-customers:${size}`,
    (read, t) =>
      read
        .select({ customer: t.customer, deal: t.deal })
        .from(t.customer)
        .leftJoin(t.deal, sql`${t.deal.id} = (SELECT max(newest.id) FROM ${t.deal} newest WHERE newest.customer = ${t.customer.id})`)
        .where(ownCustomers(t, size))
        .orderBy(sql`${t.customer.lastContactAt} IS NULL`, desc(t.customer.lastContactAt), asc(t.customer.id))
        .limit(at('limit')),
    { ...valuesOf(scope), limit },
  );
}

export async function countCustomers(scope: Scope): Promise<number> {
  const size = sizeOf(scope);
  const [row] = await prepared(
    scope.records,
    `ask-customer-count:${size}`,
    (read, t) =>
      read
        .select({ count: sql<number>`count(*)`.mapWith(Number) })
        .from(t.customer)
        .where(ownCustomers(t, size)),
    valuesOf(scope),
  );
  return row?.count ?? 0;
}

/** Every stage that a follow-up of each deal has shown, with the stage it is at: what is on record of its way. */
export async function stagesReached(
  scope: Scope,
): Promise<readonly { readonly deal: Id; readonly stage: Stage; readonly shown: Stage | null }[]> {
  const size = sizeOf(scope);
  return prepared(
    scope.records,
    `ask-stages:${size}`,
    (read, t) =>
      read
        .selectDistinct({ deal: t.deal.id, stage: t.deal.stage, shown: t.followup.stage })
        .from(t.deal)
        .leftJoin(t.followup, and(eq(t.followup.customer, t.deal.customer), eq(t.followup.deal, t.deal.id)))
        .where(ownDeals(t, size)),
    valuesOf(scope),
  );
}

export type Note = Pick<FollowUp, 'id' | 'text' | 'at' | 'inbox'> & { readonly name: string; readonly customer: Id };

/** Follow-ups of customers the asker may see that are so, newest first. */
function notes(asker: Asker, which: SQL | undefined, limit: number): Promise<readonly Note[]> {
  const { read, t } = asker.records;
  return read
    .select({
      id: t.followup.id,
      text: t.followup.text,
      at: t.followup.at,
      inbox: t.followup.inbox,
      name: t.customer.name,
      customer: t.customer.id,
    })
    .from(t.followup)
    .innerJoin(t.customer, eq(t.customer.id, t.followup.customer))
    .where(and(visibleCustomers(asker), which))
    .orderBy(desc(t.followup.at))
    .limit(limit);
}

/** Those that contain these words. */
export function notesAbout(asker: Asker, words: string, limit: number): Promise<readonly Note[]> {
  const { t } = asker.records;
  return notes(asker, like(t.followup.text, `%${words.replace(/[%_\\]/g, '')}%`), limit);
}

/** What customers the asker may see were heard to say on these topics since a moment, newest first; `words` stands in it. */
export function heardOn(
  asker: Asker,
  kinds: readonly SignalKind[],
  {
    since,
    customer,
    limit,
    words,
  }: { readonly since: At; readonly customer?: Id | undefined; readonly limit: number; readonly words?: string },
): Promise<readonly (Pick<Signal, 'words' | 'at' | 'inbox' | 'kind'> & { readonly name: string; readonly customer: Id })[]> {
  const { read, t } = asker.records;
  return read
    .select({
      words: t.signal.words,
      at: t.signal.at,
      inbox: t.signal.inbox,
      kind: t.signal.kind,
      name: t.customer.name,
      customer: t.customer.id,
    })
    .from(t.signal)
    .innerJoin(t.customer, eq(t.customer.id, t.signal.customer))
    .where(
      and(
        visibleCustomers(asker),
        inArray(t.signal.kind, [...kinds]),
        gte(t.signal.at, since),
        ...(customer === undefined ? [] : [eq(t.signal.customer, customer)]),
        ...(words === undefined ? [] : [like(t.signal.words, `%${words}%`)]),
      ),
    )
    .orderBy(desc(t.signal.at), desc(t.signal.id))
    .limit(limit);
}

/** A customer's newest minutes. Ask `customerById` for permission before. */
export function minutesLately(records: Records, customer: Id, limit: number): Promise<readonly Pick<Minutes, 'id' | 'heldOn' | 'body'>[]> {
  const { read, t } = records;
  return read
    .select({ id: t.minutes.id, heldOn: t.minutes.heldOn, body: t.minutes.body })
    .from(t.minutes)
    .where(eq(t.minutes.customer, customer))
    .orderBy(desc(t.minutes.createdAt))
    .limit(limit);
}

/** How often each customer of a scope was dealt with since a moment. */
export async function contactsSince(scope: Scope, since: At): Promise<ReadonlyMap<Id, number>> {
  const size = sizeOf(scope);
  const rows = await prepared(
    scope.records,
    `ask-contacts:${size}`,
    (read, t) =>
      read
        .select({ customer: t.followup.customer, count: sql<number>`count(*)`.mapWith(Number) })
        .from(t.customer)
        .innerJoin(t.followup, and(eq(t.followup.customer, t.customer.id), gte(t.followup.at, at('since'))))
        .where(ownCustomers(t, size))
        .groupBy(t.followup.customer),
    { ...valuesOf(scope), since },
  );
  return new Map(rows.map(({ customer, count }) => [customer, count]));
}

/** These, as far as the asker may see their customers. */
export async function notesByIds(asker: Asker, ids: readonly Id[]): Promise<readonly Note[]> {
  const { t } = asker.records;
  return ids.length === 0 ? [] : notes(asker, inArray(t.followup.id, [...ids]), ids.length);
}

/** How often somebody dealt with one customer, and when last. */
export interface Done {
  readonly person: Id;
  readonly customer: Id;
  readonly name: string;
  readonly entries: number;
  readonly last: At;
}

/** What these people logged in a time, by customer; imports and what the bot wrote are left out. */
export async function doneBy(
  asker: Asker,
  people: readonly Pick<Person, 'id'>[],
  { since, until }: { readonly since: At; readonly until: At },
): Promise<readonly Done[]> {
  const { read, t } = asker.records;
  const { followup, customer } = t;
  return read
    .select({
      person: followup.person,
      customer: customer.id,
      name: customer.name,
      entries: sql<number>`count(*)`.mapWith(Number),
      last: sql<number>`max(${followup.at})`.mapWith(Number),
    })
    .from(followup)
    .innerJoin(customer, eq(customer.id, followup.customer))
    .where(
      and(
        visibleCustomers(asker),
        eq(followup.workspace, asker.workspace.id),
        inArray(
          followup.person,
          people.map(({ id }) => id),
        ),
        gte(followup.at, since),
        lt(followup.at, until),
        notInArray(followup.kind, ['import', 'system']),
      ),
    )
    .groupBy(followup.person, customer.id, customer.name);
}
