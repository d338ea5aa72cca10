/** A pool of kept-alive connections to the one host of the Web API, opened when first needed. */
import type { Dispatcher, Pool } from 'undici';

/** A platform that has not answered after this long may still have taken the request. */
const ANSWER_MS = 15_000;
const CONNECT_MS = 5000;
const CONNECTIONS = 32;

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

export interface Transport {
  /** Posts to a path of the host. Throws what the connection threw. */
  post(path: string, headers: Record<string, string>, body: string): Promise<Answered>;
  /** The same as the Web API client wants it: its own `fetch` costs four times as much. */
  readonly fetch: typeof fetch;
  close(): Promise<void>;
}

/** Serves the host of `base` and no other; `heard` is told of every answer. */
export function createTransport(base: string, heard: (answered: Answered) => void): Transport {
  const { origin } = new URL(base);
  let pool: Promise<Pool> | undefined;

  async function post(path: string, headers: Record<string, string>, body: string): Promise<Answered> {
    pool ??= open(origin);
    const answered = await answerOf(await pool, { path, method: 'POST', headers, body });
    heard(answered);
    return answered;
  }

  return {
    post,
    async fetch(input, init) {
      const url = String(input);
      if (!url.startsWith(`${origin}/`)) throw new TypeError('an address of another host');
      if (typeof init?.body !== 'string') throw new TypeError('only text is sent this way');
      // The client hands a plain object.
      return responseOf(await post(url.slice(origin.length), init.headers as Record<string, string>, init.body));
    },
    async close() {
      const closing = pool;
      pool = undefined;
      await (await closing)?.close();
    },
  };
}

/** The answer in one piece, as it comes in: a stream to read it from costs as much again as the call. */
function answerOf(pool: Pool, request: Dispatcher.DispatchOptions): Promise<Answered> {
  return new Promise((resolve, reject) => {
    let [status, headers]: [number, Answered['headers']] = [0, {}];
    const chunks: Buffer[] = [];
    pool.dispatch(request, {
      onRequestStart() {},
      // Once for each interim answer as well; the last one counts.
      onResponseStart(_, statusCode, answered) {
        [status, headers] = [statusCode, answered];
      },
      onResponseData(_, chunk) {
        chunks.push(chunk);
      },
      onResponseEnd: () => resolve({ status, headers, text: Buffer.concat(chunks).toString('utf8') }),
      onResponseError: (_, error) => reject(error),
    });
  });
}

async function open(origin: string): Promise<Pool> {
  const { Pool } = await import('undici');
  return new Pool(origin, {
    connections: CONNECTIONS,
    headersTimeout: ANSWER_MS,
    bodyTimeout: ANSWER_MS,
    connect: { timeout: CONNECT_MS },
    keepAliveTimeout: 30_000,
  });
}

/** As much of a Response as the client reads; a real one would cost more than the call itself. */
function responseOf({ status, headers, text }: Answered): Response {
  const read = {
    status,
    statusText: '',
    ok: status >= 200 && status < 300,
    url: '',
    headers: {
      get: (name: string) => headers[name.toLowerCase()]?.toString() ?? null,
      entries: () => Object.entries(headers).map(([name, value]) => [name, value?.toString() ?? '']),
    },
    text: async () => text,
  };
  // `WebClient` reads these and nothing else of JSON answers; the tests run the real one over this.
  return read as unknown as Response;
}
