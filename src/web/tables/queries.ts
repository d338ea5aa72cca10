/** What the list of customers reads; only what the visitor may see. */
import { and, count, desc, eq, exists, type SQL, sql } from 'drizzle-orm';
import { accessOf } from '../../access/access.js';
import { type Asker, visibleCustomers } from '../../access/queries.js';
import type { Customer, Deal } from '../../records/rows.js';
import type { Id, Stage } from '../../terms.js';
import type { Filter } from './filters.js';

/** A customer with the deal that speaks for it. */
export interface CustomerRow {
  readonly customer: Customer;
  readonly deal: Deal | null;
}

/** The customers of a filter: those met last first, or, for somebody who sees all, those entered last: that needs no sorting of all. */
export function customersSeen(asker: Asker, filter: Filter, limit: number, offset: number): Promise<readonly CustomerRow[]> {
  const { read, t } = asker.records;
  const all = accessOf(asker.person, asker.people).kind === 'all' && filter.rep === undefined;
  const order = all
    ? [desc(t.customer.id)]
    : [sql`${t.customer.lastContactAt} IS NULL`, desc(t.customer.lastContactAt), desc(t.customer.id)];
  return read
    .select({ customer: t.customer, deal: t.deal })
    .from(t.customer)
    .leftJoin(t.deal, eq(t.deal.id, mainDeal(asker)))
    .where(condition(asker, filter))
    .orderBy(...order)
    .limit(limit)
    .offset(offset);
}

/** How many there are. */
export async function countCustomersSeen(asker: Asker, filter: Filter): Promise<number> {
  const { read, t } = asker.records;
  const [row] = await read.select({ n: count() }).from(t.customer).where(condition(asker, filter));
  return Number(row?.n ?? 0);
}

function condition(asker: Asker, { rep, stage }: Filter): SQL | undefined {
  const { t } = asker.records;
  return and(visibleCustomers(asker), rep === undefined ? undefined : eq(t.customer.owner, rep), stage && hasDealAt(asker, stage));
}

const hasDealAt = ({ records: { read, t } }: Asker, stage: Stage): SQL =>
  exists(
    read
      .select({ id: t.deal.id })
      .from(t.deal)
      .where(and(eq(t.deal.customer, t.customer.id), eq(t.deal.stage, stage))),
  );

/** The newest open deal, else the newest. */
const mainDeal = ({ records: { t } }: Asker): SQL<Id> =>
  sql`(SELECT best.id FROM ${t.deal} best WHERE best.customer = ${t.customer.id}
    ORDER BY CASE WHEN best.stage IN ('won', 'lost') THEN 1 ELSE 0 END, best.id DESC LIMIT 1)`;
