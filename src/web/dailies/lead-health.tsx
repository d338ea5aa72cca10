import { gapsOf, LEAD_GAPS, rateOf } from '../../numbers/lead-health/marks.js';
import { type LeadRow, leadRows, leadTotals, responseOf, unanswered } from '../../numbers/lead-health/queries.js';
import type { Customer } from '../../records/rows.js';
import { extraDaysOf } from '../../records/workdays.js';
import { amountColumn, industryColumn, lastContactColumn, ownerColumn, stageColumn } from '../tables/columns.js';
import { address, filterOf, parametersOf, stagedScopeFor } from '../tables/filters.js';
import type { Listing } from '../tables/listing.js';
import { lastMessageOfEach } from '../tables/sources.js';
import { type Visit, whenText } from '../visit.js';

const PATH = '/r/lead-health';

/** A lead with what it lacks, or a new customer that was not met in time. */
type Row = { readonly customer: LeadRow['customer'] | Customer; readonly lead?: LeadRow };

/** Leads that lack something; by what they lack; and new customers that were not met within 48 hours. */
export async function leadHealthListing(visit: Visit, ask: (name: string) => string | undefined): Promise<Listing<Row>> {
  const { words, zone, now, settings } = visit;
  const clock = { now, zone, extra: extraDaysOf(settings) };
  const filter = filterOf(visit, ask);
  const scope = stagedScopeFor(visit, filter);
  const late = ask('late') !== undefined;
  const gap = late ? undefined : LEAD_GAPS.find((one) => one === ask('gap'));
  const [totals, response] = await Promise.all([leadTotals(scope, clock), responseOf(scope, clock)]);
  const said = words.lists.leadHealth;
  const missed = response.due - response.answered;
  const total = late ? missed : gap ? totals.by[gap] : totals.gaps;
  const rate = rateOf(response);
  const tab = (parameters: Record<string, string | undefined>, current: boolean, text: string) => (
    <a href={address(PATH, { ...parametersOf(filter), ...parameters })} aria-current={current ? 'page' : undefined}>
      {text}
    </a>
  );
  const { column } = words;
  return {
    path: PATH,
    title: said.title,
    count: late ? words.table.customers(total) : gap ? words.table.count(total) : said.count(totals.gaps, totals.leads),
    total,
    definition: [
      late ? said.lateDefinition : said.definition,
      words.lists.heard,
      ...(rate === undefined ? [] : [said.response(response.answered, response.due, rate)]),
    ].join(' '),
    empty: said.none,
    first: column.customer,
    filter,
    stages: ['lead', 'intent'],
    dated: true,
    keep: { gap, late: late ? '1' : undefined },
    above: (
      <nav class="tabs" aria-label={said.lacks}>
        {tab({}, !late && gap === undefined, said.all(totals.gaps))}
        {LEAD_GAPS.map((one) => tab({ gap: one }, gap === one, `${said.gaps[one]} ${totals.by[one]}`))}
        {tab({ late: '1' }, late, said.late(missed))}
      </nav>
    ),
    name: ({ customer }) => customer.name,
    href: ({ customer }) => `/r/customer/${customer.id}`,
    rows: async (limit, offset) => {
      if (late) return (await unanswered(scope, clock, { limit, offset })).map((customer) => ({ customer }));
      const rows = await leadRows(scope, gap ? { gap } : {}, clock, { limit, offset });
      return rows.map((lead) => ({ customer: lead.customer, lead }));
    },
    sources: (rows) => lastMessageOfEach(visit, rows, ({ customer }) => customer.id),
    columns: [
      {
        label: said.lacks,
        long: true,
        text: ({ lead }) =>
          lead
            ? gapsOf(lead)
                .map((one) => said.gaps[one])
                .join(words.and)
            : '',
      },
      stageColumn(visit, ({ lead }) => lead?.deal),
      amountColumn(visit, ({ lead }) => lead?.deal),
      industryColumn(visit, ({ customer }) => customer),
      lastContactColumn(visit, ({ customer }) => customer),
      { label: column.entered, text: ({ customer }) => whenText(customer.createdAt, visit) },
      ownerColumn(visit, ({ customer }) => customer.owner),
    ],
  };
}
