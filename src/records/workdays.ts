/** Working days by the Chinese holiday calendar: public holidays off, make-up Saturdays and Sundays on. */
import chineseDays from 'chinese-days';
import type { Day } from '../terms.js';
import { dayAt, dayNumber, weekdayOfNumber } from './day.js';

/** Days a workspace has set itself: free days and days worked in exchange. They win over the calendar. */
export interface ExtraDays {
  readonly off: ReadonlySet<Day>;
  readonly on: ReadonlySet<Day>;
}

/** The days that settings set. */
export const extraDaysOf = ({ daysOff, daysOn }: { readonly daysOff: readonly Day[]; readonly daysOn: readonly Day[] }): ExtraDays => ({
  off: new Set(daysOff),
  on: new Set(daysOn),
});

/** True when people work on that day. For a year the calendar does not know yet: Monday to Friday. */
export function isWorkday(day: Day, extra?: ExtraDays): boolean {
  if (extra?.off.has(day)) return false;
  if (extra?.on.has(day)) return true;
  return specialDays(day.slice(0, 4)).get(day) ?? weekdayOfNumber(dayNumber(day)) <= 5;
}

/** True when that year's public holidays have been announced and the package knows them. */
export function isKnownYear(year: number): boolean {
  return specialDays(String(year)).size > 0;
}

/** The `n`th working day after that day (the first by default). */
export function nextWorkday(day: Day, n = 1, extra?: ExtraDays): Day {
  return step(day, 1, n, extra);
}

/** The last working day before that day. */
export function previousWorkday(day: Day, extra?: ExtraDays): Day {
  return step(day, -1, 1, extra);
}

/** A table of one's own could switch every day off: nobody is free for longer than this many days. */
const LONGEST_BREAK = 400;

function step(day: Day, direction: 1 | -1, count: number, extra: ExtraDays | undefined): Day {
  let number = dayNumber(day);
  let free = 0;
  for (let left = count; left > 0 && free < LONGEST_BREAK; ) {
    number += direction;
    if (isWorkday(dayAt(number), extra)) {
      left -= 1;
      free = 0;
    } else free += 1;
  }
  return dayAt(number);
}

const known = new Map<string, ReadonlyMap<Day, boolean>>();

/** The days of a year on which weekday alone would mislead, and whether they are worked. Empty for a year not known. */
function specialDays(year: string): ReadonlyMap<Day, boolean> {
  const cached = known.get(year);
  if (cached !== undefined) return cached;
  const days = new Map<Day, boolean>();
  const first = dayNumber(`${Number(year)}-01-01`);
  for (let number = first; dayAt(number).startsWith(year); number += 1) {
    const day = dayAt(number);
    const { name, work } = chineseDays.getDayDetail(day);
    // A holiday's name is `English,中文,days`; a plain day's is its weekday, which the package reads in the machine's
    // zone and so gets wrong west of Greenwich. Only the former is taken.
    if (name.includes(',')) days.set(day, work);
  }
  known.set(year, days);
  return days;
}
