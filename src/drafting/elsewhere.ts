/** What went into the calls of others lately: a model that brings it up in somebody else's has a memory it should not have. */
import type { Id } from '../terms.js';
import { bare } from './grounds.js';

export interface Elsewhere {
  /** Remembers what was sent for a person. */
  sent(person: Id, texts: readonly string[]): void;
  /** Does the text repeat what was sent for others, and not for this person? */
  repeats(person: Id, text: string): boolean;
}

/** So many characters in a row, spaces and marks left out. */
const PIECE = 10;
/** The latest pieces of all calls. */
const KEPT = 100_000;

export function createElsewhere(): Elsewhere {
  /** By piece: the person whose call had it; 0 = those of several. */
  const owners = new Map<string, Id>();
  return {
    sent(person, texts) {
      for (const text of texts)
        for (const piece of pieces(text)) {
          const owner = owners.get(piece);
          owners.delete(piece);
          owners.set(piece, owner === undefined || owner === person ? person : 0);
        }
      for (const oldest of owners.keys()) {
        if (owners.size <= KEPT) break;
        owners.delete(oldest);
      }
    },
    repeats: (person, text) =>
      pieces(text).some((piece) => !(owners.get(piece) === undefined || owners.get(piece) === person || owners.get(piece) === 0)),
  };
}

function pieces(text: string): readonly string[] {
  const plain = bare(text);
  return Array.from({ length: Math.max(0, plain.length - PIECE + 1) }, (_, i) => plain.slice(i, i + PIECE));
}
