/** Answers to what a card asked: which customer, where from, when next, and risky changes. */
import type { Decision } from '../../../decision.js';
import { shortDay } from '../../../records/day.js';
import { Draft } from '../../../records/draft.js';
import { moneyOf, moneyText } from '../../../records/money.js';
import { cleanName } from '../../../records/plain-text.js';
import type { Deal } from '../../../records/rows.js';
import { isOpen } from '../../../records/stage.js';
import type { Id, Lang } from '../../../terms.js';
import { readValue } from '../button-values.js';
import { managerOf } from '../collision.js';
import type { Risk } from '../moves.js';
import { directChat, knownDeal } from '../queries.js';
import { changeOf, customerHref, stateOf, type View } from '../view.js';
import type { Choice } from '../who.js';
import { WORDS } from '../words.js';
import { logMessage } from './message.js';
import { changeStage } from './order.js';
import { type Behind, behind, type Pressed, sayOnly, showAgain } from './pressed.js';
import { toldWho } from './told-who.js';

/** `你说的"华东"是哪家?` answered: the part is recorded now. */
export async function pickCustomer(pressed: Pressed, named?: Choice): Promise<Decision> {
  const { scene, edits } = pressed;
  const value = readValue('pick', pressed.value);
  const found = await behind(pressed, value?.inbox);
  if (typeof found === 'string' || !value) return sayOnly(scene, typeof found === 'string' ? found : WORDS[scene.lang].gone);
  const { events } = found;
  const message = (await toldWho(found.message)) ?? found.message;
  const choice: Choice = named ?? (value.customer === null ? { kind: 'new' } : { kind: 'known', id: value.customer });
  if (events.some((event) => event.spanStart === value.start)) return sayOnly(scene, WORDS[message.lang].answered);
  const choices = new Map([[value.start, choice]]);
  const answering = { scene, choices, ...(edits === undefined ? {} : { edits }) };
  return message.reading.intent === 'change_stage' ? changeStage(message, answering) : logMessage(message, answering);
}

/** The view of one part with the rest of its card; or the calm line that says why there is none. */
function partOf(found: Behind | string, start: number | undefined, lang: Lang): { readonly view: View; readonly others: Behind } | string {
  if (typeof found === 'string') return found;
  const view = found.views.find(({ read }) => read.part[0] === start);
  return view ? { view, others: found } : WORDS[lang].gone;
}

const replaced = (views: readonly View[], old: View, view: View): readonly View[] => views.map((v) => (v === old ? view : v));

export async function answerSource(pressed: Pressed): Promise<Decision> {
  const { scene } = pressed;
  const value = readValue('source', pressed.value);
  const part = partOf(await behind(pressed, value?.inbox), value?.start, scene.lang);
  if (typeof part === 'string' || !value) return sayOnly(scene, typeof part === 'string' ? part : WORDS[scene.lang].gone);
  const { view, others } = part;
  const { message, events } = others;
  const answered = events.some((e) => e.kind === 'source.answered' && e.deal === view.deal.id);
  if (answered || view.customer.source !== null) return sayOnly(scene, WORDS[message.lang].answered);
  const draft = new Draft(scene);
  const source = value.source === null ? null : cleanName(value.source);
  const customer = draft.update('customer', view.customer, { source });
  draft.event({ kind: 'source.answered', customer: customer.id, deal: view.deal.id, inbox: message.inbox.id });
  const views = replaced(others.views, view, { ...view, customer });
  return showAgain(draft, pressed, message, { views, events, answered: { risk: true, source: true } });
}

export async function answerNext(pressed: Pressed): Promise<Decision> {
  const { scene } = pressed;
  const value = readValue('next', pressed.value);
  const part = partOf(await behind(pressed, value?.inbox), value?.start, scene.lang);
  if (typeof part === 'string' || !value) return sayOnly(scene, typeof part === 'string' ? part : WORDS[scene.lang].gone);
  const { view, others } = part;
  const { message, events } = others;
  const words = WORDS[message.lang];
  if (events.some((e) => e.kind === 'next.answered' && e.deal === view.deal.id)) return sayOnly(scene, words.answered);
  if (value.day !== null && value.day < scene.today) return sayOnly(scene, words.passed(shortDay(value.day, message.lang, scene.today)));
  const draft = new Draft(scene);
  // A date that was given and is done with later may be asked for anew.
  const asked = scene.conversation.focus?.datesAsked;
  const settled = value.day === null || asked === undefined ? {} : { datesAsked: asked.filter((one) => one.deal !== view.deal.id) };
  const step = view.read.next?.value.doubt && view.read.nextStep ? { nextStep: cleanName(view.read.nextStep.value) } : {};
  const deal = value.day === null ? view.deal : draft.update('deal', view.deal, { nextDue: value.day, ...step });
  draft.event({ kind: 'next.answered', customer: view.customer.id, deal: deal.id, inbox: message.inbox.id });
  const views = replaced(others.views, view, { ...view, deal });
  return showAgain(draft, pressed, message, { views, events, answered: { risk: true, next: true } }, settled);
}

/** A risky change confirmed or left alone. It stands only if what it changes is as it was when asked. */
export async function answerRisk(pressed: Pressed): Promise<Decision> {
  const { scene } = pressed;
  const value = readValue('risk', pressed.value);
  const found = await behind(pressed, value?.inbox);
  if (typeof found === 'string' || !value) return sayOnly(scene, typeof found === 'string' ? found : WORDS[scene.lang].gone);
  const { message, events, views } = found;
  const words = WORDS[message.lang];
  const known = await knownDeal(scene, value.deal);
  if (!known?.seen) return sayOnly(scene, words.gone);
  const { customer, deal } = known;
  const settled = events.some((e) => (e.kind === 'change.confirmed' || e.kind === 'change.declined') && e.deal === deal.id);
  if (settled) return sayOnly(scene, words.answered);
  // A sum put right meanwhile leaves the question whether they signed as it was.
  const movedOn = deal.stage !== value.was.stage || (value.to.amount !== undefined && deal.amount !== value.was.amount);
  if (movedOn) return sayOnly(scene, words.risk.movedOn(customer.name, stateOf(deal, message.lang)));
  const draft = new Draft(scene);
  const to: Risk = { ...(value.to.stage ? { stage: value.to.stage } : {}), ...(value.to.amount ? { amount: value.to.amount } : {}) };
  const changed = value.yes ? draft.update('deal', deal, riskColumns(to, scene.now)) : deal;
  if (!value.yes) draft.guard('deal', deal);
  const kind = value.yes ? 'change.confirmed' : 'change.declined';
  const event = draft.event({ kind, customer: customer.id, deal: deal.id, inbox: message.inbox.id });
  if (value.yes && to.stage && !isOpen(to.stage))
    await tellClosed(draft, pressed, { deal: changed, name: customer.name, customer: customer.id });
  const view = views.find((v) => v.deal.id === deal.id);
  if (view) {
    const shown = replaced(views, view, { ...view, deal: changed });
    return showAgain(draft, pressed, message, { views: shown, events, answered: { risk: true } });
  }
  const title = value.yes
    ? words.risk.done(customer.name, changeOf(deal, changed, message.lang))
    : words.risk.kept(customer.name, stateOf(deal, message.lang));
  const undo = { action: 'log.undo', label: words.undo, value: JSON.stringify({ inbox: message.inbox.id }) };
  const open = { action: 'log.open', label: words.open, href: customerHref(customer) };
  const card = { title, mark: 'done', parts: [], actions: value.yes ? [undo, open] : [open] } as const;
  draft.reply(card, pressed.edits === undefined ? {} : { edits: pressed.edits });
  const { asked: _, ...before } = scene.conversation.focus ?? {};
  draft.update('conversation', scene.conversation, {
    focus: { ...before, customer: customer.id, deal: deal.id, ...(value.yes ? { event } : {}), at: scene.now },
  });
  return draft.decision();
}

/** The columns of a change that was confirmed. */
export function riskColumns({ stage, amount }: Risk, now: number): Partial<Omit<Deal, 'id' | 'workspace' | 'version'>> {
  return {
    ...(stage ? { stage, stageSince: now, closedAt: isOpen(stage) ? null : now } : {}),
    ...amount,
  };
}

interface Closed {
  readonly deal: Deal;
  readonly name: string;
  readonly customer: Id;
}

/** Tells the owner's manager that a deal was won or lost, unless it was they who confirmed it. */
async function tellClosed(draft: Draft, { scene }: Pressed, { deal, name, customer }: Closed): Promise<void> {
  const owner = scene.people.find((p) => p.id === deal.owner);
  if (!owner) return;
  const manager = managerOf(owner, scene.people);
  const to = manager && manager.id !== scene.person.id ? await directChat(scene.records, manager) : undefined;
  if (!manager || !to) return;
  const words = WORDS[manager.lang];
  const money = moneyOf(deal);
  const title = (deal.stage === 'won' ? words.wonNews : words.lostNews)(name, money ? moneyText(money, manager.lang) : '', owner.name);
  const open = { action: 'log.open', label: words.open, href: customerHref({ id: customer }) };
  draft.reply({ title, mark: 'done', parts: [], actions: [open] }, { to });
}
