/** Customers by the people who work there. */
import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Customer } from '../../records/rows.js';
import { type Asker, visibleCustomers } from '../queries.js';

/** Customers the asker may see that have a contact of that name. */
export function customersOfContact(asker: Asker, name: string, limit: number): Promise<readonly Customer[]> {
  const { read, t } = asker.records;
  const named = read
    .select({ customer: t.contact.customer })
    .from(t.contact)
    .where(and(eq(t.contact.workspace, asker.workspace.id), eq(t.contact.name, name)));
  return read
    .select()
    .from(t.customer)
    .where(and(visibleCustomers(asker), inArray(t.customer.id, named)))
    .orderBy(desc(t.customer.lastContactAt))
    .limit(limit);
}
