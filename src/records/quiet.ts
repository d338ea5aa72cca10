/** Quiet hours (安静时段): when nothing unasked is sent. Minutes are after midnight in the workspace's zone. */
import type { At, Zone } from '../terms.js';
import { addDays, atOf, dayOf, minutesOf } from './day.js';
import type { Settings } from './settings.js';

export type QuietHours = Pick<Settings, 'quietFrom' | 'quietUntil'>;

/** A push set to an hour of the evening's quiet goes out so long before it begins. */
const BEFORE_QUIET = 15;

export function isQuiet(minute: number, { quietFrom, quietUntil }: QuietHours): boolean {
  if (quietFrom <= quietUntil) return minute >= quietFrom && minute < quietUntil;
  return minute >= quietFrom || minute < quietUntil;
}

/** When something set to that minute is said on the same day: as quiet ends in the morning, shortly before it begins in the evening. */
export function audible(minute: number, hours: QuietHours): number {
  if (!isQuiet(minute, hours)) return minute;
  const evening = hours.quietFrom > hours.quietUntil && minute >= hours.quietFrom;
  return evening ? hours.quietFrom - BEFORE_QUIET : hours.quietUntil;
}

/** The first minute of quiet after that one on the same day; the day's end when there is none. */
export const quietAfter = (minute: number, { quietFrom, quietUntil }: QuietHours): number =>
  quietFrom !== quietUntil && quietFrom > minute ? quietFrom : 24 * 60;

/** The next instant at which something unasked may be sent: `now` itself outside of quiet hours. */
export function audibleAt(now: At, zone: Zone, hours: QuietHours): At {
  const minute = minutesOf(now, zone);
  if (!isQuiet(minute, hours)) return now;
  const today = dayOf(now, zone);
  return atOf(minute < hours.quietUntil ? today : addDays(today, 1), hours.quietUntil, zone);
}
