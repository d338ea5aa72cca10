/** A recorded endpoint: what it says was written by hand; the real clients talk to it and every other host is shut. */
import nock from 'nock';

/** One answer of the endpoint: words, or calls of look-ups. */
export type Recorded = string | { readonly calls: readonly { readonly name: string; readonly args: unknown }[] };

export const RECORDED_URL = 'http://recorded.model.test/v1';

export interface Playback {
  /** What is said from now on, one for each request; the last one again and again. */
  say(answers: readonly Recorded[]): void;
  close(): void;
}

export function openPlayback(): Playback {
  let answers: readonly Recorded[] = [''];
  let asked = 0;
  if (!nock.isActive()) nock.activate();
  nock.disableNetConnect();
  nock(RECORDED_URL)
    .persist()
    .post('/chat/completions')
    .reply((_, body) => {
      const answer = answers[Math.min(asked, answers.length - 1)] ?? '';
      asked += 1;
      const wanted = typeof body === 'object' && body !== null && 'stream' in body && body.stream === true;
      return wanted
        ? [200, streamOf(answer, asked), { 'content-type': 'text/event-stream' }]
        : [200, JSON.stringify(wholeOf(answer, asked)), { 'content-type': 'application/json' }];
    });
  return {
    say(next) {
      answers = next;
      asked = 0;
    },
    close() {
      nock.cleanAll();
      nock.enableNetConnect();
      nock.restore();
    },
  };
}

const USAGE = { prompt_tokens: 600, completion_tokens: 120, total_tokens: 720 };

/** The id is another one each time: langchain takes two messages of one id for one. */
const head = (n: number) => ({ id: `chatcmpl-${n}`, created: 1_780_000_000, model: 'recorded' });

function toolCalls(answer: Exclude<Recorded, string>, n: number) {
  return answer.calls.map(({ name, args }, index) => ({
    index,
    id: `call_${n}_${index}`,
    type: 'function',
    function: { name, arguments: JSON.stringify(args) },
  }));
}

function wholeOf(answer: Recorded, n: number): object {
  const message =
    typeof answer === 'string'
      ? { role: 'assistant', content: answer }
      : { role: 'assistant', content: null, tool_calls: toolCalls(answer, n).map(({ index: _, ...call }) => call) };
  const finish_reason = typeof answer === 'string' ? 'stop' : 'tool_calls';
  return { ...head(n), object: 'chat.completion', choices: [{ index: 0, message, finish_reason }], usage: USAGE };
}

function streamOf(answer: Recorded, n: number): string {
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
