/** Process health: what each rep's deals still need, as a picture, as a table whose cells open their rows, and by customer. */
import { industriesOf } from '../../numbers/asked/queries.js';
import { latePayments, objectionRows, objectionShare, processDealCount, processRows } from '../../numbers/process/queries.js';
import { heatOf, type ProcessRow, shareDone, tallyOf } from '../../numbers/process/tally.js';
import { type Scope, scopeOf } from '../../numbers/scope.js';
import { templateOf } from '../../records/process/templates.js';
import { EVENT_WORDS } from '../../records/sales-event.js';
import { STAGE_WORDS } from '../../records/stage.js';
import { type Id, OPEN_STAGES, type Stage } from '../../terms.js';
import { pictureOf } from '../picture.js';
import { Said } from '../said.js';
import { DataTable, Pager, pageOf } from '../tables/data-table.js';
import { address, type Filter, Filters, filterOf, parametersOf, stagedScopeFor } from '../tables/filters.js';
import { ListPage } from '../tables/list-page.js';
import { dayText, personName, type Visit, whenText } from '../visit.js';
import { HeatTable } from './heat-table.js';
import { PROCESS_PATH } from './path.js';
import { type ActionRow, actionRows, type Narrowed, narrowedBy } from './rows.js';
import { WORDS } from './words.js';

/** Deals at these are counted. */
const COUNTED_STAGES: readonly Stage[] = [...OPEN_STAGES, 'won'];
/** So many objections and payments stand on the page. */
const TOP = 20;

type Ask = (name: string) => string | undefined;

export async function processPage(visit: Visit, ask: Ask) {
  const { filter, scope } = scopeAsked(visit, ask);
  const narrowed = narrowedBy(ask);
  const rows = await processRows(scope, visit);
  return Object.keys(narrowed).length > 0 || ask('list') === 'rows'
    ? behind(visit, rows, { narrowed, filter, ask })
    : overview(visit, scope, { rows, filter });
}

/** The rows that an address asks for, as a table to be saved. */
export async function processTable(visit: Visit, ask: Ask): Promise<readonly (readonly string[])[]> {
  const words = WORDS[visit.lang];
  const rows = actionRows(await processRows(scopeAsked(visit, ask).scope, visit), narrowedBy(ask));
  const head = [words.customer, words.action, words.state, words.stage, words.template, words.owner];
  return [
    head,
    ...rows.map((row) => [row.deal.name, EVENT_WORDS[visit.lang][row.action.event], stateText(visit, row), ...about(visit, row.deal)]),
  ];
}

function scopeAsked(visit: Visit, ask: Ask): { readonly filter: Filter; readonly scope: Scope } {
  const filter = filterOf(visit, ask);
  return { filter, scope: stagedScopeFor(visit, filter) };
}

const about = (visit: Visit, { stage, industry, owner }: ProcessRow): readonly string[] => {
  const { template, known } = templateOf(industry);
  return [STAGE_WORDS[visit.lang][stage], known ? template.name[visit.lang] : WORDS[visit.lang].general, personName(visit, owner)];
};

const stateText = ({ lang }: Visit, { action }: ActionRow): string =>
  action.lateBy === undefined ? WORDS[lang].states[action.state] : WORDS[lang].lateBy(action.lateBy);

async function overview(visit: Visit, scope: Scope, { rows, filter }: { readonly rows: readonly ProcessRow[]; readonly filter: Filter }) {
  const words = WORDS[visit.lang];
  const owners = new Set(rows.map(({ owner }) => owner));
  const asked = parametersOf(filter);
  // One person's deals are told apart by customer.
  const single = owners.size <= 1;
  const tally = tallyOf(rows, (row) => (single ? row.customer : row.owner));
  const names = new Map(rows.map((row) => [row.customer, row.name]));
  const nameOf = (key: Id): string => (single ? (names.get(key) ?? '?') : personName(visit, key));
  const [all, share, objections, payments, industries, picture] = await Promise.all([
    processDealCount(scope, visit),
    objectionShare(scope, visit.now),
    objectionRows(scope, visit.now, TOP),
    latePayments(scope, visit, TOP),
    industriesOf(scopeOf(visit)),
    tally.all.due > 0 ? pictureOf(visit, heatOf(tally, nameOf, visit.lang)) : null,
  ]);
  const { due, late, missing } = tally.all;
  const empty = due === 0;
  return (
    <ListPage title={words.title} count={words.counted(all)} definition={words.definition} empty={empty ? words.empty : undefined}>
      <Filters visit={visit} path={PROCESS_PATH} filter={filter} stages={COUNTED_STAGES} industries={industries} dated />
      {all > rows.length ? <p class="definition">{words.cut(rows.length, all)}</p> : null}
      {empty ? null : (
        <>
          <p class="finding">{words.finding(`${Math.round((shareDone(tally.all) ?? 0) * 100)}%`, due, late, missing)}</p>
          <div class="picture-and-table">
            {picture}
            <HeatTable visit={visit} tally={tally} nameOf={nameOf} single={single} asked={asked} />
          </div>
          <p class="list-more">
            <a href={address(PROCESS_PATH, { ...asked, list: 'rows', state: 'missing' })}>{`${words.states.missing} ${missing}`}</a>
            {' · '}
            <a href={address(PROCESS_PATH, { ...asked, list: 'rows', state: 'late' })}>{`${words.states.late} ${late}`}</a>
            {' · '}
            <a href={address(`${PROCESS_PATH}.csv`, asked)}>{words.csv}</a>
          </p>
        </>
      )}
      <section class="sheet" aria-labelledby="payments">
        <h2 id="payments">{words.payments}</h2>
        {payments.length === 0 ? (
          <p class="quiet">{words.paymentsNone}</p>
        ) : (
          <DataTable
            caption={words.payments}
            columns={[{ label: words.customer }, { label: words.due }, { label: words.said, long: true }, { label: words.owner }]}
            rows={payments.map((row) => ({
              href: row.inbox === null ? `/r/customer/${row.customer}` : `/r/message/${row.inbox}`,
              title: row.name,
              cells: [dayText(row.dueDay, visit), <Said text={row.conclusion} />, personName(visit, row.owner)],
            }))}
          />
        )}
      </section>
      <section class="sheet" aria-labelledby="objections">
        <h2 id="objections">{words.objections}</h2>
        <p class="finding">{words.objectionShare(share.recorded, share.handled)}</p>
        <p class="quiet">{words.objectionMeaning}</p>
        {objections.length === 0 ? null : (
          <DataTable
            caption={words.objections}
            columns={[{ label: words.customer }, { label: words.said, long: true }, { label: words.when }, { label: words.handled }]}
            rows={objections.map((row) => ({
              href: row.inbox === null ? `/r/customer/${row.customer}` : `/r/message/${row.inbox}`,
              title: row.name,
              cells: [<Said text={row.words} />, whenText(row.at, visit), row.handled ? words.yes : words.no],
            }))}
          />
        )}
      </section>
    </ListPage>
  );
}

function behind(
  visit: Visit,
  rows: readonly ProcessRow[],
  { narrowed, filter, ask }: { readonly narrowed: Narrowed; readonly filter: Filter; readonly ask: Ask },
) {
  const words = WORDS[visit.lang];
  const found = actionRows(rows, narrowed);
  const page = pageOf(ask('page'));
  const { event, state, customer } = narrowed;
  const asked = parametersOf(filter);
  const name = customer === undefined ? undefined : rows.find((row) => row.customer === customer)?.name;
  const what = [
    filter.rep === undefined ? undefined : personName(visit, filter.rep),
    filter.industry,
    name,
    event && EVENT_WORDS[visit.lang][event],
    state && words.states[state],
  ];
  const keep = { ...asked, list: 'rows', event, state, customer };
  return (
    <ListPage
      title={words.rows(what.filter(Boolean).join(' · ') || words.all)}
      count={visit.words.table.count(found.length)}
      empty={found.length === 0 ? words.empty : undefined}
    >
      <p class="list-more">
        <a href={address(PROCESS_PATH, asked)}>{words.back}</a>
        {' · '}
        <a href={address(`${PROCESS_PATH}.csv`, { ...asked, event, state, customer })}>{words.csv}</a>
      </p>
      {found.length > 0 ? (
        <DataTable
          caption={words.rows(what.filter(Boolean).join(' · '))}
          columns={[
            { label: words.customer },
            { label: words.action },
            { label: words.state },
            { label: words.stage },
            { label: words.template },
            { label: words.owner },
          ]}
          rows={found.slice(page.from, page.until).map((row) => ({
            href: `/r/customer/${row.deal.customer}`,
            title: row.deal.name,
            cells: [EVENT_WORDS[visit.lang][row.action.event], stateText(visit, row), ...about(visit, row.deal)],
          }))}
        />
      ) : null}
      <Pager visit={visit} page={page} total={found.length} href={(number) => address(PROCESS_PATH, { ...keep, page: number })} />
    </ListPage>
  );
}
