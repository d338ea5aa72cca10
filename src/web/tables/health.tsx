/** Customers by health, the lowest first, each with what it lost. */

import { healthRows, healthTotals } from '../../numbers/customers/queries.js';
import { average } from '../../numbers/health.js';
import { ownedBy, scopeOf } from '../../numbers/scope.js';
import { dayOf } from '../../records/day.js';
import { healthCauses } from '../health-words.js';
import { dayText, personName, type Visit } from '../visit.js';
import { DataTable, Pager, pageOf, UNKNOWN } from './data-table.js';
import { address, Filters, filterOf } from './filters.js';
import { ListPage } from './list-page.js';

const PATH = '/r/health';

export async function healthPage(visit: Visit, ask: (name: string) => string | undefined) {
  const { words } = visit;
  const { rep } = filterOf(visit, ask);
  const page = pageOf(ask('page'));
  const whole = scopeOf(visit);
  const scope = rep === undefined ? whole : (ownedBy(whole, rep) ?? whole);
  const [totals, found] = await Promise.all([healthTotals(scope, visit), healthRows(scope, visit, page.until)]);
  const rows = found.slice(page.from);
  const customers = totals.reduce((sum, row) => sum + row.customers, 0);
  const score = average({ customers, total: totals.reduce((sum, row) => sum + row.total, 0) });
  const { column } = words;
  return (
    <ListPage
      title={words.lists.health.title}
      count={score === undefined ? UNKNOWN : words.lists.health.average(score, customers)}
      definition={words.definition.health}
      empty={customers === 0 ? words.lists.health.none : undefined}
    >
      <Filters visit={visit} path={PATH} filter={rep === undefined ? {} : { rep }} />
      {rows.length > 0 ? (
        <DataTable
          caption={words.lists.health.title}
          columns={[
            { label: column.customer },
            { label: column.health, figure: true },
            { label: column.why, long: true },
            { label: column.lastContact },
            { label: column.owner },
          ]}
          rows={rows.map(({ customer, health }) => ({
            href: `/r/customer/${customer.id}`,
            title: customer.name,
            cells: [
              String(health.score),
              healthCauses(health, words) || words.lists.health.fine,
              customer.lastContactAt === null ? UNKNOWN : dayText(dayOf(customer.lastContactAt, visit.zone), visit),
              personName(visit, customer.owner),
            ],
          }))}
        />
      ) : null}
      <Pager visit={visit} page={page} total={customers} href={(number) => address(PATH, { rep, page: number })} />
    </ListPage>
  );
}
