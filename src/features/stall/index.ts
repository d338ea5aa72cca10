/** Stall diagnosis (卡单): still negotiations to their owners, what stuck deals share to managers, a pre-review for new negotiations. */
import { type Decision, NOTHING } from '../../decision.js';
import { adviceFor } from '../../numbers/advice/advice-for.js';
import { askedScope, mayAsk } from '../../numbers/asked/asked.js';
import { readerFor } from '../../numbers/reader.js';
import { type Scope, scopeOf } from '../../numbers/scope.js';
import { STALL_DAYS, stuckCount, stuckRows, stuckTotals, WON_DAYS, wonTotals } from '../../numbers/stall/queries.js';
import { findingsOf, hasSample, LEAST_DEALS, TRAITS, type Trait } from '../../numbers/stall/traits.js';
import { addDays, atOf } from '../../records/day.js';
import { Draft } from '../../records/draft.js';
import { extraDaysOf, previousWorkday } from '../../records/workdays.js';
import type { MessageScene, PressScene, PushScene, Scene } from '../../scene.js';
import type { Day } from '../../terms.js';
import type { Feature, Pushed, ScheduledPush } from '../feature.js';
import { reminderCard, stillFor, stuckCard, traitsCard } from './cards.js';
import { reviewPressed } from './pre-review.js';
import { stallAsked } from './read-question.js';
import { WORDS } from './words.js';

const AT = 9 * 60 + 10;
const ROWS = 10;
/** More still negotiations than this nobody is reminded of in one morning. */
const MOST = 200;

export const stall: Feature = {
  name: 'stall',
  intents: [],
  asks: (scene) => mayAsk(scene) && stallAsked(scene.text) !== undefined,
  message: answer,
  press,
};

/** To their owner: negotiations without an action for five days, and again every five. */
export const stallPush: ScheduledPush = {
  kind: 'scheduled',
  name: 'stall',
  called: { zh: '谈判停滞提醒', en: 'Still negotiations' },
  said: /停滞|卡单提醒|\bstalled?\b/i,
  rank: 'due',
  schedule: () => ({ kind: 'workdays', at: AT }),
  audience: () => true,
  compose: remind,
};

/** To whoever leads people, at the beginning of the week: what stuck deals have in common. */
export const stallTraitsPush: ScheduledPush = {
  kind: 'scheduled',
  name: 'stall-traits',
  called: { zh: '卡单共性', en: 'What stuck deals share' },
  said: /卡单共性|共性|\bstuck deals share\b/i,
  rank: 'age',
  schedule: () => ({ kind: 'weekly', on: 'first', at: AT }),
  audience: (person, people) => people.some(({ active, manager }) => active && manager === person.id),
  compose: pushTraits,
};

/** Untouched since before that moment: stuck. */
const stuckSince = (today: Day, { zone }: Pick<Scene, 'zone'>) => atOf(addDays(today, 1 - STALL_DAYS), 0, zone);

const draftFor = (scene: PushScene): Draft =>
  new Draft({ workspace: scene.workspace, now: scene.now, nextId: scene.nextId, conversation: scene.conversation });

async function remind(scene: PushScene): Promise<Pushed> {
  const { day, zone, settings } = scene;
  const own: Scope = { ...scopeOf(scene), owners: { kind: 'owners', owners: [scene.person.id] } };
  const still = await stuckRows(own, { since: stuckSince(day, scene), stage: 'negotiation' }, { limit: MOST });
  const before = previousWorkday(day, extraDaysOf(settings));
  const fifth = (on: Day, deal: (typeof still)[number]['deal']) => Math.floor(stillFor(deal, { zone, today: on }) / STALL_DAYS);
  // Said when five more days have gone by since the last working day; what is overdue has a card of its own.
  const due = still
    .filter(({ deal }) => fifth(day, deal) > fifth(before, deal) && (deal.nextDue === null || deal.nextDue >= day))
    .slice(0, ROWS);
  if (due.length === 0) return NOTHING;
  const draft = draftFor(scene);
  const rows = due.map((row) => ({ ...row, customer: { ...row.customer, lastContactAt: row.deal.lastContactAt } }));
  const reader = readerFor(scene, day, scene.person);
  draft.reply(reminderCard(due, await adviceFor(scene.records, rows, { today: day, zone }), reader));
  return { ...draft.decision(), behind: due.map(({ deal, customer }) => ({ of: 'deal', id: deal.id, text: customer.name })) };
}

async function compared(scope: Scope, today: Day, zone: string) {
  const [stuck, won] = await Promise.all([
    stuckTotals(scope, stuckSince(today, { zone })),
    wonTotals(scope, atOf(addDays(today, -WON_DAYS), 0, zone)),
  ]);
  return { stuck, won, findings: findingsOf(stuck, won) };
}

async function pushTraits(scene: PushScene): Promise<Pushed> {
  const { findings } = await compared(scopeOf(scene), scene.day, scene.zone);
  if (findings.length === 0) return NOTHING;
  const draft = draftFor(scene);
  draft.reply(traitsCard(findings, readerFor(scene, scene.day)));
  return { ...draft.decision(), content: findings.map(({ trait, stuck, won }) => `${trait}${stuck}/${won}`).join() };
}

async function answer(scene: MessageScene): Promise<Decision> {
  const draft = new Draft(scene);
  const words = WORDS[scene.lang];
  const asked = await askedScope(scene);
  if (asked.kind === 'hidden') draft.reply(words.hidden(asked.person.name));
  else if (stallAsked(scene.text) === 'rows') draft.reply(await rowsOf(scene, asked.scope, undefined));
  else {
    const { stuck, won, findings } = await compared(asked.scope, scene.today, scene.zone);
    const why = hasSample(stuck, won) ? words.noFinding(stuck.deals, won.deals) : words.noSample(stuck.deals, won.deals, LEAST_DEALS);
    draft.reply(findings.length > 0 ? traitsCard(findings, readerFor(scene, scene.today, asked.person)) : why);
  }
  return draft.decision();
}

async function rowsOf(scene: Scene, scope: Scope, trait: Trait | undefined) {
  const filter = { since: stuckSince(scene.today, scene), ...(trait ? { trait } : {}) };
  const [rows, count] = await Promise.all([stuckRows(scope, filter, { limit: ROWS }), stuckCount(scope, filter)]);
  return count === 0 ? WORDS[scene.lang].noneStuck : stuckCard(rows, count, trait, readerFor(scene, scene.today));
}

async function press(scene: PressScene): Promise<Decision> {
  switch (scene.press.action) {
    case 'stall.rows': {
      const draft = new Draft(scene);
      const trait = TRAITS.find((one) => one === scene.press.value);
      draft.reply(await rowsOf(scene, scopeOf(scene), trait));
      return draft.decision();
    }
    case 'stall.conclude':
    case 'stall.meet':
    case 'stall.skip':
    case 'stall.undo':
      return reviewPressed(scene);
    default:
      return NOTHING;
  }
}
