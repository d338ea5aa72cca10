/** Calendar days as plain text. All arithmetic is on whole days; only `dayOf`, `minutesOf` and `atOf` know of time zones. */
import type { At, Day, Lang, Zone } from '../terms.js';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** The day's number: whole days since 1970-01-01, so that days can be compared and counted as integers. */
export function dayNumber(day: Day): number {
  return civilToNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

/** The day with that number, the inverse of `dayNumber`. */
export function dayAt(number: number): Day {
  const { year, month, day } = civilOf(number);
  return dayText(year, month, day);
}

/** Year, month (1–12) and day of the month of a day's number. */
export function civilOf(number: number): { readonly year: number; readonly month: number; readonly day: number } {
  // Years are counted from 1 March so that the leap day comes last (the "civil from days" method of H. Hinnant).
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** The number of the day with these parts. A day beyond the month's end runs on into the next month, as does a month beyond 12. */
export function civilToNumber(year: number, month: number, day: number): number {
  const wholeYear = year + Math.floor((month - 1) / 12);
  const wholeMonth = ((((month - 1) % 12) + 12) % 12) + 1;
  const marchYear = wholeMonth <= 2 ? wholeYear - 1 : wholeYear;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (wholeMonth > 2 ? wholeMonth - 3 : wholeMonth + 9) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

/** How many days that month has. A month beyond 12 belongs to a later year. */
export function daysInMonth(year: number, month: number): number {
  return civilToNumber(year, month + 1, 1) - civilToNumber(year, month, 1);
}

/** The calendar day of an instant in a zone. */
export function dayOf(at: At, zone: Zone): Day {
  return dayAt(Math.floor((at + offsetAt(at, zone)) / DAY));
}

/** Minutes after local midnight at an instant in a zone, 0–1439. */
export function minutesOf(at: At, zone: Zone): number {
  const local = at + offsetAt(at, zone);
  return Math.floor((local - Math.floor(local / DAY) * DAY) / MINUTE);
}

/** Minutes after midnight as `15:30`. */
export const clockText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/**
 * The instant at which a zone's clocks show that day and minute. A minute that clocks skip (spring) is moved forward by the
 * skipped hour; of a minute that comes twice (autumn) the first is meant.
 */
export function atOf(day: Day, minutes: number, zone: Zone): At {
  const local = dayNumber(day) * DAY + minutes * MINUTE;
  const before = offsetAt(local - DAY, zone);
  const after = offsetAt(local + DAY, zone);
  if (before === after || offsetAt(local - before, zone) === before) return local - before;
  return offsetAt(local - after, zone) === after ? local - after : local - before;
}

/** The day `n` days later, earlier when negative. */
export function addDays(day: Day, n: number): Day {
  return dayAt(dayNumber(day) + n);
}

/** The same day of the month `n` months later, or that month's last day when it is shorter. */
export function addMonths(day: Day, n: number): Day {
  const { year, month, day: date } = civilOf(dayNumber(day));
  return dayAt(civilToNumber(year, month + n, Math.min(date, daysInMonth(year, month + n))));
}

/** How many days after `a` is `b`: negative when `b` comes first. */
export function daysBetween(a: Day, b: Day): number {
  return dayNumber(b) - dayNumber(a);
}

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Monday is 1, Sunday is 7. */
export function weekdayOf(day: Day): Weekday {
  return weekdayOfNumber(dayNumber(day));
}

/** The weekday of a day's number, Monday 1. 1970-01-01 was a Thursday. */
export function weekdayOfNumber(number: number): Weekday {
  // A remainder of seven plus one is 1–7.
  return (((((number + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** Monday of the day's week. */
export function mondayOf(day: Day): Day {
  const number = dayNumber(day);
  return dayAt(number - weekdayOfNumber(number) + 1);
}

/** The first day of the day's month. */
export function firstOfMonth(day: Day): Day {
  const { year, month } = civilOf(dayNumber(day));
  return dayText(year, month, 1);
}

/** The last day of the day's month. */
export function lastOfMonth(day: Day): Day {
  const { year, month } = civilOf(dayNumber(day));
  return dayText(year, month, daysInMonth(year, month));
}

/** True for a text that is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(text.slice(0, 4)), month);
}

const ZH_WEEKDAYS = ['', '周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const;
const EN_WEEKDAYS = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const EN_MONTHS = ['', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** A day for a line of a card: `11-25 (周三)`, `Wed 25 Nov`. With the year when it is not the year of `today`. */
export function shortDay(day: Day, lang: Lang, today?: Day): string {
  if (lang === 'en') return longDay(day, lang, today);
  return `${sameYear(day, today) ? day.slice(5) : day} (${ZH_WEEKDAYS[weekdayOf(day)]})`;
}

/** `周三`, `Wed`. */
export const weekdayText = (day: Day, lang: Lang): string => (lang === 'en' ? EN_WEEKDAYS : ZH_WEEKDAYS)[weekdayOf(day)];

/** A day in a sentence: `11 月 25 日 (周三)`, `Wed 25 Nov`. With the year when it is not the year of `today`. */
export function longDay(day: Day, lang: Lang, today?: Day): string {
  const { year, month, day: date } = civilOf(dayNumber(day));
  if (lang === 'en') return `${EN_WEEKDAYS[weekdayOf(day)]} ${date} ${EN_MONTHS[month]}${sameYear(day, today) ? '' : ` ${year}`}`;
  return `${sameYear(day, today) ? '' : `${year} 年 `}${month} 月 ${date} 日 (${ZH_WEEKDAYS[weekdayOf(day)]})`;
}

/** Minutes after midnight as a clock shows them: 510 → `08:30`. */
export function timeText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function sameYear(day: Day, today: Day | undefined): boolean {
  return today === undefined || day.slice(0, 4) === today.slice(0, 4);
}

function dayText(year: number, month: number, day: number): Day {
  // Padded numbers joined by dashes: what the type says, which a template of strings cannot tell.
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as Day;
}

/** Shanghai has kept +08:00 since its last summer time ended on 1991-09-15. */
const SHANGHAI_FIXED_SINCE = Date.UTC(1991, 8, 15);
const QUARTER_HOUR = 900_000;
const clocks = new Map<Zone, { readonly format: Intl.DateTimeFormat; readonly offsets: Map<number, number> }>();

/** What a zone's clocks add to UTC at an instant, in milliseconds. Remembered by the quarter hour: no zone changes within one. */
function offsetAt(at: At, zone: Zone): number {
  if (zone === 'Asia/Shanghai' && at >= SHANGHAI_FIXED_SINCE) return 8 * 60 * MINUTE;
  let clock = clocks.get(zone);
  if (clock === undefined) {
    clock = { format: new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' }), offsets: new Map() };
    clocks.set(zone, clock);
  }
  const quarter = Math.floor(at / QUARTER_HOUR);
  let offset = clock.offsets.get(quarter);
  if (offset === undefined) {
    const [, sign, hours = '0', minutes = '0', seconds = '0'] =
      /GMT([+-])?(\d{2})?(?::(\d{2}))?(?::(\d{2}))?/.exec(clock.format.format(at)) ?? [];
    offset = (sign === '-' ? -1 : 1) * ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
    if (clock.offsets.size >= 10_000) clock.offsets.clear();
    clock.offsets.set(quarter, offset);
  }
  return offset;
}
