/** Points in time that lie a count of units from now, the same in every language. */
import { dayAt, dayNumber, dayOf, minutesOf } from '../../records/day.js';
import { nextWorkday, previousWorkday } from '../../records/workdays.js';
import { monthsAway, oneDay } from './calendar.js';
import type { DateContext, DateMeaning } from './rule.js';

export type SpanUnit = 'minute' | 'hour' | 'day' | 'workday' | 'week' | 'month' | 'year';

/** The point `count` units after now, before it when negative. Half a week or month is counted in days. */
export function away(context: DateContext, count: number, unit: SpanUnit): DateMeaning {
  switch (unit) {
    case 'minute':
      return minutesAway(context, count);
    case 'hour':
      return minutesAway(context, count * 60);
    case 'day':
      return oneDay(context.today + Math.round(count));
    case 'workday':
      return oneDay(dayNumber(workdaysAway(context, count)));
    case 'week':
      return oneDay(context.today + Math.round(count * 7));
    case 'month':
      return oneDay(monthsAway(context, Math.trunc(count)) + Math.round((count - Math.trunc(count)) * 30));
    case 'year':
      return oneDay(monthsAway(context, Math.round(count * 12)));
  }
}

/** From now up to that point. */
export function within(context: DateContext, count: number, unit: SpanUnit): DateMeaning {
  const end = away(context, count, unit);
  return end.grain === 'minute' ? { ...end, deadline: true } : { ...end, window: [context.today, end.day], deadline: true };
}

function workdaysAway(context: DateContext, count: number): ReturnType<typeof dayAt> {
  if (count > 0) return nextWorkday(dayAt(context.today), count);
  let day = dayAt(context.today);
  for (let left = -count; left > 0; left -= 1) day = previousWorkday(day);
  return day;
}

function minutesAway({ now, zone }: DateContext, minutes: number): DateMeaning {
  const at = now + Math.round(minutes) * 60_000;
  return { kind: 'date', day: dayNumber(dayOf(at, zone)), minutes: minutesOf(at, zone), grain: 'minute' };
}
