import type { Span } from '../../terms.js';
import { isDigit, isLatin } from './language.js';

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

interface Entry<T extends string> {
  readonly word: string;
  readonly tag: T | undefined;
}

/** Makes a lexicon ready to be looked up: one walk over the text finds all its words, longest first; Latin words only as whole words. */
export function compile<T extends string>(lexicon: Lexicon<T>): (folded: string, lower: string) => Cue<T>[] {
  const byFirst = new Map<number, Entry<T>[]>();
  const add = (word: string, tag: T | undefined) => {
    const plain = word.replaceAll('_', ' ').toLowerCase();
    const list = byFirst.get(plain.charCodeAt(0));
    if (list) list.push({ word: plain, tag });
    else byFirst.set(plain.charCodeAt(0), [{ word: plain, tag }]);
  };
  for (const [tag, words] of lexicon.words) for (const word of words.split(/\s+/)) if (word) add(word, tag);
  for (const word of (lexicon.notThese ?? '').split(/\s+/)) if (word) add(word, undefined);
  for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);
  const rules = new Map<T, string>();
  const ruleOf = (tag: T) => {
    const known = rules.get(tag);
    if (known !== undefined) return known;
    rules.set(tag, `${lexicon.name}/${tag}`);
    return `${lexicon.name}/${tag}`;
  };

  return (folded, lower) => {
    const found: Cue<T>[] = [];
    // Where the last word of a tag ended: a word inside a longer one of the same tag says nothing new.
    const ended = new Map<T, number>();
    for (let i = 0; i < lower.length; i++) {
      const list = byFirst.get(lower.charCodeAt(i));
      if (list === undefined) continue;
      let skip = 0;
      for (const { word, tag } of list) {
        if (!lower.startsWith(word, i) || !standsAlone(lower, i, word)) continue;
        if (tag === undefined) {
          skip = word.length - 1;
          break;
        }
        if (i + word.length <= (ended.get(tag) ?? 0)) continue;
        ended.set(tag, i + word.length);
        found.push({ tag, span: [i, i + word.length], rule: ruleOf(tag) });
      }
      i += skip;
    }
    for (const [tag, pattern] of lexicon.patterns ?? []) {
      for (const match of folded.matchAll(pattern)) {
        found.push({ tag, span: [match.index, match.index + match[0].length], rule: `${ruleOf(tag)}+` });
      }
    }
    return found;
  };
}

/** A Latin word counts only when no letter or digit touches it; a Chinese one always. */
function standsAlone(text: string, at: number, word: string): boolean {
  if (wordish(word.charCodeAt(0)) && at > 0 && wordish(text.charCodeAt(at - 1))) return false;
  const end = at + word.length;
  return !(wordish(word.charCodeAt(word.length - 1)) && end < text.length && isLatin(text.charCodeAt(end)));
}

const wordish = (code: number) => isLatin(code) || isDigit(code);
