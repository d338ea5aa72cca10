/** A talk track as a suggestion keeps it: what it says, what each line rests on, and how it was asked for. */
import { z } from 'zod';
import { OBJECTION_TOPICS } from '../../records/knowledge.js';
import { styleSchema } from './style.js';

/** Where a line comes from: a record of this deal, or a knowledge card. `href` leads there. */
const sourceSchema = z.object({ kind: z.enum(['fact', 'card']), label: z.string(), href: z.string() });
export type Source = z.infer<typeof sourceSchema>;

const lineSchema = z.object({ text: z.string(), source: sourceSchema });
export type Line = z.infer<typeof lineSchema>;

const trackSchema = z.object({
  opening: lineSchema.optional(),
  arguments: z.array(lineSchema),
  question: lineSchema.optional(),
  avoid: lineSchema.optional(),
});
export type Track = z.infer<typeof trackSchema>;

const aboutSchema = z.object({
  topic: z.enum(OBJECTION_TOPICS).optional(),
  style: styleSchema,
  /** Whom it is said to, as asked for. */
  contact: z.string().optional(),
  track: trackSchema,
  /** The cards it rests on. */
  cards: z.array(z.number()),
  /** Cards not to be used again: a version with them was refused. */
  without: z.array(z.number()),
  /** As the person changed it. */
  change: z.string().optional(),
  /** Whether to keep their version as a card has been answered. */
  answered: z.boolean().optional(),
});
export type TrackAbout = z.infer<typeof aboutSchema>;

export const TRACK = 'talk.track';

/** The talk track in a suggestion; undefined when it holds none. */
export function trackIn(about: unknown): TrackAbout | undefined {
  const parsed = aboutSchema.safeParse(about);
  return parsed.success ? parsed.data : undefined;
}
