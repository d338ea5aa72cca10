/** Where what stands in a row was said last. */
import { and, desc, gte, sql } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import type { Deal } from '../../records/rows.js';
import type { Records } from '../../scene.js';
import type { At, ContactRole, Id, SignalKind } from '../../terms.js';
import { at, listOf, oneOfList } from '../owned/queries.js';

/** The message behind the newest follow-up of each of these customers that has one. */
export async function lastMessages(records: Records, customers: readonly Id[]): Promise<ReadonlyMap<Id, Id>> {
  if (customers.length === 0) return new Map();
  const rows = await prepared(
    records,
    'last-messages',
    (read, { customer, followup: f }) =>
      read
        .select({
          customer: customer.id,
          // Within another piece of SQL, so that the columns keep the names of their tables.
          inbox: sql<Id | null>`(${sql`SELECT ${f.inbox} FROM ${f} WHERE ${f.customer} = ${customer.id} ORDER BY ${f.at} DESC, ${f.id} DESC LIMIT 1`})`,
        })
        .from(customer)
        .where(oneOfList(customer.id, 'ids', records.engine)),
    { ids: listOf(customers, records.engine) },
  );
  return new Map(rows.flatMap(({ customer, inbox }) => (inbox === null ? [] : [[customer, Number(inbox)] as const])));
}

/** The topics heard from each of these customers since a moment. */
export async function heardFromEach(
  records: Records,
  customers: readonly Id[],
  since: At,
): Promise<ReadonlyMap<Id, readonly SignalKind[]>> {
  if (customers.length === 0) return new Map();
  const rows = await prepared(
    records,
    'heard-from-each',
    (read, { signal }) =>
      read
        .selectDistinct({ customer: signal.customer, kind: signal.kind })
        .from(signal)
        .where(and(oneOfList(signal.customer, 'ids', records.engine), gte(signal.at, at('since'))))
        .orderBy(signal.customer, signal.kind),
    { ids: listOf(customers, records.engine), since },
  );
  const heard = new Map<Id, SignalKind[]>();
  for (const { customer, kind } of rows) heard.set(customer, [...(heard.get(customer) ?? []), kind]);
  return heard;
}

/** The roles of the contacts of each of these customers. */
export async function rolesOfEach(records: Records, customers: readonly Id[]): Promise<ReadonlyMap<Id, readonly ContactRole[]>> {
  if (customers.length === 0) return new Map();
  const rows = await prepared(
    records,
    'roles-of-each',
    (read, { contact }) =>
      read
        .selectDistinct({ customer: contact.customer, role: contact.role })
        .from(contact)
        .where(oneOfList(contact.customer, 'ids', records.engine)),
    { ids: listOf(customers, records.engine) },
  );
  const roles = new Map<Id, ContactRole[]>();
  for (const { customer, role } of rows) roles.set(customer, [...(roles.get(customer) ?? []), role]);
  return roles;
}

/** All deals of these customers, newest first. */
export function dealsOfCustomers(records: Records, customers: readonly Id[]): Promise<readonly Deal[]> {
  return prepared(
    records,
    'deals-of-customers',
    (read, { deal }) =>
      read
        .select()
        .from(deal)
        .where(oneOfList(deal.customer, 'ids', records.engine))
        .orderBy(desc(deal.id)),
    { ids: listOf(customers, records.engine) },
  );
}
