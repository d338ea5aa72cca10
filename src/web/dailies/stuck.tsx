import { STALL_DAYS, stuckCount, stuckRows, stuckTotals, type TraitRow } from '../../numbers/stall/queries.js';
import { TRAITS } from '../../numbers/stall/traits.js';
import { addDays, atOf, dayOf, daysBetween } from '../../records/day.js';
import { amountColumn, nextColumn, ownerColumn, stageColumn } from '../tables/columns.js';
import { address, filterOf, heardScopeFor, parametersOf } from '../tables/filters.js';
import type { Listing } from '../tables/listing.js';
import { lastMessageOfEach } from '../tables/sources.js';
import type { Visit } from '../visit.js';

const PATH = '/r/stuck';

/** Deals that stand still, with what they lack. */
export async function stuckListing(visit: Visit, ask: (name: string) => string | undefined): Promise<Listing<TraitRow>> {
  const { words, zone, today } = visit;
  const filter = filterOf(visit, ask);
  const scope = heardScopeFor(visit, filter);
  const stage = (['proposal', 'negotiation'] as const).find((one) => one === filter.stage);
  const trait = TRAITS.find((one) => one === ask('trait'));
  const since = atOf(addDays(today, 1 - STALL_DAYS), 0, zone);
  const asked = { since, ...(stage ? { stage } : {}), ...(trait ? { trait } : {}) };
  const [totals, total] = await Promise.all([stuckTotals(scope, since, stage), stuckCount(scope, asked)]);
  const said = words.lists.stuck;
  const parameters = parametersOf(filter);
  const { column } = words;
  return {
    path: PATH,
    title: said.title,
    count: words.table.count(total),
    total,
    definition: `${said.definition(STALL_DAYS)} ${words.lists.heard}`,
    empty: said.none,
    first: column.customer,
    filter,
    dated: true,
    stages: ['proposal', 'negotiation'],
    keep: { trait },
    above: (
      <nav class="tabs" aria-label={said.trait}>
        <a href={address(PATH, parameters)} aria-current={trait === undefined ? 'page' : undefined}>
          {said.all(totals.deals)}
        </a>
        {TRAITS.filter((one) => totals[one] > 0).map((one) => (
          <a href={address(PATH, { ...parameters, trait: one })} aria-current={trait === one ? 'page' : undefined}>
            {`${said.traits[one]} ${totals[one]}`}
          </a>
        ))}
      </nav>
    ),
    name: ({ customer }) => customer.name,
    href: ({ customer }) => `/r/customer/${customer.id}`,
    rows: (limit, offset) => stuckRows(scope, asked, { limit, offset }),
    sources: (rows) => lastMessageOfEach(visit, rows, ({ customer }) => customer.id),
    columns: [
      {
        label: said.still,
        figure: true,
        text: ({ deal }) =>
          words.record.days(Math.max(0, daysBetween(dayOf(Math.max(deal.lastContactAt ?? 0, deal.stageSince), zone), today))),
      },
      stageColumn(visit, ({ deal }) => deal),
      amountColumn(visit, ({ deal }) => deal),
      {
        label: said.trait,
        long: true,
        text: (row) =>
          TRAITS.filter((one) => row[one] > 0)
            .map((one) => said.traits[one])
            .join(words.and),
      },
      nextColumn(column.next, visit, ({ deal }) => deal),
      ownerColumn(visit, ({ deal }) => deal.owner),
    ],
  };
}
