/** The silent patrol (静默巡检) and the week's customer-health TOP 5: on the last working day of the week, and whenever asked. */
import { accessOf, maySee, teamOf } from '../../access/access.js';
import { type Decision, NOTHING } from '../../decision.js';
import { adviceFor } from '../../numbers/advice/advice-for.js';
import { askedScope, mayAsk } from '../../numbers/asked/asked.js';
import { QUIET_HOURS, type QuietFilter, quietCounts, quietRows, quietStage } from '../../numbers/quiet/queries.js';
import { readerFor } from '../../numbers/reader.js';
import { type Scope, scopeOf } from '../../numbers/scope.js';
import { heardFromEach } from '../../numbers/sources/queries.js';
import { topOf } from '../../numbers/top/top.js';
import { addDays, atOf } from '../../records/day.js';
import { Draft } from '../../records/draft.js';
import type { Person } from '../../records/rows.js';
import type { MessageScene, PushScene, Scene } from '../../scene.js';
import type { Day } from '../../terms.js';
import type { Feature, Pushed, ScheduledPush } from '../feature.js';
import { patrolCard, topCard } from './card.js';
import { patrolAsked } from './read-question.js';
import { WORDS } from './words.js';

const AT = 15 * 60;
/** Customers on a card; the page has all. */
const ROWS = 10;
const HOUR_MS = 3_600_000;
/** Topics make part of a portrait for so long. */
const HEARD_DAYS = 90;

export const patrol: Feature = {
  name: 'patrol',
  intents: [],
  asks: (scene) => mayAsk(scene) && patrolAsked(scene.text) !== undefined,
  message: answer,
};

const leads = (person: Person, people: readonly Person[]): boolean => people.some(({ active, manager }) => active && manager === person.id);

/** To whoever leads people: their quiet customers. */
export const patrolPush: ScheduledPush = {
  kind: 'scheduled',
  name: 'patrol',
  called: { zh: '静默巡检', en: 'Quiet customers' },
  said: /巡检|静默|\bpatrol\b|\bquiet customers\b/i,
  rank: 'age',
  schedule: () => ({ kind: 'weekly', on: 'last', at: AT, goodFor: 4 * 60 }),
  audience: leads,
  compose: pushPatrol,
};

/** To everybody who sells: the five customers of their team to look after first. */
export const topPush: ScheduledPush = {
  kind: 'scheduled',
  name: 'top',
  called: { zh: '客户健康 TOP 5', en: 'Customer health TOP 5' },
  said: /top\s?5|健康\s?top|top\s?五|健康榜/i,
  rank: 'news',
  schedule: () => ({ kind: 'weekly', on: 'last', at: AT + 5, goodFor: 4 * 60 }),
  audience: (person, people) => person.role === 'rep' || leads(person, people),
  compose: pushTop,
};

const draftFor = (scene: PushScene): Draft =>
  new Draft({ workspace: scene.workspace, now: scene.now, nextId: scene.nextId, conversation: scene.conversation });

async function pushPatrol(scene: PushScene): Promise<Pushed> {
  const found = await quietIn(scene, scopeOf(scene), { since: scene.now - QUIET_HOURS * HOUR_MS });
  if (found.count === 0) return NOTHING;
  const draft = draftFor(scene);
  draft.reply(patrolCard(found.rows, found.count, found.heard, readerFor(scene, scene.day)));
  const rowsBehind = (rows: Awaited<ReturnType<typeof quietRows>>) =>
    rows.map(({ customer }) => ({ of: 'customer', id: customer.id, text: customer.name }) as const);
  const filter = { since: scene.now - QUIET_HOURS * HOUR_MS };
  const all = async () => rowsBehind(await quietRows(scopeOf(scene), filter, { limit: MOST_TRIED }));
  return { ...draft.decision(), behind: rowsBehind(found.rows), allBehind: all };
}

/** So many are listed where the push is tried. */
const MOST_TRIED = 10_000;

async function pushTop(scene: PushScene): Promise<Pushed> {
  const card = await topFor(scene, scene.day);
  if (!card) return NOTHING;
  const draft = draftFor(scene);
  draft.reply(card.card);
  return { ...draft.decision(), behind: card.rows.map(({ customer }) => ({ of: 'customer', id: customer.id, text: customer.name })) };
}

async function quietIn(scene: Scene, scope: Scope, filter: QuietFilter) {
  const [rows, counts] = await Promise.all([quietRows(scope, filter, { limit: ROWS }), quietCounts(scope, filter)]);
  const since = atOf(addDays(scene.today, -HEARD_DAYS), 0, scene.zone);
  const heard = await heardFromEach(
    scene.records,
    rows.map(({ customer }) => customer.id),
    since,
  );
  return { rows, heard, count: counts.reduce((sum, { count }) => sum + count, 0) };
}

async function topFor(scene: Scene, today: Day) {
  const { records, workspace, person, people, zone } = scene;
  const rows = await topOf({ records, workspace, owners: { kind: 'owners', owners: teamOf(person, people) } }, { today, zone });
  if (rows.length === 0) return undefined;
  const access = accessOf(person, people);
  const advice = await adviceFor(records, rows, { today, zone });
  const card = topCard(rows, advice, (owner) => maySee(access, { owner }, false), { ...readerFor(scene, today), people });
  return { card, rows };
}

async function answer(scene: MessageScene): Promise<Decision> {
  const draft = new Draft(scene);
  const words = WORDS[scene.lang];
  if (patrolAsked(scene.text) === 'top') draft.reply((await topFor(scene, scene.today))?.card ?? words.noTop);
  else {
    const asked = await askedScope(scene);
    if (asked.kind === 'hidden') draft.reply(words.hidden(asked.person.name));
    else {
      const stage = quietStage(asked.stage);
      const filter = { since: scene.now - QUIET_HOURS * HOUR_MS, ...(stage ? { stage } : {}) };
      const found = await quietIn(scene, asked.scope, filter);
      const reader = readerFor(scene, scene.today, asked.person);
      draft.reply(found.count === 0 ? words.none(QUIET_HOURS) : patrolCard(found.rows, found.count, found.heard, reader));
    }
  }
  return draft.decision();
}
