/** A period's first and last day, inclusive, seen from a day. Weeks begin on Monday. */
import { addDays, addMonths, civilOf, dayNumber, firstOfMonth, lastOfMonth, mondayOf } from '../records/day.js';
import type { Day } from '../terms.js';
import type { Period } from '../understand/reading.js';

export interface Stretch {
  readonly first: Day;
  readonly last: Day;
}

/** A stretch that its own words name (9月, in March). */
export interface NamedStretch {
  readonly name: string;
  readonly stretch: Stretch;
}

/** Which time a question is about. */
export type Time = Period | NamedStretch;

export function stretchOf(period: Time, today: Day): Stretch {
  if (typeof period === 'object') return period.stretch;
  const { year } = civilOf(dayNumber(today));
  switch (period) {
    case 'today':
      return { first: today, last: today };
    case 'yesterday':
      return { first: addDays(today, -1), last: addDays(today, -1) };
    case 'this_week':
      return week(today, 0);
    case 'last_week':
      return week(today, -7);
    case 'next_week':
      return week(today, 7);
    case 'this_month':
      return month(today, 0);
    case 'last_month':
      return month(today, -1);
    case 'next_month':
      return month(today, 1);
    case 'this_quarter':
      return quarter(today, 0);
    case 'last_quarter':
      return quarter(today, -3);
    case 'next_quarter':
      return quarter(today, 3);
    case 'this_year':
      return months(year, 1, 12);
    case 'last_year':
      return months(year - 1, 1, 12);
    case 'q1':
      return months(year, 1, 3);
    case 'q2':
      return months(year, 4, 6);
    case 'q3':
      return months(year, 7, 9);
    case 'q4':
      return months(year, 10, 12);
    case 'h1':
      return months(year, 1, 6);
    case 'h2':
      return months(year, 7, 12);
  }
}

/** The period of the same length just before; undefined for a named quarter or half, which has no words for it. */
export function periodBefore(period: Time): Period | undefined {
  if (typeof period === 'object') return undefined;
  switch (period) {
    case 'today':
      return 'yesterday';
    case 'this_week':
      return 'last_week';
    case 'this_month':
      return 'last_month';
    case 'this_quarter':
      return 'last_quarter';
    case 'this_year':
      return 'last_year';
    case 'next_week':
      return 'this_week';
    case 'next_month':
      return 'this_month';
    case 'next_quarter':
      return 'this_quarter';
    case 'q2':
      return 'q1';
    case 'q3':
      return 'q2';
    case 'q4':
      return 'q3';
    case 'h2':
      return 'h1';
    case 'yesterday':
    case 'last_week':
    case 'last_month':
    case 'last_quarter':
    case 'last_year':
    case 'q1':
    case 'h1':
      return undefined;
  }
}

function week(today: Day, shift: number): Stretch {
  const first = addDays(mondayOf(today), shift);
  return { first, last: addDays(first, 6) };
}

function month(today: Day, shift: number): Stretch {
  const first = addMonths(firstOfMonth(today), shift);
  return { first, last: lastOfMonth(first) };
}

function quarter(today: Day, shift: number): Stretch {
  const { month: now } = civilOf(dayNumber(today));
  const first = addMonths(firstOfMonth(today), -((now - 1) % 3) + shift);
  return { first, last: lastOfMonth(addMonths(first, 2)) };
}

function months(year: number, from: number, to: number): Stretch {
  const first = firstOfMonth(`${year}-${String(from).padStart(2, '0')}-01` as Day);
  return { first, last: lastOfMonth(addMonths(first, to - from)) };
}
