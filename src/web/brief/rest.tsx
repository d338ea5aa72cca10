/** What the brief folds away: what is due today, what this week may bring, who needs support, the funnel. */
import type { Brief } from '../../numbers/brief/queries.js';
import { dealLine, sumText } from '../../numbers/deal-line.js';
import { shortened } from '../../records/plain-text.js';
import { STAGE_WORDS } from '../../records/stage.js';
import { OPEN_STAGES } from '../../terms.js';
import { harmless, Said } from '../said.js';
import { personName, type Visit } from '../visit.js';

const LONGEST = 80;
const LONGEST_NAME = 40;

interface RestProps {
  readonly visit: Visit;
  readonly brief: Brief;
  /** The address of a list as far as this brief counts it. */
  readonly link: (path: string) => string;
}

export const Rest = ({ visit, brief, link }: RestProps) => {
  const { words, lang } = visit;
  const said = words.brief;
  const { dueToday = [], expected = [], burdened, funnel = [], won = [], moved = [] } = brief;
  const expectedCount = expected.reduce((sum, total) => sum + total.count, 0);
  return (
    <details class="rest">
      <summary>{said.rest}</summary>
      <section class="sheet" aria-labelledby="due-today">
        <h2 id="due-today">{dueToday.length > 0 ? said.dueToday(dueToday.length) : said.nothingDue}</h2>
        <ul class="lines">
          {dueToday.map((row) => (
            <li>
              <a class="row-link" href={`/r/customer/${row.customer.id}`} data-panel>
                <Said text={shortened([dealLine(row, lang), row.deal.nextStep].filter(Boolean).join(' · '), LONGEST)} />
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section class="sheet" aria-labelledby="funnel">
        <h2 id="funnel">{said.funnel}</h2>
        <ul class="lines">
          {OPEN_STAGES.map((stage) => {
            const totals = funnel.filter((total) => total.stage === stage);
            const count = totals.reduce((sum, total) => sum + total.count, 0);
            return (
              <li>
                <a class="funnel-row" href={link(`/r/stage/${stage}`)}>
                  <span>{STAGE_WORDS[lang][stage]}</span>
                  <span>{words.table.count(count)}</span>
                  <span>{sumText(totals, lang)}</span>
                </a>
              </li>
            );
          })}
        </ul>
        <p class="quiet">
          {expectedCount > 0 ? said.expected(sumText(expected, lang) ?? said.unpriced, expectedCount) : said.expectedNone}
        </p>
      </section>
      {burdened.length > 0 ? (
        <section class="sheet" aria-labelledby="burdened">
          <h2 id="burdened">{said.burdened}</h2>
          <ul class="lines">
            {burdened.map(({ owner, count }) => (
              <li>
                <a class="funnel-row" href={`/r/overdue?rep=${owner}`}>
                  <span>{harmless(shortened(personName(visit, owner), LONGEST_NAME))}</span>
                  <span>{words.record.overdueDeals(count)}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {won.length + moved.length > 0 ? (
        <section class="sheet" aria-labelledby="praise">
          <h2 id="praise">{said.praise}</h2>
          <ul class="lines">
            {won.map((row) => (
              <li>
                <a class="row-link" href={`/r/customer/${row.customer.id}`} data-panel>
                  <Said text={shortened(said.won(personName(visit, row.deal.owner), dealLine(row, lang)), LONGEST)} />
                </a>
              </li>
            ))}
            {moved.map(({ owner, count }) => (
              <li>{harmless(said.moved(shortened(personName(visit, owner), LONGEST_NAME), count))}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </details>
  );
};
