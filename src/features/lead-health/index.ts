/** Lead health (线索健康度): folded into the manager's morning message, on demand to anybody. */
import { type Decision, NOTHING } from '../../decision.js';
import { askedScope, mayAsk } from '../../numbers/asked/asked.js';
import { leadRows } from '../../numbers/lead-health/queries.js';
import { leadHealthOf } from '../../numbers/lead-health/read-lead-health.js';
import { readerFor } from '../../numbers/reader.js';
import { scopeOf } from '../../numbers/scope.js';
import { Draft } from '../../records/draft.js';
import { extraDaysOf } from '../../records/workdays.js';
import type { MessageScene, PushScene } from '../../scene.js';
import type { Feature, Pushed, ScheduledPush } from '../feature.js';
import { leadHealthCard } from './card.js';
import { WORDS } from './words.js';

const AT = 8 * 60 + 30;
const ASKED =
  /线索健康|线索质量|(?:哪些|有哪些)线索[^,。]{0,6}(?:要补|不全|没人跟|该补)|48\s?小时响应|响应率|\blead (?:health|quality)\b|\bresponse rate\b|\bleads to improve\b/i;

export const leadHealth: Feature = {
  name: 'lead-health',
  intents: [],
  asks: (scene) => mayAsk(scene) && ASKED.test(scene.text),
  message: answer,
};

/** To whoever leads people, with the brief. */
export const leadHealthPush: ScheduledPush = {
  kind: 'scheduled',
  name: 'lead-health',
  called: { zh: '线索健康度', en: 'Lead health' },
  said: /线索健康|\blead health\b/i,
  rank: 'news',
  joins: true,
  schedule: () => ({ kind: 'workdays', at: AT }),
  audience: (person, people) => people.some(({ active, manager }) => active && manager === person.id),
  compose: push,
};

const clockOf = ({ now, zone, settings }: Pick<PushScene, 'now' | 'zone' | 'settings'>) => ({ now, zone, extra: extraDaysOf(settings) });

/** So many are listed where the push is tried. */
const MOST_TRIED = 10_000;

const rowsBehind = (rows: Awaited<ReturnType<typeof leadRows>>) =>
  rows.map(({ customer }) => ({ of: 'customer', id: customer.id, text: customer.name }) as const);

async function push(scene: PushScene): Promise<Pushed> {
  const read = await leadHealthOf(scopeOf(scene), clockOf(scene));
  if (read.totals.gaps === 0) return NOTHING;
  const draft = new Draft({ workspace: scene.workspace, now: scene.now, nextId: scene.nextId, conversation: scene.conversation });
  draft.reply(leadHealthCard(read, readerFor(scene, scene.day)));
  return {
    ...draft.decision(),
    behind: rowsBehind(read.rows),
    allBehind: async () => rowsBehind(await leadRows(scopeOf(scene), {}, clockOf(scene), { limit: MOST_TRIED })),
    // The same leads with the same gaps are no news.
    content: read.rows.map((row) => [row.customer.id, row.untouched, row.contact, row.decider, row.next, row.source].join('.')).join(),
  };
}

async function answer(scene: MessageScene): Promise<Decision> {
  const draft = new Draft(scene);
  const words = WORDS[scene.lang];
  const asked = await askedScope(scene);
  if (asked.kind === 'hidden') draft.reply(words.hidden(asked.person.name));
  else {
    const read = await leadHealthOf(asked.scope, clockOf(scene));
    if (read.totals.leads === 0) draft.reply(words.nothing);
    else draft.reply(read.totals.gaps === 0 ? words.none : leadHealthCard(read, readerFor(scene, scene.today, asked.person)));
  }
  return draft.decision();
}
