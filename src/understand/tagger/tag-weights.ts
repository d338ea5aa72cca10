import type { Lang } from '../../terms.js';
import { hashedRows } from '../text/packed-rows.js';
import { layOutRows, placeOf, type RowTable } from '../text/row-table.js';
import { FEATURES, featuresAt, type Seen } from './features.js';
import { TAGS } from './tagger.js';
import { TAG_BEHIND, TAG_BEHIND_EN, TAG_ROWS } from './weights.js';

/**
 * The learned weights: which row is whose, the rows one behind the other, and how much speaks for each tag behind another one. Most features have no row: what says so lies close
 * together, apart from the weights.
 */
interface TagWeights {
  readonly rows: RowTable;
  readonly weights: Int32Array;
  readonly behind: Readonly<Record<Lang, Float64Array>>;
}

/** A row's weights lie in the bytes of four numbers. */
const ROW_NUMBERS = 4;
/** What every byte of the weights is changed by, so that none is negative, and which half of them is added at once: two bytes apart, for all features of a character come to less than 16 bits. */
const SHIFT = 128;
const SHIFTS = 0x80808080;
const EVERY_OTHER = 0x00ff00ff;

let made: TagWeights | undefined;

/** How much speaks for each tag behind another one. */
export const tagsBehind = (lang: Lang): Float64Array => tagWeights().behind[lang];

function tagWeights(): TagWeights {
  made ??= layOut();
  return made;
}

function layOut(): TagWeights {
  const { hashes, weights } = hashedRows(TAG_ROWS, TAGS);
  const rows = layOutRows(hashes, weights, 0);
  const bytes = new Int8Array(rows.cells.length * ROW_NUMBERS * 4);
  for (let i = 0; i < hashes.length; i++)
    bytes.set(weights.subarray(i * TAGS, (i + 1) * TAGS), placeOf(rows, hashes[i] ?? 0) * ROW_NUMBERS * 4);
  return {
    rows,
    // Four bytes at once.
    weights: new Int32Array(bytes.buffer).map((cell) => cell ^ SHIFTS),
    behind: { zh: Float64Array.from(TAG_BEHIND.split(' '), Number), en: Float64Array.from(TAG_BEHIND_EN.split(' '), Number) },
  };
}

const hashes = new Int32Array(FEATURES.en);
/** The sums of one character, those of two tags in the halves of each number. */
const halves = new Int32Array(2 * ROW_NUMBERS);
/** Room that is used again for every text. */
let sums = new Float64Array(256 * TAGS);

/** How much speaks for each tag at each character: good until the next text is weighed. */
export function weigh(text: Seen): Readonly<Float64Array> {
  const { rows, weights: rowWeights } = tagWeights();
  const { cells } = rows;
  if (sums.length < text.length * TAGS) sums = new Float64Array(text.length * TAGS);
  for (let i = 0; i < text.length; i++) {
    featuresAt(text, i, hashes);
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    let h = 0;
    let shifted = 0;
    for (let n = 0; n < text.features; n++) {
      const hash = hashes[n] ?? 0;
      const at = placeOf(rows, hash);
      if (cells[at] !== hash) continue;
      const row = at * ROW_NUMBERS;
      const first = rowWeights[row] ?? 0;
      const second = rowWeights[row + 1] ?? 0;
      const third = rowWeights[row + 2] ?? 0;
      const fourth = rowWeights[row + 3] ?? 0;
      a += first & EVERY_OTHER;
      b += (first >>> 8) & EVERY_OTHER;
      c += second & EVERY_OTHER;
      d += (second >>> 8) & EVERY_OTHER;
      e += third & EVERY_OTHER;
      f += (third >>> 8) & EVERY_OTHER;
      g += fourth & EVERY_OTHER;
      h += (fourth >>> 8) & EVERY_OTHER;
      shifted += SHIFT;
    }
    halves[0] = a;
    halves[1] = b;
    halves[2] = c;
    halves[3] = d;
    halves[4] = e;
    halves[5] = f;
    halves[6] = g;
    halves[7] = h;
    // The bytes of a number stand for four tags in turn: the first half of them in its two even bytes, the second in its odd ones.
    for (let tag = 0; tag < TAGS; tag++) {
      const pair = halves[(tag >> 2) * 2 + (tag & 1)] ?? 0;
      sums[i * TAGS + tag] = ((tag & 2) === 0 ? pair & 0xffff : pair >>> 16) - shifted;
    }
  }
  return sums;
}
