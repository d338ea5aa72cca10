import type { Span } from '../../terms.js';
import { isDigit, isLatin } from './language.js';
import { matchesOf } from './matches.js';

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
  // By the first two characters (of a single-character word by that one), so that a place of the text looks at few words.
  const byHead: (Entry<T>[] | undefined)[] = new Array(HEADS).fill(undefined);
  /** First characters of all words: most places of a text are passed over here. */
  const begins = new Uint8Array(HEADS);
  const add = (word: string, tag: T | undefined) => {
    const entry = { word: word.replaceAll('_', ' ').toLowerCase(), tag };
    const head = headOf(entry.word, 0, entry.word.length > 1);
    begins[entry.word.charCodeAt(0) & (HEADS - 1)] = 1;
    const list = byHead[head];
    if (list) list.push(entry);
    else byHead[head] = [entry];
  };
  for (const [tag, words] of lexicon.words) for (const word of words.split(/\s+/)) if (word) add(word, tag);
  for (const word of (lexicon.notThese ?? '').split(/\s+/)) if (word) add(word, undefined);
  for (const list of byHead) list?.sort((a, b) => b.word.length - a.word.length);
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
    const take = (list: readonly Entry<T>[] | undefined, i: number): number => {
      if (list === undefined) return 0;
      for (const { word, tag } of list) {
        if (!lower.startsWith(word, i) || !standsAlone(lower, i, word)) continue;
        if (tag === undefined) return word.length - 1;
        if (i + word.length <= (ended.get(tag) ?? 0)) continue;
        ended.set(tag, i + word.length);
        found.push({ tag, span: [i, i + word.length], rule: ruleOf(tag) });
      }
      return 0;
    };
    for (let i = 0; i < lower.length; i++) {
      const code = lower.charCodeAt(i);
      if (begins[code & (HEADS - 1)] === 0 || (wordish(code) && i > 0 && wordish(lower.charCodeAt(i - 1)))) continue;
      const skip = i + 1 < lower.length ? take(byHead[headOf(lower, i, true)], i) : 0;
      if (skip > 0) i += skip;
      else take(byHead[headOf(lower, i, false)], i);
    }
    for (const [tag, pattern] of lexicon.patterns ?? []) {
      for (const match of matchesOf(pattern, folded)) {
        found.push({ tag, span: [match.index, match.index + match[0].length], rule: `${ruleOf(tag)}+` });
      }
    }
    return found;
  };
}

/** Places of the table of heads; heads that share one are told apart by comparing the word. */
const HEADS = 2048;

function headOf(text: string, at: number, two: boolean): number {
  return (two ? text.charCodeAt(at) * 31 + text.charCodeAt(at + 1) : text.charCodeAt(at)) & (HEADS - 1);
}

/** A Latin word counts only when no letter or digit touches it; a Chinese one always. */
function standsAlone(text: string, at: number, word: string): boolean {
  if (wordish(word.charCodeAt(0)) && at > 0 && wordish(text.charCodeAt(at - 1))) return false;
  const end = at + word.length;
  return !(wordish(word.charCodeAt(word.length - 1)) && end < text.length && isLatin(text.charCodeAt(end)));
}

const wordish = (code: number) => isLatin(code) || isDigit(code);
