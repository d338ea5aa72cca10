import { and, asc, gt, inArray } from 'drizzle-orm';
import { type Asker, visibleCustomers } from '../../access/queries.js';
import type { Alias, Contact, Customer, Deal } from '../../records/rows.js';

export interface WholeCustomer {
  readonly customer: Customer;
  readonly aliases: readonly Alias[];
  readonly contacts: readonly Contact[];
  readonly deals: readonly Deal[];
}

const SLICE = 250;

/** Every customer the asker may see with all that belongs to it, in slices, oldest first. */
export async function* visibleWhole(asker: Asker): AsyncGenerator<readonly WholeCustomer[]> {
  const { read, t } = asker.records;
  for (let last = 0; ; ) {
    const customers = await read
      .select()
      .from(t.customer)
      .where(and(visibleCustomers(asker), gt(t.customer.id, last)))
      .orderBy(asc(t.customer.id))
      .limit(SLICE);
    if (customers.length === 0) return;
    const ids = customers.map((row) => row.id);
    const aliases = grouped(await read.select().from(t.alias).where(inArray(t.alias.customer, ids)).orderBy(asc(t.alias.id)));
    const contacts = grouped(await read.select().from(t.contact).where(inArray(t.contact.customer, ids)).orderBy(asc(t.contact.id)));
    const deals = grouped(await read.select().from(t.deal).where(inArray(t.deal.customer, ids)).orderBy(asc(t.deal.id)));
    yield customers.map((customer) => ({
      customer,
      aliases: aliases.get(customer.id) ?? [],
      contacts: contacts.get(customer.id) ?? [],
      deals: (deals.get(customer.id) ?? []).filter((deal) => deal.batch !== asker.workspace.staging),
    }));
    last = ids.at(-1) ?? last;
  }
}

function grouped<T extends { readonly customer: number }>(rows: readonly T[]): ReadonlyMap<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const group = groups.get(row.customer);
    if (group) group.push(row);
    else groups.set(row.customer, [row]);
  }
  return groups;
}

/** How many customers the asker may see. */
export function visibleCount(asker: Asker): Promise<number> {
  return asker.records.read.$count(asker.records.t.customer, visibleCustomers(asker));
}
