import type { Id } from '../../terms.js';
import { type Core, coreOf, stemOf } from './core.js';
import { gramKeys } from './grams.js';
import { eachDeletionKey, textKey } from './hash.js';
import { spoken } from './pinyin.js';
import { createPostings } from './postings.js';

/** One name or alias of a customer, prepared for comparing. */
export interface CustomerName {
  readonly id: Id;
  readonly name: string;
  readonly alias: boolean;
  readonly core: Core;
  /** Without spaces: `shanghaihuadongyiliao`; empty for a name without Chinese characters. */
  readonly sound: string;
  /** `shhdyl`. */
  readonly initials: string;
}

/** Ways from what was typed to the customers' names that may be meant. Each visit may bring names that do not fit: compare. */
export interface CustomerIndex {
  /** `syllables` = `pinyinOf(name)`; worked out here when absent. */
  add(
    entry: number,
    name: { readonly id: Id; readonly name: string; readonly alias: boolean; readonly syllables?: string | undefined },
  ): void;
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
const SOUND = 4;
const INITIALS = 5;

export function createCustomerIndex(): CustomerIndex {
  const names: (CustomerName | undefined)[] = [];
  const keys = createPostings();
  const grams = createPostings();

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
    add(entry, { id, name, alias, syllables }) {
      const core = coreOf(name);
      const spokenCore = syllables ?? spoken(core.text);
      const sounds = spokenCore === '' ? [] : spokenCore.split(' ');
      const sound = sounds.join('');
      let initials = '';
      for (const syllable of sounds) initials += syllable.charAt(0);
      names[entry] = { id, name, alias, core, sound, initials };
      eachDeletionKey(stemOf(core), STEM, (key) => keys.add(key, entry));
      for (const key of gramKeys(core.text)) grams.add(key, entry);
      if (sound === '') return;
      keys.add(textKey(sound, SOUND), entry);
      keys.add(textKey(initials, INITIALS), entry);
      if (core.place === 0) return;
      keys.add(textKey(sounds.slice(core.place).join(''), SOUND), entry);
      keys.add(textKey(initials.slice(core.place), INITIALS), entry);
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
        if (stemOf(name.core) === stem) visit(name);
      });
    },
    containing(text, visit) {
      const heads = gramKeys(text).map((key) => grams.first(key));
      if (heads.length === 0 || heads.includes(-1)) return;
      for (let slot = shortestList(heads); slot >= 0; slot = grams.next(slot)) {
        const name = names[grams.valueAt(slot)];
        if (name?.core.text.includes(text)) visit(name);
      }
    },
    sounding(letters, visit) {
      visitKey(textKey(letters, SOUND), (name) => {
        if (name.sound.endsWith(letters)) visit(name);
      });
    },
    beginning(letters, visit) {
      visitKey(textKey(letters, INITIALS), (name) => {
        if (name.initials.endsWith(letters)) visit(name);
      });
    },
  };
}
