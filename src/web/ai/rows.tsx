/** The suggestions behind a number of the page of AI governance. */
import { customerById } from '../../access/queries.js';
import { sumOf, tallyOf } from '../../governance/counts.js';
import { monthStretch } from '../../governance/months.js';
import { type Counting, suggestionCounts, suggestionsBehind } from '../../governance/queries.js';
import { GOVERNANCE_WORDS, kindName } from '../../governance/words.js';
import { SUGGESTION_STATES, type Suggestion } from '../../records/rows.js';
import { DataTable, PAGE_ROWS, Pager, pageOf } from '../tables/data-table.js';
import { address } from '../tables/filters.js';
import { ListPage } from '../tables/list-page.js';
import { personName, type Visit, whenText } from '../visit.js';
import { AI_PATH, monthAsked } from './page.js';

export async function aiRows(visit: Visit, counting: Counting, ask: (name: string) => string | undefined) {
  const { ai } = visit.words;
  const words = GOVERNANCE_WORDS[visit.lang];
  const month = monthAsked(visit, ask('month'));
  const stretch = monthStretch(month, visit.zone);
  const kind = /^[a-z][a-z._-]{0,40}$/.test(ask('kind') ?? '') ? ask('kind') : undefined;
  const state = SUGGESTION_STATES.find((one) => one === ask('state'));
  const page = pageOf(ask('page'));
  const [rows, counts] = await Promise.all([
    suggestionsBehind(counting, stretch, { kind, state }, page.from, PAGE_ROWS),
    suggestionCounts(counting, stretch),
  ]);
  const total = sumOf(
    tallyOf(counts.filter((row) => (kind === undefined || row.kind === kind) && (state === undefined || row.state === state))),
  );
  const named = await Promise.all(rows.map((row) => aboutWhom(visit, row)));
  const title = kind === undefined ? ai.rowsTitle(ai.month(month)) : `${kindName(kind, visit.lang)} · ${ai.month(month)}`;
  return (
    <ListPage title={title} count={visit.words.table.count(total)} definition={ai.rowsMeans} empty={total === 0 ? ai.none : undefined}>
      {rows.length > 0 ? (
        <DataTable
          caption={title}
          columns={[{ label: ai.customer }, { label: ai.kind }, { label: ai.whom }, { label: ai.state }, { label: ai.when }]}
          rows={rows.map((row, i) => ({
            href: named[i]?.href ?? AI_PATH,
            title: named[i]?.name ?? ai.nobody,
            cells: [kindName(row.kind, visit.lang), personName(visit, row.person), words.states[row.state], whenText(row.at, visit)],
          }))}
        />
      ) : null}
      <Pager
        visit={visit}
        page={page}
        total={total}
        href={(number) => address(`${AI_PATH}/rows`, { month: month.slice(0, 7), kind, state, page: number })}
      />
    </ListPage>
  );
}

/** Whom a suggestion was about, as far as the visitor may know. */
async function aboutWhom(visit: Visit, { customer, inbox }: Suggestion): Promise<{ readonly name: string; readonly href: string }> {
  const { ai } = visit.words;
  const found = customer === null ? undefined : await customerById(visit, customer);
  if (customer !== null && !found?.seen) return { name: ai.hidden, href: AI_PATH };
  const href = inbox === null ? (found ? `/r/customer/${found.customer.id}` : AI_PATH) : `/r/message/${inbox}`;
  return { name: found?.customer.name ?? ai.nobody, href };
}
