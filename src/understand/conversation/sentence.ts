import type { Day } from '../../terms.js';
import { findDates } from '../find-dates.js';
import type { ReadingContext } from '../reading.js';
import { languageOf } from '../text/language.js';
import { plain } from '../text/plain.js';

/** One point of a conversation: a sentence or a few that belong together, with who said it and the day it names first. */
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
/** A point of several short sentences grows up to here. */
const ENOUGH = 48;
/** Words that open another point. */
const NEXT_POINT =
  /^(?:还有|另外|再(?:加|说|一)|其次|然后|最后|第[二三四五]|[二三四五]是|但是?(?!书)|不过|至于|also|another|second(?:ly)?|but|and one more)/i;
const WITHIN = /[,,;;](?=(?:还有|另外|二是|三是|四是|同时你|你(?:同步|们)?(?:去|找|来)|再(?:就|加)|然后(?:问|说|再)))/;

/** Cuts what somebody said into sentences. */
export function sentencesOf(speaker: string, text: string, context: ReadingContext): Sentence[] {
  return cut(text).map((part) => ({ speaker, text: part.slice(0, LONGEST), due: dueIn(part, context) }));
}

/** Cuts what somebody said into points: short sentences stay with the one before unless they open something new. */
export function pointsOf(speaker: string, text: string, context: ReadingContext): Sentence[] {
  const points: string[] = [];
  for (const part of cut(text)) {
    const last = points.at(-1);
    if (last !== undefined && !NEXT_POINT.test(part) && last.length + part.length <= Math.max(ENOUGH, last.length < 14 ? 90 : 0))
      points[points.length - 1] = `${last}${/[a-z.!?]$/i.test(last) ? ' ' : ''}${part}`;
    else points.push(part);
  }
  return points.map((part) => ({ speaker, text: part.slice(0, LONGEST), due: dueIn(part, context) }));
}

function cut(text: string): string[] {
  return text
    .split(/(?<=[。!?！？;；\n])|(?<=[a-z)][.!?])\s+/)
    .flatMap((part) => part.split(WITHIN))
    .map((part) => part.trim())
    .filter((part) => part.length > 1);
}

function dueIn(text: string, { now, zone }: ReadingContext): Day | null {
  const folded = plain(text);
  const dates = findDates(folded, { now, zone, lang: languageOf(folded) }).filter(
    ({ past, replaced }) => past !== true && replaced !== true,
  );
  return dates[0]?.day ?? null;
}
