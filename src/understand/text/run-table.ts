import type { Lang } from '../../terms.js';
import { hashOf } from '../stages/sayings.js';

/** The weights of learned runs, found by the hash of the run. */
export interface RunWeights {
  /** Where the weights of a run begin, one for each column; negative for a run that was not learned. */
  find(hash: number): number;
  readonly weights: Int8Array;
  /** A new text begins: no run of it was met yet. */
  begin(): void;
  /** True when this run is met for the first time since the text began. */
  firstTime(at: number): boolean;
}

const MIX = 0x9e3779b1;
const TAB = 9;
const LINE_FEED = 10;
const MINUS = 45;
const ZERO = 48;

/** Runs written one a line, each with its weights by column. Read unit by unit: split into strings they would cost a start ten times as much. */
export function layOut(lines: string, lang: Lang, columns: number): RunWeights {
  let rows = 0;
  for (let i = 0; i < lines.length; i++) if (lines.charCodeAt(i) === TAB) rows++;
  let bits = 10;
  while (1 << bits < rows * 2) bits++;
  /** For each slot the number of its row, counted from 1; the hashes stand with the rows, so that most runs cost one look. */
  const slots = new Uint16Array(1 << bits);
  const hashes = new Int32Array(rows + 1);
  const weights = new Int8Array(rows * columns);
  const slotOf = (hash: number) => {
    let slot = Math.imul(hash, MIX) >>> (32 - bits);
    for (let row = slots[slot] ?? 0; row !== 0 && hashes[row] !== hash; row = slots[slot] ?? 0) slot = (slot + 1) & (slots.length - 1);
    return slot;
  };
  let row = 0;
  let at = 0;
  for (let tab = lines.indexOf('\t'); tab >= 0; tab = lines.indexOf('\t', at)) {
    // Each line begins behind the line feed of the one before; so does the first.
    const hash = hashOf(lines.slice(lines.charCodeAt(at) === LINE_FEED ? at + 1 : at, tab), lang);
    row++;
    hashes[row] = hash;
    slots[slotOf(hash)] = row;
    at = tab;
    for (let s = 0; s < columns; s++) {
      at++;
      const negative = lines.charCodeAt(at) === MINUS;
      if (negative) at++;
      let weight = 0;
      for (; lines.charCodeAt(at) >= ZERO; at++) weight = weight * 10 + lines.charCodeAt(at) - ZERO;
      weights[(row - 1) * columns + s] = negative ? -weight : weight;
    }
  }
  const met = new Int32Array(rows);
  let text = 0;
  return {
    find: (hash) => ((slots[slotOf(hash)] ?? 0) - 1) * columns,
    weights,
    begin: () => {
      text++;
    },
    firstTime: (place) => {
      const run = place / columns;
      if (met[run] === text) return false;
      met[run] = text;
      return true;
    },
  };
}
