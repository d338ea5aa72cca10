import { QUIET_HOURS, type QuietRow, quietCounts, quietRows, quietStage } from '../../numbers/quiet/queries.js';
import { dayOf, daysBetween } from '../../records/day.js';
import { amountColumn, industryColumn, nextColumn, ownerColumn, stageColumn } from '../tables/columns.js';
import { filterOf, heardScopeFor } from '../tables/filters.js';
import type { Listing } from '../tables/listing.js';
import { lastMessageOfEach } from '../tables/sources.js';
import type { Visit } from '../visit.js';

const HOUR_MS = 3_600_000;

/** Customers at intent or later whom nobody has touched for three days. */
export async function quietListing(visit: Visit, ask: (name: string) => string | undefined): Promise<Listing<QuietRow>> {
  const { words, zone, today } = visit;
  const filter = filterOf(visit, ask);
  const stage = quietStage(filter.stage);
  const scope = heardScopeFor(visit, filter);
  const asked = { since: visit.now - QUIET_HOURS * HOUR_MS, ...(stage ? { stage } : {}) };
  const total = (await quietCounts(scope, asked)).reduce((sum, { count }) => sum + count, 0);
  const said = words.lists.quiet;
  const { column } = words;
  return {
    path: '/r/quiet',
    title: said.title,
    count: words.table.customers(total),
    total,
    definition: `${said.definition(QUIET_HOURS)} ${words.lists.heard}`,
    empty: said.none,
    first: column.customer,
    filter,
    dated: true,
    stages: ['intent', 'proposal', 'negotiation'],
    name: ({ customer }) => customer.name,
    href: ({ customer }) => `/r/customer/${customer.id}`,
    rows: (limit, offset) => quietRows(scope, asked, { limit, offset }),
    sources: (rows) => lastMessageOfEach(visit, rows, ({ customer }) => customer.id),
    columns: [
      {
        label: column.late,
        figure: true,
        text: ({ customer }) =>
          customer.lastContactAt === null ? '' : words.record.days(daysBetween(dayOf(customer.lastContactAt, zone), today)),
      },
      stageColumn(visit, ({ deal }) => deal),
      amountColumn(visit, ({ deal }) => deal),
      industryColumn(visit, ({ customer }) => customer),
      { label: words.record.summary, long: true, text: ({ deal, customer }) => deal.summary ?? customer.lastWords ?? '' },
      nextColumn(column.next, visit, ({ deal }) => deal),
      ownerColumn(visit, ({ customer }) => customer.owner),
    ],
  };
}
