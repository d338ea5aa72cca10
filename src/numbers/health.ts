/** How well a customer is looked after, 0–100, and why. */
import { addDays, atOf, dayOf, daysBetween } from '../records/day.js';
import type { Customer } from '../records/rows.js';
import type { At, Day, Zone } from '../terms.js';

/** 100 − 4 a day without contact (at most 40) − 20 when overdue − 15 for each bad one of the last three moods − 20 for a churn signal. */
export const HEALTH = { full: 100, perDay: 4, silentDays: 10, overdue: 20, badMood: 15, moods: 3, churn: 20, churnDays: 30 } as const;

export type HealthFacts = Pick<Customer, 'lastContactAt' | 'moods' | 'churnAt'> & { readonly overdue: boolean };

/** The score and what was taken off for each cause. `silent`: days since the last contact, null = none known (counts as the most). */
export interface Health {
  readonly score: number;
  readonly silent: number | null;
  readonly badMoods: number;
  readonly overdue: boolean;
  readonly churn: boolean;
}

export function healthOf(facts: HealthFacts, { today, zone }: { readonly today: Day; readonly zone: Zone }): Health {
  const silent = facts.lastContactAt === null ? null : Math.max(0, daysBetween(dayOf(facts.lastContactAt, zone), today));
  const badMoods = [...facts.moods.slice(0, HEALTH.moods)].filter((mood) => mood === '-').length;
  const churn = facts.churnAt !== null && daysBetween(dayOf(facts.churnAt, zone), today) <= HEALTH.churnDays;
  const off =
    HEALTH.perDay * Math.min(silent ?? HEALTH.silentDays, HEALTH.silentDays) +
    (facts.overdue ? HEALTH.overdue : 0) +
    HEALTH.badMood * badMoods +
    (churn ? HEALTH.churn : 0);
  return { score: Math.max(0, HEALTH.full - off), silent, badMoods, overdue: facts.overdue, churn };
}

/** Where today and each of the nine days before begin: so many of them after the last contact, so many days of silence (at most ten). */
export function silenceMarks(today: Day, zone: Zone): readonly At[] {
  return Array.from({ length: HEALTH.silentDays }, (_, n) => atOf(addDays(today, -n), 0, zone));
}

/** The first instant at which a churn signal still counts. */
export const churnSince = (today: Day, zone: Zone): At => atOf(addDays(today, -HEALTH.churnDays), 0, zone);

/** An average of scores, rounded; undefined when there is nobody. */
export function average({ customers, total }: { readonly customers: number; readonly total: number }): number | undefined {
  return customers === 0 ? undefined : Math.round(total / customers);
}
