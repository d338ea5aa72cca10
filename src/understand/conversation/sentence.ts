import { dayOf } from '../../records/day.js';
import type { Day } from '../../terms.js';
import { type FoundDate, findDates } from '../find-dates.js';
import type { ReadingContext } from '../reading.js';
import { languageOf } from '../text/language.js';
import { plain } from '../text/plain.js';

/** One point of a conversation: a sentence or a few that belong together, with who said it and the day it names first. */
export interface Sentence {
  readonly speaker: string;
  readonly text: string;
  /** The text as the rules read it. */
  readonly folded: string;
  readonly due: Day | null;
  /** Every day it names, also those on which it cannot be. */
  readonly named: readonly Day[];
  /** Days of which it says that it cannot be then. */
  readonly refused: readonly Day[];
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
/** Spoken without a full stop for longer than this, a text is cut at its commas and blanks. */
const RUN_ON = 70;
/** Words that open another point. */
const NEXT_POINT =
  /^(?:还有|另外|再(?:加|说|一)|其次|然后|最后|第[一二三四五](?!次|家|批|期|季)|[二三四五]是|但是?(?!书)|不过|至于|而且|all right|also|another|second(?:ly)?|third|but|and one more|plus)/i;
const WITHIN =
  /(?<=[,;])(?=\s*(?:还有|另外|二是|三是|四是|同时|你(?:同步|们)?(?:去|找|来)|再(?:就|加)|然后(?:问|说|再)|and (?:i|we|you)'?(?:ll| will)))/i;
const ENDS = /(?<=[。!?！？;；\n]|[a-z)\d][.!?](?=\s|$))\s*/;
/** 今晚, 五点前, 下班前: today, though no day is named. */
const TODAY =
  /今[天晚早日]|(?:[一二两三四五六七八九十]+|\d+)点(?:半|钟)?(?:之?前|给|发|交)|下班前|中午前|(?<![\u4e00-\u9fff])下午(?:[^,。]{0,4}前|就|给|回|写|发|再|去|来)|傍晚|待会|马上|现在(?:就|去|给|来)|我现在|这就|一会儿?就|\b(?:today|tonight|eod|this (?:morning|afternoon|evening)|by noon|right away|right now)\b/i;

/** A clause in which somebody does something. */
const DOES = /[我你您]|给|发|交|寄|带|答复|回复|拿|\b(?:i|we|you|send|have|get)\b/i;

/** Cuts what somebody said into sentences; where each of several clauses names a day, into these. */
export function sentencesOf(speaker: string, text: string, context: ReadingContext): Sentence[] {
  return cut(text)
    .flatMap((part) => byDays(part, context))
    .map((part) => sentence(speaker, part, context));
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
  return points.map((part) => sentence(speaker, part, context));
}

function sentence(speaker: string, part: string, context: ReadingContext): Sentence {
  const text = part.slice(0, LONGEST);
  const folded = plain(text);
  const dates = datesIn(folded, context);
  return {
    speaker,
    text,
    folded,
    due: dueIn(folded, dates, context),
    named: dates.map(({ day }) => day),
    refused: dates.filter(isRefused(folded)).map(({ day }) => day),
  };
}

/** 周四不行, 周末别来, 下礼拜二我在外地: a day on which it cannot be. */
const NOT_THEN =
  /^(?:[上下中]午|早上|晚上)?(?:也|都|是|那天|我们?|这边|我这边|人家|他们?|[\u4e00-\u9fff]{0,4}?)?(?:不(?:行|在|来|去|方便|收货|上班|营业|开门|接待)|别(?:来|去|过来|约|安排)|没(?:空|时间|人)|在外地|出差|休息|放假|有(?:事|会|课|检查)|(?:太|有点)[晚赶紧]|来不及|赶不上)|^ (?:won't|doesn't|does not|is not|isn't) (?:work|possible|good)|^ (?:is|'s) (?:too|out|no good)/i;

/** 按12月15号倒排, 7月10号截止: a day that others are counted from, or that ends something, is nobody's deed. */
const COUNTED_FROM = /^[^,。;\s]{0,6}?(?:倒排|倒推|反推|往前(?:推|排|倒|算)|截止|到期)/;

/**
 * The day on which something is to be done: the first that stands where somebody does something, else the first; of a day that begins with
 * today the one it ends on (今天起草,明天给你). Today where only an hour is named.
 */
function dueIn(folded: string, days: readonly FoundDate[], context: ReadingContext): Day | null {
  const refused = days.filter(isRefused(folded)).map(({ day }) => day);
  const open = days.filter(({ day, span }) => !refused.includes(day) && !COUNTED_FROM.test(folded.slice(span[1], span[1] + 14)));
  const done = open.filter(({ span }) => DOES.test(clauseAt(folded, span)));
  const [first, next] = done.length > 0 ? done : open;
  const today = dayOf(context.now, context.zone);
  const day = first?.day === today && next !== undefined && next.day > today ? next.day : first?.day;
  return day ?? (days.length === 0 && TODAY.test(folded) ? today : null);
}

const isRefused =
  (folded: string) =>
  ({ span }: FoundDate): boolean =>
    NOT_THEN.test(folded.slice(span[1], span[1] + 14));

/** The clause around a place. */
function clauseAt(folded: string, [start, end]: readonly [number, number]): string {
  const from = Math.max(...[...',;。、'].map((mark) => folded.lastIndexOf(mark, start - 1)));
  const to = folded.slice(end).search(/[,;。、]/);
  return folded.slice(from + 1, to < 0 ? folded.length : end + to);
}

function cut(text: string): string[] {
  return text
    .split(ENDS)
    .flatMap((part) => part.split(WITHIN))
    .flatMap(runOn)
    .map((part) => part.trim())
    .filter((part) => part.length > 1);
}

/** Words without stops, as a voice note brings them: cut where a new point or the next one to act is named. */
function runOn(part: string): string[] {
  if (part.length <= RUN_ON) return [part];
  return part.split(
    /(?<=.{12})(?=第[一二三四五]个|还有(?:一个|个)?(?!人|没|多)|另外|但是|而且|然后(?:呢)?|所以)|(?<=.{24}[\u4e00-\u9fff])\s(?=[\u4e00-\u9fff])/,
  );
}

function byDays(part: string, context: ReadingContext): string[] {
  const clauses = part.split(/(?<=[,,;])/);
  if (clauses.length < 2) return [part];
  const dated = clauses.map(
    (clause) => clause.length >= 6 && DOES.test(clause) && (datesIn(plain(clause), context).length > 0 || TODAY.test(clause)),
  );
  if (dated.filter(Boolean).length < 2) return [part];
  const parts: string[] = [];
  let open = false;
  for (const [i, clause] of clauses.entries()) {
    if (dated[i] && open) parts.push(clause);
    else parts[Math.max(0, parts.length - 1)] = `${parts.at(-1) ?? ''}${clause}`;
    open ||= dated[i] === true;
  }
  return parts;
}

/** Some character that every way to name a day has. */
const MAY_NAME_DAY =
  /\d|[今明后前周末号日底初旬春夏秋冬年月季节]|星期|礼拜|\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|to(?:day|night|morrow)|week|month|quarter|year|end|eod|eow|day|next)/i;

function datesIn(folded: string, { now, zone }: ReadingContext): readonly FoundDate[] {
  if (!MAY_NAME_DAY.test(folded)) return [];
  return findDates(folded, { now, zone, lang: languageOf(folded) }).filter(
    ({ past, replaced, grain }) => past !== true && replaced !== true && grain !== 'year',
  );
}
