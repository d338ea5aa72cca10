import type { Lang } from '../../terms.js';
import { hashOf } from '../stages/sayings.js';

/** The weights of learned runs, found by the hash of the run. */
export interface RunWeights {
  /** Where the weights of a run begin, one for each column; -1 for a run that was not learned. */
  find(hash: number): number;
  readonly weights: Int8Array;
  /** A new text begins: no run of it was met yet. */
  begin(): void;
  /** True when this run is met for the first time since the text began. */
  firstTime(at: number): boolean;
}

const MIX = 0x9e3779b1;

/** Runs written one a line, each with its weights by column. */
export function layOut(lines: string, lang: Lang, columns: number): RunWeights {
  const rows = lines.split('\n').filter((line) => line !== '');
  let bits = 10;
  while (1 << bits < rows.length * 2) bits++;
  const keys = new Int32Array(1 << bits);
  const places = new Int32Array(1 << bits).fill(-1);
  const weights = new Int8Array(rows.length * columns);
  const slotOf = (hash: number) => {
    let slot = Math.imul(hash, MIX) >>> (32 - bits);
    while (places[slot] !== -1 && keys[slot] !== hash) slot = (slot + 1) & (keys.length - 1);
    return slot;
  };
  for (const [i, row] of rows.entries()) {
    const [run = '', numbers = ''] = row.split('\t');
    const hash = hashOf(run, lang);
    const slot = slotOf(hash);
    keys[slot] = hash;
    places[slot] = i * columns;
    for (const [s, weight] of numbers.split(' ').entries()) weights[i * columns + s] = Number(weight);
  }
  const met = new Int32Array(rows.length);
  let text = 0;
  return {
    find: (hash) => places[slotOf(hash)] ?? -1,
    weights,
    begin: () => {
      text++;
    },
    firstTime: (at) => {
      const row = at / columns;
      if (met[row] === text) return false;
      met[row] = text;
      return true;
    },
  };
}
