import { isDigit, isLatin } from './language.js';
import { createUnitTrie } from './unit-trie.js';

/** Where a word stands in a text, and whatever was put into the book with it. */
export interface Sighted<Label> {
  readonly label: Label;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of all lexicons in one table, so that one walk over a text finds those of every lexicon. What the walk found is kept until the next text:
 * each lexicon asks for its share in turn.
 */
export interface WordBook<Label> {
  /** The number of a new lexicon. */
  lexicon(): number;
  /** Puts in a word in lower case. Without a label it hides the lexicon's words inside it. Latin words count only as whole words. */
  add(lexicon: number, word: string, label: Label | undefined): void;
  /** The lexicon's words in a text in lower case, by their place, the longer first. One inside a longer one of the same label is left out. */
  find(lexicon: number, lower: string): readonly Sighted<Label>[];
}

/** What a word means to one lexicon. */
interface Use<Label> {
  readonly lexicon: number;
  readonly label: Label | undefined;
  /** The number of the lexicon's label. */
  readonly topic: number;
}

export function createWordBook<Label>(): WordBook<Label> {
  const trie = createUnitTrie();
  /** For each node of the trie what the word ending there means. */
  const uses: (Use<Label>[] | undefined)[] = [];
  /** First units of all words: other places of a text are passed over. */
  const begins = new Uint8Array(0x10000);
  const labels: (readonly [lexicon: number, label: Label | undefined])[] = [];
  let lexicons = 0;
  let walked: string | undefined;
  let found: (Sighted<Label>[] | undefined)[] = [];
  /** For each lexicon where a hiding word ends, and for each topic where its last word ended. */
  let hidden = new Int32Array(0);
  let reached = new Int32Array(0);

  function note(at: number, end: number, { lexicon, label, topic }: Use<Label>): void {
    if (at < (hidden[lexicon] ?? 0)) return;
    if (label === undefined) hidden[lexicon] = end;
    else if (end > (reached[topic] ?? 0)) {
      reached[topic] = end;
      const share = found[lexicon];
      if (share === undefined) found[lexicon] = [{ label, start: at, end }];
      else share.push({ label, start: at, end });
    }
  }

  /** Notes every word that begins here; deeper calls first, so the longer words first. */
  function look(lower: string, at: number, end: number, from: number): void {
    const code = lower.charCodeAt(end);
    const node = end < lower.length ? trie.step(from, code) : 0;
    if (node === 0) return;
    look(lower, at, end + 1, node);
    const words = uses[node];
    if (words === undefined || (wordish(code) && isLatin(lower.charCodeAt(end + 1)))) return;
    for (const use of words) note(at, end + 1, use);
  }

  function walk(lower: string): void {
    walked = lower;
    found = new Array(lexicons).fill(undefined);
    hidden.fill(0);
    reached.fill(0);
    let before = 0;
    for (let i = 0; i < lower.length; i++) {
      const code = lower.charCodeAt(i);
      if (begins[code] === 1 && !(wordish(code) && wordish(before))) look(lower, i, i, 0);
      before = code;
    }
  }

  return {
    lexicon() {
      lexicons++;
      hidden = new Int32Array(lexicons);
      return lexicons - 1;
    },
    add(lexicon, text, label) {
      let topic = labels.findIndex(([number, known]) => number === lexicon && known === label);
      if (topic < 0) topic = labels.push([lexicon, label]) - 1;
      reached = new Int32Array(labels.length);
      walked = undefined;
      begins[text.charCodeAt(0)] = 1;
      const node = trie.put(text);
      const known = uses[node] ?? [];
      if (!known.some((use) => use.topic === topic)) uses[node] = [...known, { lexicon, label, topic }];
    },
    find(lexicon, lower) {
      if (lower !== walked) walk(lower);
      return found[lexicon] ?? [];
    },
  };
}

const wordish = (code: number) => isLatin(code) || isDigit(code);
