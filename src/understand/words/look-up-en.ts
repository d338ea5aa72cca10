/**
 * What is known of English words: which of them are met in the company of the same words (invoice, payment and fee; dana and priya), and what part of speech they are. What was
 * learned of one then holds for others like it. Pure.
 */
import { hashedRows } from '../text/packed-rows.js';
import { layOutRows, placeOf, type RowTable } from '../text/row-table.js';
import { LEXICON_EN } from './lexicon-en.js';
import { NO_WORD, wordHash } from './segment.js';

/** How many clusters there are. */
export const CLUSTERS = 256;
/** Parts of speech by their Penn Treebank tags; a word that is only written with a capital is a name. */
export const PARTS_OF_SPEECH = [
  ...['NN', 'NNS', 'JJ', 'VB', 'VBP', 'VBD', 'VBN', 'VBG', 'VBZ', 'RB', 'IN', 'DT', 'CC', 'PRP', 'PRP$', 'MD', 'TO', 'WP', 'WRB'],
  ...['CD', 'UH', 'RP', 'FW', 'other', 'name', 'unknown'],
] as const;
/** For each word: its cluster, and its two commonest parts of speech. */
export const WORD_COLUMNS = 3;

/** A word of the dictionary: where it stands there. Negative: the dictionary lacks it. */
type Place = number;

let laidOut: RowTable | undefined;

function lexicon(): RowTable {
  if (laidOut === undefined) {
    const { hashes, weights } = hashedRows(LEXICON_EN, WORD_COLUMNS);
    laidOut = layOutRows(hashes, weights, WORD_COLUMNS);
  }
  return laidOut;
}

/** What the word between two places of a text is kept by. */
export function keyOf(text: string, start: number, end: number): number {
  let hash = NO_WORD;
  for (let i = start; i < end; i++) hash = wordHash(hash, text.charCodeAt(i));
  return hash;
}

/** The word between two places of a text in small letters. */
export function lookUp(text: string, start: number, end: number): Place {
  const hash = keyOf(text, start, end);
  const words = lexicon();
  const row = placeOf(words, hash);
  return words.cells[row] === hash ? (row + 1) * 4 : -1;
}

/** The number of a word's cluster; `CLUSTERS` for a word that the dictionary lacks. */
export const clusterAt = (place: Place): number => (place < 0 ? CLUSTERS : (lexicon().bytes[place] ?? 0) & 0xff);

/** A word's parts of speech as one number, 0 for a word that the dictionary lacks. */
export const partsAt = (place: Place): number =>
  place < 0 ? 0 : 1 + (lexicon().bytes[place + 1] ?? 0) * PARTS_OF_SPEECH.length + (lexicon().bytes[place + 2] ?? 0);

const VERBS: ReadonlySet<number> = new Set((['VB', 'VBP'] as const).map((tag) => PARTS_OF_SPEECH.indexOf(tag)));

/** Is a word of the dictionary a verb, or is it often one? */
export const isVerbAt = (place: Place): boolean =>
  place >= 0 && (VERBS.has(lexicon().bytes[place + 1] ?? -1) || VERBS.has(lexicon().bytes[place + 2] ?? -1));
