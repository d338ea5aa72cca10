/** What the search page reads; only what the visitor may see comes back. */
import { and, eq, gte, inArray, isNotNull, like, lt, sql } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import { type Asker, visibleCustomers } from '../../access/queries.js';
import type { Contact, Customer } from '../../records/rows.js';
import type { Id } from '../../terms.js';

/** More than this many ids in one question make it slow to build. */
const AT_ONCE = 500;

/** The customers among these that the visitor may see, in their order, at most `limit`. */
export async function seenAmong(asker: Asker, ids: readonly Id[], limit: number): Promise<readonly Customer[]> {
  const { read, t } = asker.records;
  const seen: Customer[] = [];
  for (let from = 0; from < ids.length && seen.length < limit; from += AT_ONCE) {
    const slice = ids.slice(from, from + AT_ONCE);
    const rows = await read
      .select()
      .from(t.customer)
      .where(and(visibleCustomers(asker), inArray(t.customer.id, [...slice])));
    const byId = new Map(rows.map((row) => [row.id, row]));
    seen.push(...slice.flatMap((id) => byId.get(id) ?? []));
  }
  return seen.slice(0, limit);
}

type Where = Pick<Asker, 'records'> & { readonly workspace: Pick<Asker['workspace'], 'id'> };

/** So many digits at the end of a number are indexed: fewer are an end of too many. */
const PHONE_END = 4;

/** Contacts whose phone ends with these digits, four or more; none for fewer. Ask `seenAmong` before showing any. */
export async function contactsByPhoneEnd({ records, workspace }: Where, digits: string, limit: number): Promise<readonly Contact[]> {
  if (digits.length < PHONE_END) return [];
  return prepared(
    records,
    `contacts-by-phone-end-${limit}`,
    (read, t) =>
      read
        .select()
        .from(t.contact)
        .where(
          and(
            eq(t.contact.workspace, sql.placeholder('workspace')),
            isNotNull(t.contact.phone),
            eq(
              records.engine === 'sqlite' ? sql`substr(${t.contact.phone}, -4)` : sql`right(${t.contact.phone}, 4)`,
              sql.placeholder('end'),
            ),
            like(t.contact.phone, sql.placeholder('pattern')),
          ),
        )
        // In the order of numbers SQLite would walk through all of them.
        .orderBy(t.contact.id)
        .limit(limit),
    { workspace: workspace.id, end: digits.slice(-PHONE_END), pattern: `%${digits}` },
  );
}

/** Contacts whose phone begins with these digits. Ask `seenAmong` before showing any. */
export function contactsByPhone({ records, workspace }: Asker, digits: string, limit: number): Promise<readonly Contact[]> {
  return prepared(
    records,
    `contacts-by-phone-${limit}`,
    (read, t) =>
      read
        .select()
        .from(t.contact)
        .where(
          and(
            eq(t.contact.workspace, sql.placeholder('workspace')),
            gte(t.contact.phone, sql.placeholder('digits')),
            lt(t.contact.phone, sql.placeholder('end')),
          ),
        )
        .orderBy(t.contact.phone)
        .limit(limit),
    // In ASCII a colon follows the nine: all phones that begin with the digits lie between.
    { workspace: workspace.id, digits, end: `${digits}:` },
  );
}
