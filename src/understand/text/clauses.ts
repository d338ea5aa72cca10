import type { Lang, Span } from '../../terms.js';
import { isDigit, isHan, isLatin } from './language.js';

/** A stretch between punctuation marks. `sentence` counts the sentences, so clauses of one sentence share it. */
export interface Clause {
  readonly span: Span;
  readonly sentence: number;
  /** True when a question mark ends it. */
  readonly asks: boolean;
}

/** Cuts a folded text into clauses; empty ones are left out, and blanks at both ends are not part of a clause. */
export function clausesOf(text: string, lang: Lang): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let sentence = 0;
  const close = (end: number, asks: boolean) => {
    let from = start;
    let to = end;
    while (from < to && text.charCodeAt(from) <= 32) from++;
    while (to > from && text.charCodeAt(to - 1) <= 32) to--;
    if (to > from) clauses.push({ span: [from, to], sentence, asks });
  };
  for (let i = 0; i < text.length; i++) {
    const cut = cutAt(text, i, lang);
    if (cut === 'none') continue;
    const mark = text[i];
    close(i, mark === '?');
    start = i + 1;
    if (cut === 'sentence') sentence++;
  }
  close(text.length, false);
  return clauses;
}

function cutAt(text: string, at: number, lang: Lang): 'none' | 'clause' | 'sentence' {
  const before = at > 0 ? text.charCodeAt(at - 1) : 32;
  const after = at + 1 < text.length ? text.charCodeAt(at + 1) : 32;
  switch (text[at]) {
    case '。':
    case '!':
    case '?':
    case '\n':
    case ';':
      return 'sentence';
    case '.':
      return after <= 32 && lang === 'en' ? 'sentence' : 'none';
    case ',':
      return isDigit(before) && isDigit(after) && threeDigits(text, at + 1) ? 'none' : 'clause';
    case '…':
    case '—':
      return 'clause';
    case '-':
      return before <= 32 && after <= 32 ? 'clause' : 'none';
    case ':':
      return isDigit(before) && isDigit(after) ? 'none' : 'clause';
    case '(':
    case ')':
      return 'clause';
    case ' ':
      // In Chinese a blank stands for a comma, except around Latin words and numbers.
      return lang === 'zh' && (isHan(before) || isHan(after)) && !isLatin(before) && !isLatin(after) ? 'clause' : 'none';
    default:
      // An emoji (a surrogate pair) ends a clause.
      return text.charCodeAt(at) >= 0xd83c && text.charCodeAt(at) <= 0xd83e ? 'clause' : 'none';
  }
}

function threeDigits(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2)) && !isDigit(text.charCodeAt(at + 3));
}
