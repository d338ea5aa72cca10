/** Writes one customer's part of a message into a draft: customer, contacts, deal, follow-up, signals, and the event that can take it back. */
import { contactMeant } from '../../records/contact.js';
import { timeText } from '../../records/day.js';
import type { Draft } from '../../records/draft.js';
import { newDeal } from '../../records/new-deal.js';
import { cleanName, shortened } from '../../records/plain-text.js';
import type { Contact, Customer, Deal, FollowUp } from '../../records/rows.js';
import { sourceKept } from '../../records/source.js';
import { isOpen } from '../../records/stage.js';
import type { At, Day, Id, Lang, Sentiment, Stage } from '../../terms.js';
import { findPhones } from '../../understand/find-phones.js';
import { pinyinOf } from '../../understand/names/pinyin.js';
import type { ReadDeal } from '../../understand/reading.js';
import { salesEventsOf } from '../../understand/sales-events.js';
import { dayPartIn } from './day-part.js';
import { type AmountColumns, amountColumns, moveAmount, moveNext, moveStage } from './moves.js';
import { stepDone } from './step-done.js';
import { SUMMARY_LENGTH } from './summary.js';
import { talkSummary } from './talk.js';
import type { Known } from './who.js';

/** What was said, by whom, when, and what the workspace thinks a risky amount is. */
export interface Said {
  readonly inbox: Id;
  readonly person: Id;
  readonly text: string;
  readonly saidAt: At;
  readonly today: Day;
  readonly lang: Lang;
  readonly kind: Extract<FollowUp['kind'], 'chat' | 'form'>;
  readonly riskyAmountShare: number;
}

/** The records as they stand once the part is written. */
export interface Recorded {
  readonly known: Known;
  readonly deal: Deal;
  /** Those the part names. */
  readonly contacts: readonly Contact[];
  readonly isNew: boolean;
  readonly isNewDeal: boolean;
  readonly late: boolean;
  readonly event: Id;
}

const MOODS = { positive: '+', neutral: '0', negative: '-' } as const satisfies Record<Sentiment, string>;
const MOODS_KEPT = 3;
const STEP_LENGTH = 40;
const TEXT_LENGTH = 2000;
const QUOTE_LENGTH = 500;
const MOST_CONTACTS = 20;
const MOST_SIGNALS = 40;

/** `who`: the customer's records, or the name of a new one. */
export function record(draft: Draft, said: Said, read: ReadDeal, who: Known | { readonly name: string }): Recorded {
  const isNew = 'name' in who;
  const before: Known = isNew ? { customer: newCustomer(draft, said, who.name), seen: true, deals: [], contacts: [] } : who;
  const words = said.text.slice(...read.part);
  const current = dealMeant(before.deals, read, said.saidAt);
  const late = current?.lastContactAt != null && said.saidAt < current.lastContactAt;
  const stage = late ? {} : moveStage(current?.stage, read.stage, said.text);
  const amount = amountMove(current, read, said, late);
  const set = dealColumns({ current, read, said, late }, stage.set, amount.set, words);
  const deal = current ? draft.update('deal', current, set) : draft.insert('deal', { ...newDeal(before.customer, said.saidAt), ...set });
  const contacts = withContacts(draft, before, read, said);
  const followup = draft.insert('followup', {
    customer: before.customer.id,
    deal: deal.id,
    person: said.person,
    kind: said.kind,
    inbox: said.inbox,
    at: said.saidAt,
    text: words.length > TEXT_LENGTH ? shortened(words, TEXT_LENGTH) : words,
    sentiment: read.sentiment.value,
    quote: quoted(said.text, read),
    stage: stage.set ?? null,
    amount: amount.set?.amount ?? null,
    nextDue: set.nextDue ?? null,
  });
  for (const { kind, span } of read.signals.slice(0, MOST_SIGNALS))
    draft.insert('signal', {
      customer: before.customer.id,
      followup: followup.id,
      inbox: said.inbox,
      kind,
      words: said.text.slice(...span),
      spanStart: span[0],
      spanEnd: span[1],
      at: said.saidAt,
    });
  keepEvents(draft, said, read, { customer: before.customer.id, deal: deal.id, followup: followup.id });
  const customer = draft.update('customer', before.customer, customerColumns(before.customer, read, said));
  const event = draft.event({ kind: 'followup.logged', customer: customer.id, deal: deal.id, span: read.part, inbox: said.inbox });
  const known = {
    ...before,
    customer,
    deals: [deal, ...before.deals.filter((d) => d.id !== deal.id)],
    contacts: [...before.contacts.filter((c) => !contacts.some((named) => named.id === c.id)), ...contacts],
  };
  return { known, deal, contacts, isNew, isNewDeal: !current, late, event };
}

/** The standard events that a part tells of, each a row that hangs on its follow-up. */
export function keepEvents(
  draft: Draft,
  { text, inbox, person, saidAt, lang }: Said,
  read: ReadDeal,
  of: { readonly customer: Id; readonly deal: Id | null; readonly followup: Id },
): void {
  for (const event of salesEventsOf(text, read, lang)) draft.insert('salesEvent', { ...event, ...of, person, inbox, at: saidAt });
}

/** The deal a part is about: the latest open one; a closed one only while nothing new is begun. Undefined = a new one. */
export function dealMeant(deals: readonly Deal[], read: ReadDeal, saidAt: At): Deal | undefined {
  const open = deals.find((deal) => isOpen(deal.stage));
  if (open) return open;
  const [latest] = deals;
  const justWon = latest !== undefined && isJustWon(latest, saidAt);
  const stage = read.stage && isOpen(read.stage.value) && (read.stage.certainty === 'stated' || !justWon);
  const amount = read.amount && !(justWon && isPayment(read));
  const begins = stage || amount || read.signals.some(({ kind }) => kind === 'renewal');
  return begins ? undefined : latest;
}

/** For so long terms, papers and payments that are spoken of are those of what was won, unless a new stage is named. */
const JUST_WON_MS = 60 * 86_400_000;

const isJustWon = ({ stage, closedAt }: Deal, saidAt: At): boolean => stage === 'won' && saidAt - (closedAt ?? 0) < JUST_WON_MS;
const isPayment = ({ signals }: ReadDeal): boolean => signals.some(({ kind }) => kind === 'payment');

function amountMove(current: Deal | undefined, read: ReadDeal, said: Said, late: boolean) {
  // What is paid of a deal is not what it is worth.
  if (current && isJustWon(current, said.saidAt) && isPayment(read)) return {};
  const to = read.amount && amountColumns(read.amount.value, current);
  if (late && current?.amount != null) return {};
  return moveAmount(current, to, said.riskyAmountShare);
}

/** `14:30 签合同`, `下午 签合同`: the hour or the part of the day, where one was said, before what is to be done. */
export function stepText({ next, nextStep }: Pick<ReadDeal, 'next' | 'nextStep'>, said: string): string | null {
  const clock = next?.value.minutes === undefined ? (dayPartIn(said, next?.span) ?? '') : timeText(next.value.minutes);
  const text = [clock, nextStep?.value ?? ''].filter(Boolean).join(' ');
  return text === '' ? null : shortened(text, STEP_LENGTH);
}

type DealColumns = Partial<Omit<Deal, 'id' | 'workspace' | 'version'>>;

function dealColumns(
  {
    current,
    read,
    said,
    late,
  }: { readonly current: Deal | undefined; readonly read: ReadDeal; readonly said: Said; readonly late: boolean },
  stage: Stage | undefined,
  amount: AmountColumns | undefined,
  words: string,
): DealColumns {
  const next = moveNext(read.next, said.today).set;
  const setNext = next !== undefined && (!late || current?.nextDue === null);
  const done = !late && read.next === undefined && stepDone(current?.nextStep ?? null, said.text.slice(...read.part));
  return {
    ...(stage === undefined ? {} : { stage, stageSince: said.saidAt }),
    ...amount,
    ...(setNext ? { nextDue: next, nextStep: stepText(read, said.text) } : done ? { nextDue: null, nextStep: null } : {}),
    ...(late
      ? {}
      : {
          summary: read.talk === undefined ? shortened(words, SUMMARY_LENGTH) : talkSummary(said.text, read.talk),
          lastContactAt: said.saidAt,
          overdueCards: 0,
          overdueCardAt: null,
        }),
  };
}

function newCustomer(draft: Draft, said: Said, name: string): Customer {
  return draft.insert('customer', {
    name,
    pinyin: pinyinOf(name),
    owner: said.person,
    industry: null,
    tier: null,
    source: null,
    firstContactAt: null,
    lastContactAt: null,
    lastWords: null,
    lastWordsAt: null,
    moods: '',
    churnAt: null,
    batch: 0,
    createdBy: said.person,
    createdAt: said.saidAt,
  });
}

function customerColumns(customer: Customer, read: ReadDeal, said: Said): Partial<Omit<Customer, 'id' | 'workspace' | 'version'>> {
  const at = said.saidAt;
  const latest = at >= (customer.lastContactAt ?? at);
  const words = read.quotes.at(-1);
  const churns = read.signals.some(({ kind }) => kind === 'churn_risk');
  return {
    firstContactAt: Math.min(customer.firstContactAt ?? at, at),
    lastContactAt: Math.max(customer.lastContactAt ?? at, at),
    ...(latest ? { moods: `${MOODS[read.sentiment.value]}${customer.moods}`.slice(0, MOODS_KEPT) } : {}),
    ...(words && at >= (customer.lastWordsAt ?? at)
      ? { lastWords: shortened(said.text.slice(...words), QUOTE_LENGTH), lastWordsAt: at }
      : {}),
    ...(churns ? { churnAt: Math.max(customer.churnAt ?? at, at) } : {}),
    ...(read.source && customer.source === null ? { source: cleanName(sourceKept(read.source.value)) } : {}),
  };
}

function quoted(text: string, read: ReadDeal): string | null {
  if (read.quotes.length === 0) return null;
  return shortened(read.quotes.map((span) => text.slice(...span)).join(' / '), QUOTE_LENGTH);
}

/** A part with one person and one telephone number tells whose it is. */
function onlyNumber({ contacts, part }: ReadDeal, { text }: Said): string | undefined {
  const [number, another] = contacts.length === 1 ? findPhones(text.slice(...part)) : [];
  return another === undefined ? number?.value : undefined;
}

function withContacts(draft: Draft, known: Known, read: ReadDeal, said: Said): readonly Contact[] {
  const named: Contact[] = [];
  const number = onlyNumber(read, said);
  for (const { name: typed, role, title, phone = number } of read.contacts.slice(0, MOST_CONTACTS)) {
    const name = cleanName(typed);
    if (name === '' || named.some((contact) => contact.name === name)) continue;
    const there = contactMeant(name, known.contacts);
    const clean = { title: title === undefined ? null : cleanName(title), phone: phone === undefined ? null : cleanName(phone) };
    named.push(
      there
        ? draft.update('contact', there, {
            ...(there.role === 'unknown' ? { role } : {}),
            ...(there.title === null ? { title: clean.title } : {}),
            ...(there.phone === null ? { phone: clean.phone } : {}),
          })
        : draft.insert('contact', { customer: known.customer.id, name, role, ...clean, createdAt: said.saidAt }),
    );
  }
  return named;
}
