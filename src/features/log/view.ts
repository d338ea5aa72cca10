/** What a card about one customer's part of a message shows: the records as they stand, beside what was read. */
import { shortDay } from '../../records/day.js';
import { moneyOf, moneyText, toMinor } from '../../records/money.js';
import { cleanName, shortened } from '../../records/plain-text.js';
import type { Contact, Customer, Deal } from '../../records/rows.js';
import { SIGNAL_WORDS } from '../../records/signal.js';
import { STAGE_WORDS } from '../../records/stage.js';
import type { Day, Id, Lang, SignalKind, Span } from '../../terms.js';
import type { ReadDeal } from '../../understand/reading.js';
import { moveNext } from './moves.js';
import { speakerAt } from './talk.js';
import type { Guess } from './who.js';
import { WORDS } from './words.js';

export interface View {
  readonly customer: Customer;
  readonly deal: Deal;
  readonly contacts: readonly Contact[];
  readonly read: ReadDeal;
  readonly isNew: boolean;
  readonly isNewDeal: boolean;
  /** Its card went out before: what is told once is not told again. */
  readonly again?: true;
  /** Said before what was known already: it could not move the present. */
  readonly late: boolean;
  /** The name as typed, where another was taken. */
  readonly typed?: string;
  /** What the customer was guessed by. */
  readonly guess?: Guess;
}

/** The message that the views are about, and the day it is looked at. */
export interface Source {
  readonly inbox: Id;
  readonly text: string;
  readonly saidOn: Day;
  /** The day the message bears, where that cannot be: ahead, or before there were such messages. Then it counts as said when it came. */
  readonly dated?: Day;
  readonly today: Day;
  readonly lang: Lang;
}

export const customerHref = (customer: Pick<Customer, 'id'>): string => `/r/customer/${customer.id}`;
export const messageHref = (inbox: Id): string => `/r/message/${inbox}`;

/** `华东医疗 · 谈判`. */
export function headline({ customer, deal, read, isNewDeal }: View, lang: Lang): string {
  const guessed = isNewDeal && deal.stage === 'lead' && !read.stage;
  return `${customer.name} · ${STAGE_WORDS[lang][deal.stage]}${guessed ? WORDS[lang].guessed : ''}`;
}

/** `¥38 万 · 王总 · 下次 11-25 (周三) 签合同`; empty when nothing is known. */
export function mainLine({ deal, contacts, read }: View, { lang, today }: Pick<Source, 'lang' | 'today'>): string {
  const words = WORDS[lang];
  const money = moneyOf(deal);
  const vague = read.next?.value.window !== undefined && read.next.value.day === deal.nextDue;
  const next = deal.nextDue && words.next(shortDay(deal.nextDue, lang, today) + (vague ? words.guessed : ''), deal.nextStep ?? '');
  return [money && moneyText(money, lang), contacts.map((c) => c.name).join(lang === 'zh' ? '、' : ', '), next].filter(Boolean).join(' · ');
}

/** What was spoken of; rivals by their names. */
export function signalTags({ read }: View, lang: Lang): readonly string[] {
  const rivals = [...new Set(read.competitors.map(({ value }) => cleanName(value)))].slice(0, MOST_RIVALS);
  const tagOf = (kind: SignalKind): string =>
    [SIGNAL_WORDS[lang][kind], ...(kind === 'competitor' && rivals.length > 0 ? [rivals.join(lang === 'zh' ? '、' : ', ')] : [])].join(' ');
  return [...new Set(read.signals.map(({ kind }) => tagOf(kind)))];
}

/** More are told by the words themselves. */
const MOST_RIVALS = 3;

/** What must be said about how the part was taken, one calm line each. */
export function remarks(view: View, source: Source): readonly string[] {
  const { lang, today } = source;
  const words = WORDS[lang];
  const { passed } = moveNext(view.read.next, today);
  return [
    view.isNew && view.again === undefined ? words.newCustomer : '',
    view.typed === undefined || view.isNew ? '' : words.takenAs(view.typed, view.customer.name),
    guessedBy(view, lang),
    source.dated === undefined ? '' : words.misdated(shortDay(source.dated, lang, today)),
    view.late
      ? words.late(shortDay(source.saidOn, lang, today))
      : source.saidOn === today
        ? ''
        : words.backdated(shortDay(source.saidOn, lang, today)),
    passed ? words.passed(shortDay(passed, lang, today)) : '',
  ].filter(Boolean);
}

function guessedBy({ guess, customer }: View, lang: Lang): string {
  const words = WORDS[lang].talk;
  return guess === undefined
    ? ''
    : guess.kind === 'contact'
      ? words.byContact(guess.person, customer.name)
      : words.bySubject(customer.name);
}

/** What each value was read from: `阶段 谈判`, `"下周三签合同"`. */
export function evidence(
  { read, customer, deal }: View,
  { text, lang }: Source,
): readonly { readonly title: string; readonly text: string }[] {
  const words = WORDS[lang];
  const rows: { title: string; text: string }[] = [];
  const add = (title: string, span: Span | undefined): void => {
    if (!span || span[1] <= span[0]) return;
    const by = speakerAt(read, span);
    rows.push({ title, text: `${by === undefined ? '' : `${by}: `}"${shortened(text.slice(...span), 60)}"` });
  };
  add(`${words.field.customer} ${customer.name}`, read.customer?.span);
  if (read.stage?.value === deal.stage) add(`${words.field.stage} ${STAGE_WORDS[lang][read.stage.value]}`, read.stage.span);
  const money = moneyOf(deal);
  // A sum that waits for its confirmation is not the deal's yet.
  if (money && read.amount && toMinor(read.amount.value.value) === deal.amount)
    add(`${words.field.amount} ${moneyText(money, lang)}`, read.amount.span);
  for (const contact of read.contacts) add(`${words.field.contact} ${cleanName(contact.name)}`, contact.span);
  // A day that does not exist is asked about; the date that stands is not its doing.
  if (deal.nextDue && read.next?.value.day === deal.nextDue) add(`${words.field.next} ${shortDay(deal.nextDue, lang)}`, read.next.span);
  const firsts = read.signals.filter(({ kind }, i, all) => all.findIndex((other) => other.kind === kind) === i);
  for (const { kind, span } of firsts)
    add(`${words.signals} ${SIGNAL_WORDS[lang][kind]}`, kind === 'competitor' ? rivalWords(read, span) : span);
  return rows;
}

/** The words about a rival with its name in them. */
function rivalWords({ competitors }: ReadDeal, span: Span): Span {
  const [named] = competitors.flatMap(({ span: name }) => (name === undefined ? [] : [name]));
  return named === undefined || (span[0] <= named[0] && named[1] <= span[1]) ? span : named;
}

/** `谈判 · ¥38 万`. */
export function stateOf(deal: Pick<Deal, 'stage' | 'amount' | 'amountUpTo' | 'currency' | 'approximate'>, lang: Lang): string {
  const money = moneyOf(deal);
  return [STAGE_WORDS[lang][deal.stage], money && moneyText(money, lang)].filter(Boolean).join(' · ');
}

/** `谈判 → 赢单 · ¥36 万`. */
export function changeOf(from: Deal, to: Deal, lang: Lang): string {
  const old = moneyOf(from);
  const money = moneyOf(to);
  const stage = from.stage === to.stage ? '' : `${STAGE_WORDS[lang][from.stage]} → ${STAGE_WORDS[lang][to.stage]}`;
  const amount = !money || from.amount === to.amount ? '' : `${old ? moneyText(old, lang) : ''} → ${moneyText(money, lang)}`.trim();
  return [stage, amount || (stage && money ? moneyText(money, lang) : '')].filter(Boolean).join(' · ');
}
