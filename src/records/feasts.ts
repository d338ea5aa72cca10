/** Feasts of the moon that no civil rule gives: written out, and only for years whose calendars are printed. */
import type { Day } from '../terms.js';
import { dayNumber } from './day.js';

export type Feast = 'ramadan' | 'eid-al-fitr' | 'eid-al-adha' | 'diwali';

/**
 * First days by the Saudi civil calendar (Umm al-Qura), which a sighting elsewhere may move by a day; Diwali is the evening of
 * Lakshmi Puja in most of India.
 */
const FIRST_DAYS: Readonly<Record<Feast, readonly Day[]>> = {
  ramadan: ['2025-03-01', '2026-02-18', '2027-02-08', '2028-01-28'],
  'eid-al-fitr': ['2025-03-30', '2026-03-20', '2027-03-09', '2028-02-26'],
  'eid-al-adha': ['2025-06-06', '2026-05-27', '2027-05-16', '2028-05-05'],
  diwali: ['2025-10-20', '2026-11-08', '2027-10-29', '2028-10-17'],
};

/** Days that each is kept: Ramadan up to the eve of Eid, the others as offices close. */
const KEPT: Readonly<Record<Exclude<Feast, 'ramadan'>, number>> = { 'eid-al-fitr': 3, 'eid-al-adha': 4, diwali: 1 };

/** First and last day of the feast that is on or comes next, counting from a day; undefined beyond the table. */
export function feastFrom(feast: Feast, from: number): readonly [first: number, last: number] | undefined {
  return FIRST_DAYS[feast].map((day) => keptFrom(feast, day)).find(([, last]) => last >= from);
}

function keptFrom(feast: Feast, day: Day): readonly [first: number, last: number] {
  const first = dayNumber(day);
  if (feast !== 'ramadan') return [first, first + KEPT[feast] - 1];
  const end = FIRST_DAYS['eid-al-fitr'].find((eid) => dayNumber(eid) > first);
  return [first, end === undefined ? first + 28 : dayNumber(end) - 1];
}
