/** The days of a statement, read by our own reader: a model that gets the month wrong is told from one that writes it otherwise. Pure. */
import { atOf } from '../records/day.js';
import type { Day, Zone } from '../terms.js';
import { findDates } from '../understand/find-dates.js';

/** As our cards write days, and as people do only where it is clear that a day is meant: 11-25. */
const SHORT = /(?<![\d.-])(\d{1,2})[-/](\d{1,2})(?![\d-])/g;
/** Models set Chinese apart from figures: 12 月 20 日. */
const GAPS = /(?<=\d) +(?=[年月日号])|(?<=[年月]) +(?=\d)/g;

/** A text of a model, or one held against it, with its days written as people write them. */
export const withPlainDays = (text: string): string =>
  text.replace(GAPS, '').replace(SHORT, (_, month, day) => `${Number(month)}月${Number(day)}日`);

/** In both languages: a statement may be in another one than its material. Days without a year are the nearest to `today`. */
export function daysNamed(text: string, { today, zone }: { readonly today: Day; readonly zone: Zone }): readonly Day[] {
  const written = withPlainDays(text);
  return (['zh', 'en'] as const).flatMap((lang) => findDates(written, { now: atOf(today, 0, zone), zone, lang }).map(({ day }) => day));
}
