/** What a whole talk comes to as one deal: whose it is, how far it is, who takes part. */
import type { Side } from '../../records/minutes.js';
import type { Found, KnownNames, ReadDeal, ReadingContext } from '../reading.js';
import type { Evidence } from '../stages/evidence.js';
import { explainReading, understand } from '../understand.js';
import { amountOfTalk } from './amount-of-talk.js';
import { contactsOfTalk } from './people-of-talk.js';
import { calledAs, type Message } from './sides.js';
import { moodOfTalk, stageOfTalk, sumsOfTalk } from './weigh-talk.js';

/** The deal of a talk, and where each message of it begins in the text that its spans are of. */
export interface TalkDeal {
  readonly deal: ReadDeal;
  readonly starts: readonly number[];
}

/** The company that speakers of the customer's side carry in their names. */
export function companyIn(speakers: readonly string[], sides: ReadonlyMap<string, Side>): string | undefined {
  return speakers.filter((speaker) => sides.get(speaker) === 'customer').flatMap((speaker) => calledAs(speaker).of ?? [])[0];
}

const shifted = (found: Found<string>, by: number): Found<string> =>
  found.span === undefined ? found : { ...found, span: [found.span[0] + by, found.span[1] + by] };

/** Somebody who is called, before what is said. */
const CALLS = /^@\S+\s*/;

/** Whom a talk among ourselves is about: its first line says so, whatever names come later. */
function openingOf(messages: readonly Message[], sides: ReadonlyMap<string, Side>, context: ReadingContext): Found<string> | undefined {
  const [first] = messages;
  if (first === undefined || [...sides.values()].includes('customer')) return undefined;
  const said = first.text.replace(CALLS, '');
  const customer = understand(said, { ...context, oneCustomer: true }).deals[0]?.customer;
  if (customer === undefined || messages.some(({ sender }) => sender === customer.value)) return undefined;
  return shifted(customer, first.text.length - said.length);
}

/** A talk read as one text, behind the company that its labels name. */
interface ReadAsOne {
  readonly label: string | undefined;
  /** Whom the first line of a talk among ourselves is about. */
  readonly opening: Found<string> | undefined;
  readonly all: ReturnType<typeof explainReading>;
  /** What spoke in the customer's lines alone; undefined where the customer takes no part. */
  readonly said: Evidence | undefined;
}

function readAsOne(messages: readonly Message[], sides: ReadonlyMap<string, Side>, context: ReadingContext): ReadAsOne {
  const named = companyIn([...new Set(messages.map(({ sender }) => sender))], sides);
  const opening = named === undefined ? openingOf(messages, sides, context) : undefined;
  const label = named ?? opening?.value;
  const whole = messages.map(({ text }) => text).join('\n');
  const about: ReadingContext = {
    ...context,
    ...(label === undefined ? {} : { names: labelled(label, context.names) }),
    oneCustomer: true,
  };
  const theirs = messages.filter(({ sender }) => sides.get(sender) === 'customer').map(({ text }) => text);
  const said = theirs.length === 0 ? undefined : explainReading(theirs.join('\n'), { ...context, oneCustomer: true }).evidence[0];
  return { label, opening, all: explainReading(label === undefined ? whole : `${label}:${whole}`, about), said };
}

/** What everything and what the customer's lines add to each stage, to none and to each mood, to learn from; undefined for a talk that tells nothing. */
export function talkSums(
  messages: readonly Message[],
  sides: ReadonlyMap<string, Side>,
  context: ReadingContext,
): ReturnType<typeof sumsOfTalk> | undefined {
  const { all, said } = readAsOne(messages, sides, context);
  const whole = all.evidence[0];
  return whole && sumsOfTalk(whole, said);
}

/** The deal of the whole talk. Who speaks for a company names it and is a contact; who does not is ours. */
export function dealIn(messages: readonly Message[], sides: ReadonlyMap<string, Side>, context: ReadingContext): TalkDeal | undefined {
  const { label, opening, all, said } = readAsOne(messages, sides, context);
  const deal = all.reading.deals[0];
  const whole = all.evidence[0];
  if (deal === undefined || whole === undefined) return undefined;
  let start = label === undefined ? 0 : label.length + 1;
  const starts = messages.map(({ text }) => {
    start += text.length + 1;
    return start - text.length - 1;
  });
  const { stage: _, amount: chosen, ...rest } = deal;
  const amount = amountOfTalk(chosen, all.facts.amounts, all.facts.folded, all.facts.lang);
  const stage = stageOfTalk(whole, said, deal.stage);
  // Where and by what the name was found stays told: who is only guessed is asked about.
  const customer = rest.customer && rest.customer.value === opening?.value ? { customer: shifted(opening, starts[0] ?? 0) } : {};
  const contacts = contactsOfTalk(all.facts, messages, starts, sides);
  return {
    deal: {
      ...rest,
      ...customer,
      ...(amount === undefined ? {} : { amount }),
      ...(stage === undefined ? {} : { stage }),
      sentiment: moodOfTalk(whole, said, deal.sentiment),
      contacts,
    },
    starts,
  };
}

/** The company of the labels is known where the text begins with it. */
function labelled(label: string, names: KnownNames | undefined): KnownNames {
  return {
    find: (text) => [
      ...(text.startsWith(label) ? [{ kind: 'customer' as const, id: 0, name: label, span: [0, label.length] as const }] : []),
      ...(names?.find(text) ?? []),
    ],
  };
}
