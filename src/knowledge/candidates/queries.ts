/** Which knowledge cards may answer a text: those on its topic, those near it in meaning, those that share its words. */
import { and, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import type { ObjectionTopic } from '../../records/knowledge.js';
import type { Knowledge } from '../../records/rows.js';
import type { Records } from '../../scene.js';
import type { Id } from '../../terms.js';
import { createShelf, type Shelf } from '../shelf.js';

const CANDIDATES = 60;

/** `near`: the cards near in meaning, where vectors tell. Each card once. */
export async function candidates(
  records: Records,
  workspace: Id,
  asked: readonly string[],
  topic: ObjectionTopic | undefined,
  near: readonly Id[],
): Promise<readonly Knowledge[]> {
  const { read, t } = records;
  const shelf = await shelfOf(records, workspace);
  const onTopic = topic === undefined ? [] : (shelf?.onTopic(topic, CANDIDATES) ?? (await cardsOnTopic(records, workspace, topic)));
  const byMeaning =
    near.length === 0
      ? []
      : await read
          .select()
          .from(t.knowledge)
          .where(and(eq(t.knowledge.workspace, workspace), eq(t.knowledge.state, 'live'), inArray(t.knowledge.id, near)));
  const byWords = asked.length === 0 ? [] : (shelf?.byWords(asked, CANDIDATES) ?? (await cardsByWords(records, workspace, asked)));
  return [...new Map([...onTopic, ...byMeaning, ...byWords].map((card) => [card.id, card])).values()];
}

/** More cards than these are looked for in the database. */
const SHELF = 1000;
const shelves = new WeakMap<Records['read'], { readonly workspace: Id; readonly touched: number; readonly shelf: Shelf | undefined }>();

/** The cards in use, as nobody has changed any since; undefined where that cannot be known, or where they are too many. */
async function shelfOf(records: Records, workspace: Id): Promise<Shelf | undefined> {
  const touched = records.touched?.('knowledge');
  if (touched === undefined) return undefined;
  const kept = shelves.get(records.read);
  if (kept?.workspace === workspace && kept.touched === touched) return kept.shelf;
  const { read, t } = records;
  const live = and(eq(t.knowledge.workspace, workspace), eq(t.knowledge.state, 'live'));
  const cards = await read
    .select()
    .from(t.knowledge)
    .where(live)
    .orderBy(desc(t.knowledge.id))
    .limit(SHELF + 1);
  const shelf = cards.length > SHELF ? undefined : createShelf(cards);
  shelves.set(records.read, { workspace, touched, shelf });
  return shelf;
}

function cardsByWords(records: Records, workspace: Id, asked: readonly string[]): Promise<readonly Knowledge[]> {
  const { engine } = records;
  return prepared(
    records,
    `cards-by-${asked.length}-words`,
    (reader, { knowledge }) => {
      const hits = asked.map((_, i) => sql`(CASE WHEN ${knowledge.grams} LIKE ${sql.placeholder(`like${i}`)} THEN 1 ELSE 0 END)`);
      return reader
        .select()
        .from(knowledge)
        .where(and(eq(knowledge.workspace, sql.placeholder('workspace')), eq(knowledge.state, 'live'), anyGram(engine, knowledge)))
        .orderBy(desc(sql`(${sql.join(hits, sql` + `)})`), desc(knowledge.id))
        .limit(CANDIDATES);
    },
    {
      workspace,
      words: engine === 'sqlite' ? asked.map((gram) => `"${gram}"`).join(' OR ') : asked.join(' '),
      ...Object.fromEntries(asked.map((gram, i) => [`like${i}`, `% ${gram} %`])),
    },
  );
}

const cardsOnTopic = (records: Records, workspace: Id, topic: ObjectionTopic): Promise<readonly Knowledge[]> =>
  prepared(
    records,
    'cards-on-topic',
    (read, { knowledge }) =>
      read
        .select()
        .from(knowledge)
        .where(
          and(
            eq(knowledge.workspace, sql.placeholder('workspace')),
            eq(knowledge.state, 'live'),
            eq(knowledge.topic, sql.placeholder('topic')),
          ),
        )
        .orderBy(desc(knowledge.id))
        .limit(CANDIDATES),
    { workspace, topic },
  );

/** Has the card any of these grams? Asked of the engine's own index; grams hold letters and digits only. */
function anyGram(engine: Records['engine'], { id, grams }: Records['t']['knowledge']): SQL {
  const words = sql.placeholder('words');
  return engine === 'sqlite'
    ? sql`${id} IN (SELECT rowid FROM knowledge_words WHERE knowledge_words MATCH ${words})`
    : sql`string_to_array(${grams}, ' ') && string_to_array(${words}, ' ')`;
}
