import { accessOf } from '../../access/access.js';
import { cardOf } from '../../access/queries.js';
import { type Decision, NOTHING } from '../../decision.js';
import { type Brief, briefOf } from '../../numbers/brief/queries.js';
import { healthRows, healthTotals, newGoodLeads } from '../../numbers/customers/queries.js';
import { lastBriefBefore } from '../../numbers/last-brief.js';
import { lateCounts, lateDeals } from '../../numbers/queries.js';
import { scopeOf } from '../../numbers/scope.js';
import { isDay } from '../../records/day.js';
import { Draft } from '../../records/draft.js';
import type { Person } from '../../records/rows.js';
import type { MessageScene, PressScene, PushScene, Scene } from '../../scene.js';
import type { Feature, Pushed, ScheduledPush } from '../feature.js';
import { briefCard, openedCard } from './card.js';
import { healthCard, leadsCard, overdueCard } from './lists.js';
import { helpWaiting, unitName } from './queries.js';
import { WORDS } from './words.js';

/** Rows on a card; the rest stands on the page. */
const ROWS = 20;

/** The morning battle brief: pushed to whoever leads people, on demand to anybody, each number opening its rows. */
export const brief: Feature = {
  name: 'brief',
  intents: ['ask_battle_brief'],
  message: answer,
  press,
};

/** The morning brief as it is pushed. */
export const briefPush: ScheduledPush = {
  kind: 'scheduled',
  name: 'brief',
  called: { zh: '作战简报', en: 'Battle brief' },
  said: /简报|晨报|早报|战报|\bbrief\b/i,
  rank: 'pinned',
  folds: true,
  schedule: ({ briefOn, briefAt }) => (briefOn ? { kind: 'workdays', at: briefAt } : undefined),
  audience: ({ role }) => role === 'manager' || role === 'admin',
  compose: push,
};

async function push(scene: PushScene): Promise<Pushed> {
  // An admin who leads nobody looks after the program, not after sales.
  const { person, people } = scene;
  if (person.role === 'admin' && !people.some(({ active, manager }) => active && manager === person.id)) return NOTHING;
  const draft = new Draft({ workspace: scene.workspace, now: scene.now, nextId: scene.nextId, conversation: scene.conversation });
  // From one brief to the next: what is composed early each day counts from the moment the last one was.
  const settings = { ...scene.settings, briefAt: scene.settings.briefAt - scene.before };
  const counted = await briefOf(scopeOf(scene), { ...scene, settings });
  if (counted.health?.customers === 0) return NOTHING;
  keep(draft, counted);
  draft.reply(briefCard(counted, await readerOf(scene)));
  return draft.decision();
}

async function answer(scene: MessageScene): Promise<Decision> {
  const draft = new Draft(scene);
  const counted = await briefOf(scopeOf(scene), scene);
  draft.update('conversation', scene.conversation, { focus: { ...scene.conversation.focus, question: 'brief', at: scene.now } });
  if (counted.health?.customers === 0) draft.reply(WORDS[scene.lang].nothing);
  else {
    keep(draft, counted);
    draft.reply(briefCard(counted, await readerOf(scene)));
  }
  return draft.decision();
}

/** What this brief counted, for the next ones to compare with. */
function keep(draft: Draft, { toKeep }: Brief): void {
  for (const row of toKeep) draft.insert('healthDay', row, true);
}

async function readerOf(scene: Scene) {
  const { person, lang } = scene;
  const seen = peopleIn(scene);
  const unit = person.unit === null ? undefined : await unitName(scene.records, person.unit);
  const words = WORDS[lang];
  const whose = person.role === 'admin' ? words.everybody : seen.length === 1 ? person.name : (unit ?? words.team(person.name));
  return {
    lang,
    zone: scene.zone,
    people: seen,
    person,
    whose,
    helpAsked: await helpWaiting(scene.records, scene.workspace.id, person.id),
  };
}

/** Everyone whose records the numbers count. */
function peopleIn({ person, people }: Scene): readonly Person[] {
  const access = accessOf(person, people);
  return access.kind === 'all' ? people : people.filter((p) => access.owners.includes(p.id));
}

async function press(scene: PressScene): Promise<Decision> {
  const draft = new Draft(scene);
  const { action, message, value } = scene.press;
  if (action === 'brief.more') {
    const sent = await cardOf(scene.records, message);
    if (sent?.card?.actions.some((a) => a.action === 'brief.more'))
      draft.reply(openedCard(sent.card, value ?? '', scene.lang), { edits: message });
    return draft.decision();
  }
  const card = await rowsBehind(scene, action);
  if (card) draft.reply(card);
  return draft.decision();
}

/** The rows behind a number, as they stand now, under the permissions of whoever presses. */
async function rowsBehind(scene: PressScene, action: string) {
  const scope = scopeOf(scene);
  const clock = { today: scene.today, zone: scene.zone, negotiationDays: scene.settings.negotiationDays };
  const reader = { lang: scene.lang, zone: scene.zone, today: scene.today, people: peopleIn(scene), person: scene.person };
  switch (action) {
    case 'brief.overdue': {
      const count = (await lateCounts(scope, clock, 'due')).reduce((sum, row) => sum + row.count, 0);
      return overdueCard(await lateDeals(scope, clock, 'due', ROWS), count, reader);
    }
    case 'brief.leads': {
      // The leads of that brief: up to when it was written, so that the rows are the ones it counted.
      const { value = '', message } = scene.press;
      const since = lastBriefBefore(isDay(value) ? value : scene.today, scene.zone, scene.settings);
      const until = (await cardOf(scene.records, message))?.since ?? scene.now;
      return leadsCard(await newGoodLeads(scope, since, until), { since, shown: ROWS }, reader);
    }
    case 'brief.health': {
      const totals = await healthTotals(scope, clock);
      const all = totals.reduce((a, b) => ({ customers: a.customers + b.customers, total: a.total + b.total }), { customers: 0, total: 0 });
      return healthCard(await healthRows(scope, clock, ROWS), all, reader);
    }
    default:
      return undefined;
  }
}
