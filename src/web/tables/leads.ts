/** Good leads new since the last brief, each with what is known of it. */
import { type NewLead, newGoodLeads } from '../../numbers/customers/queries.js';
import { marksOf } from '../../numbers/good-lead.js';
import { lastBriefBefore } from '../../numbers/last-brief.js';
import { addDays, atOf } from '../../records/day.js';
import { STAGE_WORDS } from '../../records/stage.js';
import { dayText, type Visit, whenText } from '../visit.js';
import { amountCell } from './cells.js';
import { ownerColumn } from './columns.js';
import { UNKNOWN } from './data-table.js';
import { filterOf, scopeFor } from './filters.js';
import type { Listing } from './listing.js';
import { lastMessageOfEach } from './sources.js';

/** A time that is asked for takes the place of the time since the last brief. */
export async function leadsListing(visit: Visit, ask: (name: string) => string | undefined): Promise<Listing<NewLead>> {
  const { words, lang, zone } = visit;
  const filter = filterOf(visit, ask);
  const { period } = filter;
  const since = period ? atOf(period.first, 0, zone) : lastBriefBefore(visit.today, zone, visit.settings);
  const until = period ? atOf(addDays(period.last, 1), 0, zone) : visit.now + 1;
  const found = await newGoodLeads(scopeFor(visit, filter), since, until);
  const leads = filter.stage ? found.filter(({ stage }) => stage === filter.stage) : found;
  const { column } = words;
  return {
    path: '/r/leads',
    title: words.lists.leads.title,
    count: words.table.count(leads.length),
    total: leads.length,
    definition: `${words.definition.leads} ${words.lists.leads.since(whenText(since, visit))}`,
    empty: words.lists.leads.none,
    first: column.customer,
    filter,
    stages: ['lead', 'intent'],
    dated: true,
    columns: [
      {
        label: column.amount,
        figure: true,
        text: (lead) => known(amountCell({ ...lead, currency: lead.currency ?? 'CNY', approximate: lead.approximate ?? false }, visit)),
      },
      { label: column.stage, text: ({ stage }) => (stage === null ? '' : STAGE_WORDS[lang][stage]) },
      {
        label: column.known,
        long: true,
        text: (lead) =>
          marksOf(lead)
            .map((mark) => words.leadMark[mark])
            .join(words.and),
      },
      { label: column.next, long: true, text: ({ nextDue }) => (nextDue === null ? '' : dayText(nextDue, visit)) },
      { label: column.entered, text: ({ createdAt }) => whenText(createdAt, visit) },
      ownerColumn(visit, ({ owner }) => owner),
    ],
    name: ({ name }) => name,
    href: ({ id }) => `/r/customer/${id}`,
    rows: async (limit, offset) => leads.slice(offset, offset + limit),
    sources: (rows) => lastMessageOfEach(visit, rows, ({ id }) => id),
  };
}

const known = (text: string): string => (text === UNKNOWN ? '' : text);
