import { QUIET_HOURS, type QuietRow, quietCounts, quietRows, quietStage } from '../../numbers/quiet/queries.js';
import { lastMessages } from '../../numbers/sources/queries.js';
import { dayOf, daysBetween } from '../../records/day.js';
import { moneyOf, moneyText } from '../../records/money.js';
import { STAGE_WORDS } from '../../records/stage.js';
import { filterOf, heardScopeFor } from '../tables/filters.js';
import type { Listing } from '../tables/listing.js';
import { dayText, personName, type Visit } from '../visit.js';
import { sourcesOf } from './sources.js';

const HOUR_MS = 3_600_000;

/** Customers at intent or later whom nobody has touched for three days. */
export async function quietListing(visit: Visit, ask: (name: string) => string | undefined): Promise<Listing<QuietRow>> {
  const { words, lang, zone, today, records } = visit;
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
    sources: (rows) =>
      sourcesOf(
        rows,
        lastMessages(
          records,
          rows.map(({ customer }) => customer.id),
        ),
        ({ customer }) => customer.id,
      ),
    columns: [
      {
        label: column.late,
        figure: true,
        text: ({ customer }) =>
          customer.lastContactAt === null ? '' : words.record.days(daysBetween(dayOf(customer.lastContactAt, zone), today)),
      },
      { label: column.stage, text: ({ deal }) => STAGE_WORDS[lang][deal.stage] },
      {
        label: column.amount,
        figure: true,
        text: ({ deal }) => {
          const money = moneyOf(deal);
          return money ? moneyText(money, lang) : '';
        },
      },
      { label: words.change.industry, text: ({ customer }) => customer.industry ?? '' },
      { label: words.record.summary, long: true, text: ({ deal, customer }) => deal.summary ?? customer.lastWords ?? '' },
      {
        label: column.next,
        long: true,
        text: ({ deal }) => [deal.nextDue && dayText(deal.nextDue, visit), deal.nextStep].filter(Boolean).join(' '),
      },
      { label: column.owner, text: ({ customer }) => personName(visit, customer.owner) },
    ],
  };
}
