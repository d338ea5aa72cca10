/** The words of the workspace and how often follow-ups use them. */

import { dayOf } from '../../records/day.js';
import type { Term } from '../../records/rows.js';
import { type Id, TERM_KINDS } from '../../terms.js';
import type { Names } from '../../understand/names/names.js';
import { DataTable, Pager, pageOf } from '../tables/data-table.js';
import { ListPage } from '../tables/list-page.js';
import { dayText, personName, type Visit } from '../visit.js';
import { termsOf, textsSince } from './queries.js';

const DAYS = 90;
/** The newest follow-ups of those days; finding the words in them takes a microsecond each. */
const MOST_TEXTS = 5000;
const DAY_MS = 86_400_000;

export async function vocabularyPage(visit: Visit, ask: (name: string) => string | undefined) {
  const { words, records, workspace, names, now } = visit;
  const { vocabulary } = words;
  const page = pageOf(ask('page'));
  const terms = await termsOf(records, workspace.id);
  const uses = countUses(await textsSince(records, workspace.id, now - DAYS * DAY_MS, MOST_TEXTS), names);
  const sorted = [...terms].sort((a, b) => rank(a) - rank(b) || (uses.get(b.id) ?? 0) - (uses.get(a.id) ?? 0));
  const rows = sorted.slice(page.from, page.until);
  return (
    <ListPage
      title={vocabulary.title}
      count={vocabulary.count(terms.length)}
      definition={vocabulary.definition(DAYS, MOST_TEXTS)}
      empty={terms.length === 0 ? vocabulary.none : undefined}
    >
      {rows.length > 0 ? (
        <DataTable
          caption={vocabulary.title}
          columns={[
            { label: vocabulary.word },
            { label: vocabulary.kind },
            { label: vocabulary.uses, figure: true },
            { label: vocabulary.by },
            { label: vocabulary.since },
          ]}
          rows={rows.map((term) => ({
            href: `/r/search?q=${encodeURIComponent(term.name)}`,
            title: term.name,
            cells: [
              term.state === 'proposed' ? vocabulary.proposed(vocabulary.kinds[term.kind]) : vocabulary.kinds[term.kind],
              String(uses.get(term.id) ?? 0),
              personName(visit, term.by),
              dayText(dayOf(term.createdAt, visit.zone), visit),
            ],
          }))}
        />
      ) : null}
      <Pager visit={visit} page={page} total={terms.length} href={(number) => `/r/vocabulary?page=${number}`} />
    </ListPage>
  );
}

/** How many of the texts name each word, by the word's row. */
export function countUses(texts: readonly string[], names: Pick<Names, 'find'>): ReadonlyMap<Id, number> {
  const uses = new Map<Id, number>();
  for (const text of texts) {
    const named = new Set(names.find(text).flatMap(({ kind, id }) => (kind === 'customer' || kind === 'colleague' ? [] : [id])));
    for (const id of named) uses.set(id, (uses.get(id) ?? 0) + 1);
  }
  return uses;
}

/** Proposals first: they wait for somebody. */
function rank({ state, kind }: Term): number {
  return state === 'proposed' ? -1 : TERM_KINDS.indexOf(kind);
}
