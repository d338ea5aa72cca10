/** A talk track by the model: what it may say, each line with the material it rests on. */
import { z } from 'zod';
import { prompt } from '../../../drafting/prompt.js';

export const PARTS = ['opening', 'argument', 'question', 'avoid'] as const;

/** `source`: the number that the material gives to what the line rests on, e.g. `S2`. */
export const TALK_TRACK = prompt({
  name: 'talk-track',
  quotes: ['request', 'material'],
  values: ['length', 'tone', 'language'],
  output: z.object({
    lines: z.array(z.object({ part: z.enum(PARTS), text: z.string(), source: z.string() })),
  }),
});

export type WrittenLine = z.infer<typeof TALK_TRACK.output>['lines'][number];
