/**
 * Which ways of matching its patterns a text can have at all. One walk over a text opens the gates of all whose words it holds (see `needsOf`); most texts
 * lack most words, so most patterns need not be searched for, and of the others most ways not. An open gate promises nothing, a closed one everything.
 * What is open is kept until the next text.
 */
import { branchesOf } from './branches.js';
import { needsOf } from './needs.js';

/** Below this length searching a piece costs no more than walking it, and the message then anew. */
const SHORT = 8;
const ASCII = 0x80;
const MIX = 0x9e3779b1;

/** Where to look for what opens gates: at one character, at two in a row, at three of ASCII. Words may share a place: that only opens more. */
const SINGLES = 1 << 14;
const PAIR_BITS = 15;
const TRIPLE_BITS = 13;
const PAIRS = SINGLES;
const TRIPLES = PAIRS + (1 << PAIR_BITS);
/** For each place the first of its entries; 0 is none. */
const heads = new Uint16Array(TRIPLES + (1 << TRIPLE_BITS));
/** For each entry, side by side, its gate with the number of the place's next entry, and the bits of the branches it opens there. */
let links = new Int32Array(2 * 16384);
let entries = 0;
/** There are more words than entries can be told apart: what comes is open always. */
const MOST_ENTRIES = 0xffff;

/** A pattern that is searched for branch by branch. */
export interface Gated {
  readonly pattern: RegExp;
  /** The first of its two gates: a branch is open when both are. */
  readonly gate: number;
  readonly sources: readonly string[];
  /** The branches as patterns of their own, made when they are first searched for. */
  readonly branches: (RegExp | undefined)[];
}

const known = new Map<RegExp, Gated>();
const lists = new WeakMap<object, readonly Gated[]>();
/** For each gate, side by side, the number of the last walk that opened any of its branches, those that it left open, and those that the gate never closes. */
let states = new Int32Array(4 * 2048);
let gates = 0;
let walks = 0;
let walked: string | undefined;

/** A pattern made ready to be asked for. Patterns are told apart by identity, so keep them. */
export function gated(pattern: RegExp): Gated {
  const found = known.get(pattern);
  if (found !== undefined) return found;
  const sources = branchesOf(pattern);
  const made: Gated = { pattern, gate: gates, sources, branches: sources.map(() => undefined) };
  gates += 2;
  if (sources.length === 1) made.branches[0] = pattern;
  known.set(pattern, made);
  if (gates * 4 > states.length) states = enlarged(states);
  for (const [i, source] of sources.entries()) {
    const lists = needsOf({ source, flags: pattern.flags });
    for (const gate of [0, 1]) keep(made.gate + gate, 1 << i, lists[gate]);
  }
  // The text at hand was walked before this pattern was known: walk it again.
  walked = undefined;
  return made;
}

/** The same for the patterns of a list that is asked as a whole. Lists are told apart by identity too. */
export function gatesOf<One>(list: readonly One[], patternOf: (one: One) => RegExp): readonly Gated[] {
  const found = lists.get(list);
  if (found !== undefined) return found;
  const made = list.map((one) => gated(patternOf(one)));
  lists.set(list, made);
  return made;
}

/** The branches that a text may match, as bits, the first the lowest; 0 when it surely matches none. Ask about whole messages, one after the other, not about pieces of one. */
export function openIn({ gate, sources }: Gated, text: string): number {
  if (text.length < SHORT && text !== walked) return 2 ** sources.length - 1;
  lookOver(text);
  return left(gate) & left(gate + 1);
}

/** Walks a message that is about to be read; only a short one needs to be announced. */
export function lookOver(text: string): void {
  if (text !== walked) walk(text);
  // The same text is often another string: compared once, it is known again by its address.
  walked = text;
}

function left(gate: number): number {
  return states[gate * 4 + (states[gate * 4] === walks ? 1 : 2)] ?? 0;
}

/** False only when the pattern surely matches nowhere in the text. */
export function mayMatch(pattern: RegExp, text: string): boolean {
  return openIn(gated(pattern), text) !== 0;
}

/** The branch of this number as a pattern of its own. */
export function branch(gate: Gated, number: number): RegExp {
  const made = gate.branches[number] ?? new RegExp(gate.sources[number] ?? '', gate.pattern.flags);
  gate.branches[number] = made;
  return made;
}

/** A branch is let through the gate by each of the words, by everything where there are none. */
function keep(gate: number, bit: number, words: readonly string[] | undefined): void {
  if (words === undefined || entries + words.length >= MOST_ENTRIES) states[gate * 4 + 2] = (states[gate * 4 + 2] ?? 0) | bit;
  else for (const word of words) file(placeOfWord(word), gate, bit);
}

function file(place: number, gate: number, bit: number): void {
  const head = heads[place] ?? 0;
  if (head !== 0 && gateOf(head) === gate) {
    links[head * 2 + 1] = (links[head * 2 + 1] ?? 0) | bit;
    return;
  }
  entries++;
  if (entries * 2 === links.length) links = enlarged(links);
  links[entries * 2] = (gate << 16) | head;
  links[entries * 2 + 1] = bit;
  heads[place] = entries;
}

const gateOf = (entry: number): number => (links[entry * 2] ?? 0) >>> 16;

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
  for (let entry = heads[place] ?? 0; entry !== 0; ) {
    const link = links[entry * 2] ?? 0;
    const state = (link >>> 16) * 4;
    const bits = links[entry * 2 + 1] ?? 0;
    states[state + 1] = (states[state + (states[state] === walks ? 1 : 2)] ?? 0) | bits;
    states[state] = walks;
    entry = link & 0xffff;
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

function enlarged(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
