/** Characters that look or sound like the intended one and are typed for it by habit or by mistake. */
const TYPED_FOR: ReadonlyMap<string, string> = new Map([
  ['欵', '款'],
  ['帐', '账'],
  ['佔', '占'],
  ['‘', "'"],
  ['’', "'"],
  ['\u00a0', ' '],
  ['\u3000', ' '],
  ['﹐', ','],
  ['﹔', ';'],
  ['～', '~'],
  ['－', '-'],
]);

/** One code unit that does not read as it stands: full-width forms, odd spaces, control and bidi marks, habitual typos. */
const ODD = /[\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u00ad\u061c\u200b-\u200f\u2018\u2019\u2028-\u202e\u2060-\u2069\u3000\ufe50\ufe54\ufeff\uff01-\uff5e欵帐佔]/g;

/** The text as the rules read it: full-width forms, odd spaces, control and bidi marks made plain. Same length, so offsets stay those of the original. */
export function fold(text: string): string {
  return text.replace(ODD, plain);
}

function plain(unit: string): string {
  const typed = TYPED_FOR.get(unit);
  if (typed !== undefined) return typed;
  const code = unit.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : ' ';
}
