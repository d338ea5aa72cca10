/** When pushes go out: on which days, at what minute, and for how long one that was missed is still worth sending. */
import type { Day } from '../terms.js';
import { addDays, firstOfMonth, lastOfMonth, mondayOf } from './day.js';
import { type ExtraDays, isWorkday } from './workdays.js';

interface Daily {
  /** Minutes after midnight in the workspace's zone. */
  readonly at: number;
  /** A missed one is sent late for so many minutes after its time, then dropped; by default one of the morning until the workspace's `lateUntil`, any other for three hours. */
  readonly goodFor?: number;
}

/** A push's days: all working days, or the first or the last working day of each week (Monday to Sunday) or month. */
export type Schedule =
  | (Daily & { readonly kind: 'workdays' })
  | (Daily & { readonly kind: 'weekly'; readonly on: 'first' | 'last' })
  | (Daily & { readonly kind: 'monthly'; readonly on: 'first' | 'last' });

/** Does the push go out on that day? A week or month without a working day has none. */
export function isDayOf(schedule: Schedule, day: Day, extra: ExtraDays): boolean {
  if (!isWorkday(day, extra)) return false;
  switch (schedule.kind) {
    case 'workdays':
      return true;
    case 'weekly':
      return isEdge(day, schedule.on, mondayOf(day), addDays(mondayOf(day), 6), extra);
    case 'monthly':
      return isEdge(day, schedule.on, firstOfMonth(day), lastOfMonth(day), extra);
  }
}

/** Is no other working day before it (or after it) between these two? */
function isEdge(day: Day, edge: 'first' | 'last', from: Day, until: Day, extra: ExtraDays): boolean {
  const step = edge === 'first' ? -1 : 1;
  for (let other = addDays(day, step); other >= from && other <= until; other = addDays(other, step)) {
    if (isWorkday(other, extra)) return false;
  }
  return true;
}
