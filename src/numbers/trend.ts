/** How the counted days of two weeks compare. Pure. */
import { addDays, mondayOf } from '../records/day.js';
import type { Day } from '../terms.js';

/** What was counted on a day: sums over the owners of a scope. */
export interface Counted {
  readonly customers: number;
  /** Sum of the health scores. */
  readonly total: number;
  readonly overdue: number;
  readonly leads: number;
}

export interface CountedDay extends Counted {
  readonly day: Day;
}

/** This week's average health so far and last week's up to the same weekday, rounded; undefined for a week that nobody counted. */
export interface Trend {
  readonly thisWeek: number | undefined;
  readonly lastWeek: number | undefined;
}

/** `today` is counted live; `days` are earlier ones. */
export function trendOf(today: CountedDay, days: readonly CountedDay[]): Trend {
  const monday = mondayOf(today.day);
  const between = (first: Day, last: Day) => days.filter(({ day }) => day >= first && day <= last);
  return {
    thisWeek: meanHealth([...between(monday, addDays(today.day, -1)), today]),
    lastWeek: meanHealth(between(addDays(monday, -7), addDays(today.day, -7))),
  };
}

/** The mean of the days' average scores: each day counts alike. */
function meanHealth(days: readonly CountedDay[]): number | undefined {
  const means = days.filter((day) => day.customers > 0).map((day) => day.total / day.customers);
  return means.length === 0 ? undefined : Math.round(means.reduce((sum, mean) => sum + mean, 0) / means.length);
}
