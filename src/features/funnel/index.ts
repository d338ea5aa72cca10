/** The funnel daily (漏斗日报): pushed on working days, on demand to anybody, each number opening its rows. */
import { type Decision, NOTHING } from '../../decision.js';
import { askedScope, mayAsk } from '../../numbers/asked/asked.js';
import { type MoveFilter, moveCount, moveRows } from '../../numbers/funnel/queries.js';
import { type Funnel, funnelOf } from '../../numbers/funnel/read-funnel.js';
import { stretchesBefore } from '../../numbers/funnel/stretches.js';
import { type Reader, readerFor } from '../../numbers/reader.js';
import { type Scope, scopeOf } from '../../numbers/scope.js';
import { atOf, isDay } from '../../records/day.js';
import { Draft } from '../../records/draft.js';
import { extraDaysOf, nextWorkday } from '../../records/workdays.js';
import type { MessageScene, PressScene, PushScene, Scene } from '../../scene.js';
import { type Day, OPEN_STAGES } from '../../terms.js';
import type { Feature, Pushed, ScheduledPush } from '../feature.js';
import { funnelCard, movesCard } from './card.js';
import { funnelAsked, kindAsked } from './read-question.js';
import { WORDS } from './words.js';

const AT = 8 * 60 + 45;
/** Rows on a card; the rest stands on the page. */
const ROWS = 20;

export const funnel: Feature = {
  name: 'funnel',
  intents: [],
  asks: (scene) => mayAsk(scene) && funnelAsked(scene.text) !== undefined,
  message: answer,
  press,
};

/** On working days at 08:45: to each rep their own funnel, to managers the team's. */
export const funnelPush: ScheduledPush = {
  kind: 'scheduled',
  name: 'funnel',
  called: { zh: '漏斗日报', en: 'Funnel daily' },
  said: /漏斗|\bfunnel\b/i,
  rank: 'news',
  schedule: () => ({ kind: 'workdays', at: AT }),
  audience: (person, people) =>
    person.role === 'rep' || person.role === 'manager' || people.some(({ active, manager }) => active && manager === person.id),
  compose: push,
};

/** Nothing moved and nothing dropped: nothing is sent. */
async function push(scene: PushScene): Promise<Pushed> {
  const read = await funnelOf(scopeOf(scene), scene);
  const dropped = read.steps.filter(({ against }) => against?.dropped);
  if (read.moves === 0 && dropped.length === 0) return NOTHING;
  const draft = new Draft({ workspace: scene.workspace, now: scene.now, nextId: scene.nextId, conversation: scene.conversation });
  draft.reply(funnelCard(read, readerFor(scene, scene.day)));
  const behind = dropped.flatMap(({ unmoved }) =>
    unmoved.map(({ deal, customer }) => ({ of: 'deal', id: deal.id, text: customer.name }) as const),
  );
  return { ...draft.decision(), behind, ...(dropped.length > 0 ? { rank: 'due' } : {}) };
}

async function answer(scene: MessageScene): Promise<Decision> {
  const draft = new Draft(scene);
  const words = WORDS[scene.lang];
  const asked = await askedScope(scene);
  if (asked.kind === 'hidden') draft.reply(words.hidden(asked.person.name));
  else if (funnelAsked(scene.text) === 'moves') {
    const day = stretchesBefore(scene.today, scene.zone, scene.settings).about;
    const step = OPEN_STAGES.find((stage) => stage === asked.stage);
    const which = step ? { step, kind: kindAsked(scene.text) } : {};
    draft.reply(await movesOf(scene, asked.scope, day, which, readerFor(scene, scene.today, asked.person)));
  } else {
    const read = await funnelOf(asked.scope, { ...scene, day: scene.today });
    draft.reply(isEmpty(read) ? words.nothing : funnelCard(read, readerFor(scene, scene.today, asked.person)));
  }
  return draft.decision();
}

const isEmpty = ({ steps, moves }: Funnel): boolean => moves === 0 && steps.every(({ deals }) => deals === 0);

async function press(scene: PressScene): Promise<Decision> {
  const day = scene.press.value ?? '';
  if (scene.press.action !== 'funnel.moves' || !isDay(day)) return NOTHING;
  const draft = new Draft(scene);
  draft.reply(await movesOf(scene, scopeOf(scene), day, {}, readerFor(scene, scene.today)));
  return draft.decision();
}

/** The moves of a day; free days behind it belong to it. */
async function movesOf(scene: Scene, scope: Scope, day: Day, which: Pick<MoveFilter, 'kind' | 'step'>, reader: Reader) {
  const extra = extraDaysOf(scene.settings);
  const until = atOf(nextWorkday(day, 1, extra), 0, scene.zone);
  const filter = { from: atOf(day, 0, scene.zone), until, ...which };
  const [rows, count] = await Promise.all([moveRows(scope, filter, { limit: ROWS }), moveCount(scope, filter)]);
  return movesCard(day, rows, count, filter, reader);
}
