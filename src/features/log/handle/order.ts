/** "把华东医疗改成赢单吧": a stage set by order. Won, lost and back from them are shown first. */
import type { Card } from '../../../card.js';
import type { Decision } from '../../../decision.js';
import { Draft } from '../../../records/draft.js';
import { newDeal } from '../../../records/new-deal.js';
import type { Deal, Focus } from '../../../records/rows.js';
import { isOpen, STAGE_WORDS } from '../../../records/stage.js';
import type { MessageScene } from '../../../scene.js';
import type { Stage } from '../../../terms.js';
import type { ReadDeal } from '../../../understand/reading.js';
import { readValue, writeValue } from '../button-values.js';
import { moveStage } from '../moves.js';
import type { Question } from '../questions.js';
import { questionCard, riskQuestion, whichQuestion, whichStageQuestion } from '../questions.js';
import { customerHref, stateOf } from '../view.js';
import type { Known } from '../who.js';
import { WORDS } from '../words.js';
import { focusAfter } from './compose.js';
import { askingOf, loadParts } from './load.js';
import { type Answering, logMessage } from './message.js';
import { behind, type Pressed, sayOnly } from './pressed.js';

export async function changeStage(message: MessageScene, answering: Answering = { scene: message }, chosen?: Stage): Promise<Decision> {
  const { scene, choices, edits } = answering;
  const { lang, reading } = message;
  const words = WORDS[lang];
  const read: ReadDeal = reading.deals[0] ?? wholeMessage(message);
  const [part] = await loadParts(message, [read], choices);
  const at = { inbox: message.inbox.id, start: read.part[0] };
  if (!part) return sayOnly(scene, words.noName);
  if (part.who.kind === 'ask') return askFirst(message, answering, whichQuestion(part.who, at, lang));
  if (!part.known) return sayOnly(scene, words.unknownCustomer(part.who.kind === 'new' ? part.who.name : ''));
  const { customer, seen, deals } = part.known;
  const owner = scene.people.find((p) => p.id === customer.owner);
  if (!seen) return sayOnly(scene, words.notYours(customer.name, owner?.name ?? ''));
  const to = chosen ?? reading.slots.stage ?? read.stage?.value;
  if (to === undefined) return askFirst(message, answering, whichStageQuestion(customer.name, at, lang));
  const deal = deals.find((d) => isOpen(d.stage)) ?? deals[0];
  if (tellsMore(read) && (deal?.stage === to || movesTo(to, deal, read, message))) return logMessage(message, answering);
  if (!deal) return startDeal(message, answering, part.known, to);
  if (deal.stage === to) return sayOnly(scene, words.alreadySo(customer.name, stateOf(deal, lang)));
  if (!isOpen(to) || !isOpen(deal.stage)) {
    const asking = askingOf(message, customer.owner);
    return askFirst(message, answering, riskQuestion({ customer, deal, read }, { stage: to }, asking), {
      customer: customer.id,
      deal: deal.id,
    });
  }
  const draft = new Draft(scene);
  const changed = draft.update('deal', deal, { stage: to, stageSince: scene.now });
  const event = draft.event({ kind: 'stage.changed', customer: customer.id, deal: deal.id, span: read.part, inbox: message.inbox.id });
  const card = doneCard(message, part.known, `${STAGE_WORDS[lang][deal.stage]} → ${stateOf(changed, lang)}`);
  return send(draft, answering, message, card, { customer: customer.id, deal: deal.id, event }, edits);
}

/** 翰林苑挪到报价,金额填63万; 标丢单吧,预算没了: what is told beside the stage is news, and is recorded with it. */
const tellsMore = ({ amount, next, contacts, competitors, signals }: ReadDeal): boolean =>
  amount !== undefined || next !== undefined || contacts.length + competitors.length + signals.length > 0;

/** Would the same words, told as news, bring the deal to that stage? */
function movesTo(to: Stage, deal: Deal | undefined, { stage }: ReadDeal, { text }: MessageScene): boolean {
  const { set, ask } = moveStage(deal?.stage, stage, text);
  return (ask ?? set) === to;
}

/** An order that names its customer and stage in the slots alone. */
function wholeMessage({ text, reading }: MessageScene): ReadDeal {
  const { customer } = reading.slots;
  const at = customer === undefined ? -1 : text.indexOf(customer);
  return {
    ...(customer === undefined || at < 0
      ? {}
      : { customer: { value: customer, certainty: 'stated', span: [at, at + customer.length], rule: 'slots/customer' } }),
    contacts: [],
    signals: [],
    competitors: [],
    sentiment: { value: 'neutral', certainty: 'implied', rule: 'log/order' },
    quotes: [],
    part: [0, text.length],
  };
}

/** A customer without a deal gets one, so that the stage has something to stand on; won and lost still need a tap. */
async function startDeal(message: MessageScene, answering: Answering, known: Known, to: Stage): Promise<Decision> {
  const { scene, edits } = answering;
  const { customer } = known;
  const draft = new Draft(scene);
  const stage = isOpen(to) ? to : 'negotiation';
  const deal = draft.insert('deal', { ...newDeal(customer, scene.now), stage });
  const event = draft.event({ kind: 'stage.changed', customer: customer.id, deal: deal.id, inbox: message.inbox.id });
  const about = { customer: customer.id, deal: deal.id, event };
  const read = message.reading.deals[0] ?? wholeMessage(message);
  if (isOpen(to)) return send(draft, answering, message, doneCard(message, known, STAGE_WORDS[message.lang][to]), about, edits);
  const question = riskQuestion({ customer, deal, read }, { stage: to }, askingOf(message, customer.owner));
  return send(draft, answering, message, questionCard(question, message.lang), about, edits);
}

async function askFirst(message: MessageScene, answering: Answering, question: Question, about: Partial<Focus> = {}): Promise<Decision> {
  return send(new Draft(answering.scene), answering, message, questionCard(question, message.lang), about, answering.edits);
}

function doneCard(message: MessageScene, { customer }: Known, what: string): Card {
  const words = WORDS[message.lang];
  return {
    title: words.risk.done(customer.name, what),
    mark: 'done',
    parts: [],
    actions: [
      { action: 'log.undo', label: words.undo, value: writeValue('message', { inbox: message.inbox.id }) },
      { action: 'log.open', label: words.open, href: customerHref(customer) },
    ],
  };
}

function send(draft: Draft, { scene }: Answering, message: MessageScene, card: Card, about: Partial<Focus>, edits?: number): Decision {
  const outbox = draft.reply(card, edits === undefined ? {} : { edits });
  draft.update('conversation', scene.conversation, {
    focus: focusAfter(scene, card, { inbox: message.inbox.id, outbox: edits ?? outbox }, about),
  });
  return draft.decision();
}

/** `要改到哪个阶段?` answered. */
export async function pickStage(pressed: Pressed): Promise<Decision> {
  const { scene, edits } = pressed;
  const value = readValue('stage', pressed.value);
  const found = await behind(pressed, value?.inbox);
  if (typeof found === 'string' || !value) return sayOnly(scene, typeof found === 'string' ? found : WORDS[scene.lang].gone);
  if (found.events.length > 0) return sayOnly(scene, WORDS[found.message.lang].answered);
  return changeStage(found.message, { scene, ...(edits === undefined ? {} : { edits }) }, value.stage);
}
