import { and, eq, gte, sql } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import { addDays, atOf, dayOf, daysBetween } from '../../records/day.js';
import type { Records, Scene } from '../../scene.js';
import type { At, ContactRole, Id, SignalKind } from '../../terms.js';
import type { DealRow } from '../queries.js';
import { type Hint, suggest } from './advice.js';

/** Topics count for a suggestion this long. */
const HEARD_DAYS = 90;

/** The suggestion for a deal, from all that is on record. */
export async function hintFor(
  { today, zone, records }: Pick<Scene, 'today' | 'zone' | 'records'>,
  { deal, customer }: DealRow,
): Promise<Hint> {
  const since = atOf(addDays(today, -HEARD_DAYS), 0, zone);
  const silent = customer.lastContactAt === null ? null : daysBetween(dayOf(customer.lastContactAt, zone), today);
  return suggest({ ...deal, ...(await heardFrom(records, customer.id, since)), silent });
}

/** The roles of a customer's contacts, and the topics heard since a moment. */
async function heardFrom(
  records: Records,
  customer: Id,
  since: At,
): Promise<{ readonly roles: readonly ContactRole[]; readonly heard: readonly SignalKind[] }> {
  const roles = await prepared(
    records,
    'advice-roles',
    (read, t) =>
      read
        .select({ role: t.contact.role })
        .from(t.contact)
        .where(eq(t.contact.customer, sql.placeholder('customer'))),
    { customer },
  );
  const heard = await prepared(
    records,
    'advice-heard',
    (read, t) =>
      read
        .selectDistinct({ kind: t.signal.kind })
        .from(t.signal)
        .where(and(eq(t.signal.customer, sql.placeholder('customer')), gte(t.signal.at, sql.placeholder('since')))),
    { customer, since },
  );
  return { roles: roles.map((row) => row.role), heard: heard.map((row) => row.kind) };
}
