/** The bot's own page on platforms that have one: today and my numbers, nothing to write. */
import type { Card } from '../../card.js';
import { lateCounts, lateDeals } from '../../numbers/late/queries.js';
import { dueDeals, totalsLike } from '../../numbers/queries.js';
import { ownedBy, scopeOf } from '../../numbers/scope.js';
import type { Scene } from '../../scene.js';
import { type Day, OPEN_STAGES } from '../../terms.js';
import { homeCard } from './card.js';

const ROWS = 10;

/** What one person has to do today and where their own deals stand. */
export async function homeOf(scene: Scene): Promise<Card> {
  const { person, lang, today, zone, settings } = scene;
  const clock = { today, zone, negotiationDays: settings.negotiationDays };
  // Everybody sees their own records, so the scope always has this part.
  const scope = ownedBy(scopeOf(scene), person.id) ?? scopeOf(scene);
  // The first eight characters of a day are its year and month.
  const month = { first: `${today.slice(0, 8)}01` as Day, last: today };
  const [late, counts, due, open, won] = await Promise.all([
    lateDeals(scope, clock, 'due', ROWS),
    lateCounts(scope, clock, 'due'),
    dueDeals(scope, { first: today, last: today }, ROWS),
    totalsLike(scope, { stages: OPEN_STAGES }, clock),
    totalsLike(scope, { stages: ['won'], closed: month }, clock),
  ]);
  const lateCount = counts.reduce((sum, row) => sum + row.count, 0);
  return homeCard({ late, lateCount, due, open, won }, { person, lang, clock });
}
