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

/** What words of one label in one lexicon are. */
interface Topic {
  readonly lexicon: number;
  readonly label: Label | undefined;
}

const MIX = 0x9e3779b1;
const MOST_USES = 0xffff;

export function createWordBook(): WordBook {
  const trie = createUnitTrie();
  /** The node after one unit, straight from the unit: most places of a text need no more than this to be passed over. */
  const roots = new Uint16Array(0x10000);
  /** One bit for each unit that is a word, and for each two units (by their hash) that begin one: most other places need no more than these. */
  const singles = new Int32Array(0x10000 >> 5);
  const pairs = new Int32Array(0x10000 >> 5);
  /** For each node the first of the uses of the word that ends there, for each use its topic and the word's next use; 0 is none. */
  const ends = new Uint16Array(0x10000);
  let topicOf = new Uint16Array(0x4000);
  let nextOf = new Uint16Array(0x4000);
  let uses = 0;
  const topics: Topic[] = [];
  /** For each lexicon the numbers of its labels, counted over all lexicons. */
  const topicsOf: Map<Label | undefined, number>[] = [];
  let walked: string | undefined;
  const none: Sighted[] = [];
  let found: Sighted[][] = [];
  /** For each lexicon where a hiding word ends, and for each topic where its last word ended. */
  let hidden = new Int32Array(0);
  let reached = new Int32Array(0);

  /** Notes what the words that end at one node mean. */
  function note(at: number, end: number, node: number): void {
    let span: Span | undefined;
    for (let use = ends[node] ?? 0; use !== 0; use = nextOf[use] ?? 0) {
      const number = topicOf[use] ?? 0;
      const topic = topics[number];
      if (topic === undefined || at < (hidden[topic.lexicon] ?? 0)) continue;
      if (topic.label === undefined) hidden[topic.lexicon] = end;
      else if (end > (reached[number] ?? 0)) {
        reached[number] = end;
        span ??= [at, end];
        const sighted = { tag: topic.label.tag, span, rule: topic.label.rule };
        const share = found[topic.lexicon];
        if (share === undefined || share === none) found[topic.lexicon] = [sighted];
        else share.push(sighted);
      }
    }
  }

  /** Nodes where words end that begin at one place, and where that is, the shortest first. */
  const nested: number[] = [];

  /** Notes every word that begins here, the longest first. */
  function look(lower: string, at: number, root: number): void {
    let end = at + 1;
    for (let node = root; node !== 0; end++) {
      const next = end < lower.length ? lower.charCodeAt(end) : 0;
      // Where letters end a word no letter may follow.
      if (ends[node] !== 0 && !(isLatin(next) && wordish(lower.charCodeAt(end - 1)))) nested.push(node, end);
      node = next === 0 ? 0 : trie.step(node, next);
    }
    while (nested.length > 0) {
      const reach = nested.pop() ?? 0;
      note(at, reach, nested.pop() ?? 0);
    }
  }

  function walk(lower: string): void {
    found = new Array(topicsOf.length).fill(none);
    if (hidden.length < topicsOf.length) hidden = new Int32Array(topicsOf.length);
    else hidden.fill(0);
    if (reached.length < topics.length) reached = new Int32Array(topics.length);
    else reached.fill(0);
    let before = 0;
    let code = lower.charCodeAt(0);
    for (let i = 0; i < lower.length; i++) {
      const next = i + 1 < lower.length ? lower.charCodeAt(i + 1) : 0;
      const root = roots[code] ?? 0;
      if (root !== 0 && (has(singles, code) || has(pairs, placeOfPair(code, next))) && !(wordish(code) && wordish(before)))
        look(lower, i, root);
      before = code;
      code = next;
    }
  }

  return {
    lexicon() {
      topicsOf.push(new Map());
      return topicsOf.length - 1;
    },
    add(lexicon, text, label) {
      let number = topicsOf[lexicon]?.get(label);
      if (number === undefined) {
        number = topics.push({ lexicon, label }) - 1;
        topicsOf[lexicon]?.set(label, number);
      }
      walked = undefined;
      const node = trie.put(text);
      const first = text.charCodeAt(0);
      roots[first] = trie.step(0, first);
      if (text.length === 1) put(singles, first);
      else put(pairs, placeOfPair(first, text.charCodeAt(1)));
      let last = 0;
      for (let use = ends[node] ?? 0; use !== 0; use = nextOf[use] ?? 0) {
        if (topicOf[use] === number) return;
        last = use;
      }
      uses++;
      if (uses > MOST_USES) throw new RangeError('a book holds no more than 65,535 uses of words');
      if (uses === topicOf.length) [topicOf, nextOf] = [enlarged(topicOf), enlarged(nextOf)];
      topicOf[uses] = number;
      if (last === 0) ends[node] = uses;
      else nextOf[last] = uses;
    },
    find(lexicon, lower) {
      if (lower !== walked) walk(lower);
      walked = lower;
      return found[lexicon] ?? none;
    },
  };
}

const wordish = (code: number) => isLatin(code) || isDigit(code);

function placeOfPair(a: number, b: number): number {
  return Math.imul((a << 16) ^ b, MIX) >>> 16;
}

function has(bits: Int32Array, place: number): boolean {
  return ((bits[place >> 5] ?? 0) & (1 << (place & 31))) !== 0;
}

function put(bits: Int32Array, place: number): void {
  bits[place >> 5] = (bits[place >> 5] ?? 0) | (1 << (place & 31));
}

function enlarged(array: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(array.length * 2);
  larger.set(array);
  return larger;
}
