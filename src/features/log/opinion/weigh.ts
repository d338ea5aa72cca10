/** What the model read is read again from its own evidence by our reader, and held against the record. What cannot be is nothing. */
import { z } from 'zod';
import { standsIn } from '../../../drafting/grounds.js';
import { contactMeant } from '../../../records/contact.js';
import { isDay } from '../../../records/day.js';
import { cleanName } from '../../../records/plain-text.js';
import type { Contact, Deal } from '../../../records/rows.js';
import { type At, type Day, type Lang, OPEN_STAGES, type Zone } from '../../../terms.js';
import { findAmounts } from '../../../understand/find-amounts.js';
import { findDates } from '../../../understand/find-dates.js';
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
