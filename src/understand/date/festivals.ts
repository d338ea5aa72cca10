/** What "after National Day" or 年前 come to, the same in every language. */
import { dayAt, dayNumber } from '../../records/day.js';
import { type Feast, feastFrom } from '../../records/feasts.js';
import { type Festival, festivalDay, holidayAround, PUBLIC_HOLIDAYS } from '../../records/holidays.js';
import { nextWorkday, previousWorkday } from '../../records/workdays.js';
import { oneDay, period } from './calendar.js';
import type { DateContext, DateMeaning } from './rule.js';

/** A holiday that ended no longer ago than this may be meant as past: 国庆前说好的. */
const JUST_PAST = 30;

/** Where a date stands to a festival. */
export type Around = 'before' | 'on' | 'during' | 'after';

/**
 * The festival's own day, its holiday, the last working day before or the first after it. Without a year the next one. The
 * window after it is a week, two after Spring Festival.
 */
export function aroundFestival(context: DateContext, festival: Festival, around: Around, named?: number): DateMeaning {
  const year = named ?? yearOfNext(context, festival, around);
  const [first, last] = holidayAround(festival, year);
  switch (around) {
    case 'on':
      return oneDay(festivalDay(festival, year));
    case 'during':
      return period(first, first, last, 'days');
    case 'before':
      return beforeDay(first);
    case 'after': {
      const back = dayNumber(nextWorkday(dayAt(last)));
      return afterDay(context, back, festival === 'spring-festival' ? 14 : 6);
    }
  }
}

/** The same of a feast of the moon; undefined beyond the years whose days are known. */
export function aroundFeast(context: DateContext, feast: Feast, around: Around): DateMeaning | undefined {
  const found = feastFrom(feast, context.today - (around === 'before' || around === 'after' ? JUST_PAST : 0));
  if (found === undefined) return undefined;
  const [first, last] = found;
  switch (around) {
    case 'before':
      return beforeDay(first);
    case 'after':
      return afterDay(context, dayNumber(nextWorkday(dayAt(last))), 6);
    case 'on':
    case 'during':
      return first === last ? oneDay(first) : period(Math.max(first, Math.min(context.today, last)), first, last, 'days');
  }
}

/** The next public holiday, or the one that is on. */
export function aroundNextHoliday(context: DateContext, around: Around): DateMeaning | undefined {
  const holidays = [context.year, context.year + 1].flatMap((year) =>
    PUBLIC_HOLIDAYS.map((festival) => ({ festival, year, last: holidayAround(festival, year)[1] })),
  );
  const [next] = holidays.filter(({ last }) => last >= context.today).toSorted((a, b) => a.last - b.last);
  return next && aroundFestival(context, next.festival, around, next.year);
}

/** The last working day before a day, with the two weeks before it as window. */
function beforeDay(day: number): DateMeaning {
  const last = dayNumber(previousWorkday(dayAt(day)));
  return { ...period(last, last - 13, day - 1, 'days'), deadline: true };
}

/** From a day on, for some days: when they have begun, from today. */
function afterDay({ today }: DateContext, first: number, days: number): DateMeaning {
  return period(first < today && today <= first + days ? today : first, first, first + days, 'days');
}

/** Before or after a day that every year brings again: the coming one, or the last while it is fresh. */
export function aroundYearly(context: DateContext, coming: number, around: 'before' | 'after'): DateMeaning {
  const last = coming - context.today > 365 - JUST_PAST ? coming - 365 : coming;
  return around === 'before' ? beforeDay(last) : afterDay(context, last + 1, 6);
}

/** This year's until it is over; before and after it a little longer, for they may be meant as past. */
function yearOfNext(context: DateContext, festival: Festival, around: Around): number {
  const last = around === 'on' ? festivalDay(festival, context.year) : holidayAround(festival, context.year)[1];
  const grace = around === 'before' || around === 'after' ? JUST_PAST : 0;
  return last + grace >= context.today ? context.year : context.year + 1;
}
