/** How single UTF-16 units of names are compared. One unit in, one unit out, so offsets into a text stay true. */

import { FOLDED_UNITS } from '../fold.js';

const UNITS = 0x10000;
const WORD = 1;
const SILENT = 2;

/** Traditional characters are compared as simplified ones. */
const folded = new Uint16Array(FOLDED_UNITS);
const kinds = new Uint8Array(UNITS);

// Alphabets and punctuation live below 0x3100 and in the half- and full-width block; what lies between is Han and Hangul.
classify(0, 0x30ff);
classify(0xfe00, 0xffef);

/** Folds a stretch of units and notes what they are. All at once: one by one they would cost a start ten times as much. */
function classify(first: number, last: number): void {
  // No character is changed into this one, and it joins none beside it.
  const apart = '\u9fff';
  const units = Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i));
  const plain = units.join(apart).normalize('NFKC').toLowerCase().split(apart);
  const chars = units.map((char, i) => (plain[i]?.length === 1 ? plain[i] : char)).join('');
  for (let i = 0; i < chars.length; i++) folded[first + i] = chars.charCodeAt(i);
  for (const { index, 0: silent } of chars.matchAll(/[\p{P}\p{S}\p{Z}\p{C}]+/gu))
    kinds.fill(SILENT, first + index, first + index + silent.length);
  for (const { index, 0: word } of chars.matchAll(/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]+/gu))
    kinds.fill(WORD, first + index, first + index + word.length);
}

/** The unit with case, width and traditional writing taken away: `Ａ`, `A` and `a` are one, `豐` and `丰`. */
export function foldUnit(unit: number): number {
  return folded[unit] ?? unit;
}

/** True for letters and digits of alphabets: a name of them ends only where the word ends. */
export function isWordUnit(unit: number): boolean {
  return kinds[unit] === WORD;
}

/** True for what people leave out when they type a name: spaces, punctuation, invisible controls. */
export function isSilentUnit(unit: number): boolean {
  return kinds[unit] === SILENT;
}

/** True for Chinese characters, the rare ones written with two units included. */
export function isHanUnit(unit: number): boolean {
  return (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xd840 && unit <= 0xdfff) || (unit >= 0xf900 && unit <= 0xfaff);
}
