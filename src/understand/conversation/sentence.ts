import type { Day } from '../../terms.js';
import { findDates } from '../find-dates.js';
import type { ReadingContext } from '../reading.js';
import { languageOf } from '../text/language.js';
import { plain } from '../text/plain.js';

/** One sentence of a conversation, with who said it and the day it names first. */
export interface Sentence {
  readonly speaker: string;
  readonly text: string;
  readonly due: Day | null;
}

/** A fact taken out of a conversation, in its own words. */
export interface Item {
  readonly owner: string | null;
  readonly due: Day | null;
  readonly text: string;
}

const LONGEST = 150;

/** Cuts what somebody said into sentences. */
export function sentencesOf(speaker: string, text: string, context: ReadingContext): Sentence[] {
  return text
    .split(/(?<=[。!?！？;；\n])|(?<=[a-z)][.!?])\s+/)
    .map((part) => part.trim())
    .filter((part) => part.length > 1)
    .map((part) => ({ speaker, text: part.slice(0, LONGEST), due: dueIn(part, context) }));
}

function dueIn(text: string, { now, zone }: ReadingContext): Day | null {
  const folded = plain(text);
  const dates = findDates(folded, { now, zone, lang: languageOf(folded) }).filter(
    ({ past, replaced }) => past !== true && replaced !== true,
  );
  return dates[0]?.day ?? null;
}
