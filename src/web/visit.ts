import type { Asker } from '../access/queries.js';
import type { Chart } from '../charts/chart.js';
import type { Refused } from '../ops/refusals.js';
import { dayOf, minutesOf, shortDay } from '../records/day.js';
import type { Settings } from '../records/settings.js';
import type { At, Day, Id, Lang, Zone } from '../terms.js';
import type { Names } from '../understand/names/names.js';
import { harmless } from './said.js';
import type { PageWords } from './words.js';

/** Somebody looks at a page: who, when, in which language. */
export interface Visit extends Asker {
  readonly names: Names;
  readonly now: At;
  readonly today: Day;
  readonly zone: Zone;
  readonly settings: Settings;
  readonly lang: Lang;
  readonly words: PageWords;
  /** True when their chat is this server's own, at `/`. */
  readonly chat: boolean;
  /** A picture as it stands on a page; undefined when it cannot be drawn now. */
  readonly svgOf: (chart: Chart) => Promise<string | undefined>;
  /** Settings that a platform refuses now. */
  readonly refused: () => readonly Refused[];
}

type Clock = Pick<Visit, 'zone' | 'lang' | 'today'>;

/** The time of day, `15:32`. */
export function timeText(at: At, zone: Zone): string {
  const minutes = minutesOf(at, zone);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** A day with its weekday, `11-20 (周五)`; with the year when it is not this year's. */
export const dayText = (day: Day, { lang, today }: Clock): string => shortDay(day, lang, today);

/** Day and time of an instant, `11-20 (周五) 15:32`. */
export const whenText = (at: At, clock: Clock): string => `${dayText(dayOf(at, clock.zone), clock)} ${timeText(at, clock.zone)}`;

/** A colleague's name; the bot's own when nobody acted. */
export function personName(visit: Pick<Visit, 'people' | 'words'>, id: Id | null): string {
  if (id === null) return visit.words.record.bot;
  return harmless(visit.people.find((p) => p.id === id)?.name ?? '?');
}
