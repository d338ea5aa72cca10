/** The funnel of a working day: where deals stand, what moved, and where less moved than usual; every number opens its rows. */
import type { Child } from 'hono/jsx';
import { industriesOf } from '../../numbers/asked/queries.js';
import { sumText } from '../../numbers/deal-line.js';
import type { MoveKind } from '../../numbers/funnel/moves.js';
import { funnelChart } from '../../numbers/funnel/picture.js';
import { type FunnelStep, funnelOf } from '../../numbers/funnel/read-funnel.js';
import { daysInStage } from '../../numbers/lateness.js';
import { scopeOf } from '../../numbers/scope.js';
import { addDays, isDay } from '../../records/day.js';
import { STAGE_WORDS } from '../../records/stage.js';
import { STAGES } from '../../terms.js';
import { pictureOf } from '../picture.js';
import { amountCell } from '../tables/cells.js';
import { DataTable, UNKNOWN } from '../tables/data-table.js';
import { address, Filters, filterOf, scopeFor } from '../tables/filters.js';
import { ListPage } from '../tables/list-page.js';
import { dayText, personName, type Visit } from '../visit.js';

const PATH = '/r/funnel';

export async function funnelPage(visit: Visit, ask: (name: string) => string | undefined) {
  const { words, lang, zone, settings } = visit;
  const { rep, industry } = filterOf(visit, ask);
  const filter = { ...(rep === undefined ? {} : { rep }), ...(industry === undefined ? {} : { industry }) };
  const asked = ask('day') ?? '';
  const day = isDay(asked) && asked <= visit.today ? asked : visit.today;
  const [funnel, industries] = await Promise.all([
    funnelOf(scopeFor(visit, filter), { day, now: visit.now, zone, settings }),
    industriesOf(scopeOf(visit)),
  ]);
  const said = words.lists.funnel;
  const empty = funnel.moves === 0 && funnel.steps.every(({ deals }) => deals === 0);
  const moves = (kind: MoveKind, { step }: FunnelStep, n: number): Child =>
    n === 0 ? '0' : <a href={address('/r/moves', { ...filter, stage: step, kind, first: funnel.about, last: funnel.about })}>{n}</a>;
  return (
    <ListPage
      title={said.title}
      count={dayText(funnel.about, visit)}
      definition={said.definition(dayText(funnel.about, visit))}
      empty={empty ? said.none : undefined}
    >
      <Filters visit={visit} path={PATH} filter={filter} industries={industries} keep={{ day: day === visit.today ? undefined : day }} />
      {empty ? null : await pictureOf(visit, funnelChart(funnel, lang))}
      {empty ? null : (
        <DataTable
          caption={said.title}
          columns={[
            { label: words.column.stage },
            { label: said.stands, figure: true },
            { label: said.worth, figure: true },
            { label: said.in, figure: true },
            { label: said.on, figure: true },
            { label: said.back, figure: true },
            { label: said.lost, figure: true },
            { label: said.usual, long: true },
          ]}
          rows={funnel.steps.map((step) => ({
            href: address(`/r/stage/${step.step}`, filter),
            title: STAGE_WORDS[lang][step.step],
            cells: [
              <a href={address(`/r/stage/${step.step}`, filter)}>{step.deals}</a>,
              sumText(step.totals, lang) ?? UNKNOWN,
              moves('in', step, step.in),
              moves('on', step, step.on),
              moves('back', step, step.back),
              moves('lost', step, step.lost),
              usualCell(step, visit, filter),
            ],
          }))}
        />
      )}
      <p class="funnel-days">
        <a class="button" href={address(PATH, { ...filter, day: funnel.about })}>
          {said.dayBefore}
        </a>{' '}
        <a class="button" href={address('/r/moves', { ...filter, first: funnel.about, last: funnel.about })}>
          {`${words.lists.moves.title} ${funnel.moves}`}
        </a>{' '}
        {day < visit.today ? (
          <a class="button" href={address(PATH, { ...filter, day: addDays(day, 1) })}>
            {said.dayAfter}
          </a>
        ) : null}
      </p>
      {funnel.steps
        .filter(({ unmoved }) => unmoved.length > 0)
        .map((step) => (
          <Unmoved visit={visit} step={step} />
        ))}
    </ListPage>
  );
}

function usualCell({ step, against }: FunnelStep, { words }: Visit, filter: Readonly<Record<string, string | number | undefined>>): Child {
  const said = words.lists.funnel;
  if (!against) return <span class="quiet">{said.tooFew}</span>;
  const text = said.against(said.stretch[against.days], against.moved, Math.round(against.expected));
  return (
    <>
      <a href={address('/r/moves', { ...filter, stage: step, kind: 'on', first: against.first, last: against.last })}>{text}</a>{' '}
      {against.dropped ? <span class="drop">{said.drop(against.less)}</span> : null}
    </>
  );
}

/** The largest deals that stood still where less moved than usual. */
const Unmoved = ({ visit, step }: { readonly visit: Visit; readonly step: FunnelStep }) => {
  const { words, lang } = visit;
  const caption = words.lists.funnel.unmoved(STAGE_WORDS[lang][STAGES.find((stage) => stage === step.step) ?? 'lead']);
  return (
    <section aria-label={caption}>
      <h2>{caption}</h2>
      <DataTable
        caption={caption}
        columns={[
          { label: words.column.customer },
          { label: words.column.amount, figure: true },
          { label: words.column.inStage, figure: true },
          { label: words.column.owner },
        ]}
        rows={step.unmoved.map(({ deal, customer }) => ({
          href: `/r/customer/${customer.id}`,
          title: customer.name,
          cells: [amountCell(deal, visit), words.record.days(daysInStage(deal.stageSince, visit)), personName(visit, deal.owner)],
        }))}
      />
    </section>
  );
};
