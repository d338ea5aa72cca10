/** The knowledge cards in use. */
import { cardCounts, cardList } from '../../knowledge/queries.js';
import { dayOf } from '../../records/day.js';
import { DataTable, PAGE_ROWS, Pager, pageOf, UNKNOWN } from '../tables/data-table.js';
import { ListPage } from '../tables/list-page.js';
import { dayText, personName, type Visit } from '../visit.js';

export const KNOWLEDGE_PATH = '/r/knowledge';

export async function knowledgePage(visit: Visit, ask: (name: string) => string | undefined) {
  const words = visit.words.knowledge;
  const page = pageOf(ask('page'));
  const [counts, shown] = await Promise.all([
    cardCounts(visit.records, visit.workspace.id, visit.lang),
    cardList(visit, visit.lang, page.from, PAGE_ROWS),
  ]);
  return (
    <ListPage
      title={words.title}
      count={words.count(counts.own, counts.all)}
      definition={words.definition}
      empty={counts.all === 0 ? words.none : undefined}
    >
      {shown.length > 0 ? (
        <DataTable
          caption={words.title}
          columns={[
            { label: words.card },
            { label: words.kind },
            { label: words.adopted, figure: true },
            { label: words.won, figure: true },
            { label: words.by },
            { label: words.changed },
          ]}
          rows={shown.map(({ card, tally }) => ({
            href: `${KNOWLEDGE_PATH}/${card.id}`,
            title: card.title,
            cells: [
              card.origin === 'general' ? words.general(words.kinds[card.kind]) : words.kinds[card.kind],
              String(tally.adopted),
              String(tally.won),
              card.author === null ? UNKNOWN : personName(visit, card.author),
              card.author === null ? UNKNOWN : dayText(dayOf(card.changedAt, visit.zone), visit),
            ],
          }))}
        />
      ) : null}
      <Pager visit={visit} page={page} total={counts.all} href={(number) => `${KNOWLEDGE_PATH}?page=${number}`} />
    </ListPage>
  );
}
