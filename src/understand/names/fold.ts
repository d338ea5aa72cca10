/** How single UTF-16 units of names are compared. One unit in, one unit out, so offsets into a text stay true. */

import { FOLDED_UNITS } from '../fold.js';

const UNITS = 0x10000;
const WORD = 1;
const SILENT = 2;

const folded = new Uint16Array(UNITS);
const kinds = new Uint8Array(UNITS);

for (let unit = 0; unit < UNITS; unit++) folded[unit] = unit;
// Alphabets and punctuation live below 0x3100 and in the half- and full-width block; what lies between is Han and Hangul.
for (const [first, last] of [
  [0, 0x30ff],
  [0xfe00, 0xffef],
] as const) {
  for (let unit = first; unit <= last; unit++) classify(unit);
}

// Traditional characters are compared as simplified ones.
for (let unit = 0x4e00; unit <= 0x9fff; unit++) folded[unit] = FOLDED_UNITS[unit] ?? unit;

function classify(unit: number): void {
  const plain = String.fromCharCode(unit).normalize('NFKC').toLowerCase();
  const to = plain.length === 1 ? plain.charCodeAt(0) : unit;
  folded[unit] = to;
  const char = String.fromCharCode(to);
  if (/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]/u.test(char)) kinds[unit] = WORD;
  else if (/[\p{P}\p{S}\p{Z}\p{C}]/u.test(char)) kinds[unit] = SILENT;
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
