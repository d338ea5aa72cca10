import type { Lang } from '../../terms.js';
import { eachRun } from '../stages/sayings.js';
import { namedRows } from './packed-rows.js';
import { layOutRows, placeOf } from './row-table.js';

/** The weights of learned runs, found by the hash of the run. */
export interface RunWeights {
  /** Adds to each sum the weights of its column for every learned run of a text, each run once. */
  addTo(sums: number[], said: string): void;
  /** What each character of a text adds to one column, good until the next is asked for: every learned run shares its weight among its characters. */
  sharesOf(said: string, column: number): Readonly<Float64Array>;
}

const MIX = 0x9e3779b1;
/** One bit in so many is set at most: most runs are no beginning of a learned one and told by one look. */
const BITS_A_RUN = 12;

/** Room that is used again for every text. */
let shares = new Float64Array(512);

/** Runs as they are packed, each with its weights by column. */
export function layOut(packed: string, lang: Lang, columns: number): RunWeights {
  const { names, weights } = namedRows(packed, columns);
  let places = 10;
  while (1 << places < names.length * BITS_A_RUN) places++;
  const hashes = new Int32Array(names.length);
  /** A bit for each learned run and each beginning of one. */
  const beginnings = new Int32Array(1 << (places - 5));
  const mayBegin = (hash: number) => {
    const place = Math.imul(hash, MIX) >>> (32 - places);
    return ((beginnings[place >> 5] ?? 0) & (1 << (place & 31))) !== 0;
  };
  let row = 0;
  const note = (hash: number, start: number): boolean => {
    if (start > 0) return false;
    const place = Math.imul(hash, MIX) >>> (32 - places);
    beginnings[place >> 5] = (beginnings[place >> 5] ?? 0) | (1 << (place & 31));
    hashes[row] = hash;
    return true;
  };
  for (; row < names.length; row++) eachRun(names[row] ?? '', lang, note);
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
