/** Readings written out by hand, for conversations that are not about reading. Words stand for their place in the text. */
import { z } from 'zod';
import { CONTACT_ROLES, type Day, INTENTS, SENTIMENTS, SIGNAL_KINDS, type Span, STAGES } from '../../src/terms.js';
import type { Reading } from '../../src/understand/reading.js';

const dealSchema = z.strictObject({
  customer: z.string().optional(),
  contacts: z
    .array(z.strictObject({ name: z.string(), role: z.enum(CONTACT_ROLES).default('unknown'), title: z.string().optional() }))
    .default([]),
  stage: z.enum(STAGES).optional(),
  /** Read, not said: shown as a guess. */
  stageImplied: z.boolean().default(false),
  /** Plain units. */
  amount: z.number().optional(),
  upTo: z.number().optional(),
  approximate: z.boolean().default(false),
  currency: z.string().default('CNY'),
  next: z.string().optional(),
  doubt: z.enum(['no-such-day', 'past']).optional(),
  nextStep: z.string().optional(),
  /** Kind → the words. */
  signals: z.partialRecord(z.enum(SIGNAL_KINDS), z.string()).default({}),
  sentiment: z.enum(SENTIMENTS).default('neutral'),
  source: z.string().optional(),
  quotes: z.array(z.string()).default([]),
  /** The words of the message that are about this customer; all of them by default. */
  part: z.string().optional(),
});

export const handReadingSchema = z.strictObject({
  intent: z.enum(INTENTS),
  lang: z.enum(['zh', 'en']).default('zh'),
  deals: z.array(dealSchema).default([]),
  slots: z.record(z.string(), z.unknown()).default({}),
  correction: z.strictObject({ field: z.enum(['amount', 'next', 'customer', 'contact', 'stage']), words: z.string() }).optional(),
  doubts: z.array(z.strictObject({ kind: z.enum(['amount', 'date', 'name']), words: z.string(), why: z.string() })).default([]),
});

/** The reading of `text` that was written for it. */
export function readByHand(text: string, hand: z.infer<typeof handReadingSchema>): Reading {
  const spanOf = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`"${words}" does not stand in "${text}"`);
    return [start, start + words.length];
  };
  const found = <T>(value: T, certainty: 'stated' | 'implied' = 'stated') => ({ value, certainty, rule: 'test/by-hand' });
  return {
    lang: hand.lang,
    intent: hand.intent,
    slots: hand.slots,
    ...(hand.correction ? { correction: { field: hand.correction.field, span: spanOf(hand.correction.words) } } : {}),
    doubts: hand.doubts.map(({ kind, words, why }) => ({ kind, span: spanOf(words), why })),
    deals: hand.deals.map((deal) => ({
      ...(deal.customer === undefined ? {} : { customer: { ...found(deal.customer), span: spanOf(deal.customer) } }),
      contacts: deal.contacts.map(({ title, ...contact }) => ({ ...contact, ...(title === undefined ? {} : { title }) })),
      ...(deal.stage === undefined ? {} : { stage: found(deal.stage, deal.stageImplied ? 'implied' : 'stated') }),
      ...(deal.amount === undefined
        ? {}
        : {
            amount: found({
              value: deal.amount,
              currency: deal.currency,
              approximate: deal.approximate,
              ...(deal.upTo === undefined ? {} : { upTo: deal.upTo }),
            }),
          }),
      ...(deal.next === undefined ? {} : { next: found({ day: deal.next as Day, ...(deal.doubt ? { doubt: deal.doubt } : {}) }) }),
      ...(deal.nextStep === undefined ? {} : { nextStep: found(deal.nextStep) }),
      signals: SIGNAL_KINDS.flatMap((kind) => {
        const words = deal.signals[kind];
        return words === undefined ? [] : [{ kind, span: spanOf(words), rule: 'test/by-hand' }];
      }),
      competitors: [],
      sentiment: found(deal.sentiment),
      ...(deal.source === undefined ? {} : { source: found(deal.source) }),
      quotes: deal.quotes.map(spanOf),
      part: deal.part === undefined ? [0, text.length] : spanOf(deal.part),
    })),
  };
}
