/** How the bot's suggestions are taken and what the model costs (AI 治理): by kind, by month, each number opening its rows. */
import { AIM, adoptionRate, agreementRate, byKind, sumOf, tallyOf, vetoRate } from '../../governance/counts.js';
import { countedFor, monthStretch, monthsBack } from '../../governance/months.js';
import { type Counting, callSums, suggestionCounts } from '../../governance/queries.js';
import { costText, GOVERNANCE_WORDS, kindName, purposeName } from '../../governance/words.js';
import { firstOfMonth } from '../../records/day.js';
import type { Day } from '../../terms.js';
import { FigureView } from '../brief/figure.js';
import { DataTable, UNKNOWN } from '../tables/data-table.js';
import { address } from '../tables/filters.js';
import type { Visit } from '../visit.js';

export const AI_PATH = '/r/ai';
const MONTHS = 6;

/** What this visitor counts; undefined = it is not theirs to see. */
export function countingOf(visit: Visit): Counting | undefined {
  const whose = countedFor(visit.person, visit.people);
  return whose && { records: visit.records, workspace: visit.workspace, whose };
}

/** The month asked for, by its first day; this month when it is none of those shown. */
export const monthAsked = (visit: Visit, asked: string | undefined): Day =>
  monthsBack(visit.today, MONTHS).find((month) => month.slice(0, 7) === asked) ?? firstOfMonth(visit.today);

export async function aiPage(visit: Visit, counting: Counting, asked: string | undefined) {
  const { ai } = visit.words;
  const month = monthAsked(visit, asked);
  const stretch = monthStretch(month, visit.zone);
  const [counts, calls] = await Promise.all([suggestionCounts(counting, stretch), callSums(counting, stretch)]);
  const all = tallyOf(counts);
  const cost = calls.reduce((sum, row) => sum + row.cost, 0);
  const made = calls.reduce((sum, row) => sum + row.calls, 0);
  const said = month.slice(0, 7);
  const { percent } = GOVERNANCE_WORDS[visit.lang];
  const rate = adoptionRate(all);
  const rows = (state?: string): string => address(`${AI_PATH}/rows`, { month: said, state });
  return (
    <section class="list" aria-labelledby="list">
      <h1 id="list">{ai.title}</h1>
      <nav class="tabs" aria-label={ai.months}>
        {monthsBack(visit.today, MONTHS).map((one) => (
          <a href={address(AI_PATH, { month: one.slice(0, 7) })} aria-current={one === month ? 'page' : undefined}>
            {ai.month(one)}
          </a>
        ))}
      </nav>
      <div class="figures">
        <FigureView
          label={ai.adoption}
          value={percent(rate)}
          definition={ai.adoptionMeans(percent(AIM))}
          {...(rate !== undefined && rate < AIM ? { change: ai.belowAim, tone: 'bad' as const } : {})}
        />
        <FigureView label={ai.veto} value={percent(vetoRate(all))} definition={ai.vetoMeans} />
        <FigureView label={ai.agreement} value={percent(agreementRate(counts))} definition={ai.agreementMeans} />
        <FigureView label={ai.cost} value={costText(cost, made, visit.lang)} definition={ai.costMeans} />
      </div>
      <h2>{ai.byKind}</h2>
      {counts.length === 0 ? (
        <p class="empty list-empty" role="status">
          {ai.none}
        </p>
      ) : (
        <DataTable
          caption={ai.byKind}
          columns={[
            { label: ai.kind },
            { label: ai.suggested, figure: true },
            { label: ai.taken, figure: true },
            { label: ai.changed, figure: true },
            { label: ai.vetoed, figure: true },
            { label: ai.open, figure: true },
            { label: ai.adoption, figure: true },
          ]}
          rows={byKind(counts).map(({ kind, tally }) => ({
            href: address(`${AI_PATH}/rows`, { month: said, kind }),
            title: kindName(kind, visit.lang),
            cells: [
              String(sumOf(tally)),
              String(tally.adopted),
              String(tally.changed),
              String(tally.vetoed),
              String(tally.open),
              percent(adoptionRate(tally)),
            ],
          }))}
        />
      )}
      <p>
        <a href={rows()}>{ai.allRows(sumOf(all))}</a>
      </p>
      <h2>{ai.byMonth}</h2>
      <ByMonth visit={visit} months={await monthRows(visit, counting)} />
      <h2>{ai.calls}</h2>
      {calls.length === 0 ? <p class="empty">{ai.noCalls}</p> : <Calls visit={visit} calls={calls} />}
    </section>
  );
}

async function monthRows(visit: Visit, counting: Counting) {
  return Promise.all(
    monthsBack(visit.today, MONTHS).map(async (month) => {
      const stretch = monthStretch(month, visit.zone);
      const [counts, calls] = await Promise.all([suggestionCounts(counting, stretch), callSums(counting, stretch)]);
      return { month, counts, calls };
    }),
  );
}

const ByMonth = ({ visit, months }: { readonly visit: Visit; readonly months: Awaited<ReturnType<typeof monthRows>> }) => {
  const { ai } = visit.words;
  const { percent } = GOVERNANCE_WORDS[visit.lang];
  return (
    <DataTable
      caption={ai.byMonth}
      columns={[
        { label: ai.monthColumn },
        { label: ai.suggested, figure: true },
        { label: ai.adoption, figure: true },
        { label: ai.veto, figure: true },
        { label: ai.agreement, figure: true },
        { label: ai.callCount, figure: true },
        { label: ai.cost, figure: true },
      ]}
      rows={months.map(({ month, counts, calls }) => {
        const tally = tallyOf(counts);
        const made = calls.reduce((sum, row) => sum + row.calls, 0);
        return {
          href: address(`${AI_PATH}/rows`, { month: month.slice(0, 7) }),
          title: ai.month(month),
          cells: [
            String(sumOf(tally)),
            percent(adoptionRate(tally)),
            percent(vetoRate(tally)),
            percent(agreementRate(counts)),
            made === 0 ? UNKNOWN : String(made),
            made === 0
              ? UNKNOWN
              : costText(
                  calls.reduce((sum, row) => sum + row.cost, 0),
                  made,
                  visit.lang,
                ),
          ],
        };
      })}
    />
  );
};

const Calls = ({ visit, calls }: { readonly visit: Visit; readonly calls: Awaited<ReturnType<typeof callSums>> }) => {
  const { ai } = visit.words;
  const head = [ai.purpose, ai.callCount, ai.used, ai.tokens, ai.cost, ai.average, ai.dropped];
  return (
    <table class="data">
      <caption class="hidden">{ai.calls}</caption>
      <thead>
        <tr>
          {head.map((label, i) => (
            <th scope="col" class={i > 0 ? 'number' : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {calls.map((row) => (
          <tr>
            <th scope="row">{purposeName(row.purpose, visit.lang)}</th>
            {[
              String(row.calls),
              String(row.ok),
              String(row.tokens),
              costText(row.cost, row.calls, visit.lang),
              ai.seconds(row.ms / row.calls / 1000),
              String(row.dropped),
            ].map((cell, i) => (
              <td class="number" data-label={head[i + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
