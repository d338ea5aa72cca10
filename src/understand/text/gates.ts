/**
 * Which patterns a text can match at all. One walk over a text opens the gates of all patterns whose words it holds (see `needsOf`); most texts lack
 * most words, so most patterns need not be searched for. An open gate promises nothing, a closed one everything. What is open is kept until the next text.
 */
import { needsOf } from './needs.js';

/** Below this length searching costs no more than asking. */
const SHORT = 8;
const ASCII = 0x80;
const PLACES = 4096;
const MIX = 0x9e3779b1;
const ALWAYS = -1;

/** Where to look for what opens gates: at one character, at two in a row, at three of ASCII. Words may share a place: that only opens more. */
const PAIRS = PLACES;
const TRIPLES = 2 * PLACES;
/** The gates of every place, as they are filed … */
const filed: number[][] = [];
/** … and, once a text is to be walked, all lists in one row: the place's list ends where the next one's begins. */
const begins = new Uint32Array(3 * PLACES + 1);
let lists = new Uint16Array(0);
let laidOut = false;
const numbers = new WeakMap<RegExp, number>();
/** For each gate the number of the walk that opened it last, or ALWAYS. */
let opened = new Int32Array(1024);
let gates = 0;
let walks = 0;
let walked: string | undefined;

/** False only when the pattern surely matches nowhere in the text. Ask about whole messages, one after the other, not about pieces of one. */
export function mayMatch(pattern: RegExp, text: string): boolean {
  if (text.length < SHORT) return true;
  if (text !== walked) walk(text);
  const number = numbers.get(pattern) ?? newGate(pattern);
  if (opened[number] === ALWAYS) return true;
  return opened[number] === walks;
}

function newGate(pattern: RegExp): number {
  const needs = needsOf(pattern);
  const number = gates++;
  if (number === opened.length) opened = enlarged(opened);
  // Not walked for yet: open for this text.
  opened[number] = needs === undefined ? ALWAYS : walks;
  numbers.set(pattern, number);
  for (const word of needs ?? []) {
    const place = placeOfWord(word);
    const list = filed[place];
    if (list === undefined) filed[place] = [number];
    else if (!list.includes(number)) list.push(number);
  }
  laidOut = false;
  return number;
}

/** Its first three units when they are ASCII, else its last two: a unit of measure is rarer than the figure before it. */
function placeOfWord(word: string): number {
  const [a, b, c] = [word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2)];
  if (word.length === 1) return a & (PLACES - 1);
  if (a < ASCII && b < ASCII && c < ASCII) return TRIPLES + placeOf((a << 7) | b, c);
  return PAIRS + placeOf(word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1));
}

function layOut(): void {
  laidOut = true;
  lists = Uint16Array.from(filed.flat());
  let at = 0;
  for (let place = 0; place < begins.length; place++) {
    begins[place] = at;
    at += filed[place]?.length ?? 0;
  }
}

function walk(text: string): void {
  if (!laidOut) layOut();
  walked = text;
  walks++;
  let first = 0;
  let second = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = plainUnit(text.charCodeAt(i));
    open(unit & (PLACES - 1));
    open(PAIRS + placeOf(second, unit));
    if (unit < ASCII) open(TRIPLES + placeOf((first << 7) | second, unit));
    first = second;
    second = unit;
  }
}

function open(place: number): void {
  const end = begins[place + 1] ?? 0;
  for (let i = begins[place] ?? 0; i < end; i++) opened[lists[i] ?? 0] = walks;
}

function placeOf(a: number, b: number): number {
  return (Math.imul((a << 16) ^ b, MIX) >>> 20) & (PLACES - 1);
}

/** Small letters for capitals and 0 for every digit, as `needsOf` writes its words. */
function plainUnit(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit + 32 : unit >= 49 && unit <= 57 ? 48 : unit;
}

function enlarged(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
