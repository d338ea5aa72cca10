import { civilOf, dayNumber, dayOf, minutesOf, type Weekday, weekdayOfNumber } from '../../records/day.js';
import type { At, Zone } from '../../terms.js';
import type { Hit, Rule } from '../find-by-rules.js';

/** How wide a reading is: `minute` an instant, `day` one day, the others a period whose `day` stands for the whole. */
export type Grain = 'minute' | 'day' | 'days' | 'week' | 'month' | 'quarter' | 'half' | 'year';

/** A date as a rule reads it. Days are day numbers (see `dayNumber`). */
export interface DateMeaning {
  readonly kind: 'date';
  /** The one day to take when one is needed. */
  readonly day: number;
  /** First and last day that are meant; absent when `day` alone is. */
  readonly window?: readonly [first: number, last: number];
  /** Minutes after midnight. */
  readonly minutes?: number;
  /** The half of the day that the words name (明晚): an hour that follows is read in it. */
  readonly half?: HalfOfDay;
  readonly deadline?: boolean;
  readonly doubt?: 'no-such-day' | 'past';
  readonly grain: Grain;
  /** True for a weekday without a week, which may only repeat the day before it (16号周四). */
  readonly weekdayOnly?: boolean;
  /** True for a bare day of the month: after another day it counts in that day's month. */
  readonly dateOnly?: boolean;
  /** True for a month and day without a year: at the end of a range it follows the start. */
  readonly yearOpen?: boolean;
}

/** `late` is the evening, whose twelve o'clock ends the day. */
export type HalfOfDay = 'night' | 'am' | 'noon' | 'pm' | 'late';

/** A time of day without a day: joined to the date beside it, else meant today. */
export interface ClockMeaning {
  readonly kind: 'clock';
  /** Minutes after midnight as said; absent when only the part of the day is (下午). */
  readonly minutes?: number;
  /** The half of the day that was said. Without it an hour up to 12 may be of the afternoon. */
  readonly half?: HalfOfDay;
  /** True when the words mean a time only beside a date (两点). */
  readonly needsDate?: boolean;
  /** True when the words give a latest time (EOD). */
  readonly deadline?: boolean;
}

/** What picks a day or week out of the period before it (下个月 + 第一个周一). */
export interface PickMeaning {
  readonly kind: 'pick';
  /** Counted from the start; -1 is the last. */
  readonly nth: number;
  readonly of: 'workday' | 'day' | 'week' | Weekday;
}

/** What dates are counted in. */
export type DayUnit = 'day' | 'workday' | 'week' | 'month' | 'year';
export type SpanUnit = DayUnit | 'minute' | 'hour';

/** A count of units from the date beside it (2 weeks before + Christmas, 春节 + 前一周). Negative counts lie before. */
export interface ShiftMeaning {
  readonly kind: 'shift';
  readonly count: number;
  readonly unit: DayUnit;
}

export type TimeMeaning = DateMeaning | ClockMeaning | PickMeaning | ShiftMeaning;
export type TimeRule = Rule<TimeMeaning, DateContext>;
export type TimeHit = Hit<TimeMeaning>;

/** The moment dates are read from, taken apart once. `today` is a day number, `minutes` are since midnight. */
export interface DateContext {
  readonly now: At;
  readonly zone: Zone;
  readonly today: number;
  readonly minutes: number;
  readonly year: number;
  readonly month: number;
  readonly date: number;
  /** Day number of this week's Monday. */
  readonly monday: number;
}

/** The context of an instant in a zone. */
export function dateContext(now: At, zone: Zone): DateContext {
  const today = dayNumber(dayOf(now, zone));
  const { year, month, day } = civilOf(today);
  return { now, zone, today, minutes: minutesOf(now, zone), year, month, date: day, monday: today - weekdayOfNumber(today) + 1 };
}
