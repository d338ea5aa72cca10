import { type LostRow, type LostWhy, lostRows, lostTotals } from '../../numbers/lost/queries.js';
import { addDays, dayOf, firstOfMonth } from '../../records/day.js';
import { LOSS_WORDS } from '../../records/loss.js';
import { LOSS_REASONS } from '../../terms.js';
import { amountColumn, industryColumn, ownerColumn } from '../tables/columns.js';
import { address, filterOf, parametersOf, scopeFor } from '../tables/filters.js';
import type { Listing } from '../tables/listing.js';
import { lastMessageOfEach } from '../tables/sources.js';
import { dayText, type Visit } from '../visit.js';

const PATH = '/r/lost';
const WHYS = [...LOSS_REASONS, 'none'] as const satisfies readonly LostWhy[];

/** Deals lost in a time by reason, with each reason's share; by default since the beginning of last month. */
export async function lostListing(visit: Visit, ask: (name: string) => string | undefined): Promise<Listing<LostRow>> {
  const { words, lang, zone, today } = visit;
  const { stage: _, ...asked } = filterOf(visit, ask);
  const period = asked.period ?? { first: firstOfMonth(addDays(firstOfMonth(today), -1)), last: today };
  const filter = { ...asked, period };
  const scope = scopeFor(visit, filter);
  const why = WHYS.find((one) => one === ask('why'));
  const totals = await lostTotals(scope, period, zone);
  const countOf = (one?: LostWhy) =>
    totals.filter((row) => one === undefined || row.why === one).reduce((sum, { count }) => sum + count, 0);
  const all = countOf();
  const total = countOf(why);
  const said = words.lists.lost;
  const named = (one: LostWhy | null) => (one === null || one === 'none' ? said.notReviewed : LOSS_WORDS[lang][one]);
  const parameters = parametersOf(filter);
  const { column } = words;
  return {
    path: PATH,
    title: said.title,
    count: words.table.count(total),
    total,
    definition: said.definition,
    empty: said.none,
    first: column.customer,
    filter,
    dated: true,
    keep: { why },
    above: (
      <nav class="tabs" aria-label={said.why}>
        <a href={address(PATH, parameters)} aria-current={why === undefined ? 'page' : undefined}>
          {said.all(all)}
        </a>
        {WHYS.filter((one) => countOf(one) > 0).map((one) => (
          <a href={address(PATH, { ...parameters, why: one })} aria-current={why === one ? 'page' : undefined}>
            {said.share(named(one), countOf(one), Math.round((countOf(one) / all) * 100))}
          </a>
        ))}
      </nav>
    ),
    name: ({ customer }) => customer.name,
    href: ({ customer }) => `/r/customer/${customer.id}`,
    rows: (limit, offset) => lostRows(scope, { closed: period, ...(why ? { why } : {}) }, zone, { limit, offset }),
    sources: (rows) => lastMessageOfEach(visit, rows, ({ customer }) => customer.id),
    columns: [
      { label: said.why, text: ({ deal }) => named(deal.lossReason) },
      { label: said.basis, long: true, text: ({ deal }) => deal.closeReason ?? '' },
      amountColumn(visit, ({ deal }) => deal),
      { label: said.closed, text: ({ deal }) => (deal.closedAt === null ? '' : dayText(dayOf(deal.closedAt, zone), visit)) },
      industryColumn(visit, ({ customer }) => customer),
      ownerColumn(visit, ({ deal }) => deal.owner),
    ],
  };
}
