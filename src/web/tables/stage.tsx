/** The deals of one stage: a step of the funnel, with what it is worth. */
import { daysInStage } from '../../numbers/lateness.js';
import { type DealRow, dealsLike, type Total, totalsLike } from '../../numbers/queries.js';
import { moneyText } from '../../records/money.js';
import { STAGE_WORDS } from '../../records/stage.js';
import { type Lang, STAGES, type Stage } from '../../terms.js';
import type { Visit } from '../visit.js';
import { dealColumns } from './deal-columns.js';
import { address, type Filter, filterOf, parametersOf, scopeFor } from './filters.js';
import type { Listing } from './listing.js';
import { lastMessageOfEach } from './sources.js';

/** The time that can be asked for is that in which deals came to the stage. */
export async function stageListing(visit: Visit, stage: Stage, ask: (name: string) => string | undefined): Promise<Listing<DealRow>> {
  const { words, lang } = visit;
  const { stage: _, ...filter }: Filter = filterOf(visit, ask);
  const scope = scopeFor(visit, filter);
  const came = filter.period ? { came: filter.period } : {};
  const totals = await totalsLike(scope, { stages: [...STAGES], ...came }, visit);
  const of = (name: Stage) => totals.filter((total) => total.stage === name);
  const path = (name: Stage) => `/r/stage/${name}`;
  const { amount, agreed, words: last, owner } = dealColumns(visit);
  const said = words.lists.stage;
  const { column } = words;
  return {
    path: path(stage),
    title: said.title(STAGE_WORDS[lang][stage]),
    count: [words.table.count(counted(of(stage))), worth(of(stage), lang)].filter(Boolean).join(' · '),
    total: counted(of(stage)),
    definition: said.definition,
    empty: said.none(STAGE_WORDS[lang][stage]),
    first: column.customer,
    filter,
    dated: true,
    above: (
      <nav class="tabs" aria-label={words.table.stage}>
        {STAGES.map((name) => (
          <a href={address(path(name), parametersOf(filter))} aria-current={name === stage ? 'page' : undefined}>
            {`${STAGE_WORDS[lang][name]} ${counted(of(name))}`}
          </a>
        ))}
      </nav>
    ),
    columns: [
      amount,
      { label: column.inStage, figure: true, text: ({ deal }) => words.record.days(daysInStage(deal.stageSince, visit)) },
      agreed,
      last,
      owner,
    ],
    name: ({ customer }) => customer.name,
    href: ({ customer }) => `/r/customer/${customer.id}`,
    rows: async (limit, offset) => (await dealsLike(scope, { stages: [stage], ...came }, visit, offset + limit)).slice(offset),
    sources: (rows) => lastMessageOfEach(visit, rows, ({ customer }) => customer.id),
  };
}

const counted = (totals: readonly Total[]): number => totals.reduce((sum, { count }) => sum + count, 0);

/** What they are worth together, each currency by itself. */
function worth(totals: readonly Total[], lang: Lang): string {
  const priced = totals.filter((total) => total.amount > 0);
  return priced.map(({ amount, currency }) => moneyText({ minor: amount, currency }, lang)).join(' + ');
}
