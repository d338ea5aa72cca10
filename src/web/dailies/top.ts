import { accessOf, maySee, teamOf } from '../../access/access.js';
import { adviceText, type Hint } from '../../numbers/advice/advice.js';
import { adviceFor } from '../../numbers/advice/advice-for.js';
import { type TopRow, topOf } from '../../numbers/top/top.js';
import { filterOf } from '../tables/filters.js';
import type { Listing } from '../tables/listing.js';
import { lastMessageOfEach } from '../tables/sources.js';
import type { Visit } from '../visit.js';

/** The five customers of the team with the lowest health: name, score and suggestion for all of the team, and nothing else of them. */
export async function topListing(
  visit: Visit,
  ask: (name: string) => string | undefined,
): Promise<Listing<TopRow & { readonly hint: Hint }>> {
  const { words, lang, records, workspace, person, people } = visit;
  const { rep, industry, stage } = filterOf(visit, ask);
  const five = await topOf({ records, workspace, owners: { kind: 'owners', owners: teamOf(person, people) } }, visit);
  const top = five.filter(
    ({ customer, deal }) =>
      (rep === undefined || customer.owner === rep) &&
      (industry === undefined || customer.industry === industry) &&
      (stage === undefined || deal.stage === stage),
  );
  const advice = await adviceFor(records, top, visit);
  const rows = top.map((row) => ({ ...row, hint: advice.get(row.customer.id) ?? ('plain' as const) }));
  const access = accessOf(person, people);
  const seen = rows.filter(({ customer }) => maySee(access, customer, false)).map(({ customer }) => customer.id);
  const said = words.lists.top;
  return {
    path: '/r/top',
    title: said.title,
    count: words.table.customers(rows.length),
    total: rows.length,
    definition: said.definition,
    empty: said.none,
    first: words.column.customer,
    filter: { ...(rep === undefined ? {} : { rep }), ...(industry === undefined ? {} : { industry }), ...(stage ? { stage } : {}) },
    stages: ['intent', 'proposal', 'negotiation'],
    name: ({ customer }) => customer.name,
    // Whoever may not see the record is told whose it is.
    href: ({ customer }) => `/r/customer/${customer.id}`,
    rows: async (limit, offset) => rows.slice(offset, offset + limit),
    sources: (shown) => lastMessageOfEach(visit, shown, ({ customer }) => customer.id, seen),
    columns: [
      { label: words.column.health, figure: true, text: ({ health }) => String(health.score) },
      { label: said.advice, long: true, text: ({ hint }) => adviceText(hint, lang) },
    ],
  };
}
