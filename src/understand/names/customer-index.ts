import type { Id } from '../../terms.js';
import { type Core, coreOf, stemOf } from './core.js';
import { eachGramKey } from './grams.js';
import { eachDeletionKey, textKey } from './hash.js';
import { spoken } from './pinyin.js';
import { createPostings } from './postings.js';
import { abbreviates, eachSoundKey, spells } from './sound.js';

/** One name or alias of a customer, prepared for comparing. */
export interface CustomerName extends Core {
  readonly id: Id;
  readonly name: string;
  readonly alias: boolean;
  /** `pinyinOf(name)`. */
  readonly syllables: string;
}

/** Ways from what was typed to the customers' names that may be meant. Each visit may bring names that do not fit: compare. */
export interface CustomerIndex {
  /** `entry` must be new; `syllables` = `pinyinOf(name)`, worked out here when absent. */
  add(entry: number, id: Id, name: string, alias: boolean, syllables: string | undefined): void;
  remove(entry: number): void;
  /** Every name, newest first. */
  each(visit: (name: CustomerName) => void): void;
  /** Names whose stem equals this stem or is one edit away. */
  near(stem: string, visit: (name: CustomerName) => void): void;
  /** Names whose stem is this. */
  withStem(stem: string, visit: (name: CustomerName) => void): void;
  /** Names in whose core this text may stand; at least two Chinese characters or three letters. */
  containing(text: string, visit: (name: CustomerName) => void): void;
  /** Names that sound like this, whole or without their place. */
  sounding(letters: string, visit: (name: CustomerName) => void): void;
  /** Names whose syllables begin with these letters, whole or without their place. */
  beginning(letters: string, visit: (name: CustomerName) => void): void;
}

const STEM = 3;
const SALTS = { sound: 4, initials: 5 };

/** `expected` names or so are to come; more is no harm. */
export function createCustomerIndex(expected: number): CustomerIndex {
  const names: (CustomerName | undefined)[] = [];
  const keys = createPostings(expected * 10);
  const grams = createPostings(expected * 6);

  /** The entry being filed: one closure for all names, not three for each. */
  let filing = 0;
  const file = (key: number): void => keys.add(key, filing);
  const fileGram = (key: number): void => grams.add(key, filing);

  function visitKey(key: number, visit: (name: CustomerName) => void): void {
    for (let slot = keys.first(key); slot >= 0; slot = keys.next(slot)) {
      const name = names[keys.valueAt(slot)];
      if (name) visit(name);
    }
  }

  /** Walks the lists of all grams in step, so that the one that ends first is found at its own cost. */
  function shortestList(heads: readonly number[]): number {
    const slots = [...heads];
    for (;;) {
      for (let i = 0; i < slots.length; i++) {
        const slot = slots[i] ?? -1;
        if (slot < 0) return heads[i] ?? -1;
        slots[i] = grams.next(slot);
      }
    }
  }

  return {
    add(entry, id, name, alias, syllables) {
      const core = coreOf(name);
      const sounds = syllables ?? spoken(core.text);
      names[entry] = { id, name, alias, text: core.text, place: core.place, syllables: sounds };
      filing = entry;
      eachDeletionKey(stemOf(core), STEM, file);
      eachSoundKey(sounds, 0, SALTS, file);
      if (core.place > 0) eachSoundKey(sounds, core.place, SALTS, file);
      eachGramKey(core.text, fileGram);
    },
    remove(entry) {
      names[entry] = undefined;
    },
    each(visit) {
      for (let entry = names.length - 1; entry >= 0; entry--) {
        const name = names[entry];
        if (name) visit(name);
      }
    },
    near(stem, visit) {
      eachDeletionKey(stem, STEM, (key) => visitKey(key, visit));
    },
    withStem(stem, visit) {
      visitKey(textKey(stem, STEM), (name) => {
        if (stemOf(name) === stem) visit(name);
      });
    },
    containing(text, visit) {
      const heads: number[] = [];
      eachGramKey(text, (key) => heads.push(grams.first(key)));
      if (heads.length === 0 || heads.includes(-1)) return;
      for (let slot = shortestList(heads); slot >= 0; slot = grams.next(slot)) {
        const name = names[grams.valueAt(slot)];
        if (name?.text.includes(text)) visit(name);
      }
    },
    sounding(letters, visit) {
      visitKey(textKey(letters, SALTS.sound), (name) => {
        if (spells(name.syllables, letters) > 0) visit(name);
      });
    },
    beginning(letters, visit) {
      visitKey(textKey(letters, SALTS.initials), (name) => {
        if (abbreviates(name.syllables, letters) > 0) visit(name);
      });
    },
  };
}
