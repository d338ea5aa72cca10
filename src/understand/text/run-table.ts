import type { Lang } from '../../terms.js';
import { eachRun } from '../stages/sayings.js';
import { layOutRows, placeOf } from './row-table.js';

/** The weights of learned runs, found by the hash of the run. */
export interface RunWeights {
  /** Adds to each sum the weights of its column for every learned run of a text, each run once. */
  addTo(sums: number[], said: string): void;
  /** What each character of a text adds to one column, good until the next is asked for: every learned run shares its weight among its characters. */
  sharesOf(said: string, column: number): Readonly<Float64Array>;
}

const MIX = 0x9e3779b1;
const TAB = 9;
const LINE_FEED = 10;
/** One bit in so many is set at most: most runs are no beginning of a learned one and told by one look. */
const BITS_A_RUN = 12;

/** A weight is one character: so many steps of hundredths, from the middle of the alphabet. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const STEP = 4;
const MIDDLE = ALPHABET.length / 2;
const places64 = new Int8Array(128);
for (let i = 0; i < ALPHABET.length; i++) places64[ALPHABET.charCodeAt(i)] = i;

const weightOf = (unit: number): number => Math.min(127, ((places64[unit] ?? MIDDLE) - MIDDLE) * STEP);

/** A row of weights, in hundredths, as it is written. */
export function written(row: readonly number[]): string {
  return row.map((weight) => ALPHABET.charAt(Math.max(0, Math.min(ALPHABET.length - 1, Math.round(weight / STEP) + MIDDLE)))).join('');
}

/** Room that is used again for every text. */
let shares = new Float64Array(512);

/** Runs written one a line, each with its weights by column. Read unit by unit: split into strings they would cost a start ten times as much. */
export function layOut(lines: string, lang: Lang, columns: number): RunWeights {
  let count = 0;
  for (let i = 0; i < lines.length; i++) if (lines.charCodeAt(i) === TAB) count++;
  let places = 10;
  while (1 << places < count * BITS_A_RUN) places++;
  const hashes = new Int32Array(count);
  const weights = new Int8Array(count * columns);
  /** A bit for each learned run and each beginning of one. */
  const beginnings = new Int32Array(1 << (places - 5));
  const mayBegin = (hash: number) => {
    const place = Math.imul(hash, MIX) >>> (32 - places);
    return ((beginnings[place >> 5] ?? 0) & (1 << (place & 31))) !== 0;
  };
  let row = 0;
  let at = 0;
  for (let tab = lines.indexOf('\t'); tab >= 0; tab = lines.indexOf('\t', at)) {
    // Each line begins behind the line feed of the one before; so does the first.
    const run = lines.slice(lines.charCodeAt(at) === LINE_FEED ? at + 1 : at, tab);
    eachRun(run, lang, (one, start) => {
      if (start > 0) return false;
      const place = Math.imul(one, MIX) >>> (32 - places);
      beginnings[place >> 5] = (beginnings[place >> 5] ?? 0) | (1 << (place & 31));
      hashes[row] = one;
      return true;
    });
    for (let s = 0; s < columns; s++) weights[row * columns + s] = weightOf(lines.charCodeAt(tab + 1 + s));
    row++;
    at = tab + 1 + columns;
  }
  const rows = layOutRows(hashes, weights, columns);
  const { cells, bytes } = rows;
  /** For each row the number of the last text that held it. */
  const met = new Int32Array(cells.length >> rows.widthBits);
  let text = 0;
  return {
    addTo: (sums, said) => {
      text++;
      eachRun(said, lang, (hash) => {
        if (!mayBegin(hash)) return false;
        const found = placeOf(rows, hash);
        const number = found >> rows.widthBits;
        if (cells[found] !== hash || met[number] === text) return true;
        met[number] = text;
        const from = (found + 1) * 4;
        for (let i = 0; i < columns; i++) sums[i] = (sums[i] ?? 0) + (bytes[from + i] ?? 0);
        return true;
      });
    },
    sharesOf: (said, column) => {
      if (shares.length < said.length) shares = new Float64Array(said.length);
      shares.fill(0, 0, said.length);
      eachRun(said, lang, (hash, start, end) => {
        if (!mayBegin(hash)) return false;
        const found = placeOf(rows, hash);
        if (cells[found] === hash) {
          const share = (bytes[(found + 1) * 4 + column] ?? 0) / (end - start);
          for (let i = start; i < end; i++) shares[i] = (shares[i] ?? 0) + share;
        }
        return true;
      });
      return shares;
    },
  };
}
