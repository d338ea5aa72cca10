/**
 * Which patterns a text can match at all. One walk over a text opens the gates of all patterns whose words it holds (see `needsOf`); most texts lack
 * most words, so most patterns need not be searched for. An open gate promises nothing, a closed one everything. What is open is kept until the next text.
 */
import { needsOf } from './needs.js';

/** Below this length searching costs no more than asking. */
const SHORT = 8;
const ASCII = 0x80;
const MIX = 0x9e3779b1;
const ALWAYS = -1;

/** Where to look for what opens gates: at one character, at two in a row, at three of ASCII. Words may share a place: that only opens more. */
const SINGLES = 1 << 14;
const PAIR_BITS = 15;
const TRIPLE_BITS = 13;
const PAIRS = SINGLES;
const TRIPLES = PAIRS + (1 << PAIR_BITS);
/** For each place the first of its entries, for each entry its gate and the place's next entry; 0 is none. */
const heads = new Uint16Array(TRIPLES + (1 << TRIPLE_BITS));
let gateOf = new Uint16Array(4096);
let nextOf = new Uint16Array(4096);
let entries = 0;
/** There are more words than entries can be told apart: what comes is open always. */
const MOST_ENTRIES = 0xffff;
const numbers = new WeakMap<RegExp, number>();
const lists = new WeakMap<object, Uint16Array>();
/** For each gate the number of the walk that opened it last, or ALWAYS. */
let opened = new Int32Array(1024);
let gates = 0;
let walks = 0;
let walked: string | undefined;

/** False only when the pattern surely matches nowhere in the text. Ask about whole messages, one after the other, not about pieces of one. */
export function mayMatch(pattern: RegExp, text: string): boolean {
  return text.length < SHORT || isOpen(numbers.get(pattern) ?? newGate(pattern), text);
}

/** The same for a list that is asked as a whole: the places of its rules that may match. Lists are told apart by identity, so keep them. */
export function mayMatchOf(rules: readonly { readonly pattern: RegExp }[], text: string): (place: number) => boolean {
  if (text.length < SHORT) return always;
  let list = lists.get(rules);
  if (list === undefined) {
    list = Uint16Array.from(rules, ({ pattern }) => numbers.get(pattern) ?? newGate(pattern));
    lists.set(rules, list);
  }
  const known = list;
  return (place) => isOpen(known[place] ?? 0, text);
}

const always = () => true;

function isOpen(gate: number, text: string): boolean {
  if (text !== walked) walk(text);
  // The same text is often another string: compared once, it is known again by its address.
  walked = text;
  const last = opened[gate];
  return last === walks || last === ALWAYS;
}

function newGate(pattern: RegExp): number {
  const words = needsOf(pattern);
  const number = gates++;
  if (number === opened.length) opened = enlarged(opened, Int32Array);
  const filed = words !== undefined && entries + words.length < MOST_ENTRIES;
  // Not walked for yet: open for this text.
  opened[number] = filed ? walks : ALWAYS;
  numbers.set(pattern, number);
  if (filed) for (const word of words) file(placeOfWord(word), number);
  return number;
}

function file(place: number, gate: number): void {
  if (gateOf[heads[place] ?? 0] === gate && heads[place] !== 0) return;
  entries++;
  if (entries === gateOf.length) {
    gateOf = enlarged(gateOf, Uint16Array);
    nextOf = enlarged(nextOf, Uint16Array);
  }
  gateOf[entries] = gate;
  nextOf[entries] = heads[place] ?? 0;
  heads[place] = entries;
}

/** Its first three units when they are ASCII, else its last two: a unit of measure is rarer than the figure before it. */
function placeOfWord(word: string): number {
  const [a, b, c] = [word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2)];
  if (word.length === 1) return a & (SINGLES - 1);
  if (a < ASCII && b < ASCII && c < ASCII) return placeOfTriple(a, b, c);
  return placeOfPair(word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1));
}

function walk(text: string): void {
  walks++;
  let first = 0;
  let second = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = plainUnit(text.charCodeAt(i));
    open(unit & (SINGLES - 1));
    open(placeOfPair(second, unit));
    if (unit < ASCII) open(placeOfTriple(first, second, unit));
    first = second;
    second = unit;
  }
}

function open(place: number): void {
  for (let entry = heads[place] ?? 0; entry !== 0; entry = nextOf[entry] ?? 0) {
    const gate = gateOf[entry] ?? 0;
    opened[gate] = walks;
  }
}

function placeOfPair(a: number, b: number): number {
  return PAIRS + (Math.imul((a << 16) ^ b, MIX) >>> (32 - PAIR_BITS));
}

function placeOfTriple(a: number, b: number, c: number): number {
  return TRIPLES + (Math.imul((a << 23) ^ (b << 16) ^ c, MIX) >>> (32 - TRIPLE_BITS));
}

/** Small letters for capitals and 0 for every digit, as `needsOf` writes its words. */
function plainUnit(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit + 32 : unit >= 49 && unit <= 57 ? 48 : unit;
}

function enlarged<A extends Int32Array | Uint16Array>(array: A, Kind: new (length: number) => A): A {
  const larger = new Kind(array.length * 2);
  larger.set(array);
  return larger;
}
