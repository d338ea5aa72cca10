import type { Span } from '../../terms.js';
import { isDigit, isLatin } from './language.js';
import { createUnitTrie } from './unit-trie.js';

/** What a word stands for in its lexicon, and the rule that says so. */
export interface Label {
  readonly tag: string;
  readonly rule: string;
}

/** A word of a lexicon standing in a text. */
export interface Sighted extends Label {
  readonly span: Span;
}

/**
 * The words of all lexicons in one table, so that one walk over a text finds those of every lexicon. What the walk found is kept until the next text:
 * each lexicon asks for its share in turn.
 */
export interface WordBook {
  /** The number of a new lexicon. */
  lexicon(): number;
  /** Puts in a word in lower case. Without a label it hides the lexicon's words inside it. Latin words count only as whole words. */
  add(lexicon: number, word: string, label: Label | undefined): void;
  /** The lexicon's words in a text in lower case, by their place, the longer first. One inside a longer one of the same label is left out. */
  find(lexicon: number, lower: string): readonly Sighted[];
}

/** What a word means to one lexicon. */
interface Use {
  readonly lexicon: number;
  readonly label: Label | undefined;
  /** The number of the lexicon's label. */
  readonly topic: number;
}

export function createWordBook(): WordBook {
  const trie = createUnitTrie();
  /** The node after one unit, straight from the unit: most places of a text need no more than this to be passed over. */
  const roots = new Uint16Array(0x10000);
  /** For each node the number of the word that ends there, 0 for none; and what the words mean. */
  const ends = new Uint16Array(0x10000);
  const words: (readonly Use[])[] = [[]];
  /** For each lexicon the numbers of its labels, counted over all lexicons. */
  const topics: Map<Label | undefined, number>[] = [];
  let labels = 0;
  let lexicons = 0;
  let walked: string | undefined;
  let found: (Sighted[] | undefined)[] = [];
  /** For each lexicon where a hiding word ends, and for each topic where its last word ended. */
  let hidden = new Int32Array(0);
  let reached = new Int32Array(0);

  function note(at: number, end: number, { lexicon, label, topic }: Use): void {
    if (at < (hidden[lexicon] ?? 0)) return;
    if (label === undefined) hidden[lexicon] = end;
    else if (end > (reached[topic] ?? 0)) {
      reached[topic] = end;
      const share = found[lexicon];
      const sighted = { tag: label.tag, span: [at, end] as const, rule: label.rule };
      if (share === undefined) found[lexicon] = [sighted];
      else share.push(sighted);
    }
  }

  /** Words that begin at one place and where they end, the shortest first. */
  const nested: number[] = [];

  /** Notes every word that begins here, the longest first. */
  function look(lower: string, at: number, root: number): void {
    let end = at + 1;
    for (let node = root; node !== 0; end++) {
      const word = ends[node] ?? 0;
      const next = end < lower.length ? lower.charCodeAt(end) : 0;
      // Where letters end a word no letter may follow.
      if (word !== 0 && !(isLatin(next) && wordish(lower.charCodeAt(end - 1)))) nested.push(word, end);
      node = next === 0 ? 0 : trie.step(node, next);
    }
    while (nested.length > 0) {
      const reach = nested.pop() ?? 0;
      const uses = words[nested.pop() ?? 0];
      if (uses !== undefined) for (const use of uses) note(at, reach, use);
    }
  }

  function walk(lower: string): void {
    found = new Array(lexicons).fill(undefined);
    if (hidden.length < lexicons) hidden = new Int32Array(lexicons);
    else hidden.fill(0);
    if (reached.length < labels) reached = new Int32Array(labels);
    else reached.fill(0);
    let before = 0;
    for (let i = 0; i < lower.length; i++) {
      const code = lower.charCodeAt(i);
      const root = roots[code] ?? 0;
      if (root !== 0 && !(wordish(code) && wordish(before))) look(lower, i, root);
      before = code;
    }
  }

  return {
    lexicon() {
      lexicons++;
      topics.push(new Map());
      return lexicons - 1;
    },
    add(lexicon, text, label) {
      const topic = topics[lexicon]?.get(label) ?? labels++;
      topics[lexicon]?.set(label, topic);
      walked = undefined;
      const node = trie.put(text);
      const first = text.charCodeAt(0);
      roots[first] = trie.step(0, first);
      if (ends[node] === 0) ends[node] = words.push([]) - 1;
      const number = ends[node] ?? 0;
      const known = words[number] ?? [];
      if (!known.some((use) => use.topic === topic)) words[number] = [...known, { lexicon, label, topic }];
    },
    find(lexicon, lower) {
      if (lower !== walked) walk(lower);
      walked = lower;
      return found[lexicon] ?? [];
    },
  };
}

const wordish = (code: number) => isLatin(code) || isDigit(code);
