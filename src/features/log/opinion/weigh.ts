/** What the model read is read again from its own evidence by our reader, and held against the record. What cannot be is nothing. */
import { z } from 'zod';
import { standsIn } from '../../../drafting/grounds.js';
import { contactMeant } from '../../../records/contact.js';
import { isDay } from '../../../records/day.js';
import { cleanName } from '../../../records/plain-text.js';
import type { Contact, Customer, Deal } from '../../../records/rows.js';
import { SOURCE_CHANNELS, sourceKept } from '../../../records/source.js';
import { type At, type Day, type Lang, OPEN_STAGES, SIGNAL_KINDS, type SignalKind, type Zone } from '../../../terms.js';
import { deniesWords } from '../../../understand/denies-words.js';
import { findAmounts } from '../../../understand/find-amounts.js';
import { findDates } from '../../../understand/find-dates.js';
import { channelIn } from '../../../understand/read-source.js';
import { amountColumns } from '../moves.js';
import type { OpinionField } from './prompt.js';

/** What a suggestion would change, in the columns of the record, with what stood there and the words for it. */
export const proposal = z.discriminatedUnion('field', [
  z.object({
    field: z.literal('amount'),
    to: z.object({ amount: z.number(), amountUpTo: z.number().nullable(), currency: z.string(), approximate: z.boolean() }),
    was: z.number().nullable(),
    words: z.string(),
  }),
  z.object({
    field: z.literal('next'),
    to: z.custom<Day>((day) => typeof day === 'string' && isDay(day)),
    was: z.string().nullable(),
    words: z.string(),
  }),
  z.object({ field: z.literal('step'), to: z.string(), was: z.string().nullable(), words: z.string() }),
  z.object({ field: z.literal('stage'), to: z.enum(OPEN_STAGES), was: z.string(), words: z.string() }),
  z.object({ field: z.literal('contact'), to: z.string(), was: z.null(), words: z.string() }),
  z.object({ field: z.literal('title'), to: z.string(), of: z.number(), name: z.string(), was: z.string().nullable(), words: z.string() }),
  z.object({ field: z.literal('source'), to: z.string(), was: z.string().nullable(), words: z.string() }),
  z.object({ field: z.literal('signal'), to: z.enum(SIGNAL_KINDS), was: z.null(), words: z.string() }),
]);

export type Proposal = z.infer<typeof proposal>;

/** `agrees`: the record says so already. */
export interface Weighed {
  readonly proposal: Proposal;
  readonly agrees: boolean;
}

export interface Standing {
  readonly text: string;
  readonly saidAt: At;
  readonly today: Day;
  readonly zone: Zone;
  readonly lang: Lang;
  readonly deal: Deal;
  readonly contacts: readonly Contact[];
  readonly customer: Pick<Customer, 'source'>;
  /** Topics that are on record of this message already. */
  readonly signals: readonly SignalKind[];
  /** Names of our own people: they are nobody's contact. */
  readonly ours: readonly string[];
}

/** Undefined = without evidence, not what the evidence says, or nothing that may be suggested. */
export function weigh({ field, value, words }: OpinionField, standing: Standing): Weighed | undefined {
  if (!standsIn(words, [standing.text])) return undefined;
  switch (field) {
    case 'amount':
      return amount(value, words, standing);
    case 'next':
      return next(value, words, standing);
    case 'step':
      return step(value, words, standing);
    case 'stage':
      return stage(value, words, standing);
    case 'contact':
      return contact(value, words, standing);
    case 'title':
      return title(value, words, standing);
    case 'source':
      return source(value, words, standing);
    case 'signal':
      return signal(value, words, standing);
  }
}

function amount(value: string, words: string, { lang, deal }: Standing): Weighed | undefined {
  const [found, second] = findAmounts(words, { lang, currency: deal.currency }).amounts;
  if (!found || second || found.per) return undefined;
  const claimed = findAmounts(value, { lang, currency: deal.currency }).amounts[0]?.value ?? Number(value.replaceAll(',', ''));
  const to = claimed === found.value ? amountColumns(found) : undefined;
  return (
    to && { proposal: { field: 'amount', to, was: deal.amount, words }, agrees: to.amount === deal.amount && to.currency === deal.currency }
  );
}

function next(value: string, words: string, { saidAt, zone, lang, today, deal }: Standing): Weighed | undefined {
  const [found, second] = findDates(words, { now: saidAt, zone, lang });
  if (!found || second || found.doubt || found.past || found.day !== value || found.day < today) return undefined;
  return { proposal: { field: 'next', to: found.day, was: deal.nextDue, words }, agrees: found.day === deal.nextDue };
}

const LONGEST_STEP = 20;

/** What is to be done next, in the message's own words. Without a day for it there is nothing to name. */
function step(value: string, words: string, { deal }: Standing): Weighed | undefined {
  const to = cleanName(value);
  if (to.length < 2 || to.length > LONGEST_STEP || !standsIn(to, [words]) || deal.nextDue === null) return undefined;
  const was = deal.nextStep;
  return { proposal: { field: 'step', to, was, words }, agrees: was !== null && (was.includes(to) || to.includes(was)) };
}

function stage(value: string, words: string, { deal }: Standing): Weighed | undefined {
  // Won and lost are told by people alone, and a closed deal is not opened by a second reading.
  const to = OPEN_STAGES.find((open) => open === value);
  const open = OPEN_STAGES.some((one) => one === deal.stage);
  return to && open ? { proposal: { field: 'stage', to, was: deal.stage, words }, agrees: to === deal.stage } : undefined;
}

const LONGEST_NAME = 30;

function contact(value: string, words: string, { text, contacts, ours }: Standing): Weighed | undefined {
  const name = cleanName(value);
  if (name.length < 2 || name.length > LONGEST_NAME || !standsIn(name, [words]) || !text.includes(name)) return undefined;
  if (ours.some((own) => own === name)) return undefined;
  const known = contactMeant(name, contacts) !== undefined;
  return { proposal: { field: 'contact', to: name, was: null, words }, agrees: known };
}

const LONGEST_TITLE = 40;

/** The office of a contact that is named in the same words. */
function title(value: string, words: string, { contacts }: Standing): Weighed | undefined {
  const to = cleanName(value);
  if (to.length < 2 || to.length > LONGEST_TITLE || !standsIn(to, [words])) return undefined;
  const [of, another] = contacts.filter(({ name }) => standsIn(name, [words]) && !name.includes(to));
  if (!of || another) return undefined;
  const agrees = of.title?.includes(to) ?? false;
  return { proposal: { field: 'title', to, of: of.id, name: of.name, was: of.title, words }, agrees };
}

/** How the customer came to us. Where our reader reads another channel from the words, the model is wrong. */
function source(value: string, words: string, { customer, lang }: Standing): Weighed | undefined {
  const read = channelIn(words, lang);
  if (!SOURCE_CHANNELS.some((channel) => channel === value) || (read !== undefined && read !== value)) return undefined;
  const to = sourceKept(value);
  return { proposal: { field: 'source', to, was: customer.source, words }, agrees: customer.source === to };
}

/** A topic that the words speak of and do not deny. */
function signal(value: string, words: string, { text, lang, signals }: Standing): Weighed | undefined {
  const to = SIGNAL_KINDS.find((kind) => kind === value);
  if (to === undefined || deniesWords(text, words, lang)) return undefined;
  return { proposal: { field: 'signal', to, was: null, words }, agrees: signals.includes(to) };
}
