/** What years, months and parts of them mean, read from a reference day. Days are day numbers. */
import { civilToNumber, daysInMonth, weekdayOfNumber } from '../../records/day.js';
import type { DateContext, DateMeaning, Grain } from './rule.js';

/** A month of a year; months beyond 12 run on. */
export interface Month {
  readonly year: number;
  readonly month: number;
  /** Set when no year was said and the month lies behind: the next one is meant, or it is a slip. */
  readonly doubt?: 'past';
}

/** The month `offset` months from the reference month. */
export function monthFromNow(context: DateContext, offset: number): Month {
  const index = context.year * 12 + context.month - 1 + offset;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** One day. */
export function oneDay(day: number): DateMeaning {
  return { kind: 'date', day, grain: 'day' };
}

/** A period from `first` to `last`, of which `day` stands for the whole. */
export function period(day: number, first: number, last: number, grain: Grain): DateMeaning {
  return { kind: 'date', day, window: [first, last], grain };
}

/** Like `period`, but a period under way is meant up to its end. */
export function periodAhead(context: DateContext, first: number, last: number, grain: Grain): DateMeaning {
  return period(first <= context.today && context.today <= last ? last : first, first, last, grain);
}

/** A day of a month; one that does not exist is the month's last day, in doubt. */
export function dayOfMonth({ year, month, doubt }: Month, date: number): DateMeaning | undefined {
  if (date < 1 || date > 99) return undefined;
  const last = daysInMonth(year, month);
  if (date > last) return { ...oneDay(civilToNumber(year, month, last)), doubt: 'no-such-day' };
  return doubt === undefined ? oneDay(civilToNumber(year, month, date)) : { ...oneDay(civilToNumber(year, month, date)), doubt };
}

/**
 * A day of a month without a year: this year's, or next year's when that is past. In doubt when the day behind is nearer than
 * the one ahead, for then it may be meant as it was.
 */
export function dayOfYear(context: DateContext, month: number, date: number): DateMeaning | undefined {
  if (month < 1 || date < 1 || month > 99) return undefined;
  if (month > 12) return { ...oneDay(civilToNumber(context.year, 12, Math.min(date, 31))), doubt: 'no-such-day' };
  const here = dayOfMonth({ year: yearWith(context.year, month, date), month }, date);
  if (here === undefined || here.day >= context.today) return here && { ...here, yearOpen: true };
  const next = dayOfMonth({ year: yearWith(context.year + 1, month, date), month }, date);
  if (next === undefined || next.doubt !== undefined) return next;
  const nearerBehind = context.today - here.day < next.day - context.today;
  return { ...next, ...(nearerBehind ? { doubt: 'past' as const } : {}), yearOpen: true };
}

/** The first year from that one on that has the day: 29 February waits for its year. */
function yearWith(year: number, month: number, date: number): number {
  if (month !== 2 || date !== 29) return year;
  for (let next = year; next < year + 8; next += 1) if (daysInMonth(next, 2) === 29) return next;
  return year;
}

/** The month of that name without a year: this year's unless it is over, then next year's. */
export function monthOfYear(context: DateContext, month: number): Month | undefined {
  if (month < 1 || month > 12) return undefined;
  if (month >= context.month) return { year: context.year, month };
  return { year: context.year + 1, month, ...(context.month - month < 6 ? { doubt: 'past' as const } : {}) };
}

export type MonthPart =
  | 'start'
  | 'early'
  | 'middle'
  | 'late'
  | 'end'
  | 'until-middle'
  | 'from-middle'
  | 'first-half'
  | 'second-half'
  | 'whole'
  | 'within';

/** A part of a month by the table of the corpus: 月初 1–10, 中旬 11–20, 下旬 21–last, 月底 25–last. */
export function partOfMonth(context: DateContext, { year, month, doubt }: Month, part: MonthPart): DateMeaning {
  const first = civilToNumber(year, month, 1);
  const last = civilToNumber(year, month + 1, 1) - 1;
  const meaning = ((): DateMeaning => {
    switch (part) {
      case 'start':
      case 'early':
        return period(first, first, first + 9, 'days');
      case 'middle':
        return period(first + 14, first + 10, first + 19, 'days');
      case 'late':
        return period(first + 20, first + 20, last, 'days');
      case 'end':
        return period(last, first + 24, last, 'days');
      case 'until-middle':
        return period(first + 9, first, first + 19, 'days');
      case 'from-middle':
        return period(first + 19, first + 10, last, 'days');
      case 'first-half':
        return period(first, first, first + 14, 'days');
      case 'second-half':
        return period(first + 15, first + 15, last, 'days');
      case 'within':
        return { ...period(last, Math.max(first, Math.min(context.today, last)), last, 'month'), deadline: true };
      case 'whole':
        return periodAhead(context, first, last, 'month');
    }
  })();
  // A part that has begun is meant from today on.
  const ahead = meaning.day < context.today && context.today <= (meaning.window?.[1] ?? 0) ? { ...meaning, day: context.today } : meaning;
  return doubt === undefined ? ahead : { ...ahead, doubt };
}

/** A part of a month that was not named (月底): this month's, or next month's when it is over. */
export function partOfNearestMonth(context: DateContext, part: MonthPart): DateMeaning {
  const here = partOfMonth(context, monthFromNow(context, 0), part);
  return here.window !== undefined && here.window[1] < context.today ? partOfMonth(context, monthFromNow(context, 1), part) : here;
}

/** A week: `offset` 0 is this one. This week is meant up to its Friday, another one from its Monday. */
export function weekFromNow(context: DateContext, offset: number): DateMeaning {
  const monday = context.monday + 7 * offset;
  if (offset !== 0) return period(monday, monday, monday + 6, 'week');
  return period(Math.max(monday + 4, context.today), context.today, monday + 6, 'week');
}

/** A weekday (Monday 1) of the week `offset` weeks away. */
export function weekdayOfWeek(context: DateContext, offset: number, weekday: number): DateMeaning {
  return oneDay(context.monday + 7 * offset + weekday - 1);
}

/** The first such weekday on or after the reference day. */
export function nextWeekday(context: DateContext, weekday: number): DateMeaning {
  return { ...oneDay(context.today + ((weekday - weekdayOfNumber(context.today) + 7) % 7)), weekdayOnly: true };
}

/** A quarter, 1–4; without a year the first that is not over. */
export function quarter(context: DateContext, number: number, year?: number): DateMeaning {
  return yearPart(context, (number - 1) * 3 + 1, 3, 'quarter', year);
}

/** A half year, 1 or 2; without a year the first that is not over. */
export function halfYear(context: DateContext, number: number, year?: number): DateMeaning {
  return yearPart(context, (number - 1) * 6 + 1, 6, 'half', year);
}

function yearPart(context: DateContext, month: number, months: number, grain: Grain, year: number | undefined): DateMeaning {
  const from = (start: number): DateMeaning =>
    periodAhead(context, civilToNumber(start, month, 1), civilToNumber(start, month + months, 1) - 1, grain);
  if (year !== undefined) return from(year);
  const here = from(context.year);
  if (here.window === undefined || here.window[1] >= context.today) return here;
  const next = from(context.year + 1);
  return context.today - here.window[1] < next.day - context.today ? { ...next, doubt: 'past' } : next;
}

/** The quarter `offset` quarters away. */
export function quarterFromNow(context: DateContext, offset: number): DateMeaning {
  const index = context.year * 4 + Math.floor((context.month - 1) / 3) + offset;
  return quarter(context, (((index % 4) + 4) % 4) + 1, Math.floor(index / 4));
}

/** A whole year. */
export function wholeYear(context: DateContext, year: number): DateMeaning {
  return periodAhead(context, civilToNumber(year, 1, 1), civilToNumber(year, 12, 31), 'year');
}
