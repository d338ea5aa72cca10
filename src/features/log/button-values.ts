/** What a button of ours carries back: plain numbers and words, checked when it returns. */
import { z } from 'zod';
import { isDay } from '../../records/day.js';
import { type Day, STAGES } from '../../terms.js';

const day = z.custom<Day>((value) => typeof value === 'string' && isDay(value));
/** A part of a message: the message, and where the part begins. */
const part = { inbox: z.number().int(), start: z.number().int() };
const amount = z.object({
  amount: z.number().int(),
  amountUpTo: z.number().int().nullable(),
  currency: z.string(),
  approximate: z.boolean(),
});

const VALUES = {
  /** A whole message. */
  message: z.object({ inbox: z.number().int() }),
  /** `customer` null = a new one. */
  pick: z.object({ ...part, customer: z.number().int().nullable() }),
  /** A form: `shown` marks what it was filled in with. Cards of before do not tell. */
  edit: z.object({ ...part, shown: z.record(z.string(), z.string()).optional() }),
  /** `source` null = left open. */
  source: z.object({ ...part, source: z.string().nullable() }),
  /** `day` null = left open. Cards of before do not name the deal. */
  next: z.object({ ...part, day: day.nullable(), deal: z.number().int().optional() }),
  stage: z.object({ ...part, stage: z.enum(STAGES) }),
  /** A risky change with what stood when it was asked; `yes` false = leave it. */
  risk: z.object({
    ...part,
    yes: z.boolean(),
    deal: z.number().int(),
    to: z.object({ stage: z.enum(STAGES).optional(), amount: amount.optional() }),
    was: z.object({ stage: z.enum(STAGES), amount: z.number().int().nullable() }),
  }),
  conflict: z.object({ inbox: z.number().int(), customer: z.number().int(), person: z.number().int(), since: z.number() }),
} as const;

export type Values = { [K in keyof typeof VALUES]: z.infer<(typeof VALUES)[K]> };

export function writeValue<K extends keyof Values>(_kind: K, value: Values[K]): string {
  return JSON.stringify(value);
}

/** The value of a button; undefined when it is none of ours. */
export function readValue<K extends keyof Values>(kind: K, text: string | undefined): Values[K] | undefined {
  try {
    const parsed = VALUES[kind].safeParse(JSON.parse(text ?? ''));
    // The schema of that kind made it.
    return parsed.success ? (parsed.data as Values[K]) : undefined;
  } catch {
    return undefined;
  }
}
