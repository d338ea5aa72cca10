/** Presses on overdue cards: who may, whether it still counts, and what changes. */
import { accessOf } from '../../access/access.js';
import { cardOf, dealById } from '../../access/queries.js';
import type { Card, CardAction } from '../../card.js';
import { buttonsOf } from '../../card-buttons.js';
import { type Decision, NOTHING } from '../../decision.js';
import { hintFor } from '../../numbers/advice/queries.js';
import { dealLine } from '../../numbers/deal-line.js';
import { Draft } from '../../records/draft.js';
import { rowIdOf } from '../../records/press-value.js';
import { isOpen, STAGE_WORDS } from '../../records/stage.js';
import type { PressScene } from '../../scene.js';
import type { Id } from '../../terms.js';
import { undoPressed, undoPressedAll } from '../../undo/pressed.js';
import { clockOf, dealCard } from './card.js';
import { answerHelp, askHelp } from './help.js';
import { nameOf } from './list.js';
import { allPressed } from './move-all.js';
import { helpWanted, reactionSince } from './queries.js';
import { advance, canTakeBack, close, closeReason, type LeftAt, type Pressed, postpone } from './react.js';
import { whichPressed } from './reply.js';
import { type Allowed, carries, isListed, type Outcome, settledCard } from './settle.js';
import { readClosing, writeClosing } from './value.js';
import { WORDS } from './words.js';

export async function answerPress(scene: PressScene): Promise<Decision> {
  switch (scene.press.action) {
    case 'overdue.take':
    case 'overdue.answer':
      return answerHelp(scene);
    case 'overdue.which':
      return whichPressed(scene);
    case 'overdue.all':
    case 'overdue.none':
      return allPressed(scene);
    case 'overdue.undo-all':
      return undoPressedAll(scene, WORDS[scene.lang].undoneAll, async () => {});
    case 'overdue.undo':
      return undoPressed(scene, () => WORDS[scene.lang].undone);
    case 'overdue.confirm':
    case 'overdue.keep':
      return answerConfirmation(scene);
    default:
      return react(scene);
  }
}

async function react(scene: PressScene): Promise<Decision> {
  const draft = new Draft(scene);
  const words = WORDS[scene.lang];
  const found = await allowed(scene, draft, rowIdOf(scene.press.value));
  if (!found) return draft.decision();
  const pressed = pressedOn(scene, found);
  const form = scene.press.form ?? {};
  const settle = (outcome: Outcome) =>
    draft.reply(settledCard(found.card, found.deal.id, outcome, scene.lang), { edits: scene.press.message });
  switch (scene.press.action) {
    case 'overdue.advance':
    case 'overdue.postpone': {
      const advances = scene.press.action === 'overdue.advance';
      const result = advances ? advance(draft, pressed, form, leftAt(scene, found.card)) : postpone(draft, pressed, form);
      if (result.kind === 'missing') {
        draft.reply(result.text);
        return draft.decision();
      }
      canTakeBack(draft, scene, found, result.event);
      // A list keeps its other rows, which a button that edits the whole card would take away: there 撤销 is said.
      const undo = { action: 'overdue.undo', label: words.undo, value: String(result.event) };
      settle(isListed(found.card, found.deal.id) ? result.outcome : { ...result.outcome, actions: [undo] });
      return draft.decision();
    }
    case 'overdue.help': {
      if ((await helpWanted(scene.records, [found.customer.id])).has(found.customer.id)) {
        draft.reply(words.helpStands(found.customer.name));
        return draft.decision();
      }
      const asked = await askHelp(draft, scene, found, form.text?.trim() ?? '');
      if (asked) settle({ ...asked, actions: restOf(found.card, found.deal.id, 'overdue.help') });
      else draft.reply(words.noManager);
      return draft.decision();
    }
    case 'overdue.close':
      askToConfirm(draft, scene, found, closeReason(form, scene.lang));
      return draft.decision();
    default:
      return NOTHING;
  }
}

/** What 推进's date was filled in with, and the day its sentence names. */
function leftAt(scene: PressScene, card: Card | null): LeftAt {
  const { action, value, form } = scene.press;
  const button = card ? buttonsOf(card).find((one) => one.action.action === action && one.action.value === value) : undefined;
  const shown = button?.action.fields?.find(({ name }) => name === 'next')?.value;
  const [read] = form?.words ? scene.understand(form.words, scene.now, 'news').deals : [];
  return { shown, named: read?.next?.value };
}

/** The deal of a press, if it is there, theirs, open, and not dealt with since the card was made; else the answer that says so. */
async function allowed(scene: PressScene, draft: Draft, id: Id): Promise<Allowed | undefined> {
  const words = WORDS[scene.lang];
  const row = await dealById(scene.records, id);
  const message = await cardOf(scene.records, scene.press.message);
  if (!row || row.deal.workspace !== scene.workspace.id) {
    draft.reply(words.missing);
    return undefined;
  }
  const { deal, customer } = row;
  const access = accessOf(scene.person, scene.people);
  if (access.kind === 'owners' && !access.owners.includes(deal.owner)) {
    draft.reply(words.notYours(nameOf(deal.owner, scene.people)));
    return undefined;
  }
  const card = message?.card ?? null;
  const standing = carries(card, scene.press.action, scene.press.value);
  const reaction = await reactionSince(scene.records, { deal: deal.id, customer: customer.id }, message?.since ?? scene.now);
  const gone = reaction
    ? words.done(reaction.actor === scene.person.id ? words.you : nameOf(reaction.actor ?? -1, scene.people), words.doneWhat[reaction.kind])
    : isOpen(deal.stage)
      ? undefined
      : words.gone(customer.name, STAGE_WORDS[scene.lang][deal.stage]);
  if (gone !== undefined) {
    draft.reply(gone);
    if (standing)
      draft.reply(settledCard(card, deal.id, { title: customer.name, lines: [gone] }, scene.lang), { edits: scene.press.message });
    return undefined;
  }
  if (!standing) {
    draft.reply(words.again);
    return undefined;
  }
  return { deal, customer, card };
}

const pressedOn = (scene: PressScene, { deal, customer }: Allowed): Pressed => ({
  deal,
  customer,
  person: scene.person.id,
  inbox: scene.inbox.id,
  now: scene.now,
  today: scene.today,
  lang: scene.lang,
});

/** What can still be pressed about the deal once one of its buttons is used up. */
function restOf(card: Card | null, deal: Id, used: string): readonly CardAction[] {
  const all = card ? buttonsOf(card).map(({ action }) => action) : [];
  return all.filter((action) => action.value === String(deal) && action.action !== used);
}

/** Closing loses the deal, so it is shown first: in the card's place, or as a card of its own when the deal is a row of a list. */
function askToConfirm(draft: Draft, scene: PressScene, { deal, customer, card }: Allowed, reason: string): void {
  const words = WORDS[scene.lang];
  const listed = isListed(card, deal.id);
  const value = writeClosing({ deal: deal.id, reason, ...(listed ? { list: scene.press.message } : {}) });
  const question: Card = {
    title: words.confirmClose(customer.name, reason),
    mark: 'question',
    parts: [],
    actions: [
      { action: 'overdue.keep', label: words.keep, value },
      { action: 'overdue.confirm', label: words.confirm, value, style: 'danger' },
    ],
  };
  draft.reply(question, listed ? {} : { edits: scene.press.message });
}

async function answerConfirmation(scene: PressScene): Promise<Decision> {
  const draft = new Draft(scene);
  const words = WORDS[scene.lang];
  const closing = readClosing(scene.press.value);
  const found = await allowed(scene, draft, closing.deal);
  if (!found) return draft.decision();
  const edits = scene.press.message;
  if (scene.press.action === 'overdue.keep') {
    const reader = { lang: scene.lang, clock: clockOf(scene) };
    if (closing.list === undefined) draft.reply(dealCard(found, await hintFor(scene, found), reader), { edits });
    else draft.reply({ title: words.kept(dealLine(found, scene.lang)), parts: [], actions: [] }, { edits });
    return draft.decision();
  }
  const { outcome, event } = close(draft, pressedOn(scene, found), closing.reason);
  canTakeBack(draft, scene, found, event);
  draft.reply(settledCard(null, found.deal.id, outcome, scene.lang), { edits });
  const list = closing.list === undefined ? undefined : await cardOf(scene.records, closing.list);
  if (closing.list !== undefined && list?.card)
    draft.reply(settledCard(list.card, found.deal.id, outcome, scene.lang), { edits: closing.list });
  return draft.decision();
}
