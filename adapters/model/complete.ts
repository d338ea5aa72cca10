/** One answer, taken as a stream: what hangs or grows beyond measure is let go of early. */
import type OpenAI from 'openai';
import { ModelFault } from '../../src/errors.js';
import { type Completion, type CompletionAsk, type JsonSchema, longestAnswer, type Picture, type Utterance } from '../../src/model.js';
import { faultOf, HELD_BACK, objection } from './faults.js';
import { BEST, humbler, type Manners, THINKING_ROOM } from './manners.js';
import { type ModelSettings, modelFor } from './settings.js';
import { withoutThinking } from './thinking.js';

export type Complete = (ask: CompletionAsk) => Promise<Completion>;

type Body = OpenAI.Chat.ChatCompletionCreateParamsStreaming;

export function completing(openai: OpenAI, settings: ModelSettings, now: () => number): Complete {
  /** By model. */
  const known = new Map<string, Manners>();

  return async (ask) => {
    const model = modelFor(settings, ask.class);
    let manners = known.get(model) ?? BEST;
    for (;;) {
      try {
        const { usedUp, ...completion } = await streamed(openai, bodyOf(ask, model, manners), ask);
        if (usedUp && manners.room === 1) manners = { ...manners, room: THINKING_ROOM };
        else {
          known.set(model, manners);
          return completion;
        }
      } catch (error) {
        const said = objection(error);
        const asIs: Manners = ask.schema ? manners : { ...manners, json: 'words' };
        const next = said === undefined ? undefined : humbler(asIs, said);
        if (next === undefined) throw faultOf(error, now);
        manners = ask.schema ? next : { ...next, json: manners.json };
      }
    }
  };
}

function bodyOf({ utterances, schema, pictures = [], maxTokens }: CompletionAsk, model: string, manners: Manners): Body {
  const said = schema && manners.json !== 'schema' ? inWords(utterances, schema.shape) : utterances;
  return {
    model,
    stream: true,
    messages: said.map((one, i) => messageOf(one, i === said.length - 1 ? pictures : [])),
    [manners.limit]: maxTokens * manners.room,
    ...(manners.temperature ? { temperature: 0 } : {}),
    ...(manners.counts ? { stream_options: { include_usage: true } } : {}),
    ...(schema ? formatOf(schema, manners.json) : {}),
  };
}

function formatOf({ name, shape }: NonNullable<CompletionAsk['schema']>, json: Manners['json']): Pick<Body, 'response_format'> {
  switch (json) {
    case 'schema':
      return { response_format: { type: 'json_schema', json_schema: { name, schema: { ...shape }, strict: true } } };
    case 'object':
      return { response_format: { type: 'json_object' } };
    case 'words':
      return {};
  }
}

/** The shape as a part of the prompt, for endpoints that take it no other way. */
function inWords(utterances: readonly Utterance[], shape: JsonSchema): readonly Utterance[] {
  const words = `Reply with one JSON object and nothing else. JSON schema: ${JSON.stringify(shape)}`;
  return utterances.map((one) => (one.role === 'system' ? { ...one, text: `${one.text}\n\n${words}` } : one));
}

function messageOf({ role, text }: Utterance, pictures: readonly Picture[]): OpenAI.Chat.ChatCompletionMessageParam {
  if (role !== 'user' || pictures.length === 0) return { role, content: text };
  const seen = pictures.map(({ contentType, bytes }) => {
    const url = `data:${contentType};base64,${Buffer.from(bytes).toString('base64')}`;
    return { type: 'image_url', image_url: { url } } as const;
  });
  return { role, content: [{ type: 'text', text }, ...seen] };
}

/** What came, and whether thinking used up what there was room for. */
type Streamed = Completion & { readonly usedUp: boolean };

async function streamed(openai: OpenAI, body: Body, { signal, maxTokens }: CompletionAsk): Promise<Streamed> {
  const longest = longestAnswer(maxTokens);
  const { data: stream, response } = await openai.chat.completions.create(body, { signal }).withResponse();
  const type = response.headers.get('content-type') ?? '';
  if (/text\/html/i.test(type)) throw new ModelFault('down', 'it answers with a web page: check OPENAI_BASE_URL, which mostly ends in /v1');
  let text = '';
  let thought = false;
  let end: string | null | undefined;
  let used: Chunk['usage'];
  for await (const chunk of stream as AsyncIterable<Chunk>) {
    const [choice] = chunk.choices ?? [];
    const said = choice?.delta;
    text += said?.content ?? '';
    thought ||= Boolean(said?.reasoning_content ?? said?.reasoning);
    end = choice?.finish_reason ?? end;
    used = chunk.usage ?? used;
    if (withoutThinking(text).length > longest || text.length > longest * MOST_THINKING) {
      stream.controller.abort();
      break;
    }
  }
  if (end !== undefined && end !== null && HELD_BACK.has(end)) throw new ModelFault('filtered', 'its filter held the answer back');
  const answer = withoutThinking(text);
  // Some never say that they are done: an answer that is whole is one.
  if (end === undefined && answer.length <= longest && !isWhole(answer)) throw new ModelFault('down', 'its answer broke off');
  const sent = body.messages.reduce((sum, { content }) => sum + (typeof content === 'string' ? content.length : 1000), 0);
  return {
    text: answer,
    model: body.model,
    tokensIn: used?.prompt_tokens ?? roughly(sent),
    tokensOut: used?.completion_tokens ?? roughly(text.length),
    usedUp: end === 'length' && (thought || answer !== text) && !isWhole(answer),
  };
}

/** Thinking aloud may be so many times as long as an answer. */
export const MOST_THINKING = 8;

/** What endpoints truly send, whatever the library's types say: fields are left out, or null. */
interface Chunk {
  readonly choices?: readonly { readonly delta?: Said | null; readonly finish_reason?: string | null }[] | null;
  readonly usage?: { readonly prompt_tokens: number; readonly completion_tokens: number } | null;
}

interface Said {
  readonly content?: string | null;
  readonly reasoning_content?: string | null;
  readonly reasoning?: string | null;
}

/** Is the text JSON, to its end? */
export function isWhole(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

/** A token is about a character and a half of Chinese, three and more of English: a count to budget by where the endpoint gives none. */
export const roughly = (characters: number): number => Math.ceil(characters / 1.5);
