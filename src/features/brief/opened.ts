/** What a button of the brief opens: the rows behind a number, a section, a team's own brief. As things stand now, under the permissions of whoever presses. */
import { cardOf } from '../../access/queries.js';
import type { Card } from '../../card.js';
import { healthRows, healthTotals, newGoodLeads } from '../../numbers/customers/queries.js';
import { lastBriefBefore } from '../../numbers/last-brief.js';
import { lateCounts, lateDeals } from '../../numbers/late/queries.js';
import { dealsLike } from '../../numbers/queries.js';
import { teamScopeOf } from '../../numbers/team-scope.js';
import { addDays, mondayOf } from '../../records/day.js';
import type { PressScene, Scene } from '../../scene.js';
import type { Day, Id } from '../../terms.js';
import { briefCard } from './card.js';
import { healthCard, leadsCard, overdueCard } from './lists.js';
import { sectionCard } from './sections.js';
import { readerFor, sourceFor } from './source.js';
import { readBriefOf, readSection, type Section } from './value.js';
import { WORDS } from './words.js';

/** Rows on a card; the rest stands on the page. */
const ROWS = 20;

export async function opened(scene: PressScene): Promise<Card | string | undefined> {
  const { action, value } = scene.press;
  const words = WORDS[scene.lang];
  if (action === 'brief.section') {
    const asked = readSection(value, scene.today);
    return asked && ((await sectionOf(scene, asked.section, asked.team)) ?? words.notYourTeam);
  }
  const { day, team } = readBriefOf(value, scene.today);
  if (action === 'brief.team') {
    const source = team === undefined ? undefined : await sourceFor(scene, team);
    return source ? briefCard(source) : words.notYourTeam;
  }
  return (await rowsBehind(scene, { day, ...(team === undefined ? {} : { team }) })) ?? words.notYourTeam;
}

/** A section by itself, for a button or a question in words. */
export async function sectionOf(scene: Scene, section: Section, team?: Id): Promise<Card | undefined> {
  const source = await sourceFor(scene, team);
  const found = teamScopeOf(scene, team);
  if (!source || !found) return undefined;
  if (section !== 'money') return sectionCard(section, source);
  const week = { first: scene.today, last: addDays(mondayOf(scene.today), 6) };
  const money = await dealsLike(found.scope, { stages: ['negotiation'], due: week }, scene, ROWS);
  return sectionCard(section, { ...source, money });
}

/** The customers, the lowest health first: for a button or a question in words. */
export async function healthList(scene: Scene, team?: Id): Promise<Card | undefined> {
  const found = teamScopeOf(scene, team);
  if (!found) return undefined;
  const { scope, people } = found;
  const clock = { today: scene.today, zone: scene.zone, negotiationDays: scene.settings.negotiationDays };
  const totals = await healthTotals(scope, clock);
  const all = totals.reduce((a, b) => ({ customers: a.customers + b.customers, total: a.total + b.total }), { customers: 0, total: 0 });
  return healthCard(await healthRows(scope, clock, ROWS), all, await readerFor(scene, people));
}

async function rowsBehind(scene: PressScene, { day, team }: { readonly day: Day; readonly team?: Id }): Promise<Card | undefined> {
  const found = teamScopeOf(scene, team);
  if (!found) return undefined;
  const { scope, people } = found;
  const clock = { today: scene.today, zone: scene.zone, negotiationDays: scene.settings.negotiationDays };
  const reader = await readerFor(scene, people);
  switch (scene.press.action) {
    case 'brief.overdue': {
      const count = (await lateCounts(scope, clock, 'due')).reduce((sum, row) => sum + row.count, 0);
      return overdueCard(await lateDeals(scope, clock, 'due', ROWS), count, reader);
    }
    case 'brief.leads': {
      // The leads of that brief: up to when it was written, so that the rows are the ones it counted.
      const since = lastBriefBefore(day, scene.zone, scene.settings);
      const until = (await cardOf(scene.records, scene.press.message))?.since ?? scene.now;
      return leadsCard(await newGoodLeads(scope, since, until), { since, shown: ROWS }, reader);
    }
    case 'brief.health':
      return healthList(scene, team);
    default:
      return undefined;
  }
}
