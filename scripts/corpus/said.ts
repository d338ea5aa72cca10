/** A prediction as it is scored: what `npm run read` writes. */
import { z } from 'zod';

const deal = z.object({
  customer: z.string().nullish(),
  contacts: z.array(z.object({ name: z.string(), role: z.string().nullish() })).default([]),
  stage: z.string().nullish(),
  amount: z.number().nullish(),
  currency: z.string().nullish(),
  next_date: z.string().nullish(),
  signals: z.array(z.string()).default([]),
  competitors: z.array(z.string()).default([]),
  sentiment: z.string().nullish(),
});
export type SaidDeal = Readonly<z.infer<typeof deal>>;

const fact = z.union([
  z.string().transform((text) => ({ text, owner: undefined, due: undefined })),
  z.object({ text: z.string(), owner: z.string().nullish(), due: z.string().nullish() }),
]);
export type SaidFact = Readonly<z.infer<typeof fact>>;

const facts = z.array(fact).default([]);
const entity = z.looseObject({ type: z.string() });
export type SaidValue = Readonly<z.infer<typeof entity>>;

const said = z.object({
  intent: z.string().optional(),
  deals: z.array(deal).default([]),
  deal: deal.optional(),
  slots: z.record(z.string(), z.unknown()).default({}),
  commitments: facts,
  objections: facts,
  next_steps: facts,
  sales: facts,
  solution: facts,
  delivery: facts,
  actions: facts,
  entities: z.array(entity).default([]),
  sentiment: z.string().optional(),
});
export type Said = Readonly<z.infer<typeof said>>;

/** Parses a prediction, our own or one read from a file. */
export function saidOf(prediction: unknown): Said {
  return said.parse(prediction);
}
