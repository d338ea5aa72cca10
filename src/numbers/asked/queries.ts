/** Of which industries a scope's customers are. */
import { and, isNotNull, sql } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import { ownCustomers, sizeOf, valuesOf } from '../owned/queries.js';
import type { Scope } from '../scope.js';

/** The industries on record, by name. */
export async function industriesOf({ industry: _, ...scope }: Scope): Promise<readonly string[]> {
  const size = sizeOf(scope);
  const rows = await prepared(
    scope.records,
    `industries:${size}`,
    (read, t) =>
      read
        .selectDistinct({ name: sql<string>`${t.customer.industry}` })
        .from(t.customer)
        .where(and(ownCustomers(t, size), isNotNull(t.customer.industry))),
    valuesOf(scope),
  );
  return rows.map(({ name }) => name).toSorted();
}
