/** Points in time that lie a count of units away, the same in every language. */
import { civilOf, civilToNumber, dayAt, dayNumber, dayOf, daysInMonth, minutesOf } from '../../records/day.js';
import { nextWorkday, previousWorkday } from '../../records/workdays.js';
import { oneDay } from './calendar.js';
import type { DateContext, DateMeaning, DayUnit, SpanUnit } from './rule.js';

/** The point `count` units after now, before it when negative. */
export function away(context: DateContext, count: number, unit: SpanUnit): DateMeaning {
  if (unit === 'minute' || unit === 'hour') return minutesAway(context, unit === 'hour' ? count * 60 : count);
  return oneDay(daysAway(context.today, count, unit));
}

/** From now up to that point. */
export function within(context: DateContext, count: number, unit: SpanUnit): DateMeaning {
  const end = away(context, count, unit);
  return end.grain === 'minute' ? { ...end, deadline: true } : { ...end, window: [context.today, end.day], deadline: true };
}

/** The day `count` units after a day, before it when negative. Half a week or month is counted in days. */
export function daysAway(day: number, count: number, unit: DayUnit): number {
  switch (unit) {
    case 'day':
      return day + Math.round(count);
    case 'workday':
      return workdaysAway(day, Math.round(count));
    case 'week':
      return day + Math.round(count * 7);
    case 'month':
      return monthsAway(day, Math.trunc(count)) + Math.round((count - Math.trunc(count)) * 30);
    case 'year':
      return monthsAway(day, Math.round(count * 12));
  }
}

/** The same date of another month, or its last day when it is shorter. */
function monthsAway(day: number, months: number): number {
  const { year, month, day: date } = civilOf(day);
  return civilToNumber(year, month + months, Math.min(date, daysInMonth(year, month + months)));
}

function workdaysAway(day: number, count: number): number {
  if (count > 0) return dayNumber(nextWorkday(dayAt(day), count));
  let found = dayAt(day);
  for (let left = -count; left > 0; left -= 1) found = previousWorkday(found);
  return dayNumber(found);
}

function minutesAway({ now, zone }: DateContext, minutes: number): DateMeaning {
  const at = now + Math.round(minutes) * 60_000;
  return { kind: 'date', day: dayNumber(dayOf(at, zone)), minutes: minutesOf(at, zone), grain: 'minute' };
}
