/** Joining what belongs together: a day and its hour, a date and its weekday, the two ends of a range. */
import { civilOf, civilToNumber, weekdayOfNumber } from '../../records/day.js';
import { oneDay } from './calendar.js';
import { atClock } from './hour.js';
import { pickOf } from './pick.js';
import type { ClockMeaning, DateContext, DateMeaning, ShiftMeaning, TimeHit, TimeMeaning } from './rule.js';
import { daysAway } from './spans.js';

/** The hits of a text with neighbours joined, in order. */
export function joinNeighbours(text: string, hits: readonly TimeHit[], context: DateContext): TimeHit[] {
  const joined: TimeHit[] = [];
  for (const hit of hits) {
    const last = joined.at(-1);
    const meaning =
      last && !moves(text, last, hit) ? join(text.slice(last.span[1], hit.span[0]), last.meaning, hit.meaning, context) : undefined;
    if (last === undefined || meaning === undefined) joined.push(hit);
    else joined[joined.length - 1] = both(text, last, hit, meaning);
  }
  return joined;
}

const MOVED = /^(?:的|会|交付|签约)?(?:推迟|延期|延后|后延|顺延|提前|调整|推|改|挪|换|调|延)(?:到|至|成|为|了)$|^\s?(?:->|→|=>)\s?$/;
const MOVED_FROM = /\b(?:moved?|push(?:ed)?|shift(?:ed)?|reschedul\w+|postponed?|delayed?|changed?|slipped)\b[\w\s]{0,16}\bfrom\s$/i;

/** True when the text moves the first date to the second: 从周三推到周五, pushed from Tue to Thu. */
export function moves(text: string, a: TimeHit, b: TimeHit): boolean {
  const gap = text.slice(a.span[1], b.span[0]);
  if (MOVED.test(gap)) return true;
  return /^\sto\s$/i.test(gap) && MOVED_FROM.test(text.slice(Math.max(0, a.span[0] - 40), a.span[0]));
}

const SAME = /^\s?$/;
const BEFORE_CLOCK = /^(?:[\s,的在@-]{0,2}|[,\s]{0,2}(?:大?约|大概|at|around|by|@)\s?|\s?\()$/i;
const BEFORE_DAY = /^(?:\s?,?\s?|\s(?:on|this|next)\s)$/i;
const OF_DAY = /^\s(?:(?:on|of|this|next)\s)?$/i;
const BRACKET = /^[\s,(、]{0,2}$/;
const RANGE = /^\s?(?:-|~|到|至|to|through|thru|until|till)\s?$/i;

/** What two neighbours mean together, or undefined when each stands for itself. */
function join(gap: string, one: TimeMeaning, two: TimeMeaning, context: DateContext): TimeMeaning | undefined {
  if (gap.length > 8 || one.kind === 'pick') return undefined;
  if (two.kind === 'pick') return one.kind === 'date' && /^的?$/.test(gap) ? pickOf(one, two) : undefined;
  if (one.kind === 'shift') return two.kind === 'date' && /^\s(?:the\s)?$/.test(gap) ? shifted(two, one) : undefined;
  if (two.kind === 'shift') return one.kind === 'date' && gap === '' ? shifted(one, two) : undefined;
  if (one.kind === 'clock') {
    if (two.kind === 'clock') return joinClocks(gap, one, two);
    // EOD tomorrow, cob on thurs: the end of that day, and of no other.
    if (one.deadline && takesClock(two) && OF_DAY.test(gap)) return atClock(two, one, context);
    return one.minutes !== undefined && takesClock(two) && BEFORE_DAY.test(gap) ? atClock(two, one, context) : undefined;
  }
  if (two.kind === 'clock') {
    if (takesClock(one)) return BEFORE_CLOCK.test(gap) ? atClock(one, two, context) : undefined;
    // 周三下午3点到5点: the start counts.
    return one.minutes !== undefined && two.minutes !== undefined && RANGE.test(gap) ? one : undefined;
  }
  return dayOfWeek(gap, one, two) ?? sameDay(gap, one, two) ?? (RANGE.test(gap) ? rangeOf(one, two) : undefined);
}

/** Both spans as one, with the bracket that may close behind: 25日(周三). The day's rule names it. */
function both(text: string, a: TimeHit, b: TimeHit, meaning: TimeMeaning): TimeHit {
  const bracket = text.slice(a.span[1], b.span[0]).includes('(') && text.charAt(b.span[1]) === ')' ? 1 : 0;
  return { span: [a.span[0], b.span[1] + bracket], rule: a.meaning.kind === 'clock' ? b.rule : a.rule, meaning };
}

function takesClock(date: DateMeaning): boolean {
  return date.grain === 'day' && date.minutes === undefined;
}

/** 下午 3:30 is one time; of 15:00-16:00 the start counts. */
function joinClocks(gap: string, one: ClockMeaning, two: ClockMeaning): ClockMeaning | undefined {
  if (two.minutes === undefined) return undefined;
  if (one.minutes !== undefined) return RANGE.test(gap) ? one : undefined;
  if (!SAME.test(gap)) return undefined;
  return one.half === undefined ? two : { ...two, half: one.half };
}

function shifted({ day }: DateMeaning, { count, unit }: ShiftMeaning): DateMeaning {
  return oneDay(daysAway(day, count, unit));
}

const OF_WEEK = /^(?:的|\s?|\son\s|\sof\s|,\s?)$/;

/** next week on Tuesday, Tuesday of next week, 下周的周三: the weekday of that week. */
function dayOfWeek(gap: string, one: DateMeaning, two: DateMeaning): DateMeaning | undefined {
  const [week, weekday] = one.grain === 'week' ? [one, two] : [two, one];
  if (week.grain !== 'week' || week.window === undefined || !weekday.weekdayOnly || !OF_WEEK.test(gap)) return undefined;
  return { ...weekday, day: week.window[1] - 7 + weekdayOfNumber(weekday.day), weekdayOnly: false };
}

/** 16号周四, 周四(16号), Tue May 9: one day said twice. Across a comma or space other days must agree. */
function sameDay(gap: string, one: DateMeaning, two: DateMeaning): DateMeaning | undefined {
  if (!BRACKET.test(gap) || one.grain !== 'day' || two.grain !== 'day') return undefined;
  if (Boolean(one.weekdayOnly) === Boolean(two.weekdayOnly)) return undefined;
  const date = one.weekdayOnly ? two : one;
  const written = date.yearOpen || (date.dateOnly && !gap.includes(','));
  const agree = weekdayOfNumber(one.day) === weekdayOfNumber(two.day);
  return agree || written || !/[\s,]/.test(gap) ? date : undefined;
}

/** A range counts from its first day; a bare date or weekday at its end is the next one after it. */
function rangeOf(one: DateMeaning, two: DateMeaning): DateMeaning | undefined {
  if (!isDays(one) || !isDays(two)) return undefined;
  const first = one.window?.[0] ?? one.day;
  const last = endAfter(first, two);
  if (last <= first) return undefined;
  return { kind: 'date', day: first, window: [first, last], grain: 'days', ...(one.doubt === undefined ? {} : { doubt: one.doubt }) };
}

function isDays({ grain, minutes }: DateMeaning): boolean {
  return (grain === 'day' || grain === 'days' || grain === 'month') && minutes === undefined;
}

/** The end of a range that begins on `first`: what its words leave open is taken from the start. */
function endAfter(first: number, two: DateMeaning): number {
  const end = two.window?.[1] ?? two.day;
  if (two.dateOnly) return sameMonth(first, end);
  if (two.weekdayOnly) return end < first ? end + 7 : end;
  return two.yearOpen ? sameYear(first, end) : end;
}

/** The month and day of `other` in the year of `day`, or in the next one when that is before it. */
function sameYear(day: number, other: number): number {
  const { month, day: date } = civilOf(other);
  const { year } = civilOf(day);
  const here = civilToNumber(year, month, date);
  return here >= day ? here : civilToNumber(year + 1, month, date);
}

/** The date of `other` in the month of `day`, or in the next one when that is before it. */
function sameMonth(day: number, other: number): number {
  const { year, month } = civilOf(day);
  const here = civilToNumber(year, month, civilOf(other).day);
  return here >= day ? here : civilToNumber(year, month + 1, civilOf(other).day);
}
