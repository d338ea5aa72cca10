/** An English text as the tagger sees it: word by word, as a Chinese one is seen character by character. */
import type { Span } from '../../terms.js';
import { ENDINGS_EN, NOT_COMPANIES } from '../companies/en.js';
import { FIRST_NAMES } from '../people/en.js';
import { isDigit } from '../text/language.js';
import { clusterAt, lookUp, partsAt } from '../words/look-up-en.js';
import { codeOf, FEATURES, lay, type Mark, PAD, type Seen, STRETCHES } from './features.js';

/** Words with what is joined to them (Q&A, O'Neil, A-12), and every mark by itself; the s of a possessive is no part of its word. */
const TOKEN = /[A-Za-z0-9\u00c0-\u024f]+(?:[&.'-](?!s(?![a-z]))[A-Za-z0-9\u00c0-\u024f]+)*|[^\sA-Za-z0-9\u00c0-\u024f]/g;
const PRIME = 0x01000193;
/** No unit of a Chinese text and no class of its characters is as large. */
const WORDS_FROM = 0x10000;
const CLASSES_FROM = 1000;
const CLUSTERS_FROM = 2000;
const PARTS_FROM = 3000;
/** Where nothing stands; in a Chinese text that is 0, and what was learned of the one does not hold for the other. */
const NOTHING = 4000;
const KNOWN = { firstName: 16, ending: 32, everyday: 64, opens: 128 } as const;
const endings = new Set(ENDINGS_EN.split('|').flatMap((ending) => ending.split(' ')));

/** Where each word and mark of the text stands. */
export function wordsOf(folded: string): Span[] {
  const words: Span[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(folded); match !== null; match = TOKEN.exec(folded)) words.push([match.index, TOKEN.lastIndex]);
  return words;
}

/** Prepares an English text; `names` and `topics` are what the rules found in it, by its characters. */
export function seenWords(folded: string, words: readonly Span[], names: readonly Mark[], topics: readonly Mark[]): Seen {
  const length = words.length;
  const width = length + 2 * PAD;
  const stretches = new Int32Array(STRETCHES * width).fill(NOTHING);
  let opens = true;
  for (let i = 0; i < length; i++) {
    const [start = 0, end = 0] = words[i] ?? [];
    const word = folded.slice(start, end);
    const lower = word.toLowerCase();
    stretches[PAD + i] = hashOf(lower, 0);
    stretches[3 * width + PAD + i] = hashOf(lower, Math.max(0, lower.length - 3));
    stretches[4 * width + PAD + i] = classOf(word, lower, opens);
    const isWord = isSmall(lower.charCodeAt(0));
    const known = isWord ? lookUp(lower, 0, lower.length) : -1;
    stretches[5 * width + PAD + i] = isWord ? CLUSTERS_FROM + clusterAt(known) : shapeOf(word);
    stretches[6 * width + PAD + i] = isWord ? PARTS_FROM + partsAt(known) : shapeOf(word);
    opens = holdsAny(word, ENDS_SENTENCE) || holdsAny(folded.slice(end, end + 2), '\n');
  }
  for (const { span, rule } of names) {
    const at = tokensIn(words, span);
    lay(stretches, width + PAD, at, codeOf(rule));
    lay(stretches, 2 * width + PAD, at, codeOf(`en:${rule.split('/')[1] ?? rule}`));
  }
  for (const { span, rule } of topics) lay(stretches, 3 * width + PAD, tokensIn(words, span), codeOf(rule));
  return { length, stretches, features: FEATURES.en };
}

/** The words that a stretch of the text touches, from and to. */
function tokensIn(words: readonly Span[], [start, end]: Span): Span {
  const first = words.findIndex((word) => word[1] > start);
  if (first < 0) return [0, 0];
  let last = first;
  while (last < words.length && (words[last]?.[0] ?? end) < end) last++;
  return [first, last];
}

/** A word's hash from one of its characters on; digits are all one. */
function hashOf(lower: string, from: number): number {
  let hash = PRIME ^ from;
  for (let i = from; i < lower.length; i++) {
    const unit = lower.charCodeAt(i);
    hash = Math.imul(hash ^ (unit >= 48 && unit <= 57 ? 48 : unit), PRIME);
  }
  return hash | WORDS_FROM;
}

/** What a word looks like, and whether it is known for a first name, a company's end or a word of everyday. */
function classOf(word: string, lower: string, opens: boolean): number {
  const known =
    (FIRST_NAMES.has(lower) ? KNOWN.firstName : 0) +
    (endings.has(lower) ? KNOWN.ending : 0) +
    (NOT_COMPANIES.has(lower) ? KNOWN.everyday : 0) +
    (opens ? KNOWN.opens : 0);
  return CLASSES_FROM + shapeOf(word) + known;
}

/** Marks behind which a sentence begins, wherever they stand in a word. */
const ENDS_SENTENCE = '.!?:;\n-';

function holdsAny(word: string, characters: string): boolean {
  for (let i = 0; i < word.length; i++) if (characters.includes(word.charAt(i))) return true;
  return false;
}

/** What single marks look like. */
const MARKS: ReadonlyMap<string, number> = new Map([
  [',', 5],
  ['.', 6],
  ['!', 6],
  ['?', 6],
  [';', 6],
  [':', 7],
  ...[...'"\'()[]'].map((mark): [string, number] => [mark, 8]),
  ['&', 9],
  ['@', 9],
  ['-', 10],
]);
const OTHER = 11;

function shapeOf(word: string): number {
  const first = word.charCodeAt(0);
  if (isSmall(first)) return any(word, isCapital) ? 1 : 0;
  if (isCapital(first)) return word.length > 1 && !any(word, isSmall) ? 3 : 2;
  return isDigit(first) ? 4 : (MARKS.get(word) ?? OTHER);
}

const isSmall = (unit: number): boolean => unit >= 97 && unit <= 122;
const isCapital = (unit: number): boolean => unit >= 65 && unit <= 90;

function any(word: string, is: (unit: number) => boolean): boolean {
  for (let i = 0; i < word.length; i++) if (is(word.charCodeAt(i))) return true;
  return false;
}
