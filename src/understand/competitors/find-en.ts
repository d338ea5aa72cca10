import type { Span } from '../../terms.js';
import type { Found } from '../reading.js';
import { matchesOf } from '../text/matches.js';
import {
  AFTER_RIVAL_EN,
  BEFORE_RIVAL_EN,
  BESIDE_AFTER_EN,
  BESIDE_RIVAL_EN,
  NOT_RIVALS,
  RIVAL_NAME,
  RIVAL_REACH,
  RIVALS_GO_ON,
} from './en.js';

/** Rivals an English message names, by what stands before or after the name. */
export function rivalsInEnglish(folded: string, companies: readonly Span[]): Found<string>[] {
  const found: Found<string>[] = [];
  let listed = -1;
  for (const match of matchesOf(RIVAL_NAME, folded)) {
    const span = withoutOrdinary(match[0], match.index);
    if (span === undefined) continue;
    const [start, end] = span;
    const name = folded.slice(start, end);
    const before = start === match.index ? folded.slice(Math.max(0, start - RIVAL_REACH), start) : '';
    const after = folded.slice(end, end + RIVAL_REACH);
    const told =
      start === listed ||
      BEFORE_RIVAL_EN.test(before) ||
      AFTER_RIVAL_EN.test(after) ||
      (companies.some(([, done]) => done < start) && (BESIDE_RIVAL_EN.test(before) || BESIDE_AFTER_EN.test(after)));
    if (!told) continue;
    const on = RIVALS_GO_ON.exec(folded.slice(end, end + 8));
    listed = on === null ? -1 : end + on[0].length;
    if (!found.some((rival) => rival.value === name))
      found.push({ value: name, certainty: 'stated', span: [start, end], rule: 'en/competitor/cue' });
  }
  return found;
}

/** The run without days, offices and the like at either end, and without a possessive; undefined when more than one word is lost or nothing is left. */
function withoutOrdinary(run: string, at: number): Span | undefined {
  const words = run.split(' ');
  let start = at;
  while (words.length > 0 && NOT_RIVALS.has(words[0] ?? '')) start += (words.shift() ?? '').length + 1;
  while (words.length > 0 && NOT_RIVALS.has(words.at(-1) ?? '')) words.pop();
  const name = words.join(' ').replace(/'s$/, '');
  return name === '' || words.length < run.split(' ').length - 1 ? undefined : [start, start + name.length];
}
