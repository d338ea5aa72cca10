/** Requests to DingTalk over kept connections, each ending as answered, never taken, or unknown. */
import type { Agent } from 'undici';
import { OutcomeUnknown, PlatformUnreachable } from '../../src/errors.js';
import type { Answer } from './failures.js';

export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** A body that is no JSON. */
  readonly raw?: { readonly contentType: string; readonly bytes: Uint8Array };
}

/** Throws PlatformUnreachable (surely not taken) or OutcomeUnknown. */
export type Http = (call: Call) => Promise<Answer>;

/** Failures before the request was written: nothing was taken. */
const NEVER_SENT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'ERR_INVALID_URL',
]);

const CONNECTIONS = 64;

/** `undici` is loaded at the first request, or beforehand by `load`. */
export function createHttp(timeoutMs: number): { readonly http: Http; readonly load: () => Promise<Loaded> } {
  let loaded: Promise<Loaded> | undefined;
  const load = (): Promise<Loaded> => {
    loaded ??= import('undici').then(({ Agent, request }) => ({
      request,
      agent: new Agent({ connections: CONNECTIONS, connectTimeout: timeoutMs, headersTimeout: timeoutMs, bodyTimeout: timeoutMs }),
    }));
    return loaded;
  };
  return {
    load,
    async http({ method, url, headers, body, raw }) {
      const { request, agent } = await load();
      try {
        const response = await request(url, {
          dispatcher: agent,
          method,
          // Without it the gateway answers in XML.
          headers: { accept: 'application/json', 'content-type': raw?.contentType ?? 'application/json; charset=utf-8', ...headers },
          ...(raw ? { body: raw.bytes } : body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        const text = await response.body.text();
        const date = Date.parse(String(response.headers.date));
        return { status: response.statusCode, json: parsed(text), ...(Number.isNaN(date) ? {} : { date }) };
      } catch (cause) {
        if (NEVER_SENT.has(codeOf(cause))) throw new PlatformUnreachable(`DingTalk could not be reached: ${codeOf(cause)}`, { cause });
        throw new OutcomeUnknown(`DingTalk did not answer: ${codeOf(cause)}`, { cause });
      }
    },
  };
}

export interface Loaded {
  readonly request: typeof import('undici').request;
  readonly agent: Agent;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The short code of a network error, which says nothing of what was sent. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'failed';
