/** 改一下 and 都对: what a person changes or confirms on the card. */
import type { Decision } from '../../../decision.js';
import { Draft } from '../../../records/draft.js';
import { isOpen } from '../../../records/stage.js';
import { readValue } from '../button-values.js';
import { type Edited, readEdited } from '../form.js';
import { moveAmount, type Risk } from '../moves.js';
import { riskQuestion } from '../questions.js';
import type { View } from '../view.js';
import { WORDS } from '../words.js';
import { askingOf } from './load.js';
import { behind, type Pressed, sayOnly, showAgain } from './pressed.js';

/** The form behind 改一下 came back. Risky changes are asked about on the card, the rest is done. */
export async function editRecord(pressed: Pressed): Promise<Decision> {
  const { scene, form } = pressed;
  const value = readValue('edit', pressed.value);
  const found = await behind(pressed, value?.inbox);
  if (typeof found === 'string') return sayOnly(scene, found);
  const { message, events, views } = found;
  const view = views.find(({ read }) => read.part[0] === value?.start);
  if (!view || !form) return sayOnly(scene, WORDS[message.lang].gone);
  const edited = readEdited(form, view, message.lang, { zone: scene.zone, today: scene.today, shown: value?.shown });
  const { set, ask } = movesOf(view, edited, scene.settings.riskyAmountShare);
  const draft = new Draft(scene);
  const customer = draft.update('customer', view.customer, edited.customer);
  const stage = set.stage ? { stage: set.stage, stageSince: scene.now, closedAt: null } : {};
  const amount = edited.amount === 'none' ? { amount: null, amountUpTo: null, approximate: false } : set.amount;
  const deal = draft.update('deal', view.deal, { ...edited.deal, ...stage, ...amount });
  if (customer !== view.customer || deal !== view.deal)
    draft.event({ kind: 'record.edited', customer: customer.id, deal: deal.id, inbox: message.inbox.id });
  const after = { ...view, customer, deal };
  const first = ask && riskQuestion(after, ask, askingOf(message, customer.owner));
  const shown = views.map((v) => (v === view ? after : v));
  // A form that leaves the amount and the stage alone does not answer a question about them.
  const answered = { risk: edited.amount !== undefined || edited.stage !== undefined, source: true, next: true };
  return showAgain(draft, pressed, message, { views: shown, events, answered, first, notes: edited.remarks });
}

function movesOf({ deal }: View, { stage, amount }: Edited, share: number): { readonly set: Risk; readonly ask?: Risk } {
  const money = amount === 'none' || amount === undefined ? {} : moveAmount(deal, amount, share);
  const risky = stage !== undefined && (!isOpen(stage) || !isOpen(deal.stage));
  const ask = { ...(risky ? { stage } : {}), ...(money.ask ? { amount: money.ask } : {}) };
  const set = { ...(stage && !risky ? { stage } : {}), ...(money.set ? { amount: money.set } : {}) };
  return { set, ...(ask.stage || ask.amount ? { ask } : {}) };
}

/** 都对 on a card of several customers. */
export async function confirmAll(pressed: Pressed): Promise<Decision> {
  const { scene } = pressed;
  const found = await behind(pressed, readValue('message', pressed.value)?.inbox);
  if (typeof found === 'string') return sayOnly(scene, found);
  const { message, events, views } = found;
  if (views.length === 0) return sayOnly(scene, WORDS[message.lang].gone);
  if (events.some((event) => event.kind === 'record.confirmed')) return sayOnly(scene, WORDS[message.lang].answered);
  const draft = new Draft(scene);
  draft.event({ kind: 'record.confirmed', inbox: message.inbox.id });
  return showAgain(draft, pressed, message, { views, events, allRight: true });
}
