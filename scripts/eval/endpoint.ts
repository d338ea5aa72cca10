/** A recorded endpoint: what it says was written by hand; the real clients talk to it and every other host is shut. */
import nock from 'nock';

/** One answer of the endpoint: words, calls of look-ups (`args` as a string: to the letter), an error, nothing ever, or words without end. */
export type Recorded =
  | string
  | { readonly calls: readonly { readonly name: string; readonly args?: unknown }[] }
  | { readonly status: number }
  | { readonly hang: true }
  | { readonly endless: true };
type Said = Extract<Recorded, string | { readonly calls: unknown }>;

export const RECORDED_URL = 'http://recorded.model.test/v1';

export interface Playback {
  /** What is said from now on, one for each request; the last one again and again. */
  say(answers: readonly Recorded[]): void;
  /** What it was asked since then. */
  asked(): readonly string[];
  close(): void;
}

export function openPlayback(): Playback {
  let answers: readonly Recorded[] = [''];
  let asked: string[] = [];
  if (!nock.isActive()) nock.activate();
  nock.disableNetConnect();
  nock(RECORDED_URL)
    .persist()
    .post('/chat/completions')
    .reply(async (_, body) => {
      const answer = answers[Math.min(asked.length, answers.length - 1)] ?? '';
      asked.push(wordsOf(body));
      if (typeof answer === 'object' && 'hang' in answer) return new Promise<never>(() => undefined);
      if (typeof answer === 'object' && 'status' in answer) return [answer.status, JSON.stringify({ error: { message: 'recorded' } })];
      const said = typeof answer === 'object' && 'endless' in answer ? `{"lines": [{"text": "${'贵'.repeat(1_000_000)}` : answer;
      const wanted = typeof body === 'object' && body !== null && 'stream' in body && body.stream === true;
      return wanted
        ? [200, streamOf(said, asked.length), { 'content-type': 'text/event-stream' }]
        : [200, JSON.stringify(wholeOf(said, asked.length)), { 'content-type': 'application/json' }];
    });
  return {
    say(next) {
      answers = next;
      asked = [];
    },
    asked: () => asked,
    close() {
      nock.cleanAll();
      nock.enableNetConnect();
      nock.restore();
    },
  };
}

const USAGE = { prompt_tokens: 600, completion_tokens: 120, total_tokens: 720 };

/** The messages of a request, one after the other. */
function wordsOf(body: unknown): string {
  const { messages = [] } = body as { messages?: readonly { content?: unknown }[] };
  return messages.map(({ content }) => (typeof content === 'string' ? content : JSON.stringify(content ?? ''))).join('\n');
}

/** The id is another one each time: langchain takes two messages of one id for one. */
const head = (n: number) => ({ id: `chatcmpl-${n}`, created: 1_780_000_000, model: 'recorded' });

function toolCalls(answer: Exclude<Said, string>, n: number) {
  return answer.calls.map(({ name, args }, index) => ({
    index,
    id: `call_${n}_${index}`,
    type: 'function',
    function: { name, arguments: typeof args === 'string' ? args : JSON.stringify(args ?? {}) },
  }));
}

function wholeOf(answer: Said, n: number): object {
  const message =
    typeof answer === 'string'
      ? { role: 'assistant', content: answer }
      : { role: 'assistant', content: null, tool_calls: toolCalls(answer, n).map(({ index: _, ...call }) => call) };
  const finish_reason = typeof answer === 'string' ? 'stop' : 'tool_calls';
  return { ...head(n), object: 'chat.completion', choices: [{ index: 0, message, finish_reason }], usage: USAGE };
}

function streamOf(answer: Said, n: number): string {
  const delta =
    typeof answer === 'string' ? { role: 'assistant', content: answer } : { role: 'assistant', tool_calls: toolCalls(answer, n) };
  const chunk = (more: object) => `data: ${JSON.stringify({ ...head(n), object: 'chat.completion.chunk', ...more })}\n\n`;
  return [
    chunk({ choices: [{ index: 0, delta, finish_reason: null }] }),
    chunk({ choices: [{ index: 0, delta: {}, finish_reason: typeof answer === 'string' ? 'stop' : 'tool_calls' }] }),
    chunk({ choices: [], usage: USAGE }),
    'data: [DONE]\n\n',
  ].join('');
}
