/** Before a visit, before a call: what the records give, on one card. Pure. */
import type { Card, CardPart } from '../../card.js';
import { contactMeant } from '../../records/contact.js';
import type { Contact } from '../../records/rows.js';
import { SIGNAL_WORDS } from '../../records/signal.js';
import type { SignalKind } from '../../terms.js';
import { type AskReader, dayText, type Known, riskPart, shortened, statusTitle, stepsLine, timeline } from './status.js';
import { WORDS } from './words.js';

const ROWS = 3;
/** Topics that stay open until somebody settles them. */
const OPEN_TOPICS: readonly SignalKind[] = ['objection', 'price', 'payment', 'contract', 'delivery', 'competitor', 'budget'];

type Question = keyof (typeof WORDS)['zh']['questions'];

/** The one question worth asking, by what is missing or was objected to. */
export function questionFor(known: Known, contacts: readonly Pick<Contact, 'role'>[]): Question {
  const heard = new Set(known.signals.map((signal) => signal.kind));
  const deal = known.deals[0];
  if (heard.has('price') && heard.has('objection')) return 'price';
  if (!contacts.some((contact) => contact.role === 'exec') && !heard.has('decision_maker')) return 'decider';
  if (deal && deal.amount === null && !heard.has('budget')) return 'budget';
  if (heard.has('payment')) return 'payment';
  return deal?.nextDue ? 'plain' : 'next';
}

/** 等会儿见赵经理: where it stands, the last three contacts, what is open, the customer's words, a question. */
export function visitCard(known: Known, contacts: readonly Contact[], who: string | undefined, reader: AskReader): Card {
  const words = WORDS[reader.lang];
  const { customer, signals } = known;
  const topics = [...new Set(signals.map((signal) => signal.kind))].filter((kind) => OPEN_TOPICS.includes(kind));
  const risk = riskPart(known, reader);
  // Whom they mean is a guess then: the customer spoken of last, not the one this person is at.
  const stranger = who !== undefined && contactMeant(who, contacts) === undefined ? who : undefined;
  return {
    title: words.visitTitle(who ?? '', customer.name),
    parts: [
      ...(stranger === undefined ? [] : [{ kind: 'line', text: words.notAContact(stranger, customer.name), tone: 'guess' } as const]),
      { kind: 'line', text: statusTitle(known, reader) },
      { kind: 'line', text: stepsLine(known, reader) },
      ...followUpRows(known, reader),
      ...(topics.length > 0
        ? [{ kind: 'line', text: words.open(topics.map((kind) => SIGNAL_WORDS[reader.lang][kind]).join(' · ')) } as const]
        : []),
      ...(risk?.kind === 'quote' ? [risk] : []),
      ...lastWords(known, reader),
      { kind: 'line', text: words.suggestQuestion(words.questions[questionFor(known, contacts)]), tone: 'guess' },
    ],
    actions: [timeline(customer.id, reader.lang)],
  };
}

/** The last contacts in their own words. */
export function followUpRows({ followups, customer }: Known, reader: AskReader): CardPart[] {
  const rows = followups.slice(0, ROWS).map((followup) => ({
    title: `${dayText(followup.at, reader)} ${shortened(followup.text)}`,
    href: followup.inbox === null ? `/r/customer/${customer.id}` : `/r/message/${followup.inbox}`,
  }));
  return rows.length === 0 ? [] : [{ kind: 'rows', rows }];
}

function lastWords({ customer }: Known, reader: AskReader): CardPart[] {
  if (customer.lastWords === null || customer.lastWordsAt === null) return [];
  const by = WORDS[reader.lang].lastWords(dayText(customer.lastWordsAt, reader));
  return [{ kind: 'quote', text: customer.lastWords, by, href: `/r/customer/${customer.id}` }];
}
