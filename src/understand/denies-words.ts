import type { Lang } from '../terms.js';
import { denialsIn } from './read-signals.js';
import { clausesOf } from './text/clauses.js';
import { plain } from './text/plain.js';

/** Do these words of a text stand in what it denies (没嫌贵, did not object)? */
export function deniesWords(text: string, words: string, lang: Lang): boolean {
  const folded = plain(text);
  const from = folded.indexOf(plain(words));
  const until = from + words.length;
  return denialsIn(folded, lang, clausesOf(folded, lang)).some(([start, end]) => from < end && start < until && from >= 0);
}
