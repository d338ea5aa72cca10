import type { Card, CardAction, CardPart } from '../../card.js';
import { shortDay } from '../../records/day.js';
import { moneyOf, moneyText } from '../../records/money.js';
import type { Customer, Deal, Person } from '../../records/rows.js';
import { STAGE_WORDS } from '../../records/stage.js';
import type { Day, Id, Lang } from '../../terms.js';
import { WORDS } from './words.js';

export interface One {
  readonly customer: Customer;
  /** Its open deals, newest first. */
  readonly deals: readonly Deal[];
  readonly owner: Person;
  readonly to: Person;
  /** The message that ordered it. */
  readonly message: Id;
}

export interface All {
  readonly from: Person;
  readonly to: Person;
  readonly customers: readonly Customer[];
  readonly deals: readonly Deal[];
  readonly leaves: boolean;
  readonly message: Id;
}

/** Shows what will be handed over to whom, and needs a tap. */
export function confirmCard({ customer, deals, owner, to, message }: One, lang: Lang): Card {
  const words = WORDS[lang];
  const value = `${message}:${customer.id}:${to.id}`;
  return {
    title: words.confirm(customer.name, to.name),
    mark: 'question',
    parts: [
      { kind: 'line', text: [words.now(owner.name, deals.length), ...deals.slice(0, 1).map((deal) => dealText(deal, lang))].join(' · ') },
      { kind: 'line', text: words.keeps(to.name), tone: 'quiet' },
    ],
    actions: [
      { action: 'handover.confirm', label: words.yes(to.name), value, style: 'primary' },
      { action: 'handover.keep', label: words.no, value },
    ],
  };
}

/** The same for everything a person has. */
export function confirmAllCard({ from, to, customers, deals, leaves, message }: All, lang: Lang): Card {
  const words = WORDS[lang];
  const value = `${message}:${from.id}:${to.id}`;
  return {
    title: words.confirmAll(customers.length, from.name, to.name),
    mark: 'question',
    parts: [
      { kind: 'line', text: words.openDeals(deals.length) },
      ...(leaves ? [{ kind: 'line', text: words.leaves(from.name), tone: 'warning' } as const] : []),
    ],
    actions: [
      { action: 'handover.confirm-all', label: words.yes(to.name), value, style: 'primary' },
      { action: 'handover.keep-all', label: words.no, value },
    ],
  };
}

export function doneCard({ customer, deals, to }: Omit<One, 'message'>, event: Id, lang: Lang): Card {
  const words = WORDS[lang];
  return {
    title: words.done(customer.name, to.name),
    mark: 'done',
    parts: [{ kind: 'line', text: words.withAll(deals.length) }],
    actions: [{ action: 'handover.undo', label: words.undo, value: String(event) }, openAction(customer, lang)],
  };
}

/** `undo`: what the button 撤销 carries. */
export function doneAllCard({ from, to, customers, leaves }: All, undo: string, lang: Lang): Card {
  const words = WORDS[lang];
  const left: readonly CardPart[] = leaves ? [{ kind: 'line', text: words.left(from.name), tone: 'quiet' }] : [];
  return {
    title: words.doneAll(customers.length, from.name, to.name),
    mark: 'done',
    parts: left,
    actions: [{ action: 'handover.undo-all', label: words.undo, value: undo }],
  };
}

/** For who takes over: where it stands and what is next. */
export function yoursCard({ customer, deals }: Pick<One, 'customer' | 'deals'>, by: string, { lang, today }: Face): Card {
  const words = WORDS[lang];
  const [deal] = deals;
  const line = (text: string): CardPart => ({ kind: 'line', text });
  return {
    title: words.yours(by, customer.name),
    parts: [
      ...(deal ? [line(dealText(deal, lang))] : []),
      ...(deal?.summary ? [line(words.last(deal.summary))] : []),
      ...(deal ? [line(nextText(deal, { lang, today }))] : []),
    ],
    actions: [openAction(customer, lang)],
  };
}

/** So many of the customers taken over are shown; the rest is in the list. */
const SHOWN = 5;

export function yoursAllCard(all: All, by: string, { lang, today }: Face): Card {
  const words = WORDS[lang];
  const dealOf = new Map(all.deals.map((deal) => [deal.customer, deal]));
  const due = (customer: Customer): string => dealOf.get(customer.id)?.nextDue ?? '9';
  const first = all.customers.toSorted((a, b) => due(a).localeCompare(due(b))).slice(0, SHOWN);
  const rows = first.map((customer) => {
    const deal = dealOf.get(customer.id);
    const text = deal ? `${dealText(deal, lang)} · ${nextText(deal, { lang, today })}` : undefined;
    return { title: customer.name, href: `/r/customer/${customer.id}`, ...(text === undefined ? {} : { text }) };
  });
  const more = all.customers.length - first.length;
  return {
    title: words.yoursAll(by, all.from.name, all.customers.length),
    parts: [{ kind: 'rows', rows, ...(more > 0 ? { more: words.more(more) } : {}) }],
    actions: [],
  };
}

interface Face {
  readonly lang: Lang;
  readonly today: Day;
}

/** A question with answers to tap. */
export function askCard(title: string, detail: string, answers: readonly CardAction[]): Card {
  return { title, mark: 'question', parts: answers.length === 0 ? [] : [{ kind: 'question', text: detail, answers }], actions: [] };
}

const openAction = (customer: Customer, lang: Lang): CardAction => ({
  action: 'handover.open',
  label: WORDS[lang].open,
  href: `/r/customer/${customer.id}`,
});

function dealText(deal: Deal, lang: Lang): string {
  const money = moneyOf(deal);
  return [STAGE_WORDS[lang][deal.stage], ...(money ? [moneyText(money, lang)] : [])].join(' ');
}

function nextText(deal: Deal, { lang, today }: Face): string {
  const words = WORDS[lang];
  return deal.nextDue === null ? words.noNext : words.next(shortDay(deal.nextDue, lang, today), deal.nextStep ?? '').trim();
}
