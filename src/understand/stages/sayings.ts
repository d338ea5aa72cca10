/** What a part of a message says, cut into short runs of characters (Chinese) or words (English): learned evidence beside the words of the lexicons. */
import type { Lang, Span } from '../../terms.js';

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

/** The text of a part in small letters: a company is C, a person P, a rival R, an amount M, a day D, any other number 0. */
export function saidIn({ folded, companies, people, rivals, amounts, dates }: Marked, spans: readonly Span[]): string {
  const marks = new Map<number, readonly [end: number, mark: string]>();
  const put = (items: readonly Named[], mark: string) => {
    for (const { span } of items) if (span !== undefined) marks.set(span[0], [span[1], mark]);
  };
  put(amounts, 'M');
  put(dates, 'D');
  put(people, 'P');
  put(companies, 'C');
  put(rivals, 'R');
  let said = '';
  for (const [from, to] of spans) {
    said += ',';
    for (let i = from; i < to; ) {
      const mark = marks.get(i);
      if (mark !== undefined) {
        said += mark[1];
        i = Math.max(i + 1, mark[0]);
        continue;
      }
      const unit = folded.charCodeAt(i);
      if (unit >= 48 && unit <= 57) {
        if (!said.endsWith('0')) said += '0';
      } else said += folded.charAt(i).toLowerCase();
      i++;
    }
  }
  return said;
}

/** Every run of up to four characters, or of up to three words, by its hash and place. A run begins with a mark of punctuation at most, and holds none. */
export function eachRun(said: string, lang: Lang, visit: (hash: number, start: number, end: number) => void): void {
  if (lang === 'zh') {
    for (let i = 0; i < said.length; i++) {
      let hash = BASIS;
      for (let n = 0; n < LONGEST && i + n < said.length; n++) {
        const unit = plainUnit(said.charCodeAt(i + n));
        if (n > 0 && unit === COMMA) break;
        hash = Math.imul(hash ^ unit, PRIME);
        if (unit !== COMMA) visit(hash, i, i + n + 1);
      }
    }
    return;
  }
  const words = [...said.matchAll(/[a-z']+|[CPRMD0]/g)];
  for (let i = 0; i < words.length; i++) {
    let hash = BASIS;
    for (let n = 0; n < 3 && i + n < words.length; n++) {
      const word = words[i + n];
      if (word === undefined) break;
      for (let k = 0; k < word[0].length; k++) hash = Math.imul(hash ^ word[0].charCodeAt(k), PRIME);
      visit(hash, words[i]?.index ?? 0, word.index + word[0].length);
      hash = Math.imul(hash ^ 32, PRIME);
    }
  }
}

/** The hash of a run written out, as the weights name it. */
export function hashOf(run: string, lang: Lang): number {
  let last = BASIS;
  if (lang === 'zh') {
    for (let i = 0; i < run.length; i++) last = Math.imul(last ^ plainUnit(run.charCodeAt(i)), PRIME);
    return last;
  }
  eachRun(run, lang, (hash, start, end) => {
    if (start === 0 && end === run.length) last = hash;
  });
  return last;
}

/** Every mark of punctuation and every blank counts as a comma. */
function plainUnit(unit: number): number {
  return unit <= 47 || (unit >= 58 && unit <= 64) || unit === 0x3002 || unit === 0x2026 || unit === 0x3001 ? COMMA : unit;
}
