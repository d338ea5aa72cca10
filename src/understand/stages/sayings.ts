/** What a part of a message says, cut into short runs of characters (Chinese) or words (English): learned evidence beside the words of the lexicons. */
import type { Lang, Span } from '../../terms.js';
import { isSmall } from '../text/lowered.js';

interface Named {
  readonly span?: Span | undefined;
}

/** Where names and values stand, which are counted by their kind. */
export interface Marked {
  readonly folded: string;
  readonly companies: readonly Named[];
  readonly people: readonly Named[];
  readonly rivals: readonly Named[];
  readonly amounts: readonly Named[];
  readonly dates: readonly Named[];
}

const LONGEST = 4;
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
const COMMA = 44;

/** The text of a part in small letters: a company is C, a person P, a rival R, an amount M, a day D, any other number 0. `places` receives where each of its characters stands. */
export function saidIn({ folded, companies, people, rivals, amounts, dates }: Marked, spans: readonly Span[], places?: number[]): string {
  const marks: Mark[] = [];
  const put = (items: readonly Named[], mark: string) => {
    for (let i = items.length - 1; i >= 0; i--) {
      const span = items[i]?.span;
      if (span !== undefined) marks.push({ start: span[0], end: span[1], mark });
    }
  };
  // Of several that begin at one place the first of these is meant, and of one kind the last.
  put(rivals, 'R');
  put(companies, 'C');
  put(people, 'P');
  put(dates, 'D');
  put(amounts, 'M');
  marks.sort((a, b) => a.start - b.start);
  let said = '';
  for (const [from, to] of spans) {
    said += ',';
    places?.push(from);
    let zero = false;
    /** What stands from here on is said as it is written. */
    let as = from;
    let next = 0;
    for (let i = from; i < to; ) {
      while ((marks[next]?.start ?? to) < i) next++;
      const mark = marks[next];
      const unit = folded.charCodeAt(i);
      if (mark?.start === i) {
        said += folded.slice(as, i) + mark.mark;
        places?.push(i);
        zero = false;
        i = Math.max(i + 1, mark.end);
        as = i;
        continue;
      }
      if (unit >= 48 && unit <= 57) {
        said += folded.slice(as, i) + (zero ? '' : '0');
        if (!zero) places?.push(i);
        zero = true;
        as = i + 1;
      } else {
        zero = false;
        places?.push(i);
        if (!isSmall(unit)) {
          said += folded.slice(as, i) + folded.charAt(i).toLowerCase();
          as = i + 1;
        }
      }
      i++;
    }
    if (as < to) said += folded.slice(as, to);
  }
  return said;
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
}

/**
 * Every run of up to four characters, or of up to three words, by its hash and place. A run begins with a mark of punctuation at most, and holds none.
 * `visit` answers false where no longer run from the same start is wanted.
 */
export function eachRun(said: string, lang: Lang, visit: (hash: number, start: number, end: number) => boolean): void {
  if (lang === 'zh') {
    for (let i = 0; i < said.length; i++) {
      let hash = BASIS;
      for (let n = 0; n < LONGEST && i + n < said.length; n++) {
        const unit = plainUnit(said.charCodeAt(i + n));
        if (n > 0 && unit === COMMA) break;
        hash = Math.imul(hash ^ unit, PRIME);
        if (unit !== COMMA && !visit(hash, i, i + n + 1)) break;
      }
    }
    return;
  }
  const words = wordsOf(said);
  for (let i = 0; i < words.length; i += 2) {
    let hash = BASIS;
    for (let n = i; n < i + 6 && n < words.length; n += 2) {
      const end = words[n + 1] ?? 0;
      for (let k = words[n] ?? 0; k < end; k++) hash = Math.imul(hash ^ said.charCodeAt(k), PRIME);
      if (!visit(hash, words[i] ?? 0, end)) break;
      hash = Math.imul(hash ^ 32, PRIME);
    }
  }
}

/** Where each word begins and ends: a row of small letters and apostrophes, or the mark of a kind. */
function wordsOf(said: string): number[] {
  const ends: number[] = [];
  for (let i = 0; i < said.length; i++) {
    const start = i;
    while (i < said.length && isLetter(said.charCodeAt(i))) i++;
    if (i > start) ends.push(start, i);
    if (i < said.length && MARKS.includes(said.charAt(i))) ends.push(i, i + 1);
  }
  return ends;
}

const MARKS = 'CPRMD0';
/** Part of an English word in small letters. */
export const isLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || unit === 39;

/** Every mark of punctuation and every blank counts as a comma. */
function plainUnit(unit: number): number {
  return unit <= 47 || (unit >= 58 && unit <= 64) || unit === 0x3002 || unit === 0x2026 || unit === 0x3001 ? COMMA : unit;
}
