/** Where the stretches that are compared begin. Pure. */
import { atOf } from '../../records/day.js';
import type { Settings } from '../../records/settings.js';
import { extraDaysOf, previousWorkday } from '../../records/workdays.js';
import type { At, Day, Zone } from '../../terms.js';
import { STRETCHES, type StretchDays, USUAL_DAYS } from './drop.js';

/** The last working day before `day` and what lies behind it. What happens on a free day belongs to the working day before. */
export interface Stretches {
  /** The day the funnel is about. */
  readonly about: Day;
  readonly until: At;
  /** Where each stretch begins, the shortest first. */
  readonly from: readonly { readonly days: StretchDays; readonly at: At; readonly first: Day }[];
  /** Where what is usual begins: it ends where the longest stretch begins. */
  readonly usualFrom: At;
}

export function stretchesBefore(day: Day, zone: Zone, settings: Pick<Settings, 'daysOff' | 'daysOn'>): Stretches {
  const extra = extraDaysOf(settings);
  const about = previousWorkday(day, extra);
  let first = about;
  let back = 1;
  const from = STRETCHES.map((days) => {
    for (; back < days; back++) first = previousWorkday(first, extra);
    return { days, at: atOf(first, 0, zone), first };
  });
  for (let n = 0; n < USUAL_DAYS; n++) first = previousWorkday(first, extra);
  return { about, until: atOf(day, 0, zone), from, usualFrom: atOf(first, 0, zone) };
}
