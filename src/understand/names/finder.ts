import { foldUnit, isWordUnit } from './fold.js';
import { extended, keyOf } from './hash.js';
import { createPostings, enlarged } from './postings.js';

/** A form of the name number `entry` standing in a text. `whole` = the name from end to end, not a short way of saying it. */
export interface Sighting {
  readonly start: number;
  readonly end: number;
  readonly entry: number;
  readonly whole: boolean;
}

/** Finds forms (names and their short ways of saying) in texts. A form is found from the moment it is added. */
export interface Finder {
  /** Adds the units from `start` to `end` of the name number `entry`. Fewer than two are kept for `whole`, never found in texts. */
  add(entry: number, start: number, end: number): void;
  /** The latest entry added from end to end with a name like this (case apart) that `fits`; -1 when there is none. */
  whole(name: string, fits: (entry: number) => boolean): number;
  /** Every form in the text at every place, overlapping ones included. */
  sightings(text: string): Sighting[];
}

/** Lengths from here on share one bit of a head's mask and are told apart by comparing. */
const LONG = 31;
const SALT = 1;
/** One bit in so many is set at most of those that tell a name nobody goes by yet at one look. */
const BITS_A_NAME = 8;
/** Made room for beforehand: the whole name, and mostly one without its legal form or its place. */
const FORMS_A_NAME = 2.5;

/** `nameOf` gives the name with that number, undefined once it is forgotten. */
export function createFinder(nameOf: (entry: number) => string | undefined, expected: number): Finder {
  const formsToCome = Math.ceil(expected * FORMS_A_NAME);
  const forms = createPostings(formsToCome);
  /** Three numbers for each form: entry, start, end. */
  let parts = new Int32Array(3072 + formsToCome * 3);
  let count = 0;
  /** For the first two units of every form: which lengths exist, one bit each. Open addressing, never emptied. */
  let room = 4096;
  let pairs = new Int32Array(room);
  let lengths = new Int32Array(room);
  let used = 0;
  const firsts = new Uint8Array(0x10000);
  /** A bit for the key of every whole name: most names that are taken in are new ones. */
  const wholes = new Int32Array(1 << Math.ceil(Math.log2(Math.max(1024, expected) * BITS_A_NAME) - 5));

  function slotOf(pair: number): number {
    let slot = (Math.imul(pair, 0x9e3779b1) >>> 12) & (room - 1);
    while (pairs[slot] !== pair && pairs[slot] !== 0) slot = (slot + 1) & (room - 1);
    return slot;
  }

  function placeOf(key: number): number {
    return (key >>> 5) & (wholes.length - 1);
  }

  function note(pair: number, bit: number): void {
    if (used * 2 > room) growHeads();
    const slot = slotOf(pair);
    if (pairs[slot] === 0) used++;
    pairs[slot] = pair;
    lengths[slot] = (lengths[slot] ?? 0) | bit;
  }

  function growHeads(): void {
    const [oldPairs, oldLengths] = [pairs, lengths];
    room *= 2;
    pairs = new Int32Array(room);
    lengths = new Int32Array(room);
    for (let i = 0; i < oldPairs.length; i++) {
      const pair = oldPairs[i] ?? 0;
      if (pair === 0) continue;
      const slot = slotOf(pair);
      pairs[slot] = pair;
      lengths[slot] = oldLengths[i] ?? 0;
    }
  }

  function sight(text: string, at: number, form: number): Sighting | undefined {
    const entry = parts[form * 3] ?? 0;
    const start = parts[form * 3 + 1] ?? 0;
    const length = (parts[form * 3 + 2] ?? 0) - start;
    const name = nameOf(entry);
    const end = at + length;
    if (name === undefined || end > text.length) return undefined;
    for (let i = 0; i < length; i++) {
      if (foldUnit(text.charCodeAt(at + i)) !== foldUnit(name.charCodeAt(start + i))) return undefined;
    }
    if (end < text.length && isWordUnit(text.charCodeAt(end)) && isWordUnit(text.charCodeAt(end - 1))) return undefined;
    return { start: at, end, entry, whole: length === name.length };
  }

  function look(text: string, at: number, mask: number, found: Sighting[]): void {
    let hash = 0;
    const reach = Math.min(LONG, text.length - at);
    for (let length = 1; length <= reach; length++) {
      hash = extended(hash, foldUnit(text.charCodeAt(at + length - 1)));
      if ((mask & (1 << length)) === 0) continue;
      for (let slot = forms.first(keyOf(hash, length, SALT)); slot >= 0; slot = forms.next(slot)) {
        const sighting = sight(text, at, forms.valueAt(slot));
        if (sighting) found.push(sighting);
      }
    }
  }

  return {
    add(entry, start, end) {
      const name = nameOf(entry);
      if (name === undefined) return;
      if (end - start > 1) {
        const first = foldUnit(name.charCodeAt(start));
        firsts[first] = 1;
        note((first << 16) | foldUnit(name.charCodeAt(start + 1)), 1 << Math.min(end - start, LONG));
      }
      if (count * 3 === parts.length) parts = enlarged(parts, parts.length * 2);
      parts[count * 3] = entry;
      parts[count * 3 + 1] = start;
      parts[count * 3 + 2] = end;
      const key = formKey(name, start, end);
      if (start === 0 && end === name.length) wholes[placeOf(key)] = (wholes[placeOf(key)] ?? 0) | (1 << (key & 31));
      forms.add(key, count);
      count++;
    },
    whole(name, fits) {
      const key = formKey(name, 0, name.length);
      if (((wholes[placeOf(key)] ?? 0) & (1 << (key & 31))) === 0) return -1;
      for (let slot = forms.first(key); slot >= 0; slot = forms.next(slot)) {
        const form = forms.valueAt(slot);
        const entry = parts[form * 3] ?? -1;
        if (parts[form * 3 + 1] === 0 && parts[form * 3 + 2] === name.length && fits(entry)) return entry;
      }
      return -1;
    },
    sightings(text) {
      const found: Sighting[] = [];
      let unit = text.charCodeAt(0);
      let folded = foldUnit(unit);
      let inWord = false;
      for (let next = 1; next < text.length; next++) {
        const nextUnit = text.charCodeAt(next);
        const nextFolded = foldUnit(nextUnit);
        if (firsts[folded] === 1) {
          const mask = lengths[slotOf((folded << 16) | nextFolded)] ?? 0;
          if (mask !== 0 && !(inWord && isWordUnit(unit))) look(text, next - 1, mask, found);
        }
        inWord = isWordUnit(unit);
        unit = nextUnit;
        folded = nextFolded;
      }
      return found;
    },
  };
}

function formKey(name: string, start: number, end: number): number {
  const length = Math.min(end - start, LONG);
  let hash = 0;
  for (let i = 0; i < length; i++) hash = extended(hash, foldUnit(name.charCodeAt(start + i)));
  return keyOf(hash, length, SALT);
}
