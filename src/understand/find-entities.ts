import { addDays, atOf, isDay } from '../records/day.js';
import type { Lang } from '../terms.js';
import { findAmounts } from './find-amounts.js';
import { type FoundDate, findDates } from './find-dates.js';
import { findNumbers } from './find-numbers.js';
import { findPercents } from './find-percents.js';
import { findPhones } from './find-phones.js';

/** A value of a text in the plain form that test suites of values use. Ends of ranges are exclusive. */
export type Entity =
  | { readonly type: 'date' | 'datetime'; readonly value: string }
  | { readonly type: 'daterange'; readonly start: string; readonly end: string }
  | { readonly type: 'money'; readonly value: number; readonly unit: string }
  | { readonly type: 'money'; readonly min: number; readonly max: number; readonly unit: string }
  | { readonly type: 'number' | 'percent'; readonly value: number }
  | { readonly type: 'phone'; readonly value: string };

/** A row that asks for the values of one family. */
export interface ValueRow {
  readonly text: string;
  readonly lang: string;
  readonly family: 'datetime' | 'money' | 'number' | 'percent' | 'phone';
  /** Wall-clock time of the reference, `YYYY-MM-DDTHH:MM:SS`; null where nothing depends on it. */
  readonly ref_time: string | null;
}

const ZONE = 'Asia/Shanghai';

/** Every value of the row's family in its text. */
export function readEntities({ text, lang, family, ref_time }: ValueRow): readonly Entity[] {
  const tongue: Lang = lang === 'en' ? 'en' : 'zh';
  switch (family) {
    case 'datetime':
      return findDates(text, { now: wallClock(ref_time), zone: ZONE, lang: tongue }).map(dateEntity);
    case 'money':
      return findAmounts(text, { lang: tongue }).amounts.map(({ value, upTo, currency }) =>
        upTo === undefined ? { type: 'money', value, unit: currency } : { type: 'money', min: value, max: upTo, unit: currency },
      );
    case 'number':
      return findNumbers(text, tongue).map(({ value }) => ({ type: 'number', value }));
    case 'percent':
      return findPercents(text, tongue).map(({ value }) => ({ type: 'percent', value }));
    case 'phone':
      return findPhones(text).map(({ value }) => ({ type: 'phone', value }));
  }
}

function wallClock(time: string | null): number {
  const day = time?.slice(0, 10) ?? '';
  return isDay(day) ? atOf(day, Number(time?.slice(11, 13) ?? 0) * 60 + Number(time?.slice(14, 16) ?? 0), ZONE) : 0;
}

function dateEntity({ day, window, minutes, grain }: FoundDate): Entity {
  if (grain === 'minute') return { type: 'datetime', value: `${day}T${clock(minutes ?? 0)}` };
  // Within three days is by that day.
  if (window === undefined || grain === 'day') return { type: 'date', value: day };
  // A week under way counts from its Monday here, though as a next step it is meant from today.
  const start = grain === 'week' ? addDays(window[1], -6) : window[0];
  return { type: 'daterange', start, end: addDays(window[1], 1) };
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00`;
}
