/** The three-party pre-review (三方预审): proposed when a deal comes into negotiation, concluded into the record. */
import { mayDecideFor } from '../../access/access.js';
import { dealById } from '../../access/queries.js';
import { type Decision, NOTHING } from '../../decision.js';
import { atOf, isDay } from '../../records/day.js';
import { Draft } from '../../records/draft.js';
import type { Customer, Deal, Person, Workspace } from '../../records/rows.js';
import type { PressScene, Records, Scene } from '../../scene.js';
import type { At, Id } from '../../terms.js';
import { undoPressed } from '../../undo/pressed.js';
import type { Occasion, OccasionalPush, Pushed } from '../feature.js';
import { reviewCard } from './cards.js';
import { enteredNegotiation, isConcluded, purchaserOf } from './queries.js';
import { WORDS } from './words.js';

const HOUR_MS = 3_600_000;
/** What is put right at once is not proposed at all. */
const SETTLES = HOUR_MS;
/** The review is to happen within so long of coming into negotiation. */
const WITHIN = 48 * HOUR_MS;
const MEET_AT = 9 * 60;
const LONGEST = 2000;

/** To the owner of a deal that came into negotiation. */
export const preReviewPush: OccasionalPush = {
  kind: 'occasional',
  name: 'pre-review',
  called: { zh: '三方预审', en: 'Three-party review' },
  said: /预审|\bpre-?review\b/i,
  rank: 'due',
  occasions,
};

async function occasions(records: Records, workspace: Workspace, now: At): Promise<readonly Occasion[]> {
  const entered = await enteredNegotiation(records, workspace.id, { from: now - WITHIN, until: now - SETTLES });
  return entered.map(({ move, deal, owner, at }) => ({
    person: owner,
    key: `review-${move}`,
    useBy: at + WITHIN,
    compose: (scene) => compose(scene, deal),
  }));
}

async function compose(scene: Scene, id: Id): Promise<Pushed> {
  const found = await dealById(scene.records, id);
  if (found?.deal.stage !== 'negotiation') return NOTHING;
  const draft = new Draft({ workspace: scene.workspace, now: scene.now, nextId: scene.nextId, conversation: scene.conversation });
  const purchaser = await purchaserOf(scene.records, found.customer.id);
  const parties = { sales: scene.person.name, purchasing: purchaser?.name, legal: legalOf(scene.people)?.name };
  draft.reply(reviewCard(found.deal, found.customer, parties, scene.lang, scene.today));
  return { ...draft.decision(), behind: [{ of: 'deal', id, text: found.customer.name }] };
}

const legalOf = (people: readonly Person[]): Person | undefined => people.find(({ role, active }) => active && role === 'legal');

/** The deal of a press, if whoever presses may decide about it and there is still something to decide; else the calm line. */
async function inNegotiation(scene: PressScene): Promise<{ readonly deal: Deal; readonly customer: Customer } | string> {
  const words = WORDS[scene.lang];
  const found = await dealById(scene.records, Number(scene.press.value));
  if (!found || found.deal.workspace !== scene.workspace.id) return words.gone;
  if (!mayDecideFor(scene.person, found.deal.owner, scene.people))
    return words.notYours(scene.people.find(({ id }) => id === found.deal.owner)?.name ?? '?');
  if (found.deal.stage !== 'negotiation') return words.notThere(found.customer.name);
  return (await isConcluded(scene.records, found.deal)) ? words.already : found;
}

export async function reviewPressed(scene: PressScene): Promise<Decision> {
  if (scene.press.action === 'stall.undo') return undoPressed(scene, WORDS[scene.lang].undone);
  const draft = new Draft(scene);
  const found = await inNegotiation(scene);
  if (typeof found === 'string') draft.reply(found);
  else if (scene.press.action === 'stall.conclude') conclude(draft, scene, found);
  else if (scene.press.action === 'stall.meet') meet(draft, scene, found);
  else skip(draft, scene, found);
  return draft.decision();
}

type Found = { readonly deal: Deal; readonly customer: Customer };

/** The conclusion is a follow-up like any other; the next date moves with it. */
function conclude(draft: Draft, scene: PressScene, { deal, customer }: Found): void {
  const words = WORDS[scene.lang];
  const text = (scene.press.form?.text ?? '').trim().slice(0, LONGEST);
  if (text === '') {
    draft.reply(words.empty);
    return;
  }
  const next = scene.press.form?.next ?? '';
  const nextDue = isDay(next) && next >= scene.today ? next : undefined;
  const told = words.told(text);
  draft.insert('followup', {
    customer: customer.id,
    deal: deal.id,
    person: scene.person.id,
    kind: 'form',
    inbox: scene.inbox.id,
    at: scene.now,
    text: told,
    sentiment: 'neutral',
    quote: null,
    stage: null,
    amount: null,
    nextDue: nextDue ?? null,
  });
  draft.update('deal', deal, { summary: told.slice(0, 80), lastContactAt: scene.now, ...(nextDue ? { nextDue } : {}) });
  draft.update('customer', customer, { lastContactAt: scene.now, firstContactAt: customer.firstContactAt ?? scene.now });
  const event = draft.event({ kind: 'prereview.concluded', customer: customer.id, deal: deal.id, note: text });
  draft.reply(
    {
      title: words.concluded(customer.name),
      mark: 'done',
      parts: [{ kind: 'line', text }],
      actions: [
        { action: 'stall.undo', label: words.undo, value: String(event) },
        { action: 'stall.open', label: words.record, href: `/r/customer/${customer.id}` },
      ],
    },
    { edits: scene.press.message },
  );
}

/** The meeting is set: a reminder on its morning; the card stays, for the conclusion. */
function meet(draft: Draft, scene: PressScene, { customer }: Found): void {
  const words = WORDS[scene.lang];
  const day = scene.press.form?.day ?? '';
  if (!isDay(day) || day <= scene.today) {
    draft.reply(words.badDay);
    return;
  }
  draft.insert('task', {
    owner: scene.person.id,
    customer: customer.id,
    kind: 'reminder',
    text: words.meetTask(customer.name),
    dueAt: atOf(day, MEET_AT, scene.zone),
    state: 'open',
    conversation: scene.conversation.id,
    createdAt: scene.now,
  });
  draft.event({ kind: 'reminder.set', customer: customer.id, note: words.meetTask(customer.name) });
  draft.reply(words.met(day, scene.today));
}

function skip(draft: Draft, scene: PressScene, { deal, customer }: Found): void {
  draft.guard('deal', deal);
  draft.event({ kind: 'prereview.skipped', customer: customer.id, deal: deal.id });
  const title = WORDS[scene.lang].skipped(customer.name);
  draft.reply({ title, mark: 'done', parts: [], actions: [] }, { edits: scene.press.message });
}
