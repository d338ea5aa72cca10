/** A second reading of a message: what the model may say, each with the words it rests on. */
import { z } from 'zod';
import { prompt } from '../../../drafting/prompt.js';

export const OPINION_FIELDS = ['amount', 'next', 'step', 'stage', 'contact', 'title', 'source', 'signal'] as const;

/** `words`: copied from the message. The value counts only if our own reader reads it from these words too. */
export const OPINION = prompt({
  name: 'second-reading',
  quotes: ['message'],
  values: ['said'],
  output: z.object({
    fields: z.array(z.object({ field: z.enum(OPINION_FIELDS), value: z.string(), words: z.string() })),
  }),
});

export type OpinionField = z.infer<typeof OPINION.output>['fields'][number];
