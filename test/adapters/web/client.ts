import type { Adapter } from '../../../src/adapter.js';

/** Speaks to an adapter as a browser on this machine would, without a socket. */
export function client(adapter: Adapter, headers: Readonly<Record<string, string>> = {}) {
  const call = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const merged = { host: 'localhost:3000', ...headers, ...Object.fromEntries(new Headers(init.headers)) };
    const response = await adapter.fetch?.(new Request(`http://localhost:3000${path}`, { ...init, headers: merged }));
    if (response === undefined) throw new Error(`${path} is not the adapter's`);
    return response;
  };
  return {
    call,
    get: (path: string) => call(`/api/chat${path}`),
    post: (path: string, body: unknown) =>
      call(`/api/chat${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  };
}

/** What the API may answer with, whichever it was; tests look at the part they mean. */
export interface Answer {
  readonly id: number | string;
  readonly code?: string;
  readonly field?: string;
  readonly error: string;
  readonly remedy: string;
  readonly name: string;
}

/** The JSON of an answer. */
export async function answerOf(response: Response): Promise<Answer> {
  // A test's expectations are its check of the shape.
  return (await response.json()) as Answer;
}

export interface StreamEvent {
  readonly id: string;
  readonly event: string;
  readonly data: unknown;
}

/** Reads server-sent events off a stream until `count` have come or it ends; comments and `retry` are skipped. */
export async function readEvents(response: Response, count: number, onEvent?: (event: StreamEvent) => void): Promise<StreamEvent[]> {
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  const events: StreamEvent[] = [];
  let text = '';
  while (reader && events.length < count) {
    const { value, done } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
    const frames = text.split('\n\n');
    text = frames.pop() ?? '';
    for (const frame of frames) {
      const line = (name: string) =>
        frame
          .split('\n')
          .find((each) => each.startsWith(`${name}: `))
          ?.slice(name.length + 2);
      const event = line('event');
      if (event === undefined) continue;
      const happened = { id: line('id') ?? '', event, data: JSON.parse(line('data') ?? 'null') };
      events.push(happened);
      onEvent?.(happened);
    }
  }
  await reader?.cancel();
  return events;
}
