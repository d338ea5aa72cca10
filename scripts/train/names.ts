/**
 * First part of npm run train: learns from the marked tellings and the labelled messages of test/corpus where names stand and what they are, and writes
 * src/understand/tagger/weights.ts. With `--check` it writes nothing and says how many names of parts held back are found, beside the rules alone.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Lang, Span } from '../../src/terms.js';
import { type Facts, factsOf } from '../../src/understand/facts.js';
import { FEATURES, featuresAt, type Seen, seen } from '../../src/understand/tagger/features.js';
import {
  beginning,
  ending,
  goingOn,
  KINDS,
  namesOf,
  TAGS,
  type Tagged,
  type TaggedKind,
  tagsOf,
} from '../../src/understand/tagger/tagger.js';
import { seenWords, wordsOf } from '../../src/understand/tagger/words-en.js';
import { labelledFiles } from './labelled-files.js';
import { unmarked } from './marked.js';
import { packHashed } from './pack.js';

const CORPUS = new URL('../../test/corpus/', import.meta.url);
const TARGET = new URL('../../src/understand/tagger/weights.ts', import.meta.url);
const CONTEXT = { now: Date.parse('2026-03-11T18:20:00+08:00'), zone: 'Asia/Shanghai' };
/** Where the tellings stand that are only counted. */
const HELD_BACK = 'held-back';
const ROUNDS = { zh: 15, en: 30 } as const;
/** Where the orders in which all is read begin. */
const ORDERS = [12345, 777, 90210, 31, 4711, 8086, 1999] as const;
/** In the first so many of them it is found out which features are light. */
const CHOSEN_IN = 4;
/** In how many of a hundred readings the words alone must do, without the rules' marks. */
const WITHOUT_MARKS = 40;
/** Features that fewer places share are not learned. */
const SEEN_AT_LEAST = 2;
/** Lighter features are not written. */
const LEAST = { zh: 32, en: 20 } as const;
/** Weights are written as so many parts of one. */
const SCALE = 8;
/** In steps of so many of those, and what says more than so many steps as saying that: a weight is read into a byte. */
const STEP = 4;
const MOST_STEPS = 31;

/** One English saying in so many is also learned in small letters: more of them, and capitals mean too little elsewhere. */
const SMALL = 5;
/** One company in so many of the Chinese sayings is called in short. */
const SHORT = 2;
/** One telling in so many is also learned with its companies cut to their first word. */
const SHORTENED = 2;
/** One Chinese telling in so many is also learned with goods behind its first customer. */
const OF_GOODS = 5;
const BEFORE_GOODS = /(?<=\{C[^{}]{2,})\}(?=[\s,:,：，]|的)的?/;
const SEVERAL_WORDS = /\{C[A-Z][A-Za-z]{3,} [^{}]+\}/;
const SEVERAL_WORDS_ALL = /\{([CR])([A-Z][A-Za-z]{3,}) [^{}]+\}/g;

interface Case {
  readonly facts: Facts;
  readonly seen: Seen;
  /** The same without what the rules saw. */
  readonly bare: Seen;
  /** Where each character or word stands. */
  readonly places: readonly Span[];
  readonly names: readonly Tagged[];
  readonly tags: Uint8Array;
}

function caseOf(text: string, names: readonly Tagged[]): Case[] {
  const facts = factsOf(text, CONTEXT, false);
  const { folded } = facts;
  const places: readonly Span[] = facts.lang === 'zh' ? Array.from(folded, (_, i) => [i, i + 1]) : wordsOf(folded);
  const tags = new Uint8Array(facts.seen.length);
  for (const { kind, span } of names) {
    const number = KINDS.indexOf(kind);
    const own = [...places.keys()].filter((i) => (places[i]?.[1] ?? 0) > span[0] && (places[i]?.[0] ?? 0) < span[1]);
    for (const i of own) tags[i] = i === own.at(-1) ? ending(number) : i === own[0] ? beginning(number) : goingOn(number);
  }
  const bare = facts.lang === 'zh' ? seen(folded, [], []) : seenWords(folded, places, [], []);
  return [{ facts, seen: facts.seen, bare, places, names, tags }];
}

function markedTellings(lang: Lang, folder = 'phrases'): string[] {
  return readdirSync(new URL(`${folder}/`, CORPUS))
    .filter((name) => name.startsWith(`marked-${lang}`))
    .sort()
    .flatMap((name) => readFileSync(new URL(`${folder}/${name}`, CORPUS), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => line.split('|').slice(3).join('|'));
}

/** Companies of several words are called by the first alone as often (Harwick of Harwick Foundry): tellings that say so too. */
function shortened(tellings: readonly string[]): string[] {
  return tellings
    .filter((telling, i) => i % SHORTENED === 0 && SEVERAL_WORDS.test(telling))
    .map((telling) => telling.replaceAll(SEVERAL_WORDS_ALL, '{$1$2}'));
}

function caseOfTelling(telling: string): Case[] {
  const { text, names } = unmarked(telling);
  return caseOf(text, names);
}

/** Questions and orders: where a capital stands for a name, a name of a telling is put. */
function asked(lang: Lang): Case[] {
  const pools = poolsOf(lang);
  let turn = 0;
  return readdirSync(new URL('phrases/', CORPUS))
    .filter((name) => name.startsWith(`asks-${lang}`))
    .sort()
    .flatMap((name) => readFileSync(new URL(`phrases/${name}`, CORPUS), 'utf8').split('\n'))
    .filter((line) => !line.startsWith('# '))
    .flatMap((line) => line.split(' / '))
    .filter((saying) => saying.trim() !== '')
    .flatMap((saying, i) => {
      const marked = saying.trim().replace(/(?<![A-Za-z])[CPRO](?![A-Za-z])/g, (mark) => {
        const names = pools[mark] ?? [];
        turn += 7;
        const name = names[turn % names.length] ?? '';
        return `{${mark}${mark === 'C' && turn % SHORT === 0 ? withoutTrade(name) : name}}`;
      });
      return lang === 'en' && i % SMALL === 0 ? [marked, inSmallLetters(marked)] : [marked];
    })
    .flatMap(caseOfTelling);
}

/** 宏达锅炉 is called 宏达 as often. */
const withoutTrade = (name: string): string => (/^[\u4e00-\u9fff]{4,6}$/.test(name) ? name.slice(0, 2) : name);

/** A marked text as it is typed in a hurry. */
const inSmallLetters = (marked: string): string => marked.replace(/(?<!\{)[A-Z]/g, (letter) => letter.toLowerCase());

/** The names that the tellings of a language mark, by their mark; customers and rivals are named alike. */
function poolsOf(lang: Lang): Readonly<Record<string, readonly string[]>> {
  const lines = markedTellings(lang);
  const marked = (marks: string): string[] => [
    ...new Set(lines.flatMap((telling) => [...telling.matchAll(new RegExp(`\\{[${marks}]([^{}]*)\\}`, 'g'))].map(([, name = '']) => name))),
  ];
  const companies = marked('CR');
  return { C: companies, R: companies, P: marked('P'), O: marked('O') };
}

/** Rivals are rare: tellings that name one are also learned with other names in the places of companies. */
function renamed(lang: Lang): string[] {
  const { C: companies = [] } = poolsOf(lang);
  let turn = 0;
  return markedTellings(lang)
    .filter((telling) => telling.includes('{R'))
    .map((telling) =>
      telling.replaceAll(/\{([CR])[^{}]*\}/g, (_, mark: string) => {
        turn += 37;
        return `{${mark}${companies[turn % companies.length] ?? ''}}`;
      }),
    );
}

/** What is sold stands right behind who buys it (金穗种业包衣机 报了): tellings that say so too. */
function ofGoods(): string[] {
  const goods = readFileSync(new URL('phrases/goods-zh.txt', CORPUS), 'utf8').trim().split(' ');
  let turn = 0;
  return markedTellings('zh')
    .filter((telling, i) => i % OF_GOODS === 0 && BEFORE_GOODS.test(telling))
    .map((telling) =>
      telling.replace(BEFORE_GOODS, () => {
        turn += 37;
        return `}${goods[turn % goods.length] ?? ''}`;
      }),
    );
}

/** Talk in which the rules see no name. */
function nameless(): Case[] {
  return ['zh/writes-nothing.txt', 'zh/silent.txt', 'en/writes-nothing.txt', 'en/silent.txt']
    .flatMap((name) => readFileSync(new URL(name, CORPUS), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .flatMap((line) => caseOf(line, []))
    .filter(({ facts: { companies, people, rivals } }) => companies.length + people.length + rivals.length === 0);
}

/** The labelled messages and the reading cases; whom they name besides is not told, so only those places count whose name the label holds. */
function labelledMessages(): Case[] {
  return [...labelledFiles('messages'), ...LANGS.map((lang) => `${lang}/messages.jsonl`)]
    .flatMap((name) => readFileSync(new URL(name, CORPUS), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      // Our own corpus: a line of another shape fails below.
      const { text, gold, deals = gold?.deals ?? [] } = JSON.parse(line) as LabelledMessage;
      const names: Tagged[] = [];
      const put = (kind: TaggedKind, name: string) => {
        for (let at = text.indexOf(name); at >= 0 && name !== ''; at = text.indexOf(name, at + name.length)) {
          const span = [at, at + name.length] as const;
          if (!names.some((other) => other.span[0] < span[1] && span[0] < other.span[1])) names.push({ kind, span });
        }
      };
      for (const { customer, contacts = [], competitors = [] } of deals) {
        for (const rival of competitors) put('rival', rival);
        put('customer', customer ?? '');
        for (const contact of contacts) put('person', typeof contact === 'string' ? contact : contact.name);
      }
      return caseOf(text, names);
    });
}

/** The labelled questions: whom their slots name. */
function labelledQuestions(): Case[] {
  return readdirSync(new URL('labelled/', CORPUS))
    .filter((name) => name.endsWith('qa.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(new URL(`labelled/${name}`, CORPUS), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      // Our own corpus: a line of another shape fails below.
      const { text, gold } = JSON.parse(line) as { text: string; gold: { slots: Readonly<Partial<Record<string, string>>> } };
      const names = SLOTS_OF_NAMES.flatMap(([slot, kind]): Tagged[] => {
        const name = gold.slots[slot] ?? '';
        const at = name === '' ? -1 : text.indexOf(name);
        return at < 0 ? [] : [{ kind, span: [at, at + name.length] }];
      });
      return names.length === 0 ? [] : caseOf(text, names);
    });
}

const SLOTS_OF_NAMES = [
  ['customer', 'customer'],
  ['contact', 'person'],
  ['competitor', 'rival'],
  ['owner', 'colleague'],
] as const satisfies readonly (readonly [string, TaggedKind])[];

/** A labelled message holds its deals under gold, a reading case beside its text. */
interface LabelledMessage {
  readonly text: string;
  readonly gold?: { readonly deals: readonly LabelledNames[] };
  readonly deals?: readonly LabelledNames[];
}

interface LabelledNames {
  readonly customer?: string | null;
  readonly contacts?: readonly (string | { readonly name: string })[];
  readonly competitors?: readonly string[];
}

const LANGS = ['zh', 'en'] as const satisfies readonly Lang[];
const ofLang = (cases: readonly Case[], lang: Lang) => cases.filter(({ facts }) => facts.lang === lang);
const marked = LANGS.flatMap((lang) => markedTellings(lang)).flatMap(caseOfTelling);
/** What is learned from beside the tellings themselves. */
const others = [
  ...labelledMessages(),
  ...labelledQuestions(),
  ...LANGS.flatMap(asked),
  ...nameless(),
  ...[...shortened(markedTellings('en')), ...LANGS.flatMap(renamed), ...ofGoods()].flatMap(caseOfTelling),
];

/** Weights while they are learned: of each feature for each tag, found by its hash, and of each tag behind another (row: the one before; the last row: the start). */
interface Learned {
  readonly hashes: Int32Array;
  /** Where the weights of a feature begin; negative for one that is not learned. */
  readonly find: (hash: number) => number;
  readonly weights: Float64Array;
  readonly behind: Float64Array;
}

/** Where the weights of each feature of each place begin; negative for one that is not learned. */
function rowsOf(text: Seen, find: Learned['find']): Int32Array {
  const rows = new Int32Array(text.length * FEATURES.en).fill(-1);
  const hashes = new Int32Array(FEATURES.en);
  for (let i = 0; i < text.length; i++) {
    featuresAt(text, i, hashes);
    for (let f = 0; f < text.features; f++) rows[i * FEATURES.en + f] = find(hashes[f] ?? 0);
  }
  return rows;
}

function weigh(rows: Int32Array, weights: Float64Array): Float64Array {
  const places = rows.length / FEATURES.en;
  const sums = new Float64Array(places * TAGS);
  for (let i = 0; i < places; i++)
    for (let f = 0; f < FEATURES.en; f++) {
      const at = rows[i * FEATURES.en + f] ?? -1;
      if (at >= 0) for (let tag = 0; tag < TAGS; tag++) sums[i * TAGS + tag] = (sums[i * TAGS + tag] ?? 0) + (weights[at + tag] ?? 0);
    }
  return sums;
}

/** What is written must do without the light features: they are left out and the others learned anew, in several orders of which the mean is taken. */
function learnTags(from: readonly Case[], lang: Lang): Learned {
  const [whole, ...again] = ORDERS.slice(0, CHOSEN_IN).map((order) => learnAll(from, lang, order));
  if (whole === undefined) throw new Error('no order to learn in');
  const { hashes } = whole;
  const weights = meanOf([whole, ...again].map((one) => one.weights));
  const heavy = [...hashes].filter((_, i) =>
    weights.subarray(i * TAGS, (i + 1) * TAGS).some((weight) => Math.abs(weight) * SCALE >= LEAST[lang]),
  );
  const [first, ...others] = ORDERS.map((order) => learnAll(from, lang, order, new Set(heavy)));
  if (first === undefined) throw new Error('no order to learn in');
  return {
    ...first,
    weights: meanOf([first, ...others].map((one) => one.weights)),
    behind: meanOf([first, ...others].map((one) => one.behind)),
  };
}

/** The same places of tables of one shape: one learner is swayed by the order of what it reads, several less. */
const meanOf = (tables: readonly Float64Array[]): Float64Array =>
  Float64Array.from(tables[0] ?? [], (_, i) => tables.reduce((sum, table) => sum + (table[i] ?? 0), 0) / tables.length);

/** Averaged perceptron: each sentence read wrong moves the weights a step, and the mean of all steps is what is kept. */
function learnAll(from: readonly Case[], lang: Lang, seed: number, only?: ReadonlySet<number>): Learned {
  const counts = new Map<number, number>();
  const hashes = new Int32Array(FEATURES.en);
  for (const { seen } of from)
    for (let i = 0; i < seen.length; i++) {
      featuresAt(seen, i, hashes);
      for (const hash of hashes.subarray(0, seen.features)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
    }
  const kept = [...counts].filter(([hash, count]) => count >= SEEN_AT_LEAST && only?.has(hash) !== false).map(([hash]) => hash);
  const place = new Map(kept.map((hash, i) => [hash, i * TAGS]));
  const size = kept.length * TAGS;
  const weights = new Float64Array(size);
  const total = new Float64Array(size);
  const behind = new Float64Array((TAGS + 1) * TAGS);
  const totalBehind = new Float64Array(behind.length);
  const find = (hash: number) => place.get(hash) ?? -1;
  const texts = from.map(({ seen, bare, tags }) => ({ whole: rowsOf(seen, find), bare: rowsOf(bare, find), tags }));
  let turn = 1;
  const move = (at: number, by: number) => {
    weights[at] = (weights[at] ?? 0) + by;
    total[at] = (total[at] ?? 0) + by * turn;
  };
  const moveBehind = (at: number, by: number) => {
    behind[at] = (behind[at] ?? 0) + by;
    totalBehind[at] = (totalBehind[at] ?? 0) + by * turn;
  };
  let order = seed;
  for (let round = 0; round < ROUNDS[lang]; round++) {
    const shuffled = [...texts];
    for (let i = shuffled.length - 1; i > 0; i--) {
      order = (Math.imul(order, 1103515245) + 12345) & 0x7fffffff;
      const j = order % (i + 1);
      const [a, b] = [shuffled[i], shuffled[j]];
      if (a !== undefined && b !== undefined) [shuffled[i], shuffled[j]] = [b, a];
    }
    for (const { whole, bare, tags } of shuffled) {
      order = (Math.imul(order, 1103515245) + 12345) & 0x7fffffff;
      const rows = order % 100 < WITHOUT_MARKS ? bare : whole;
      const places = rows.length / FEATURES.en;
      const { tags: guess } = tagsOf(places, weigh(rows, weights), behind);
      for (let i = 0; i < places; i++) {
        const right = tags[i] ?? 0;
        const said = guess[i] ?? 0;
        const rightBefore = i === 0 ? TAGS : (tags[i - 1] ?? 0);
        const saidBefore = i === 0 ? TAGS : (guess[i - 1] ?? 0);
        if (right !== said) {
          for (let f = 0; f < FEATURES.en; f++) {
            const at = rows[i * FEATURES.en + f] ?? -1;
            if (at < 0) continue;
            move(at + right, 1);
            move(at + said, -1);
          }
        }
        if (right !== said || rightBefore !== saidBefore) {
          moveBehind(rightBefore * TAGS + right, 1);
          moveBehind(saidBefore * TAGS + said, -1);
        }
      }
      turn++;
    }
  }
  for (let k = 0; k < size; k++) weights[k] = (weights[k] ?? 0) - (total[k] ?? 0) / turn;
  for (let k = 0; k < behind.length; k++) behind[k] = (behind[k] ?? 0) - (totalBehind[k] ?? 0) / turn;
  return { find, weights, behind, hashes: Int32Array.from(kept) };
}

const key = ({ kind, span }: Tagged): string => `${kind} ${span[0]} ${span[1]}`;

function byRules({ facts: { companies, people, rivals } }: Case): Tagged[] {
  return [
    ...companies.map(({ span }) => ({ kind: 'customer' as const, span })),
    ...people.map(({ span, ours }) => ({ kind: ours ? ('colleague' as const) : ('person' as const), span })),
    ...rivals.flatMap(({ span }) => (span === undefined ? [] : [{ kind: 'rival' as const, span }])),
  ];
}

function check(): void {
  for (const lang of LANGS) checkOf(lang);
}

function checkOf(lang: Lang): void {
  const tried = {
    rules: new Map<TaggedKind, number[]>(),
    learned: new Map<TaggedKind, number[]>(),
    heldBack: new Map<TaggedKind, number[]>(),
  };
  const ours = ofLang(marked, lang);
  for (let fifth = 0; fifth < 5; fifth++) {
    const model = learnTags([...ours.filter((_, i) => i % 5 !== fifth), ...ofLang(others, lang)], lang);
    const fifthOf = ours.filter((_, i) => i % 5 === fifth);
    for (const one of fifthOf) count(tried.rules, byRules(one), one.names);
    countApart(tried.learned, fifthOf, model);
  }
  const apart = ofLang(markedTellings(lang, HELD_BACK).flatMap(caseOfTelling), lang);
  if (apart.length > 0) countApart(tried.heldBack, apart, learnTags([...ours, ...ofLang(others, lang)], lang));
  for (const [by, counts] of Object.entries(tried))
    console.log(
      `names ${lang} by ${by}: ${KINDS.map((kind) => {
        const [both = 0, said = 0, wanted = 0] = counts.get(kind) ?? [];
        return `${kind} ${((100 * both) / said).toFixed(1)}/${((100 * both) / wanted).toFixed(1)} of ${wanted}`;
      }).join(' · ')}`,
    );
}

/** How many names of tellings that nothing is learned from are found. */
function countApart(counts: Map<TaggedKind, number[]>, cases: readonly Case[], model: Learned): void {
  for (const one of cases) {
    const names = namesOf(tagsOf(one.seen.length, weigh(rowsOf(one.seen, model.find), model.weights), model.behind).tags);
    count(
      counts,
      names.map((name) => inText(one, name)),
      one.names,
    );
  }
}

/** A name by its characters. */
const inText = ({ places }: Case, { kind, span: [first, end] }: Tagged): Tagged => ({
  kind,
  span: [places[first]?.[0] ?? 0, places[end - 1]?.[1] ?? 0],
});

function count(counts: Map<TaggedKind, number[]>, said: readonly Tagged[], wanted: readonly Tagged[]): void {
  const right = new Set(wanted.map(key));
  for (const kind of KINDS) {
    const row = counts.get(kind) ?? [0, 0, 0];
    const names = said.filter((name) => name.kind === kind);
    row[0] = (row[0] ?? 0) + names.filter((name) => right.has(key(name))).length;
    row[1] = (row[1] ?? 0) + names.length;
    row[2] = (row[2] ?? 0) + wanted.filter((name) => name.kind === kind).length;
    counts.set(kind, row);
  }
}

if (process.argv.includes('--check')) check();
else write();

function write(): void {
  const models = LANGS.map((lang) => {
    const model = learnTags([...ofLang(marked, lang), ...ofLang(others, lang)], lang);
    const rows = [...model.hashes].flatMap((hash, i) => {
      const row = [...model.weights.subarray(i * TAGS, (i + 1) * TAGS)].map(
        (weight) => Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round((weight * SCALE) / STEP))) * STEP,
      );
      return row.some((weight) => weight !== 0) ? [{ hash, row }] : [];
    });
    return { rows, behind: [...model.behind].map((weight) => Math.round(weight * SCALE)).join(' '), learned: model.hashes.length };
  });
  const known = new Set<number>();
  // What both languages have by chance is the first one's.
  const rows = models.flatMap((model) => model.rows).filter(({ hash }) => !known.has(hash) && known.add(hash));
  writeFileSync(
    TARGET,
    `/** Written by \`npm run train\` from test/corpus: how much speaks for each tag behind another one, and ${rows.length} features with their weights for each tag, packed. Not edited by hand. */
export const TAG_BEHIND =
  '${models[0]?.behind ?? ''}';
export const TAG_BEHIND_EN =
  '${models[1]?.behind ?? ''}';
export const TAG_ROWS =
  '${packHashed(
    rows.map(({ hash, row }) => ({ key: hash, weights: row })),
    TAGS,
    STEP,
  )}';
`,
  );
  console.log(
    `names: ${marked.length} tellings, ${others.length} other texts; ${models.map(({ learned, rows: kept }) => `${learned} features learned, ${kept.length} kept`).join(' and ')}`,
  );
}
