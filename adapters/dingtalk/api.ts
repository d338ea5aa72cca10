/** One call of a DingTalk interface: token, quota, ban, and what the answer means. */
import { randomUUID } from 'node:crypto';
import type { Log } from '../../src/adapter.js';
import type { At } from '../../src/terms.js';
import { type Answer, errorOf, type Failure, failureOf } from './failures.js';
import type { Http } from './http.js';
import type { Quota } from './quota.js';
import type { DingTalkSettings } from './settings.js';
import type { Tokens } from './token.js';

/** Outcome of a call that reached the platform; `ok` carries the body. */
export type Outcome = { readonly kind: 'ok'; readonly json: unknown; readonly answer: Answer } | Failure;

export interface Api {
  /** A call of the new interfaces. Throws PlatformUnreachable or OutcomeUnknown when there was no answer. */
  call(method: 'POST' | 'PUT', path: string, body: unknown): Promise<Outcome>;
  /** A call of the old interfaces, which take the token in the address. */
  oapi(path: string, body: unknown): Promise<Outcome>;
  /** Puts a PNG into the media store of the old interfaces; the body names it. */
  upload(name: string, png: Uint8Array): Promise<Outcome>;
  /** Until when the platform has shut us out; 0 when it has not. */
  bannedUntil(): At;
}

export interface ApiParts {
  readonly http: Http;
  readonly tokens: Tokens;
  readonly settings: DingTalkSettings;
  readonly quota: Quota;
  readonly now: () => At;
  readonly log: Log;
}

/** A permission is granted by a person, who needs a while; each question costs a call of the month. */
const GRANTED_MS = 10 * 60_000;

export function createApi({ http, tokens, settings, quota, now, log }: ApiParts): Api {
  let bannedUntil: At = 0;
  /** Interfaces that the app may not use, as it was told, and until when they are not asked again. */
  const denied = new Map<string, { readonly failure: Failure; readonly until: At }>();

  async function withToken(path: string, send: (token: string) => Promise<Answer>): Promise<Outcome> {
    if (now() < bannedUntil) return { kind: 'banned', code: 'ip-banned', retryAfterMs: bannedUntil - now() };
    const told = denied.get(path);
    if (told && now() < told.until) return told.failure;
    const outcome = await withGoodToken(send);
    if (outcome.kind === 'denied') denied.set(path, { failure: outcome, until: now() + GRANTED_MS });
    else denied.delete(path);
    return outcome;
  }

  async function withGoodToken(send: (token: string) => Promise<Answer>): Promise<Outcome> {
    const token = await tokens.get();
    const first = await once(send, token);
    if (first.kind !== 'token') return first;
    log.info({ code: first.code }, 'DingTalk asks for a new token');
    return once(send, await tokens.get(token));
  }

  async function once(send: (token: string) => Promise<Answer>, token: string): Promise<Outcome> {
    quota.call();
    const answer = await send(token);
    const failure = failureOf(answer);
    if (!failure) return { kind: 'ok', json: answer.json, answer };
    if (failure.kind === 'banned') {
      bannedUntil = now() + failure.retryAfterMs;
      log.warn({ code: failure.code }, 'DingTalk has shut this address out for some minutes');
    }
    if (failure.kind === 'spent') quota.spend();
    return failure;
  }

  return {
    bannedUntil: () => bannedUntil,
    call: (method, path, body) =>
      withToken(path, (token) => http({ method, url: settings.apiUrl + path, headers: { 'x-acs-dingtalk-access-token': token }, body })),
    upload: (name, png) =>
      withToken('/media/upload', (token) => {
        const query = new URLSearchParams({ access_token: token, type: 'image' });
        return http({ method: 'POST', url: `${settings.oapiUrl}/media/upload?${query}`, raw: multipart(name, png) });
      }),
    oapi: (path, body) =>
      withToken(path, (token) =>
        http({ method: 'POST', url: `${settings.oapiUrl}${path}?access_token=${encodeURIComponent(token)}`, body }),
      ),
  };
}

/** One file as a form's field `media`. */
function multipart(name: string, png: Uint8Array): { readonly contentType: string; readonly bytes: Uint8Array } {
  const boundary = `zhanbao-${randomUUID()}`;
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="media"; filename="${name}"\r\ncontent-type: image/png\r\n\r\n`;
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    bytes: Buffer.concat([Buffer.from(head), png, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  };
}

/** The body of a call that went well; throws what any other outcome means. */
export function bodyOf(outcome: Outcome): unknown {
  if (outcome.kind === 'ok') return outcome.json;
  throw errorOf(outcome);
}
