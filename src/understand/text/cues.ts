import type { Span } from '../../terms.js';
import { type Gated, gated, openIn } from './gates.js';
import { next } from './matches.js';
import { createWordBook } from './word-book.js';

/** A word or pattern of a lexicon found in a text. */
export interface Cue<T extends string> {
  readonly tag: T;
  readonly span: Span;
  /** The rule's name: `zh/signal/price`. */
  readonly rule: string;
}

/** Words of one topic: `words` are separated by spaces (`_` stands for a space inside), `patterns` are global regular expressions. */
export interface Lexicon<T extends string> {
  readonly name: string;
  readonly words: readonly (readonly [tag: T, words: string])[];
  readonly patterns?: readonly (readonly [tag: T, pattern: RegExp])[];
  /** Words that only look like a word of the topic (签到 is not 签): where one stands, nothing inside it is read. */
  readonly notThese?: string;
}

/** The words of every lexicon: a text is walked once for all of them. Each carries its tag and rule. */
const book = createWordBook();

/** Makes a lexicon ready to be looked up: its words (Latin ones only as whole words), the longer first, then its patterns. */
export function compile<T extends string>(lexicon: Lexicon<T>): (folded: string, lower: string) => Cue<T>[] {
  const number = book.lexicon();
  const { name, words, patterns = [], notThese = '' } = lexicon;
  const labels = new Map(words.map(([tag]) => [tag, { tag, rule: `${name}/${tag}` }]));
  for (const [tag, list] of words) for (const word of wordsOf(list)) book.add(number, word, labels.get(tag));
  for (const word of wordsOf(notThese)) book.add(number, word, undefined);
  /** Made ready when the lexicon is first asked: at the start most are not needed yet. */
  let searched: readonly { readonly tag: T; readonly gate: Gated; readonly rule: string }[] | undefined;

  return (folded, lower) => {
    // The book gives back the tags that this lexicon put in; a copy, for the callers sort and add.
    const found = book.find(number, lower).slice() as Cue<T>[];
    searched ??= patterns.map(([tag, pattern]) => ({ tag, gate: gated(pattern), rule: `${name}/${tag}+` }));
    for (const { tag, gate, rule } of searched) {
      const open = openIn(gate, folded);
      for (let match = open === 0 ? null : next(gate, open, folded, 0); match !== null; ) {
        const end = match.index + match[0].length;
        found.push({ tag, span: [match.index, end], rule });
        match = next(gate, open, folded, Math.max(match.index + 1, end));
      }
    }
    return found;
  };
}

function wordsOf(list: string): string[] {
  return list
    .toLowerCase()
    .split(/\s+/)
    .flatMap((word) => (word === '' ? [] : [word.includes('_') ? word.replaceAll('_', ' ') : word]));
}
