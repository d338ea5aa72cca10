/** The deals of one stage: a step of the funnel, with what it is worth. */

import { daysInStage } from '../../numbers/lateness.js';
import { dealsLike, type Total, totalsLike } from '../../numbers/queries.js';
import { moneyText } from '../../records/money.js';
import { STAGE_WORDS } from '../../records/stage.js';
import { type Lang, STAGES, type Stage } from '../../terms.js';
import { personName, type Visit } from '../visit.js';
import { amountCell, nextCell } from './cells.js';
import { DataTable, Pager, pageOf } from './data-table.js';
import { address, Filters, filterOf, parametersOf, scopeFor } from './filters.js';
import { ListPage } from './list-page.js';

export async function stagePage(visit: Visit, stage: Stage, ask: (name: string) => string | undefined) {
  const { words, lang } = visit;
  const { stage: _s, period: _p, ...filter } = filterOf(visit, ask);
  const page = pageOf(ask('page'));
  const scope = scopeFor(visit, filter);
  const [totals, found] = await Promise.all([
    totalsLike(scope, { stages: [...STAGES] }, visit),
    dealsLike(scope, { stages: [stage] }, visit, page.until),
  ]);
  const rows = found.slice(page.from);
  const of = (name: Stage) => totals.filter((total) => total.stage === name);
  const path = `/r/stage/${stage}`;
  const { column } = words;
  return (
    <ListPage
      title={words.lists.stage.title(STAGE_WORDS[lang][stage])}
      count={[words.table.count(counted(of(stage))), worth(of(stage), lang)].filter(Boolean).join(' · ')}
      empty={rows.length === 0 ? words.lists.stage.none(STAGE_WORDS[lang][stage]) : undefined}
    >
      <nav class="tabs" aria-label={words.table.stage}>
        {STAGES.map((name) => (
          <a href={address(`/r/stage/${name}`, parametersOf(filter))} aria-current={name === stage ? 'page' : undefined}>
            {`${STAGE_WORDS[lang][name]} ${counted(of(name))}`}
          </a>
        ))}
      </nav>
      <Filters visit={visit} path={path} filter={filter} />
      {rows.length > 0 ? (
        <DataTable
          caption={words.lists.stage.title(STAGE_WORDS[lang][stage])}
          columns={[
            { label: column.customer },
            { label: column.amount, figure: true },
            { label: column.inStage, figure: true },
            { label: column.next, long: true },
            { label: column.owner },
          ]}
          rows={rows.map(({ deal, customer }) => ({
            href: `/r/customer/${customer.id}`,
            title: customer.name,
            cells: [
              amountCell(deal, visit),
              words.record.days(daysInStage(deal.stageSince, visit)),
              nextCell(deal, visit),
              personName(visit, deal.owner),
            ],
          }))}
        />
      ) : null}
      <Pager
        visit={visit}
        page={page}
        total={counted(of(stage))}
        href={(number) => address(path, { ...parametersOf(filter), page: number })}
      />
    </ListPage>
  );
}

const counted = (totals: readonly Total[]): number => totals.reduce((sum, { count }) => sum + count, 0);

/** What they are worth together, each currency by itself. */
function worth(totals: readonly Total[], lang: Lang): string {
  const priced = totals.filter((total) => total.amount > 0);
  return priced.map(({ amount, currency }) => moneyText({ minor: amount, currency }, lang)).join(' + ');
}
