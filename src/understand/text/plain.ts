import { fold } from '../fold.js';

/** Characters typed by habit or mistake for the ones on the right. */
const TYPED_FOR: ReadonlyMap<string, string> = new Map([
  ['欵', '款'],
  ['帐', '账'],
  ['佔', '占'],
  ['‘', "'"],
  ['’', "'"],
  ['﹐', ','],
  ['﹔', ';'],
]);

/** Control and format characters (bidi marks among them) and the keys of the table above. A line feed stays. */
const ODD = /(?!\n)[\p{Cc}\p{Cf}‘’﹐﹔欵帐佔]/gu;

/** The text as the rules read it: written variants folded, control and bidi marks blank, habitual typos mended. Same length, so offsets stay those of the original. */
export function plain(text: string): string {
  return fold(text).replace(ODD, (unit) => TYPED_FOR.get(unit) ?? ' '.repeat(unit.length));
}
