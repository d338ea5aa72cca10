/** Every customer the visitor may see, shared ones too. */
import { latenessOf } from '../../numbers/lateness.js';
import { dayOf } from '../../records/day.js';
import { STAGE_WORDS } from '../../records/stage.js';
import { STAGES } from '../../terms.js';
import { dayText, personName, type Visit } from '../visit.js';
import { amountCell, nextCell } from './cells.js';
import { DataTable, PAGE_ROWS, Pager, pageOf, UNKNOWN } from './data-table.js';
import { address, Filters, filterOf } from './filters.js';
import { ListPage } from './list-page.js';
import { countCustomersSeen, customersSeen } from './queries.js';

const PATH = '/r/customers';

export async function customersPage(visit: Visit, ask: (name: string) => string | undefined) {
  const { words, lang } = visit;
  const filter = filterOf(visit, ask);
  const page = pageOf(ask('page'));
  const [total, rows] = await Promise.all([countCustomersSeen(visit, filter), customersSeen(visit, filter, PAGE_ROWS, page.from)]);
  const clock = { today: visit.today, zone: visit.zone, negotiationDays: visit.settings.negotiationDays };
  const { column } = words;
  return (
    <ListPage
      title={words.lists.customers.title}
      count={words.table.customers(total)}
      empty={total === 0 ? words.lists.customers.none : undefined}
    >
      <Filters visit={visit} path={PATH} filter={filter} stages={STAGES} />
      {rows.length > 0 ? (
        <DataTable
          caption={words.lists.customers.title}
          columns={[
            { label: column.customer },
            { label: column.stage },
            { label: column.amount, figure: true },
            { label: column.next, long: true },
            { label: column.lastContact },
            { label: column.owner },
          ]}
          rows={rows.map(({ customer, deal }) => {
            const late = deal && latenessOf(deal, clock);
            return {
              href: `/r/customer/${customer.id}`,
              title: customer.name,
              cells: [
                deal ? STAGE_WORDS[lang][deal.stage] : UNKNOWN,
                amountCell(deal ?? undefined, visit),
                deal ? (
                  <>
                    {nextCell(deal, visit)}
                    {late?.kind === 'due' ? <span class="late late-note">{words.record.overdue(late.days)}</span> : null}
                  </>
                ) : (
                  UNKNOWN
                ),
                customer.lastContactAt === null ? UNKNOWN : dayText(dayOf(customer.lastContactAt, visit.zone), visit),
                personName(visit, customer.owner),
              ],
            };
          })}
        />
      ) : null}
      <Pager
        visit={visit}
        page={page}
        total={total}
        href={(number) => address(PATH, { rep: filter.rep, stage: filter.stage, page: number })}
      />
    </ListPage>
  );
}
