/** What a suggestion said or became in its reader's words, read from its record: features meet in records. Pure. */
import { z } from 'zod';
import { OBJECTION_TOPICS, type ObjectionTopic } from '../../records/knowledge.js';

const lineSchema = z.object({ text: z.string() });
const trackSchema = z.object({
  topic: z.enum(OBJECTION_TOPICS).optional(),
  change: z.string().optional(),
  track: z.object({ arguments: z.array(lineSchema), question: lineSchema.optional() }),
});
const strategySchema = z.object({
  topic: z.enum(OBJECTION_TOPICS),
  title: z.string(),
  say: z.string().optional(),
  ask: z.string().optional(),
});

export interface Drafted {
  readonly topic: ObjectionTopic | undefined;
  readonly title: string;
  readonly body: string;
}

const TITLE_LENGTH = 20;

/** Undefined when there is nothing to keep. */
export function draftedText(about: unknown): Drafted | undefined {
  const track = trackSchema.safeParse(about);
  if (track.success) {
    const { topic, change, track: said } = track.data;
    const question = said.question ? [`问: ${said.question.text}`] : [];
    return drafted(topic, change ?? [...said.arguments.map(({ text }) => text), ...question].join('\n'));
  }
  const strategy = strategySchema.safeParse(about);
  if (!strategy.success) return undefined;
  const { topic, say = '', ask } = strategy.data;
  return drafted(topic, [say, ...(ask ? [`问: ${ask}`] : [])].join('\n'));
}

function drafted(topic: ObjectionTopic | undefined, body: string): Drafted | undefined {
  const [first = ''] = body.trim().split('\n');
  return first === '' ? undefined : { topic, title: first.slice(0, TITLE_LENGTH), body: body.trim() };
}
