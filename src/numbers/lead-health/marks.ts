/** What keeps a lead from becoming a deal: each is read off its record. Pure. */
import { addDays, atOf, dayOf, daysBetween, minutesOf } from '../../records/day.js';
import { type ExtraDays, nextWorkday, previousWorkday } from '../../records/workdays.js';
import type { At, Zone } from '../../terms.js';

/**
 * Why a lead is to be improved (线索健康度). `untouched`: nobody was in contact for 48 hours of working days. `contact`: nobody is known by name.
 * `decider`: who decides is not known. `next`: no dated next step. `source`: not known how they came. Tenders join
 * the list when outside data does.
 */
export const LEAD_GAPS = ['untouched', 'contact', 'decider', 'next', 'source'] as const;
export type LeadGap = (typeof LEAD_GAPS)[number];

/** 48 hours are two working days: what came in on a Friday may be answered until Tuesday at the same hour. */
const RESPONSE_WORKDAYS = 2;
const DAY_MS = 86_400_000;

/** By which days and clocks leads are judged. */
export interface LeadCalendar {
  readonly zone: Zone;
  readonly extra: ExtraDays;
}

/** Nobody was in contact since before that moment: the same hour two working days ago. */
export const untouchedBefore = (now: At, { zone, extra }: LeadCalendar): At =>
  atOf(previousWorkday(previousWorkday(dayOf(now, zone), extra), extra), minutesOf(now, zone), zone);

/** How long an answer to what was entered at that moment may take, in whole days. */
const daysToRespond = (at: At, { zone, extra }: LeadCalendar): number => {
  const day = dayOf(at, zone);
  return daysBetween(day, nextWorkday(day, RESPONSE_WORKDAYS, extra));
};

/** Until when a customer entered at that moment is to be met. */
export const respondBy = (createdAt: At, calendar: LeadCalendar): At => createdAt + daysToRespond(createdAt, calendar) * DAY_MS;

/** The response rate looks back over the leads of so many days. */
export const RESPONSE_DAYS = 30;

/** So many figures tell the days of one day. */
export const WAIT_FIGURES = 3;

/**
 * How long answers may take, for SQL to read: for each day since `start` (a midnight before the first that the rate looks at) its days
 * in three figures, one after the other.
 */
export function waitsBefore(now: At, calendar: LeadCalendar): { readonly start: At; readonly waits: string } {
  const { zone } = calendar;
  const days = Array.from({ length: RESPONSE_DAYS + 3 }, (_, n) => addDays(dayOf(now, zone), n - RESPONSE_DAYS - 1));
  const waits = days.map((day) => String(daysToRespond(atOf(day, 12 * 60, zone), calendar)).padStart(WAIT_FIGURES, '0'));
  return { start: atOf(addDays(dayOf(now, zone), -RESPONSE_DAYS - 1), 0, zone), waits: waits.join('') };
}

/** A lead's gaps as columns: 1 = it has it. */
export type GapFacts = Readonly<Record<LeadGap, number>>;

export const gapsOf = (facts: GapFacts): readonly LeadGap[] => LEAD_GAPS.filter((gap) => facts[gap] > 0);

/** How many leads had to be answered within 48 hours, and how many were; undefined as a rate when none was due. */
export interface Response {
  readonly due: number;
  readonly answered: number;
}

export const rateOf = ({ due, answered }: Response): number | undefined => (due === 0 ? undefined : Math.round((answered / due) * 100));
