import { HEALTH, type Health } from '../numbers/health.js';
import type { PageWords } from './words.js';

/** What a health score lost and for what, the largest first: `超期 −20、3 天没联系 −12`. Empty when nothing was lost. */
export function healthCauses(health: Health, words: PageWords): string {
  const said = words.healthCause;
  const silent = Math.min(health.silent ?? HEALTH.silentDays, HEALTH.silentDays);
  const causes: readonly (readonly [string, number])[] = [
    [said.overdue, health.overdue ? HEALTH.overdue : 0],
    [health.silent === null ? said.neverHeard : said.silent(health.silent), silent * HEALTH.perDay],
    [said.badMoods(health.badMoods), health.badMoods * HEALTH.badMood],
    [said.churn, health.churn ? HEALTH.churn : 0],
  ];
  const lost = causes.filter(([, points]) => points > 0).toSorted((a, b) => b[1] - a[1]);
  return lost.map(([cause, points]) => `${cause} −${points}`).join(words.and);
}
