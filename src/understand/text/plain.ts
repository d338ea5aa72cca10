import { FOLDED_UNITS, mapped } from '../fold.js';
import { inCommonWords } from './dialects.js';
import { lookOver } from './gates.js';
import { mended } from './homophones.js';

/** Characters typed by habit or mistake, each before the one meant; and İ, the one letter whose small form is longer. */
const TYPED_FOR = "欵款帐账佔占‘'’'﹐,﹔;İI";
const FORMAT = /[\p{Cc}\p{Cf}]/u;
/** Format characters of two units, by their first. */
const RARE = /[\ud804\ud80d\ud82f\ud834\udb40]/;

const units = FOLDED_UNITS.slice();
// Control and format characters (bidi marks among them) live in these blocks. A line feed stays.
for (const [first, last] of [
  [0, 0x2fff],
  [0xfe00, 0xffff],
] as const) {
  for (let unit: number = first; unit <= last; unit++) if (unit !== 0x0a && FORMAT.test(String.fromCharCode(unit))) units[unit] = 0x20;
}
for (let i = 0; i < TYPED_FOR.length; i += 2) units[TYPED_FOR.charCodeAt(i)] = TYPED_FOR.charCodeAt(i + 1);

/** The text as the rules read it: written variants folded, control and bidi marks blank, habitual typos and homophones mended, words of dialects in their common form. Same length, so offsets stay those of the original. */
export function plain(text: string): string {
  if (text === typed) return read;
  const folded = mapped(text, units);
  const visible = RARE.test(folded) ? folded.replace(/\p{Cf}/gu, (mark) => ' '.repeat(mark.length)) : folded;
  lookOver(visible);
  read = inCommonWords(mended(visible)).replace(ASKED_FOR, (words) => ' '.repeat(words.length));
  typed = text;
  return read;
}

/** 帮我记一下 周五给老吴送茶叶: whoever asks for it to be noted tells it as 记一下 does. */
const ASKED_FOR = /^(?:请|麻烦)?你?(?:帮我|给我|帮忙|替我)(?=记(?:一下|下|录|一笔|上))/;

/** The last text and how it was read: the readers of dates, amounts and names ask for the same one after the other. */
let typed = '';
let read = '';
