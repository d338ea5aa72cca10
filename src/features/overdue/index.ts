import { NOTHING } from '../../decision.js';
import { hintFor } from '../../numbers/advice/queries.js';
import { dealLine } from '../../numbers/deal-line.js';
import { lateDeals } from '../../numbers/late/queries.js';
import type { DealRow } from '../../numbers/queries.js';
import { type Scope, scopeOf } from '../../numbers/scope.js';
import { atOf } from '../../records/day.js';
import { Draft } from '../../records/draft.js';
import type { Person } from '../../records/rows.js';
import type { PushScene, Scene } from '../../scene.js';
import type { BehindRow, Feature, Pushed, ScheduledPush } from '../feature.js';
import { answerOverdue } from './answer.js';
import { clockOf, dealCard, dealListRow } from './card.js';
import { remindersOf, unanswered } from './due-cards.js';
import { callsForHelp } from './help-in-words.js';
import { nameOf } from './list.js';
import { answerPress } from './press.js';
import { helpWanted } from './queries.js';
import { replyToCard, WAITS_MS } from './reply.js';
import { restoreRows } from './restored.js';
import { WORDS } from './words.js';

/** The three most urgent deals get a card each, so many more share a list. */
const OWN_CARDS = 3;
const LISTED = 20;
/** More late deals than this nobody is reminded of in one morning. */
const MOST = 500;

/** Late deals: a card to their owner, the way on by a tap, and who is late when asked. */
export const overdue: Feature = {
  name: 'overdue',
  intents: ['ask_overdue'],
  asks: callsForHelp,
  message: answerOverdue,
  press: answerPress,
  reply: replyToCard,
  follows: restoreRows,
};

/** The morning's reminders of late deals. */
export const overduePush: ScheduledPush = {
  kind: 'scheduled',
  name: 'overdue',
  called: { zh: '超期卡', en: 'Overdue cards' },
  said: /超期|逾期|\boverdue\b/i,
  rank: 'due',
  stays: {
    zh: '两次没人动的单子,还是会到主管那里',
    en: 'A deal nobody touches twice still reaches your manager',
  },
  schedule: ({ overdueOn, overdueAt }) => (overdueOn ? { kind: 'workdays', at: overdueAt } : undefined),
  audience: () => true,
  compose: remind,
};

/** The morning's cards of one person: their own late deals, and those their people let pass twice. */
async function remind(scene: PushScene): Promise<Pushed> {
  const slot = scene.late ? scene.now : atOf(scene.day, scene.settings.overdueAt, scene.zone);
  const draft = new Draft({ workspace: scene.workspace, now: scene.now, nextId: scene.nextId, conversation: scene.conversation });
  const own = remindersOf(await lateOf(scene, [scene.person]), slot, managerOf(scene) ? 'owner' : 'owner-alone');
  const reports = scene.people.filter((p) => p.manager === scene.person.id);
  const team = reports.length === 0 ? [] : remindersOf(await lateOf(scene, reports), slot, 'manager');
  for (const rows of [own, team]) await sendCards(draft, scene, rows, slot);
  if (draft.decision().replies.length === 0) return NOTHING;
  draft.update('conversation', scene.conversation, { repliesUntil: Math.max(scene.conversation.repliesUntil ?? 0, scene.now + WAITS_MS) });
  return { ...draft.decision(), behind: [...own, ...team].map((row) => behindRow(row, scene)) };
}

const behindRow = (row: DealRow, scene: PushScene): BehindRow => ({
  of: 'deal',
  id: row.deal.id,
  text: [dealLine(row, scene.lang), row.deal.nextDue ?? '', nameOf(row.deal.owner, scene.people)].filter((part) => part !== '').join(' · '),
});

async function lateOf(scene: Scene, owners: readonly Person[]) {
  const scope: Scope = { ...scopeOf(scene), owners: { kind: 'owners', owners: owners.map((p) => p.id) } };
  const clock = clockOf(scene);
  return { due: await lateDeals(scope, clock, 'due', MOST), stuck: await lateDeals(scope, clock, 'stuck', MOST) };
}

const managerOf = ({ person, people }: Scene): Person | undefined => people.find((p) => p.id === person.manager && p.active);

async function sendCards(draft: Draft, scene: PushScene, rows: readonly DealRow[], slot: number): Promise<void> {
  const helped = await helpWanted(
    scene.records,
    rows.slice(0, OWN_CARDS + LISTED).map(({ deal }) => deal.customer),
  );
  const reader = { lang: scene.lang, clock: clockOf(scene), helped };
  const words = WORDS[scene.lang];
  for (const row of rows.slice(0, OWN_CARDS)) {
    const passed = row.deal.owner === scene.person.id ? {} : { ignoredBy: nameOf(row.deal.owner, scene.people) };
    draft.reply(dealCard(row, await hintFor(scene, row), reader, passed));
  }
  const listed = rows.slice(OWN_CARDS, OWN_CARDS + LISTED);
  const left = rows.length - OWN_CARDS - listed.length;
  if (listed.length > 0)
    draft.reply({
      title: words.restTitle(rows.length - OWN_CARDS),
      mark: 'overdue',
      tally: { of: 'rest', all: rows.length - OWN_CARDS, late: rows.length - OWN_CARDS },
      parts: [
        {
          kind: 'rows',
          rows: listed.map((row) => dealListRow(row, reader, row.deal.owner === scene.person.id ? 'owner' : 'manager')),
          ...(left > 0 ? { more: words.more(left) } : {}),
        },
      ],
      actions: [],
    });
  for (const { deal } of [...rows.slice(0, OWN_CARDS), ...listed])
    draft.update('deal', deal, { overdueCards: unanswered(deal) + 1, overdueCardAt: slot });
}
