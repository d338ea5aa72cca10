/** Bodies as endpoints of OpenAI's format send them. */

export interface FakeCall {
  readonly name: string;
  readonly args: unknown;
}

let made = 0;
/** Unique, as on the wire: libraries merge messages by it. */
const nextId = (prefix: string): string => `${prefix}-${(made++).toString(36).padStart(12, '0')}`;
const CREATED = 1_795_305_600;

const toolCalls = (calls: readonly FakeCall[]) =>
  calls.map(({ name, args }, index) => ({
    index,
    id: nextId('call'),
    type: 'function',
    function: { name, arguments: JSON.stringify(args) },
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
}

/** `chat.completion` */
export function completion({ model, sent, text, calls, finish }: Said): unknown {
  const tools = calls.length > 0 ? { tool_calls: toolCalls(calls).map(({ index: _, ...call }) => call) } : {};
  const message = { role: 'assistant', content: calls.length > 0 ? null : text, refusal: null, ...tools };
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
  { model, sent, text, calls, finish }: Said,
  { size, usage }: { readonly size: number; readonly usage: boolean },
): string[] {
  const base = { id: nextId('chatcmpl'), object: 'chat.completion.chunk', created: CREATED, model };
  const event = (delta: unknown, finish_reason: string | null) =>
    `data: ${JSON.stringify({ ...base, choices: [{ index: 0, delta, logprobs: null, finish_reason }], ...(usage ? { usage: null } : {}) })}\n\n`;
  const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size));
  return [
    event({ role: 'assistant', content: '' }, null),
    ...pieces.map((content) => event({ content }, null)),
    ...(calls.length > 0 ? [event({ tool_calls: toolCalls(calls) }, null)] : []),
    event({}, finish),
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
