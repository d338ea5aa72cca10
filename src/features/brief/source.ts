/** Reads what a brief is written from, under the permissions of whoever reads it. */
import { accessOf } from '../../access/access.js';
import { hintFor } from '../../numbers/advice/queries.js';
import { type Brief, briefOf } from '../../numbers/brief/queries.js';
import { lateDeals } from '../../numbers/late/queries.js';
import { pinsOf } from '../../numbers/pins/queries.js';
import type { DealRow } from '../../numbers/queries.js';
import type { Scope } from '../../numbers/scope.js';
import { teamScopeOf } from '../../numbers/team-scope.js';
import { teamRows, teamsBelow } from '../../numbers/teams.js';
import { unitName } from '../../people/queries.js';
import type { Person } from '../../records/rows.js';
import { extraDaysOf } from '../../records/workdays.js';
import type { Scene } from '../../scene.js';
import type { Id } from '../../terms.js';
import type { BriefSource } from './card.js';
import { firstDeals, firstRows } from './first.js';
import { atOnce, helpWaiting, questionsWaiting } from './queries.js';
import type { ListReader } from './reader.js';
import { WORDS } from './words.js';

/** Candidates for what to do first. */
const LATE_ROWS = 10;

const inScope = ({ owners }: Scope, id: Id): boolean => owners.kind === 'all' || owners.owners.includes(id);

/** Does the person lead anybody? */
export const leads = ({ person, people }: Pick<Scene, 'person' | 'people'>): boolean =>
  person.role === 'admin' ||
  accessOf(person, people).kind === 'all' ||
  people.some(({ manager, active }) => active && manager === person.id);

export async function readerFor(scene: Scene, people: readonly Person[]): Promise<ListReader> {
  const { lang, zone, today, person } = scene;
  const pins = await pinsOf(scene, person.id).catch(() => []);
  return { lang, zone, today, person, people, pinned: new Set(pins.map(({ customer }) => customer)) };
}

/** Everything a brief says; `undefined` when the team is not theirs to see. */
export async function sourceFor(asked: Scene, team?: Id): Promise<BriefSource | undefined> {
  const scene: Scene = { ...asked, records: atOnce(asked.records) };
  const found = teamScopeOf(scene, team);
  if (!found) return undefined;
  const { scope, people } = found;
  const leader = team === undefined ? scene.person : (people.find(({ id }) => id === team) ?? scene.person);
  const [brief, reader, helpAsked, whose] = await Promise.all([
    briefOf(scope, scene),
    readerFor(scene, people),
    team === undefined ? helpWaiting(scene.records, scene.workspace.id, scene.person.id).catch(() => undefined) : [],
    whoseBrief(scene, leader, people),
  ]);
  const below = leader.role === 'rep' ? [] : teamsBelow(leader, scene.people).filter(({ leader: { id } }) => inScope(scope, id));
  return {
    brief,
    reader,
    of: { day: brief.day, ...(team === undefined ? {} : { team }) },
    whose,
    helpAsked,
    teams: teamRows(below, brief.byOwner),
    first: leads(scene) ? [] : await firstOf(scene, scope, brief, reader),
  };
}

/** A rep's first three: what waits for an answer, what is late or due, what they pinned. */
async function firstOf(scene: Scene, scope: Scope, brief: Brief, reader: ListReader) {
  const clock = { today: scene.today, zone: scene.zone, negotiationDays: scene.settings.negotiationDays };
  const late = brief.overdue && brief.overdue.count > 0 ? await lateDeals(scope, clock, 'due', LATE_ROWS) : [];
  const stuck = await lateDeals(scope, clock, 'stuck', LATE_ROWS);
  const waiting = (await questionsWaiting(scene.records, scene.workspace.id, scene.person.id)).map(({ asker, ...one }) => ({
    ...one,
    asker: scene.people.find(({ id }) => id === asker)?.name ?? WORDS[scene.lang].nobody,
  }));
  const deals = firstDeals([...(brief.pinned ?? []), ...late, ...(brief.dueToday ?? []), ...stuck], waiting.length, reader);
  const hints = new Map(await Promise.all(deals.map(async (row: DealRow) => [row.deal.id, await hintFor(scene, row)] as const)));
  return firstRows(waiting, deals, hints, { ...reader, extra: extraDaysOf(scene.settings) });
}

async function whoseBrief(scene: Scene, leader: Person, people: readonly Person[]): Promise<string> {
  const words = WORDS[scene.lang];
  if (leader.role === 'admin') return words.everybody;
  if (people.length === 1) return leader.name;
  const unit = leader.unit === null ? undefined : await unitName(scene.records, leader.unit).catch(() => undefined);
  return unit ?? words.team(leader.name);
}
