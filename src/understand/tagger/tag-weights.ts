import type { Lang } from '../../terms.js';
import { FEATURES, featuresAt, type Seen } from './features.js';
import { TAGS } from './tagger.js';
import { TAG_BEHIND, TAG_BEHIND_EN, TAG_BYTES, TAG_FEATURES } from './weights.js';

/** The learned weights, each feature's in a row of a few floats (see `packed`). */
interface TagWeights {
  /** The number of a feature's row; negative for one that was not learned. */
  readonly rowOf: (hash: number) => number;
  readonly rows: Float64Array;
  readonly behind: Readonly<Record<Lang, Float64Array>>;
}

const MIX = 0x9e3779b1;
const HASH_BYTES = 4;
/** A bit for each learned feature in so many: a third of the features were not learned, and are told by one look into little room. */
const SIEVE_BITS = 18;

/** So many weights lie side by side in one float, in digits of this base, and are added at once: those of all features of a character come to less than it. */
const ABREAST = 4;
const BASE = 2 ** 13;
/** Added to every weight, so that none is negative. */
const SHIFT = 128;
const FLOATS = Math.ceil(TAGS / ABREAST);

let made: TagWeights | undefined;

/** How much speaks for each tag behind another one. */
export const tagsBehind = (lang: Lang): Float64Array => weights().behind[lang];

function weights(): TagWeights {
  made ??= layOut();
  return made;
}

function layOut(): TagWeights {
  if (TAG_FEATURES > 0xffff) throw new RangeError('more features than a number of 16 bits tells apart');
  const text = atob(TAG_BYTES);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i);
  const learned = new Int32Array(bytes.buffer, 0, TAG_FEATURES);
  let bits = 10;
  while (1 << bits < TAG_FEATURES * 2) bits++;
  const last = (1 << bits) - 1;
  const sieve = new Int32Array(1 << (SIEVE_BITS - 5));
  /** For each slot the hash that lies there, and the number of its row, counted from 1. */
  const hashes = new Int32Array(last + 1);
  const numbers = new Uint16Array(last + 1);
  for (let row = 0; row < TAG_FEATURES; row++) {
    const hash = learned[row] ?? 0;
    const mixed = Math.imul(hash, MIX);
    const place = mixed >>> (32 - SIEVE_BITS);
    sieve[place >> 5] = (sieve[place >> 5] ?? 0) | (1 << (place & 31));
    let slot = mixed >>> (32 - bits);
    while (numbers[slot] !== 0) slot = (slot + 1) & last;
    hashes[slot] = hash;
    numbers[slot] = row + 1;
  }
  const rowOf = (hash: number): number => {
    const mixed = Math.imul(hash, MIX);
    const place = mixed >>> (32 - SIEVE_BITS);
    if (((sieve[place >> 5] ?? 0) & (1 << (place & 31))) === 0) return -1;
    let slot = mixed >>> (32 - bits);
    while (hashes[slot] !== hash && numbers[slot] !== 0) slot = (slot + 1) & last;
    return (numbers[slot] ?? 0) - 1;
  };
  return {
    rowOf,
    rows: packed(new Int8Array(bytes.buffer, TAG_FEATURES * HASH_BYTES)),
    behind: { zh: Float64Array.from(TAG_BEHIND.split(' '), Number), en: Float64Array.from(TAG_BEHIND_EN.split(' '), Number) },
  };
}

/** Each row of weights in a few floats, the first tag in the lowest digit. */
function packed(weights: Int8Array): Float64Array {
  const rows = new Float64Array(TAG_FEATURES * FLOATS);
  for (let row = 0; row < TAG_FEATURES; row++)
    for (let tag = TAGS - 1; tag >= 0; tag--) {
      const at = row * FLOATS + Math.floor(tag / ABREAST);
      rows[at] = (rows[at] ?? 0) * BASE + (weights[row * TAGS + tag] ?? 0) + SHIFT;
    }
  return rows;
}

const hashes = new Int32Array(FEATURES);
/** The sums of one character, as they lie side by side: numbers given from function to function would each be put on the heap. */
const abreast = new Float64Array(FLOATS);
/** Room that is used again for every text. */
let sums = new Float64Array(256 * TAGS);

/** How much speaks for each tag at each character: good until the next text is weighed. */
export function weigh(text: Seen): Readonly<Float64Array> {
  const { rowOf, rows } = weights();
  if (sums.length < text.length * TAGS) sums = new Float64Array(text.length * TAGS);
  for (let i = 0; i < text.length; i++) {
    featuresAt(text, i, hashes);
    let first = 0;
    let second = 0;
    let third = 0;
    let learned = 0;
    for (let n = 0; n < FEATURES; n++) {
      const at = rowOf(hashes[n] ?? 0) * FLOATS;
      if (at < 0) continue;
      learned++;
      first += rows[at] ?? 0;
      second += rows[at + 1] ?? 0;
      third += rows[at + 2] ?? 0;
    }
    abreast[0] = first;
    abreast[1] = second;
    abreast[2] = third;
    unpack(learned * SHIFT, i * TAGS);
  }
  return sums;
}

/** Writes the sums that lie side by side, without what every weight was shifted by. */
function unpack(shifted: number, to: number): void {
  for (let n = 0, tag = 0; n < FLOATS; n++) {
    let left = abreast[n] ?? 0;
    for (const end = Math.min(TAGS, tag + ABREAST); tag < end; tag++) {
      const rest = Math.floor(left / BASE);
      sums[to + tag] = left - rest * BASE - shifted;
      left = rest;
    }
  }
}
