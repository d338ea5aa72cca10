import { atOf } from '../records/day.js';
import type { Settings } from '../records/settings.js';
import { previousWorkday } from '../records/workdays.js';
import type { At, Day, Zone } from '../terms.js';

/** When the last brief before a day's was due: on the working day before, at the hour set. */
export function lastBriefBefore(day: Day, zone: Zone, { briefAt, daysOff, daysOn }: Settings): At {
  return atOf(previousWorkday(day, { off: new Set(daysOff), on: new Set(daysOn) }), briefAt, zone);
}
