/** The kinds of rows a corpus file may hold, told apart by their fields. */
import { z } from 'zod';

const said = z.object({ sender: z.string(), text: z.string() });
const base = { id: z.union([z.string(), z.number()]), ref_time: z.string().nullish(), tz: z.string().nullish() };

const chat = z.object({ ...base, messages: z.array(said) });
const meeting = z.object({
  ...base,
  transcript: z.string(),
  participants: z.array(z.object({ name: z.string(), side: z.enum(['customer', 'sales', 'solution', 'delivery', 'unknown']) })).default([]),
});
const values = z.object({
  ...base,
  text: z.string(),
  lang: z.string(),
  family: z.enum(['datetime', 'money', 'number', 'percent', 'phone']),
});
const names = z.object({ ...base, text: z.string(), entities: z.array(z.unknown()) });
const sentiment = z.object({ ...base, text: z.string(), sentiment: z.string() });
const message = z.object({ ...base, text: z.string(), context: z.array(said).nullish() });

type Of<Kind extends string, S extends z.ZodType> = { readonly kind: Kind } & Readonly<z.infer<S>>;
export type Row =
  | Of<'chat', typeof chat>
  | Of<'meeting', typeof meeting>
  | Of<'values', typeof values>
  | Of<'names', typeof names>
  | Of<'sentiment', typeof sentiment>
  | Of<'message', typeof message>;

/** The row of a parsed line. Throws a plain sentence when it is none. */
export function rowOf(line: unknown): Row {
  const has = (key: string) => typeof line === 'object' && line !== null && key in line;
  if (has('messages')) return { kind: 'chat', ...parse(chat, line) };
  if (has('transcript')) return { kind: 'meeting', ...parse(meeting, line) };
  if (has('family')) return { kind: 'values', ...parse(values, line) };
  if (has('gold')) return { kind: 'message', ...parse(message, line) };
  if (has('entities')) return { kind: 'names', ...parse(names, line) };
  if (has('sentiment')) return { kind: 'sentiment', ...parse(sentiment, line) };
  return { kind: 'message', ...parse(message, line) };
}

function parse<S extends z.ZodType>(schema: S, line: unknown): z.infer<S> {
  const result = schema.safeParse(line);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Error(`field "${issue?.path.join('.') || 'row'}": ${issue?.message ?? 'not a row of the corpus'}`);
}
