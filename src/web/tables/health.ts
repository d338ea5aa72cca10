/** Customers by health, the lowest first, each with what it lost. */
import { type HealthRow, healthRows, healthTotals } from '../../numbers/customers/queries.js';
import { average } from '../../numbers/health.js';
import { STAGES } from '../../terms.js';
import { healthCauses } from '../health-words.js';
import type { Visit } from '../visit.js';
import { lastContactColumn, ownerColumn } from './columns.js';
import { UNKNOWN } from './data-table.js';
import { filterOf, stagedScopeFor } from './filters.js';
import type { Listing } from './listing.js';
import { lastMessageOfEach } from './sources.js';

export async function healthListing(visit: Visit, ask: (name: string) => string | undefined): Promise<Listing<HealthRow>> {
  const { words } = visit;
  const filter = filterOf(visit, ask);
  const scope = stagedScopeFor(visit, filter);
  const totals = await healthTotals(scope, visit);
  const customers = totals.reduce((sum, row) => sum + row.customers, 0);
  const score = average({ customers, total: totals.reduce((sum, row) => sum + row.total, 0) });
  const { column } = words;
  return {
    path: '/r/health',
    title: words.lists.health.title,
    count: score === undefined ? UNKNOWN : words.lists.health.average(score, customers),
    total: customers,
    definition: `${words.definition.health} ${words.lists.heard}`,
    empty: words.lists.health.none,
    first: column.customer,
    filter,
    stages: STAGES,
    dated: true,
    columns: [
      { label: column.health, figure: true, text: ({ health }) => String(health.score) },
      { label: column.why, long: true, text: ({ health }) => healthCauses(health, words) || words.lists.health.fine },
      lastContactColumn(visit, ({ customer }) => customer),
      ownerColumn(visit, ({ customer }) => customer.owner),
    ],
    name: ({ customer }) => customer.name,
    href: ({ customer }) => `/r/customer/${customer.id}`,
    rows: async (limit, offset) => (await healthRows(scope, visit, offset + limit)).slice(offset),
    sources: (rows) => lastMessageOfEach(visit, rows, ({ customer }) => customer.id),
  };
}
