/** Every record that the three numbers of a brief count, for whoever tries the push. */
import { healthWhy } from '../../numbers/brief/notes.js';
import { healthRows, newGoodLeads } from '../../numbers/customers/queries.js';
import { lastBriefBefore } from '../../numbers/last-brief.js';
import { lateDeals } from '../../numbers/late/queries.js';
import { scopeOf } from '../../numbers/scope.js';
import type { PushScene } from '../../scene.js';
import type { BehindRow } from '../feature.js';
import { lineShown, nameShown, ownerName } from './reader.js';
import { whyOf } from './sections.js';
import { readerFor } from './source.js';
import { WORDS } from './words.js';

/** More rows than this nobody reads. */
const MOST = 10_000;

export async function everyRow(scene: PushScene): Promise<readonly BehindRow[]> {
  const { lang, now, day, zone, settings, people } = scene;
  const words = WORDS[lang];
  const scope = scopeOf(scene);
  const clock = { today: day, zone, negotiationDays: settings.negotiationDays };
  const since = lastBriefBefore(day, zone, { ...settings, briefAt: settings.briefAt - scene.before });
  const [leads, late, healths] = await Promise.all([
    newGoodLeads(scope, since, now),
    lateDeals(scope, clock, 'due', MOST),
    healthRows(scope, clock, MOST),
  ]);
  const reader = await readerFor({ ...scene, today: day }, people);
  const told = (label: string, ...parts: readonly string[]) => words.join([label, ...parts.filter((part) => part !== '')]);
  return [
    ...leads.map(
      (row): BehindRow => ({ of: 'customer', id: row.id, text: told(words.leads, nameShown(row.name), ownerName(row.owner, reader)) }),
    ),
    ...late.map(
      (row): BehindRow => ({
        ...{ of: 'deal', id: row.deal.id },
        text: told(words.overdue, lineShown(row, lang), whyOf(row, reader), ownerName(row.deal.owner, reader)),
      }),
    ),
    ...healths.map(
      ({ customer, health }): BehindRow => ({
        ...{ of: 'customer', id: customer.id },
        text: told(words.health, `${nameShown(customer.name)} ${health.score}`, healthWhy(health, lang), ownerName(customer.owner, reader)),
      }),
    ),
  ];
}
