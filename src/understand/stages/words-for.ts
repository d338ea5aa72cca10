import type { Lang, Span } from '../../terms.js';
import type { Evidence } from './evidence.js';
import { type Marked, saidIn } from './sayings.js';
import { heaviest } from './weigh.js';

/** Fewer characters than this are not left over beside quoted words. */
const LEFT_OVER = 3;
const MARK = /[CPRMD0]/;
/** Punctuation, blanks, and the marks that stand for names and values. */
const BORDER = /[\s\p{P}CPRMD0]/u;

/** The words of a part that speak most for a column, where they stand in the message; undefined where none does. */
export function wordsFor(facts: Marked, spans: readonly Span[], evidence: Evidence, column: number): Span | undefined {
  const run = heaviest(evidence, column);
  if (run === undefined) return undefined;
  const [start, end] = quotable(evidence.said, evidence.lang, run);
  const places: number[] = [];
  saidIn(facts, spans, places);
  const from = places[start];
  const last = places[end - 1];
  const within = spans.find(([begin, close]) => last !== undefined && begin <= last && last < close);
  if (from === undefined || last === undefined || within === undefined) return undefined;
  // A name or a value is one mark, and stands up to where the next character does.
  return [from, MARK.test(evidence.said.charAt(end - 1)) ? Math.min(places[end] ?? within[1], within[1]) : last + 1];
}

/** Chinese words are not known by their borders: a stretch that ends a character or two before its phrase does takes them in (这单没 of 这单没戏了). */
function quotable(said: string, lang: Lang, [start, end]: Span): Span {
  if (lang === 'en') return [start, end];
  return [start - before(said, start), end + behind(said, end)];
}

function behind(said: string, end: number): number {
  for (let n = 0; n < LEFT_OVER; n++) if (end + n >= said.length || BORDER.test(said.charAt(end + n))) return n;
  return 0;
}

function before(said: string, start: number): number {
  for (let n = 0; n < LEFT_OVER; n++) if (start - n <= 0 || BORDER.test(said.charAt(start - n - 1))) return n;
  return 0;
}
