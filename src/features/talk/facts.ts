/** What the record of a deal gives a talk track: each fact with its source. Nothing is said that is not written there. */
import { dayOf, longDay } from '../../records/day.js';
import type { ObjectionTopic } from '../../records/knowledge.js';
import { moneyOf, moneyText } from '../../records/money.js';
import { shortened } from '../../records/plain-text.js';
import type { Contact, Customer, Deal, FollowUp, Signal } from '../../records/rows.js';
import { isOpen } from '../../records/stage.js';
import type { Day, Lang, SignalKind, Zone } from '../../terms.js';
import type { Line, Source } from './about.js';
import type { Style } from './style.js';
import { TRACK_WORDS } from './track-words.js';

/** A deal as far as a talk track needs it. Deals, follow-ups and signals newest first. */
export interface Known {
  readonly customer: Customer;
  readonly deals: readonly Deal[];
  readonly contacts: readonly Contact[];
  readonly followups: readonly FollowUp[];
  readonly signals: readonly Signal[];
}

export interface Clock {
  readonly today: Day;
  readonly zone: Zone;
  /** Whoever reads the card: sources are named in their language, whatever the draft is written in. */
  readonly lang: Lang;
}

const QUOTE = 40;
/** What is heard of these is the objection itself, not a fact to argue with. */
const TOPIC_SIGNALS: Readonly<Record<ObjectionTopic, readonly SignalKind[]>> = {
  expensive: ['objection', 'price'],
  rival: ['competitor', 'objection'],
  wait: ['objection', 'churn_risk'],
  no_budget: ['budget', 'objection'],
  payment_terms: ['payment', 'objection'],
  lead_time: ['delivery', 'objection'],
  trial_first: ['trial', 'objection'],
  decider_busy: ['decision_maker', 'objection'],
  no_trust: ['objection', 'technical'],
  switching: ['objection', 'technical'],
  contract_terms: ['contract', 'objection'],
  after_sales: ['service', 'objection'],
  no_fit: ['technical', 'objection'],
  no_need: ['objection', 'churn_risk'],
};

/** The deal that is talked about: the open one last touched, else the newest. */
export const mainDeal = (deals: readonly Deal[]): Deal | undefined => deals.find((deal) => isOpen(deal.stage)) ?? deals[0];

/** What the customer objected to, in words of the record; undefined when nothing is on record. */
export const heardAbout = (topic: ObjectionTopic | undefined, known: Known): Signal | undefined => heardOf(topic, known)[0];

/** All that was heard of it, what tells most first. */
function heardOf(topic: ObjectionTopic | undefined, { signals }: Known): readonly Signal[] {
  const kinds: readonly SignalKind[] = topic === undefined ? ['objection', 'competitor'] : TOPIC_SIGNALS[topic];
  return kinds.flatMap((kind) => signals.filter((signal) => signal.kind === kind));
}

const hrefOf = (inbox: number | null, { customer }: Known): string =>
  inbox === null ? `/r/customer/${customer.id}` : `/r/message/${inbox}`;

function told(known: Known, { at, inbox }: Pick<FollowUp, 'at' | 'inbox'>, { zone, today, lang }: Clock): Source {
  return { kind: 'fact', label: TRACK_WORDS[lang].followUp(longDay(dayOf(at, zone), lang, today)), href: hrefOf(inbox, known) };
}

const onRecord = (known: Known, { lang }: Clock): Source => ({
  kind: 'fact',
  label: TRACK_WORDS[lang].record,
  href: `/r/customer/${known.customer.id}`,
});

/** The first sentence: their own words on the matter, else when we last spoke. */
export function openingOf(known: Known, topic: ObjectionTopic | undefined, who: string, clock: Clock, style: Style): Line {
  const words = TRACK_WORDS[style.lang];
  const said = words.tone[style.tone];
  const hello = said.hello(who);
  // What was heard of a rival is ours to know, not to tell.
  const heard = heardOf(topic, known).filter(({ kind }) => kind !== 'competitor');
  for (const signal of heard) {
    const quote = theirWords(around(signal, known), signal.followup, known);
    if (quote !== undefined) return { text: said.theySaid(hello, shortened(quote, QUOTE)), source: told(known, signal, clock) };
  }
  const { lastContactAt } = known.customer;
  const spoke = lastContactAt === null ? undefined : dayOf(lastContactAt, clock.zone);
  const about = topic === undefined ? words.thisMatter : words.topics[topic];
  // What we call the stage of a deal is nothing to tell a customer.
  const where = spoke === undefined || spoke === clock.today ? '' : words.lastSpoke(longDay(spoke, style.lang, clock.today));
  return { text: said.settle(hello, where, about), source: onRecord(known, clock) };
}

/**
 * Without the rep's own lead: 他说太贵了 → 太贵了. None where the rep tells of it in words of his own (人家嫌贵), where it names the customer's people or where a rival
 * stands in it: that is nothing to say to them.
 */
function theirWords(clause: string, followup: number, { customer, contacts, signals }: Known): string | undefined {
  const speaker = contacts.map(({ name }) => ({ name, at: clause.lastIndexOf(name) })).find(({ at }) => at >= 0);
  const said = (speaker ? clause.slice(speaker.at + speaker.name.length).replace(SAYS, '') : clause.replace(LEAD, '')).trim() || clause;
  const names = [customer.name, customer.name.slice(0, SHORT), ...contacts.map(({ name }) => name)];
  const rivals = signals.filter((signal) => signal.kind === 'competitor' && signal.followup === followup).map(({ words }) => words);
  return REPS_OWN.test(said) || [...names, ...rivals].some((told) => said.includes(told)) ? undefined : said;
}

/** Customers are called by their first two characters. */
const SHORT = 2;
const SAYS = /^(?:那边|还是|又|一直|也|就)*(?:说|表示|提到|反馈|觉得|认为|反映)?(?:了|过)?[,:\uff0c\uff1a]?/;
const LEAD = new RegExp(
  `^(?:他们?|她们?|对方|客户|人家|[\\u4e00-\\u9fff]{1,3}(?:总|经理|主任|院长|厂长|校长|工|董))${SAYS.source.slice(1)}`,
);
const REPS_OWN =
  /嫌|抱怨|吐槽|压价|砍价|杀价|卡着?我们|他们?|她们?|人家|对方|客户|[让叫催要]我们|\b(?:they|their|them|he|she|his|her|the (?:client|customer))\b/i;

/** The clause around what was heard: `价格偏高,比预期贵了一成`. */
function around({ words, followup, spanStart, spanEnd, inbox }: Signal, { followups }: Known): string {
  const text = followups.find(({ id }) => id === followup)?.text;
  if (text === undefined || inbox === null) return words;
  // Spans count from the message's beginning, the follow-up may be a part of it.
  const at = text.slice(spanStart, spanEnd) === words ? spanStart : text.indexOf(words);
  if (at < 0) return words;
  const ends = [...text.matchAll(CLAUSE_END)].map(({ index }) => index);
  const start = ends.findLast((end) => end < at) ?? -1;
  const clause = text
    .slice(
      start + 1,
      ends.find((end) => end >= at + words.length),
    )
    .trim();
  return clause.length > words.length && clause.length <= QUOTE ? clause : words;
}

/** Where a clause ends; between Chinese characters a space does too. */
const CLAUSE_END = /[\u3002\uff0c\uff1b\uff1a\uff01\uff1f,;:!?\n]|(?<=[\u4e00-\u9fff\d]) (?=[\u4e00-\u9fff])/g;

/** What of the record speaks for us, the strongest first. */
export function argumentsOf(known: Known, topic: ObjectionTopic | undefined, clock: Clock, style: Style): readonly Line[] {
  const words = TRACK_WORDS[style.lang];
  const lines: Line[] = [];
  const good = known.followups.find((row) => row.sentiment === 'positive' && row.kind !== 'note' && (row.quote ?? '') !== '');
  if (good?.quote) lines.push({ text: words.youLiked(shortened(good.quote, QUOTE)), source: told(known, good, clock) });
  const deal = mainDeal(known.deals);
  if (deal && isOpen(deal.stage) && deal.nextDue !== null && deal.nextDue >= clock.today && deal.nextStep !== null)
    lines.push({ text: words.agreedStep(longDay(deal.nextDue, style.lang, clock.today), deal.nextStep), source: onRecord(known, clock) });
  const money = deal && moneyOf(deal);
  if (money && (topic === undefined || MONEY_TOPICS.includes(topic)))
    lines.push({ text: words.whatItHolds(moneyText(money, style.lang)), source: onRecord(known, clock) });
  const urgent = known.signals.find(({ kind }) => kind === 'signing_time');
  if (urgent && lines.length < 2) lines.push({ text: words.yourDate(shortened(urgent.words, QUOTE)), source: told(known, urgent, clock) });
  return lines;
}

const MONEY_TOPICS: readonly ObjectionTopic[] = ['expensive', 'rival', 'no_budget', 'payment_terms'];

/** CFO, procurement: an office is no name to greet. */
const OFFICE = /^(?:the )?(?:[A-Z]{2,4}|[a-z]+|(?:Head|Director|VP) of .+)$|^(?:老板|采购|财务|技术|法务|领导|对方|客户)$/;

export const isOffice = (name: string): boolean => OFFICE.test(name);

/** Whom it is said to: who was asked for, else the one named last, else nobody in particular. */
export function addresseeOf({ contacts, followups }: Known, asked: string | undefined): string {
  if (asked !== undefined) return asked;
  const named = followups.flatMap(({ text }) => contacts.find(({ name }) => text.includes(name)) ?? []);
  const name = (named[0] ?? contacts.find(({ role }) => role === 'exec') ?? contacts[0])?.name ?? '';
  return isOffice(name) ? '' : name;
}
