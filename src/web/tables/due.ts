/** Deals to follow up on a day, and the negotiations that this week may bring to an end. */
import { type DealRow, dealsLike, totalsLike } from '../../numbers/queries.js';
import { addDays, mondayOf } from '../../records/day.js';
import { OPEN_STAGES } from '../../terms.js';
import type { Visit } from '../visit.js';
import { dealColumns } from './deal-columns.js';
import { type Filter, filterOf, scopeFor } from './filters.js';
import type { Listing } from './listing.js';
import { lastMessageOfEach } from './sources.js';

/** `kind=money`: in negotiation, dated in the rest of this week. Else: open, dated today. A time that is asked for takes the place of these days. */
export async function dueListing(visit: Visit, ask: (name: string) => string | undefined): Promise<Listing<DealRow>> {
  const { words, today } = visit;
  const money = ask('kind') === 'money';
  const asked = filterOf(visit, ask);
  const { stage: _, ...rest } = asked;
  const filter: Filter = money ? rest : asked;
  const due = filter.period ?? { first: today, last: money ? addDays(mondayOf(today), 6) : today };
  const stages = money ? (['negotiation'] as const) : filter.stage ? [filter.stage] : OPEN_STAGES;
  const scope = scopeFor(visit, filter);
  const total = (await totalsLike(scope, { stages, due }, visit)).reduce((sum, { count }) => sum + count, 0);
  const said = money ? words.lists.money : words.lists.due;
  const { amount, stage, agreed, words: last, owner } = dealColumns(visit);
  return {
    path: '/r/due',
    title: said.title,
    count: words.table.count(total),
    total,
    definition: said.definition,
    empty: said.none,
    first: words.column.customer,
    filter,
    ...(money ? {} : { stages: OPEN_STAGES }),
    dated: true,
    keep: { kind: money ? 'money' : undefined },
    columns: [amount, stage, agreed, last, owner],
    name: ({ customer }) => customer.name,
    href: ({ customer }) => `/r/customer/${customer.id}`,
    rows: async (limit, offset) => (await dealsLike(scope, { stages, due }, visit, offset + limit)).slice(offset),
    sources: (rows) => lastMessageOfEach(visit, rows, ({ customer }) => customer.id),
  };
}
