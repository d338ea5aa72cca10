/** Good leads new since the last brief, each with what is known of it. */

import { newGoodLeads } from '../../numbers/customers/queries.js';
import { marksOf } from '../../numbers/good-lead.js';
import { lastBriefBefore } from '../../numbers/last-brief.js';
import { ownedBy, scopeOf } from '../../numbers/scope.js';
import { STAGE_WORDS } from '../../records/stage.js';
import { dayText, personName, type Visit, whenText } from '../visit.js';
import { amountCell } from './cells.js';
import { DataTable, Pager, pageOf, UNKNOWN } from './data-table.js';
import { address, Filters, filterOf } from './filters.js';
import { ListPage } from './list-page.js';

const PATH = '/r/leads';

export async function leadsPage(visit: Visit, ask: (name: string) => string | undefined) {
  const { words, lang } = visit;
  const { rep } = filterOf(visit, ask);
  const page = pageOf(ask('page'));
  const whole = scopeOf(visit);
  const scope = rep === undefined ? whole : (ownedBy(whole, rep) ?? whole);
  const since = lastBriefBefore(visit.today, visit.zone, visit.settings);
  const leads = await newGoodLeads(scope, since, visit.now + 1);
  const rows = leads.slice(page.from, page.until);
  const { column } = words;
  return (
    <ListPage
      title={words.lists.leads.title}
      count={words.table.count(leads.length)}
      definition={`${words.definition.leads} ${words.lists.leads.since(whenText(since, visit))}`}
      empty={leads.length === 0 ? words.lists.leads.none : undefined}
    >
      <Filters visit={visit} path={PATH} filter={rep === undefined ? {} : { rep }} />
      {rows.length > 0 ? (
        <DataTable
          caption={words.lists.leads.title}
          columns={[
            { label: column.customer },
            { label: column.amount, figure: true },
            { label: column.stage },
            { label: column.known, long: true },
            { label: column.next, long: true },
            { label: column.entered },
            { label: column.owner },
          ]}
          rows={rows.map((lead) => ({
            href: `/r/customer/${lead.id}`,
            title: lead.name,
            cells: [
              amountCell({ ...lead, currency: lead.currency ?? 'CNY', approximate: lead.approximate ?? false }, visit),
              lead.stage === null ? UNKNOWN : STAGE_WORDS[lang][lead.stage],
              marksOf(lead)
                .map((mark) => words.leadMark[mark])
                .join(words.and),
              lead.nextDue === null ? UNKNOWN : dayText(lead.nextDue, visit),
              whenText(lead.createdAt, visit),
              personName(visit, lead.owner),
            ],
          }))}
        />
      ) : null}
      <Pager visit={visit} page={page} total={leads.length} href={(number) => address(PATH, { rep, page: number })} />
    </ListPage>
  );
}
