/** What follows a deal's end (赢单喜报, 丢单复盘): the owner is asked at once; losses are tallied monthly. */

import { dealById } from '../../access/queries.js';
import { type Change, type Decision, NOTHING } from '../../decision.js';
import { askedScope, mayAsk } from '../../numbers/asked/asked.js';
import { type Stretch, stretchOf } from '../../numbers/period.js';
import { readerFor } from '../../numbers/reader.js';
import { scopeOf } from '../../numbers/scope.js';
import { everyone } from '../../people/queries.js';
import { addDays, firstOfMonth } from '../../records/day.js';
import { Draft } from '../../records/draft.js';
import type { Deal, Inbox, StageMove, Workspace } from '../../records/rows.js';
import type { MessageScene, PressScene, PushScene, Records, Scene } from '../../scene.js';
import type { At } from '../../terms.js';
import { undoPressed } from '../../undo/pressed.js';
import type { Feature, Occasion, OccasionalPush, Pushed, ScheduledPush } from '../feature.js';
import { lossEvidence } from './evidence.js';
import { chatOf, saidOf, winsTold } from './queries.js';
import { askAgain, REPLY_MS, reasonPressed, reviewCard, reviewInWords } from './review.js';
import { periodText, tallyCard } from './tally.js';
import { askToTell, listeners, newsFor, tellPressed, winFacts } from './win.js';
import { WORDS } from './words.js';

const TALLY_AT = 9 * 60 + 15;
/** More moves than this in one decision are brought in, not told. */
const MOST_TOLD = 3;
const NEWS_GOOD_FOR = 24 * 3_600_000;
const ASKED =
  /丢单(?:复盘|原因|分析|统计)|(?:为什么|为啥|怎么)(?:老|总)?(?:丢单|丢的单)|输在(?:哪|什么)|\b(?:lost deals? (?:review|reasons?|tally)|why (?:do|did|are) we (?:lose|lost|losing))\b/i;

export const closing: Feature = {
  name: 'closing',
  intents: [],
  asks: (scene) => mayAsk(scene) && ASKED.test(scene.text),
  message: answer,
  press,
  follows,
  reply: reviewInWords,
};

/** To whoever leads people: why deals were lost last month. */
export const lossesPush: ScheduledPush = {
  kind: 'scheduled',
  name: 'losses',
  called: { zh: '丢单月报', en: 'Lost deals of the month' },
  said: /丢单(?:月报|统计|复盘)|\blost deals\b/i,
  rank: 'news',
  schedule: () => ({ kind: 'monthly', on: 'first', at: TALLY_AT }),
  audience: (person, people) => people.some(({ active, manager }) => active && manager === person.id),
  compose: pushTally,
};

/** To the team of whoever won, once they chose to tell. */
export const wonPush: OccasionalPush = {
  kind: 'occasional',
  name: 'won',
  called: { zh: '赢单喜报', en: 'Won deals' },
  said: /喜报|赢单(?:消息|通知|播报)|\bwon deals?\b/i,
  rank: 'news',
  occasions: tellings,
};

/** The message that ends a deal is followed by the one question there is about it. */
async function follows(scene: Scene & { readonly inbox: Inbox }, decision: Decision): Promise<Decision | undefined> {
  const ended = decision.changes.flatMap((change) => endOf(change) ?? []);
  if (ended.length === 0 || ended.length > MOST_TOLD) return undefined;
  const draft = new Draft(scene);
  for (const move of ended) await followOne(draft, scene, move, decision);
  const made = draft.decision();
  return made.replies.length > 0 ? made : undefined;
}

const endOf = (change: Change): StageMove | undefined =>
  change.kind === 'insert' && change.table === 'stageMove' && (change.row.to === 'won' || change.row.to === 'lost')
    ? change.row
    : undefined;

async function followOne(draft: Draft, scene: Scene & { readonly inbox: Inbox }, move: StageMove, decision: Decision): Promise<void> {
  const known = await dealById(scene.records, move.deal);
  const owner = scene.people.find(({ id, active }) => id === move.owner && active);
  if (!known || !owner) return;
  const deal = asDecided(known.deal, decision);
  const chat = await chatOf(scene.records, owner.id);
  if (!chat || (move.to === 'lost' && deal.lossReason !== null)) return;
  const reader = { lang: owner.lang, zone: scene.zone, today: scene.today };
  if (move.to === 'lost') {
    const evidence = lossEvidence(await saidOf(scene.records, deal.customer));
    const card = draft.reply(reviewCard(deal, known.customer, evidence, reader), { to: chat.to });
    draft.event({ kind: 'loss.asked', customer: deal.customer, deal: deal.id, note: String(card) });
    const until = Math.max(chat.row?.repliesUntil ?? 0, scene.now + REPLY_MS);
    if (chat.row) draft.update('conversation', chat.row, { repliesUntil: until });
    return;
  }
  const heard = listeners(owner, scene.people);
  if (heard.length === 0) return;
  const facts = await winFacts(scene.records, deal, scene.zone);
  draft.reply(askToTell(deal, known.customer, owner, facts, heard.length, owner.lang), { to: chat.to });
}

/** The deal as it will stand. */
function asDecided(deal: Deal, { changes }: Decision): Deal {
  const change = changes.find((one) => one.kind === 'update' && one.table === 'deal' && one.id === deal.id);
  return change?.kind === 'update' && change.table === 'deal' ? { ...deal, ...change.set } : deal;
}

async function press(scene: PressScene): Promise<Decision> {
  switch (scene.press.action) {
    case 'closing.reason':
      return reasonPressed(scene);
    case 'closing.again':
      return askAgain(scene);
    case 'closing.tell':
      return tellPressed(scene);
    case 'closing.undo':
      return undoPressed(scene, WORDS[scene.lang].undone);
    default:
      return NOTHING;
  }
}

/** Who is to hear of the wins that were told lately. */
async function tellings(records: Records, workspace: Workspace, now: At): Promise<readonly Occasion[]> {
  const told = await winsTold(records, workspace.id, now - NEWS_GOOD_FOR);
  if (told.length === 0) return [];
  const people = await everyone(records, workspace.id);
  const occasions: Occasion[] = [];
  for (const event of told) {
    const found = event.deal === null ? undefined : await dealById(records, event.deal);
    const owner = found && people.find(({ id }) => id === found.deal.owner);
    if (!found || !owner) continue;
    const named = event.kind === 'won.told';
    for (const { id } of listeners(owner, people))
      occasions.push({
        person: id,
        key: `won-${event.id}`,
        useBy: event.at + NEWS_GOOD_FOR,
        compose: (scene) => compose(scene, found.deal.id, named),
      });
  }
  return occasions;
}

async function compose(scene: Scene, deal: number, named: boolean): Promise<Pushed> {
  const card = await newsFor(scene, deal, named);
  if (!card) return NOTHING;
  const draft = new Draft({ workspace: scene.workspace, now: scene.now, nextId: scene.nextId, conversation: scene.conversation });
  draft.reply(card);
  return { ...draft.decision(), behind: [{ of: 'deal', id: deal, text: card.title }] };
}

async function pushTally(scene: PushScene): Promise<Pushed> {
  const last = addDays(firstOfMonth(scene.day), -1);
  const tally = await tallyCard(scopeOf(scene), { first: firstOfMonth(last), last }, readerFor(scene, scene.day));
  if (!tally) return NOTHING;
  const draft = new Draft({ workspace: scene.workspace, now: scene.now, nextId: scene.nextId, conversation: scene.conversation });
  draft.reply(tally.card);
  return { ...draft.decision(), content: tally.content };
}

async function answer(scene: MessageScene): Promise<Decision> {
  const draft = new Draft(scene);
  const words = WORDS[scene.lang];
  const asked = await askedScope(scene);
  if (asked.kind === 'hidden') draft.reply(words.hidden(asked.person.name));
  else {
    const closed = periodOf(scene);
    const reader = readerFor(scene, scene.today, asked.person);
    draft.reply((await tallyCard(asked.scope, closed, reader))?.card ?? words.noLosses(periodText(closed, reader)));
  }
  return draft.decision();
}

/** The time a question names; else this month so far together with the last. */
function periodOf({ reading, today }: MessageScene): Stretch {
  const { period } = reading.slots;
  if (period) return stretchOf(period, today);
  return { first: firstOfMonth(addDays(firstOfMonth(today), -1)), last: today };
}
