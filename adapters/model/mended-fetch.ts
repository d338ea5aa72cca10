/** Answers of endpoints that almost speak OpenAI's wire format, as the libraries expect them. Every other answer stays as it came. */

/** A whole answer where a stream was asked for is read as far as this; no answer of a model is longer. */
const LONGEST_WHOLE = 4_000_000;

/** As `fetch`. An answer that is not streamed becomes a stream of one piece; an error with the status of an answer becomes an error. */
export const mendedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  if (!response.ok || !response.body || typeof init?.body !== 'string' || !init.body.includes('"stream":true')) return response;
  const type = response.headers.get('content-type') ?? '';
  if (/application\/json/i.test(type)) return asStream(response);
  if (!/event-stream/i.test(type)) return response;
  return new Response(response.body.pipeThrough(mending()), { status: response.status, headers: response.headers });
};

/** What endpoints truly send, whatever the libraries' types say. */
interface Chunk {
  readonly choices?: readonly {
    readonly delta?: Said | null;
    readonly message?: Said | null;
    readonly finish_reason?: string | null;
  }[];
  readonly error?: unknown;
}

interface Said {
  readonly role?: string;
  readonly tool_calls?: readonly { readonly function?: { readonly arguments?: unknown } }[] | null;
}

async function asStream(response: Response): Promise<Response> {
  const whole = parsed(await textOf(response));
  const choices = whole?.error ? undefined : whole?.choices;
  if (!choices) return new Response(JSON.stringify(whole ?? {}), { status: 502, headers: { 'content-type': 'application/json' } });
  const piece = {
    ...whole,
    object: 'chat.completion.chunk',
    choices: choices.map(({ message, ...choice }) => ({ ...choice, delta: message ?? null })),
  };
  const lines = [mended(piece, true), '[DONE]'].map((data) => `data: ${data}\n\n`);
  return new Response(lines.join(''), { status: 200, headers: { 'content-type': 'text/event-stream' } });
}

async function textOf(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of response.body ?? []) {
    text += decoder.decode(bytes, { stream: true });
    if (text.length > LONGEST_WHOLE) return '';
  }
  return text;
}

/** Line by line: an event is one line of data. */
function mending(): TransformStream<Uint8Array, Uint8Array> {
  const [decoder, encoder] = [new TextDecoder(), new TextEncoder()];
  let rest = '';
  let first = true;
  const mend = (line: string): string => {
    if (!line.startsWith('data: {') && !line.startsWith('data:{')) return line;
    const data = line.slice('data:'.length);
    if (!first && !data.includes('"arguments"')) return line;
    const chunk = parsed(data);
    if (!chunk?.choices?.[0]) return line;
    const begins = first;
    first = false;
    return `data: ${mended(chunk, begins)}`;
  };
  return new TransformStream({
    transform(bytes, controller) {
      const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      if (lines.length > 0) controller.enqueue(encoder.encode(`${lines.map(mend).join('\n')}\n`));
    },
    flush(controller) {
      if (rest !== '') controller.enqueue(encoder.encode(mend(rest)));
    },
  });
}

function parsed(json: string): Chunk | undefined {
  try {
    const value: unknown = JSON.parse(json);
    // An object: its fields are looked at one by one.
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Chunk) : undefined;
  } catch {
    return undefined;
  }
}

/** The piece with who says it, where it is the first, and with the arguments of its calls as text. */
function mended(chunk: Chunk, first: boolean): string {
  const choices = chunk.choices?.map((choice) => {
    const { delta } = choice;
    if (!delta) return choice;
    const calls = delta.tool_calls?.map((call, index) => ({
      index,
      ...call,
      function: { ...call.function, arguments: textOfArguments(call.function?.arguments) },
    }));
    return { ...choice, delta: { ...(first ? { role: 'assistant' } : {}), ...delta, ...(calls ? { tool_calls: calls } : {}) } };
  });
  return JSON.stringify({ ...chunk, choices });
}

const textOfArguments = (given: unknown): string => (typeof given === 'string' ? given : given == null ? '' : JSON.stringify(given));
