/** What went into the calls of others lately: a model that brings it up in somebody else's has a memory it should not have. */
import type { Id } from '../terms.js';
import { isCommonPair, isCommonWord } from '../understand/common-talk.js';
import { bare } from './grounds.js';

export interface Elsewhere {
  /** Remembers what was sent for a person. */
  sent(person: Id, texts: readonly string[]): void;
  /** Does the text repeat what was sent for others, and not for this person? */
  repeats(person: Id, text: string): boolean;
}

/**
 * So many characters in a row, spaces and marks left out, are no coincidence: eight where most are Chinese, else twenty. Three of pairs
 * that everyday sales talk has not (海棠计划), or one Latin word it has not and that was written as a name (Magnolia), are none either.
 */
const [SHORT, LONG, RARE] = [8, 20, 3];
const RARE_WORD = 5;
const HAN_OF_SHORT = 5;
/** The latest pieces of all calls. */
const KEPT = 100_000;

export function createElsewhere(): Elsewhere {
  /** By piece: the person whose call had it; 0 = those of several. */
  const owners = new Map<string, Id>();
  return {
    sent(person, texts) {
      for (const text of texts)
        for (const piece of [...pieces(text), ...namesIn(text)]) {
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
      [...pieces(text), ...wordsIn(text).map(({ word }) => word)].some(
        (piece) => !(owners.get(piece) === undefined || owners.get(piece) === person || owners.get(piece) === 0),
      ),
  };
}

function pieces(text: string): readonly string[] {
  const plain = bare(text);
  const found: string[] = [];
  for (let i = 0; i + RARE <= plain.length; i++) {
    const rare = plain.slice(i, i + RARE);
    if (isRare(rare)) found.push(rare);
    const short = plain.slice(i, i + SHORT);
    if ((short.match(/\p{sc=Han}/gu)?.length ?? 0) >= HAN_OF_SHORT && short.length === SHORT) found.push(short);
    else if (i + LONG <= plain.length) found.push(plain.slice(i, i + LONG));
  }
  return found;
}

interface Word {
  readonly word: string;
  readonly capital: boolean;
  readonly at: number;
}

/** Latin words that everyday sales talk has not. */
const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(/\p{sc=Latin}+/gu)].flatMap(({ 0: written, index }) => {
    const word = written.toLowerCase();
    return word.length >= RARE_WORD && !isCommonWord(word) ? [{ word, capital: written[0] !== word[0], at: index }] : [];
  });

/** Words written as names: with a capital inside a sentence, or in the middle of Chinese. Approval and purchase are everybody's. */
const namesIn = (text: string): readonly string[] =>
  wordsIn(text).flatMap(({ word, capital, at }) => {
    const [before, after] = [text.slice(0, at), text.slice(at + word.length)];
    const inSentence = capital && /[^\s.!?:;"“”'(\]]\s*$/u.test(before);
    return inSentence || /\p{sc=Han}\s*$/u.test(before) || /^\s*\p{sc=Han}/u.test(after) ? [word] : [];
  });

const isRare = (three: string): boolean =>
  /^\p{sc=Han}{3}$/u.test(three) && !isCommonPair(three.slice(0, 2)) && !isCommonPair(three.slice(1));
