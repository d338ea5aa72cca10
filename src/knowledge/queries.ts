/** Knowledge cards as one person may read them: customers they may not see are named nowhere in them, nor found by their names. */
import { and, desc, eq, inArray, isNotNull, type SQL, sql } from 'drizzle-orm';
import { prepared } from '../../db/prepared.js';
import { type Asker, aliasesOf, contactsOf, customerById } from '../access/queries.js';
import type { ObjectionTopic } from '../records/knowledge.js';
import type { Customer, Knowledge, KnowledgeVersion } from '../records/rows.js';
import type { Records, Scene } from '../scene.js';
import type { Id, Lang } from '../terms.js';
import { eachForm } from '../understand/names/forms.js';
import { candidates } from './candidates/queries.js';
import { gramColumn, gramsOf, overlapWith } from './grams.js';
import { type HiddenNames, hideNames } from './hide.js';
import { NO_TALLY, scoreOf, TAKEN, type Tally } from './rank.js';

/** Who reads cards, and the names that may stand in them. */
export type CardReader = Asker & Pick<Scene, 'names'>;

/** A card as its reader may see it: hidden customers are masked, and then it has no customer, deal or message. */
export interface ShownCard {
  readonly card: Knowledge;
  readonly tally: Tally;
}

export interface FoundCard extends ShownCard {
  /** It is about the topic that was asked for. */
  readonly onTopic: boolean;
  /** The share of the asked words that it has. */
  readonly words: number;
  /** How near it is in meaning, 0 … 1; 0 where no vectors tell. */
  readonly meaning: number;
}

/** What is looked for. `near`: how near cards are in meaning, where vectors tell. */
export interface Sought {
  readonly text: string;
  readonly topic?: ObjectionTopic | undefined;
  readonly lang: Lang;
  readonly near?: ReadonlyMap<Id, number>;
}

const GRAMS_ASKED = 40;

/** The cards that answer a text, the best first. Cards in another language are left out unless they are the company's own. */
export async function findCards(
  reader: CardReader,
  { text, topic, lang, near = new Map() }: Sought,
  limit: number,
): Promise<readonly FoundCard[]> {
  const { records, workspace } = reader;
  const asked = gramsOf(text).slice(0, GRAMS_ASKED);
  const rows = await candidates(records, workspace.id, asked, topic, [...near.keys()]);
  const spoken = rows.filter((card) => card.origin !== 'general' || card.lang === lang);
  const tallies = await talliesOf(
    records,
    spoken.map(({ id }) => id),
  );
  const shareIn = overlapWith(asked);
  const rated = (row: Knowledge, card: Knowledge) => {
    const onTopic = topic !== undefined && row.topic === topic;
    // Counted over what its reader sees: nobody finds a card by a name that is hidden from them.
    const words = shareIn(card === row ? row.grams : gramColumn(card.title, card.body));
    const meaning = near.get(row.id) ?? 0;
    const tally = tallies.get(row.id) ?? NO_TALLY;
    const score = scoreOf(row, { topic: onTopic, words: Math.max(words, meaning) }, tally);
    return { card, tally, onTopic, words, meaning, score };
  };
  // Looking for names costs most, and covering them makes no card better: it is done from the best on, until no other can come before.
  const left = spoken.map((row) => ({ row, ...rated(row, row) })).sort(better);
  const hide = hider(reader);
  const found: Rated[] = [];
  for (const { row, ...bare } of left) {
    const last = found[limit - 1];
    if (last && better(last, bare) < 0) break;
    const card = await hide(row);
    const one = card === row ? bare : rated(row, card);
    if (!one.onTopic && one.words === 0 && one.meaning === 0) continue;
    found.push(one);
    found.sort(better);
  }
  return found.slice(0, limit);
}

type Rated = FoundCard & { readonly score: number };

const better = (a: Rated, b: Rated): number => b.score - a.score || age(a.card) - age(b.card);

/** Of equally good cards the company's newest comes first, of general ones the first written. */
const age = ({ origin, id }: Knowledge): number => (origin === 'general' ? id : -id);

/** Written out, so that the engines see that the partial index fits. */
const IS_DECIDED = sql`"suggestion"."state" IN ('adopted', 'changed', 'vetoed')`;

/** What people made of each card. */
export async function talliesOf(records: Records, cards: readonly Id[]): Promise<ReadonlyMap<Id, Tally>> {
  if (cards.length === 0) return new Map();
  const rows = await prepared(
    records,
    `tallies-of-${cards.length}-cards`,
    (read, t) => {
      const taken = inArray(t.suggestion.state, [...TAKEN]);
      const count = (when: SQL | undefined) => sql<number>`coalesce(sum(CASE WHEN ${when} THEN 1 ELSE 0 END), 0)`.mapWith(Number);
      const won = and(taken, eq(t.deal.stage, 'won'), sql`${t.deal.closedAt} >= ${t.suggestion.at}`);
      const places = cards.map((_, i) => sql.placeholder(`card${i}`));
      return (
        read
          .select({
            card: t.suggestionCard.card,
            adopted: count(taken),
            vetoed: count(eq(t.suggestion.state, 'vetoed')),
            won: sql<number>`count(DISTINCT CASE WHEN ${won} THEN ${t.deal.id} END)`.mapWith(Number),
          })
          .from(t.suggestion)
          // Crossed, which keeps SQLite from going by the card: it hangs on far more that nobody decided on.
          .crossJoin(t.suggestionCard)
          .leftJoin(t.deal, eq(t.deal.id, t.suggestion.deal))
          .where(and(IS_DECIDED, eq(t.suggestionCard.suggestion, t.suggestion.id), inArray(t.suggestionCard.card, places)))
          .groupBy(t.suggestionCard.card)
      );
    },
    Object.fromEntries(cards.map((id, i) => [`card${i}`, id])),
  );
  return new Map(rows.map(({ card, ...tally }) => [card, tally]));
}

/** One card as its reader may see it; undefined when there is none. */
export async function cardById(reader: CardReader, id: Id): Promise<ShownCard | undefined> {
  const row = await rowById(reader.records, reader.workspace.id, id);
  if (!row) return undefined;
  const tallies = await talliesOf(reader.records, [id]);
  return { card: await hider(reader)(row), tally: tallies.get(id) ?? NO_TALLY };
}

/** The card as it is stored, for whoever changes it; never to be shown. */
export async function rowById({ read, t }: Records, workspace: Id, id: Id): Promise<Knowledge | undefined> {
  const [row] = await read
    .select()
    .from(t.knowledge)
    .where(and(eq(t.knowledge.workspace, workspace), eq(t.knowledge.id, id)));
  return row;
}

/** How many cards somebody who reads that language can find: the company's own, and all. */
export async function cardCounts({ read, t }: Records, workspace: Id, lang: Lang): Promise<{ readonly own: number; readonly all: number }> {
  const [row] = await read
    .select({
      all: sql<number>`count(*)`.mapWith(Number),
      own: sql<number>`coalesce(sum(CASE WHEN ${t.knowledge.origin} = 'general' THEN 0 ELSE 1 END), 0)`.mapWith(Number),
    })
    .from(t.knowledge)
    .where(
      and(
        eq(t.knowledge.workspace, workspace),
        eq(t.knowledge.state, 'live'),
        sql`(${t.knowledge.origin} <> 'general' OR ${t.knowledge.lang} = ${lang})`,
      ),
    );
  return row ?? { own: 0, all: 0 };
}

/** The cards in use: the company's own first, those changed last before the others. General ones in the reader's language only. */
export async function cardList(reader: CardReader, lang: Lang, from: number, limit: number): Promise<readonly ShownCard[]> {
  const { read, t } = reader.records;
  const general = sql`CASE WHEN ${t.knowledge.origin} = 'general' THEN 1 ELSE 0 END`;
  const rows = await read
    .select()
    .from(t.knowledge)
    .where(
      and(
        eq(t.knowledge.workspace, reader.workspace.id),
        eq(t.knowledge.state, 'live'),
        sql`(${t.knowledge.origin} <> 'general' OR ${t.knowledge.lang} = ${lang})`,
      ),
    )
    .orderBy(general, desc(t.knowledge.changedAt), t.knowledge.id)
    .limit(limit)
    .offset(from);
  const tallies = await talliesOf(
    reader.records,
    rows.map(({ id }) => id),
  );
  const hide = hider(reader);
  const shown: ShownCard[] = [];
  for (const row of rows) shown.push({ card: await hide(row), tally: tallies.get(row.id) ?? NO_TALLY });
  return shown;
}

/** How a card read over time, the newest first, as its reader may see it. */
export async function versionsOf(reader: CardReader, card: Knowledge): Promise<readonly KnowledgeVersion[]> {
  const { read, t } = reader.records;
  const rows = await read
    .select()
    .from(t.knowledgeVersion)
    .where(eq(t.knowledgeVersion.card, card.id))
    .orderBy(desc(t.knowledgeVersion.number));
  const hide = hider(reader);
  const shown: KnowledgeVersion[] = [];
  for (const row of rows) {
    const { title, body } = await hide({ ...card, title: row.title, body: row.body });
    shown.push({ ...row, title, body });
  }
  return shown;
}

/** The keys of the cards that came with the program and were taken in. */
export async function starterKeys({ read, t }: Records, workspace: Id): Promise<ReadonlySet<string>> {
  const rows = await read
    .select({ key: t.knowledge.key })
    .from(t.knowledge)
    .where(and(eq(t.knowledge.workspace, workspace), isNotNull(t.knowledge.key)));
  return new Set(rows.flatMap(({ key }) => key ?? []));
}

/** Masks cards for one reader; each customer is looked up once. */
/** The card as anybody may read it: every customer named in it is masked. */
export async function coveredText(records: Records, names: CardReader['names'], card: Knowledge): Promise<string> {
  const text = `${card.title}\n${card.body}`;
  const hits = names.find(text).filter(({ kind }) => kind === 'customer');
  const ids = new Set([...hits.map(({ id }) => id), ...(card.customer === null ? [] : [card.customer])]);
  const hidden: HiddenNames = { companies: hits.map(({ span }) => text.slice(...span)), people: [] };
  const all = await Promise.all([...ids].map((id) => peopleOf(records, id)));
  return ids.size === 0 ? text : hideNames(text, { ...hidden, people: all.flat() }, card.lang);
}

const peopleOf = async (records: Records, customer: Id): Promise<readonly string[]> =>
  (await contactsOf(records, customer)).map(({ name }) => name);

function hider(reader: CardReader): (card: Knowledge) => Promise<Knowledge> {
  const seen = new Map<Id, Promise<HiddenNames | undefined>>();
  /** The names to hide with a customer; undefined when the reader may see it. */
  const hidden = (id: Id): Promise<HiddenNames | undefined> => {
    const known = seen.get(id) ?? hiddenNames(reader, id);
    seen.set(id, known);
    return known;
  };
  return async (card) => {
    const text = `${card.title}\n${card.body}`;
    const named = reader.names.find(text).filter(({ kind }) => kind === 'customer');
    const ids = new Set([...named.map(({ id }) => id), ...(card.customer === null ? [] : [card.customer])]);
    const names: HiddenNames[] = [];
    for (const id of ids) {
      const found = await hidden(id);
      if (found) names.push(found, { companies: named.filter((hit) => hit.id === id).map(({ span }) => text.slice(...span)), people: [] });
    }
    if (names.length === 0) return card;
    const all = { companies: names.flatMap(({ companies }) => companies), people: names.flatMap(({ people }) => people) };
    const cover = (words: string): string => hideNames(words, all, card.lang);
    return { ...card, title: cover(card.title), body: cover(card.body), customer: null, deal: null, inbox: null };
  };
}

/** What a customer and its people are called, when the reader may not see it; undefined when they may, or when it is gone. */
async function hiddenNames(reader: CardReader, id: Id): Promise<HiddenNames | undefined> {
  const found = await customerById(reader, id);
  if (!found || found.seen) return undefined;
  return namesOf(reader.records, found.customer);
}

/** Everything that tells who a customer is: its names, long and short, and those of its people. */
export async function namesOf(records: Records, { id, name }: Pick<Customer, 'id' | 'name'>): Promise<HiddenNames> {
  const companies: string[] = [];
  for (const whole of [name, ...(await aliasesOf(records, id)).map((alias) => alias.name)])
    eachForm(whole, (start, end) => companies.push(whole.slice(start, end)));
  return { companies, people: (await contactsOf(records, id)).map((contact) => contact.name) };
}
