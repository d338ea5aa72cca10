/** Deals past their next-follow-up date, and those that have been negotiated for too long. */
import type { Clock } from '../../numbers/lateness.js';
import { latenessOf } from '../../numbers/lateness.js';
import { type DealRow, dealsLike, lateCounts, lateDeals, totalsLike } from '../../numbers/queries.js';
import { ownedBy, type Scope, scopeOf } from '../../numbers/scope.js';
import { addDays } from '../../records/day.js';
import { STAGE_WORDS } from '../../records/stage.js';
import { type Day, OPEN_STAGES } from '../../terms.js';
import { personName, type Visit } from '../visit.js';
import { amountCell, lastWordsCell, nextCell } from './cells.js';
import { DataTable, type Page, Pager, pageOf } from './data-table.js';
import { address, type Filter, Filters, filterOf } from './filters.js';
import { ListPage } from './list-page.js';

type Kind = 'due' | 'stuck';
const PATH = '/r/overdue';
/** Before any date that was ever agreed on. */
const EVER: Day = '1970-01-01';

export async function overduePage(visit: Visit, ask: (name: string) => string | undefined) {
  const { words } = visit;
  const kind: Kind = ask('kind') === 'stuck' ? 'stuck' : 'due';
  const filter = filterOf(visit, ask);
  const page = pageOf(ask('page'));
  const clock: Clock = { today: visit.today, zone: visit.zone, negotiationDays: visit.settings.negotiationDays };
  const whole = scopeOf(visit);
  const scope = filter.rep === undefined ? whole : (ownedBy(whole, filter.rep) ?? whole);
  const [due, stuck, found] = await Promise.all([
    countOf(scope, clock, 'due', filter),
    countOf(scope, clock, 'stuck', filter),
    rowsOf(scope, clock, kind, filter, page),
  ]);
  const count = kind === 'due' ? due : stuck;
  const said = words.lists.overdue;
  return (
    <ListPage
      title={kind === 'due' ? said.title : said.stuckTitle}
      count={words.table.count(count)}
      definition={kind === 'due' ? words.definition.overdue : said.stuckDefinition(clock.negotiationDays)}
      empty={count === 0 ? (kind === 'due' ? said.none : said.noneStuck(clock.negotiationDays)) : undefined}
    >
      <nav class="tabs" aria-label={said.kinds}>
        <a href={address(PATH, { rep: filter.rep, stage: filter.stage })} aria-current={kind === 'due' ? 'page' : undefined}>
          {said.dueTab(due)}
        </a>
        <a href={address(PATH, { kind: 'stuck', rep: filter.rep })} aria-current={kind === 'stuck' ? 'page' : undefined}>
          {said.stuckTab(stuck)}
        </a>
      </nav>
      <Filters
        visit={visit}
        path={PATH}
        filter={filter}
        stages={kind === 'due' ? OPEN_STAGES : []}
        keep={{ kind: kind === 'stuck' ? kind : undefined }}
      />
      {found.length > 0 ? <Rows visit={visit} clock={clock} caption={said.title} rows={found} /> : null}
      <Pager
        visit={visit}
        page={page}
        total={count}
        href={(number) => address(PATH, { kind: kind === 'stuck' ? kind : undefined, rep: filter.rep, stage: filter.stage, page: number })}
      />
    </ListPage>
  );
}

interface RowsProps {
  readonly visit: Visit;
  readonly clock: Clock;
  readonly caption: string;
  readonly rows: readonly DealRow[];
}

const Rows = ({ visit, clock, caption, rows }: RowsProps) => {
  const { column } = visit.words;
  return (
    <DataTable
      caption={caption}
      columns={[
        { label: column.customer },
        { label: column.late, figure: true },
        { label: column.amount, figure: true },
        { label: column.stage },
        { label: column.agreed, long: true },
        { label: column.lastWords, long: true },
        { label: column.owner },
      ]}
      rows={rows.map(({ deal, customer }) => ({
        href: `/r/customer/${customer.id}`,
        title: customer.name,
        cells: [
          <span class="late">{visit.words.record.days(latenessOf(deal, clock)?.days ?? 0)}</span>,
          amountCell(deal, visit),
          STAGE_WORDS[visit.lang][deal.stage],
          nextCell(deal, visit),
          lastWordsCell(customer, visit),
          personName(visit, deal.owner),
        ],
      }))}
    />
  );
};

async function countOf(scope: Scope, clock: Clock, kind: Kind, { stage }: Filter): Promise<number> {
  const counts = kind === 'due' && stage ? await totalsLike(scope, dueIn(stage, clock), clock) : await lateCounts(scope, clock, kind);
  return counts.reduce((sum, { count }) => sum + count, 0);
}

async function rowsOf(scope: Scope, clock: Clock, kind: Kind, { stage }: Filter, page: Page): Promise<readonly DealRow[]> {
  const rows =
    kind === 'due' && stage ? dealsLike(scope, dueIn(stage, clock), clock, page.until) : lateDeals(scope, clock, kind, page.until);
  return (await rows).slice(page.from);
}

const dueIn = (stage: NonNullable<Filter['stage']>, { today }: Clock) => ({
  stages: [stage],
  due: { first: EVER, last: addDays(today, -1) },
});
