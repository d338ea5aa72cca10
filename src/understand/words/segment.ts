/** Word segmentation: which words of a dictionary a Chinese text is most likely made of. Pure. */
import { isHan } from '../text/language.js';
import { hashedRows } from '../text/packed-rows.js';
import { layOutRows, placeOf, type RowTable } from '../text/row-table.js';
import { LEXICON } from './lexicon.js';

/** What the dictionary says a word is: its part of speech, names of people, places, organisations and things told apart; the last is any other. */
export const WORD_CLASSES = ['n', 'nr', 'ns', 'nt', 'nz', 'v', 'a', 'd', 'm', 't', 'i', 'l', 'r', 'b', 'j', 'z', 'other'] as const;

/** For each word: the natural logarithm of how often it is written among 60 million words, rounded, and its class. */
export const WORD_COLUMNS = 2;
/** The longest word that is looked for, in characters. */
export const LONGEST_WORD = 4;
/** What a lone character counts as: as often written as a middling one. */
const ONE = 10;
/** What every word costs: the logarithm of the 60 million. */
const COST = 18;

/** A lone character, in place of a class. */
const ALONE = WORD_CLASSES.length;

let laidOut: RowTable | undefined;

function lexicon(): RowTable {
  if (laidOut === undefined) {
    const { hashes, weights } = hashedRows(LEXICON, WORD_COLUMNS);
    laidOut = layOutRows(hashes, weights, WORD_COLUMNS);
  }
  return laidOut;
}

const PRIME = 0x01000193;

/** The hash of a word, character by character. */
export const wordHash = (before: number, unit: number): number => Math.imul(before ^ unit, PRIME);
export const NO_WORD = 0x811c9dc5 | 0;

/** Is this a word of the dictionary? */
export function isDictionaryWord(word: string): boolean {
  let hash = NO_WORD;
  for (let i = 0; i < word.length; i++) hash = wordHash(hash, word.charCodeAt(i));
  const words = lexicon();
  return words.cells[placeOf(words, hash)] === hash;
}

/** Room that is used again for every text. */
let best = new Float64Array(256);
let lengths = new Uint8Array(256);
let classes = new Uint8Array(256);
let found = new Uint8Array(256);

function makeRoom(length: number): void {
  if (best.length > length) return;
  best = new Float64Array(2 * length);
  lengths = new Uint8Array(2 * length);
  classes = new Uint8Array(2 * length);
  found = new Uint8Array(2 * length);
}

/**
 * What word each character is part of: twice the number of the word's class and one more where the word begins; 0 for what is no Chinese. Good until the next text.
 */
export function segment(text: string): Readonly<Uint8Array> {
  makeRoom(text.length);
  weighWords(text);
  let end = text.length;
  while (end > 0) {
    const length = lengths[end] ?? 1;
    const start = end - length;
    const of = 2 * (1 + (classes[end] ?? 0));
    for (let i = start; i < end; i++) found[i] = of;
    found[start] = length === 1 && !isHan(text.charCodeAt(start)) ? 0 : of + 1;
    end = start;
  }
  return found;
}

/** Does a character that `segment` says this of go on with the word of the one before it? */
export const goesOn = (of: number): boolean => of > 0 && of % 2 === 0;

/** For each end of a piece of the text: the last word of its likeliest row of words. */
function weighWords(text: string): void {
  const words = lexicon();
  const { cells, bytes } = words;
  best.fill(Number.NEGATIVE_INFINITY, 1, text.length + 1);
  best[0] = 0;
  for (let start = 0; start < text.length; start++) {
    const sum = best[start] ?? 0;
    reach(start + 1, sum + ONE - COST, 1, ALONE);
    let hash = NO_WORD;
    const last = Math.min(text.length, start + LONGEST_WORD);
    for (let at = start; at < last; at++) {
      const unit = text.charCodeAt(at);
      if (!isHan(unit)) break;
      hash = wordHash(hash, unit);
      if (at === start) continue;
      const row = placeOf(words, hash);
      if (cells[row] !== hash) continue;
      const first = (row + 1) * 4;
      reach(at + 1, sum + (bytes[first] ?? 0) - COST, at + 1 - start, bytes[first + 1] ?? 0);
    }
  }
}

function reach(end: number, sum: number, length: number, of: number): void {
  if (sum <= (best[end] ?? 0)) return;
  best[end] = sum;
  lengths[end] = length;
  classes[end] = of;
}
