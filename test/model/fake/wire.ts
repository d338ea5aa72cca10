/** Bodies as endpoints of OpenAI's format send them. */

/**
 * `reasons`: thinks in a field of its own first, which counts against the limit. `thinks aloud`: in the text; `thinks on`: there, of which
 * only the end is marked. `no role`, `null content`, `no usage`, `no finish`: left out of the stream. `no stream`: answers whole.
 * `calls as objects`: a call's arguments are no string. `calls in words`: it writes its calls as text.
 */
export type Quirk =
  | 'reasons'
  | 'thinks aloud'
  | 'thinks on'
  | 'no role'
  | 'null content'
  | 'no usage'
  | 'no finish'
  | 'no stream'
  | 'calls as objects'
  | 'calls in words';

export interface FakeCall {
  readonly name: string;
  readonly args: unknown;
}

let made = 0;
/** Unique, as on the wire: libraries merge messages by it. */
const nextId = (prefix: string): string => `${prefix}-${(made++).toString(36).padStart(12, '0')}`;
const CREATED = 1_795_305_600;

const toolCalls = ({ calls, quirks }: Pick<Said, 'calls' | 'quirks'>) =>
  calls.map(({ name, args }, index) => ({
    index,
    id: nextId('call'),
    type: 'function',
    function: { name, arguments: quirks.includes('calls as objects') ? args : JSON.stringify(args) },
  }));

const usageOf = (sent: number, text: string) => {
  const prompt_tokens = Math.ceil(sent / 2);
  const completion_tokens = Math.ceil(text.length / 2);
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens };
};

export interface Said {
  readonly model: string;
  /** Characters of the request. */
  readonly sent: number;
  readonly text: string;
  readonly calls: readonly FakeCall[];
  readonly finish: string;
  readonly quirks: readonly Quirk[];
  /** What it thinks, in a field of its own. */
  readonly reasoning?: string;
}

const THOUGHT = '用户要 {"lines": []} 这样的 JSON。先想一想,再想一想。';
/** Tokens that thinking takes. */
const THINKING = 1000;

/** The same said by an endpoint that is not OpenAI's. */
export function otherwise(said: Said, { max_tokens = Number.POSITIVE_INFINITY }: { readonly max_tokens?: number }): Said {
  const { quirks, text, calls } = said;
  const has = (quirk: Quirk): boolean => quirks.includes(quirk);
  if (has('reasons') && max_tokens < THINKING) return { ...said, text: '', calls: [], reasoning: THOUGHT, finish: 'length' };
  if (has('reasons')) return { ...said, reasoning: THOUGHT };
  if (has('thinks aloud') && max_tokens < THINKING) return { ...said, text: `<think>${THOUGHT}`, calls: [], finish: 'length' };
  if (has('thinks aloud') && text !== '') return { ...said, text: `<think>${THOUGHT}</think>\n${text}` };
  if (has('thinks on') && text !== '') return { ...said, text: `${THOUGHT}\n</think>\n${text}` };
  if (has('calls in words') && calls.length > 0) {
    const words = calls.map(({ name, args }) => `<tool_call>\n${JSON.stringify({ name, arguments: args })}\n</tool_call>`);
    return { ...said, text: words.join('\n'), calls: [], finish: 'stop' };
  }
  return said;
}

/** `chat.completion` */
export function completion({ model, sent, text, calls, finish, quirks, reasoning }: Said): unknown {
  const tools = calls.length > 0 ? { tool_calls: toolCalls({ calls, quirks }).map(({ index: _, ...call }) => call) } : {};
  const message = {
    role: 'assistant',
    content: calls.length > 0 ? null : text,
    refusal: null,
    ...tools,
    ...(reasoning === undefined ? {} : { reasoning_content: reasoning }),
  };
  return {
    id: nextId('chatcmpl'),
    object: 'chat.completion',
    created: CREATED,
    model,
    choices: [{ index: 0, message, logprobs: null, finish_reason: finish }],
    usage: usageOf(sent, text),
  };
}

/** `chat.completion.chunk` events, without the closing `[DONE]`. */
export function chunks(
  { model, sent, text, calls, finish, quirks, reasoning }: Said,
  { size, usage }: { readonly size: number; readonly usage: boolean },
): string[] {
  const base = { id: nextId('chatcmpl'), object: 'chat.completion.chunk', created: CREATED, model };
  const event = (delta: unknown, finish_reason: string | null) =>
    `data: ${JSON.stringify({ ...base, choices: [{ index: 0, delta, logprobs: null, finish_reason }], ...(usage ? { usage: null } : {}) })}\n\n`;
  const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size));
  return [
    ...(quirks.includes('no role') ? [] : [event({ role: 'assistant', content: quirks.includes('null content') ? null : '' }, null)]),
    ...(reasoning === undefined ? [] : [event({ content: null, reasoning_content: reasoning }, null)]),
    ...pieces.map((content) => event({ content }, null)),
    ...(calls.length > 0 ? [event({ tool_calls: toolCalls({ calls, quirks }) }, null)] : []),
    ...(quirks.includes('no finish') ? [] : [event(quirks.includes('null content') ? { content: null } : {}, finish)]),
    ...(usage ? [`data: ${JSON.stringify({ ...base, choices: [], usage: usageOf(sent, text) })}\n\n`] : []),
  ];
}

/** An error body. */
export const errorBody = (
  message: string,
  { param = null, code = null }: { param?: string | null; code?: string | null } = {},
): unknown => ({
  error: { message, type: 'invalid_request_error', param, code },
});
