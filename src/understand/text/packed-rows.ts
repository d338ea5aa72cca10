/**
 * Rows of learned weights as the training writes them (`scripts/train/pack.ts`): what the rows are for, in order and only by what differs from the one before, and then row by row the
 * weights, those that are frequent in their column in few bits.
 */
import { type Bits, bitsOf, codeIn } from './bits.js';

/** Rows with the name of what each is for. */
export interface NamedRows {
  readonly names: readonly string[];
  /** One row behind the other. */
  readonly weights: Int16Array;
}

/** Rows with the hash of what each is for. */
export interface HashedRows {
  readonly hashes: Int32Array;
  readonly weights: Int16Array;
}

export function namedRows(packed: string, columns: number): NamedRows {
  const bits = bitsOf(packed);
  const names = namesIn(bits);
  return { names, weights: weightsIn(bits, names.length, columns) };
}

export function hashedRows(packed: string, columns: number): HashedRows {
  const bits = bitsOf(packed);
  const hashes = hashesIn(bits);
  return { hashes, weights: weightsIn(bits, hashes.length, columns) };
}

/** The names alone, for whoever does not weigh. */
export const namesOf = (packed: string): readonly string[] => namesIn(bitsOf(packed));

function namesIn(bits: Bits): readonly string[] {
  const count = bits.number();
  const shared = codeIn(bits);
  const units = codeIn(bits);
  const names: string[] = [];
  let name = '';
  for (let i = 0; i < count; i++) {
    name = name.slice(0, bits.symbol(shared));
    for (let unit = bits.symbol(units); unit !== 0; unit = bits.symbol(units)) name += String.fromCharCode(unit);
    names.push(name);
  }
  return names;
}

/** Each is written as how far it is behind the one before, its last bits as they are. */
function hashesIn(bits: Bits): Int32Array {
  const hashes = new Int32Array(bits.number());
  const plain = bits.number();
  for (let i = 0, hash = 0; i < hashes.length; i++) {
    hash += bits.zeros() * 2 ** plain + bits.take(plain);
    hashes[i] = hash;
  }
  return hashes;
}

/** All weights are so many times a step, those below zero the odd symbols; a code for each column stands before them. */
function weightsIn(bits: Bits, rows: number, columns: number): Int16Array {
  const step = bits.number();
  const weights = new Int16Array(rows * columns);
  bits.fill(
    weights,
    Array.from({ length: columns }, () => codeIn(bits)),
  );
  for (let i = 0; i < weights.length; i++) {
    const symbol = weights[i] ?? 0;
    weights[i] = ((symbol >>> 1) ^ -(symbol & 1)) * step;
  }
  return weights;
}
