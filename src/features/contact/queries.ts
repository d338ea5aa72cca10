import { and, desc, eq } from 'drizzle-orm';
import { type Asker, visibleCustomers } from '../../access/queries.js';
import type { Contact, Customer } from '../../records/rows.js';

/** More people of one name than this are not offered. */
const MOST = 4;

/** The contacts of that name at customers the asker may see, those spoken to last first. */
export function contactsNamed(asker: Asker, name: string): Promise<readonly { readonly contact: Contact; readonly customer: Customer }[]> {
  const { read, t } = asker.records;
  return read
    .select({ contact: t.contact, customer: t.customer })
    .from(t.contact)
    .innerJoin(t.customer, eq(t.customer.id, t.contact.customer))
    .where(and(visibleCustomers(asker), eq(t.contact.name, name)))
    .orderBy(desc(t.customer.lastContactAt))
    .limit(MOST);
}
