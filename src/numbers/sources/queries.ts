/** Where what stands in a row was said last. */
import { desc, inArray, sql } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import type { Deal } from '../../records/rows.js';
import type { Records } from '../../scene.js';
import type { At, ContactRole, Id, SignalKind } from '../../terms.js';
import { at } from '../owned/queries.js';

/** Ids are named by powers of two, so that few statements serve lists of every length. */
function named(ids: readonly Id[]): {
  readonly size: number;
  readonly values: Record<string, Id>;
  readonly places: ReturnType<typeof at>[];
} {
  const size = 2 ** Math.ceil(Math.log2(Math.max(1, ids.length)));
  const last = ids.at(-1) ?? -1;
  const values = Object.fromEntries(Array.from({ length: size }, (_, n) => [`i${n}`, ids[n] ?? last] as const));
  return { size, values, places: Array.from({ length: size }, (_, n) => at(`i${n}`)) };
}

/** The message behind the newest follow-up of each of these customers that has one. */
export async function lastMessages(records: Records, customers: readonly Id[]): Promise<ReadonlyMap<Id, Id>> {
  if (customers.length === 0) return new Map();
  const { size, values, places } = named(customers);
  const rows = await prepared(
    records,
    `last-messages:${size}`,
    (read, { customer, followup: f }) =>
      read
        .select({
          customer: customer.id,
          // Within another piece of SQL, so that the columns keep the names of their tables.
          inbox: sql<Id | null>`(${sql`SELECT ${f.inbox} FROM ${f} WHERE ${f.customer} = ${customer.id} ORDER BY ${f.at} DESC, ${f.id} DESC LIMIT 1`})`,
        })
        .from(customer)
        .where(inArray(customer.id, places)),
    values,
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
  const { size, values, places } = named(customers);
  const rows = await prepared(
    records,
    `heard-from-each:${size}`,
    (read, { signal }) =>
      read
        .selectDistinct({ customer: signal.customer, kind: signal.kind })
        .from(signal)
        .where(sql`${inArray(signal.customer, places)} AND ${signal.at} >= ${at('since')}`)
        .orderBy(signal.customer, signal.kind),
    { ...values, since },
  );
  const heard = new Map<Id, SignalKind[]>();
  for (const { customer, kind } of rows) heard.set(customer, [...(heard.get(customer) ?? []), kind]);
  return heard;
}

/** The roles of the contacts of each of these customers. */
export async function rolesOfEach(records: Records, customers: readonly Id[]): Promise<ReadonlyMap<Id, readonly ContactRole[]>> {
  if (customers.length === 0) return new Map();
  const { size, values, places } = named(customers);
  const rows = await prepared(
    records,
    `roles-of-each:${size}`,
    (read, { contact }) =>
      read.selectDistinct({ customer: contact.customer, role: contact.role }).from(contact).where(inArray(contact.customer, places)),
    values,
  );
  const roles = new Map<Id, ContactRole[]>();
  for (const { customer, role } of rows) roles.set(customer, [...(roles.get(customer) ?? []), role]);
  return roles;
}

/** All deals of these customers, newest first. */
export function dealsOfCustomers(records: Records, customers: readonly Id[]): Promise<readonly Deal[]> {
  const { size, values, places } = named(customers);
  return prepared(
    records,
    `deals-of-customers:${size}`,
    (read, { deal }) => read.select().from(deal).where(inArray(deal.customer, places)).orderBy(desc(deal.id)),
    values,
  );
}
