/** WeCom's REST API: every error comes with HTTP 200 and an errcode. */
import { z } from 'zod';
import { OutcomeUnknown, PlatformRefused, PlatformUnreachable } from '../../../src/errors.js';
import type { At } from '../../../src/terms.js';
import type { AppSettings, Timing } from '../settings.js';
import { isMendable } from './mending.js';
import { createTokens } from './tokens.js';

export interface Api {
  /**
   * Calls a path under `/cgi-bin/` with the app's token, which is renewed when the platform says that it is over. The answer has errcode 0.
   * Throws PlatformRefused with the errcode, PlatformUnreachable when the call was surely not taken, OutcomeUnknown when it may have been.
   */
  call<S extends z.ZodType>(
    path: string,
    query: Readonly<Record<string, string>>,
    body: object | undefined,
    answer: S,
  ): Promise<z.infer<S>>;
  /** Puts a PNG where messages find it for three days; resolves with its media id. Throws as `call`. */
  upload(name: string, png: Uint8Array): Promise<string>;
  /** The same for a call that answers with bytes: the response as it came, unless it says in JSON that it failed. */
  fetchBytes(path: string, query: Readonly<Record<string, string>>): Promise<Response>;
  /** Asks for a new token and tells the platform's clock: proves id, secret and address. Throws as `call`. */
  prove(): Promise<{ readonly platformTime: At | undefined }>;
}

/** The token is over: 40014 invalid, 42001 expired, 40001 the secret behind it was changed. */
const TOKEN_OVER: ReadonlySet<number> = new Set([40014, 42001, 40001]);

/** Refusals that pass: busy, too often, too many at once; and how long to wait. */
const PASSING: ReadonlyMap<number, number> = new Map([
  [-1, 1_000],
  [6000, 1_000],
  [45009, 60_000],
  [45033, 1_000],
  [42001, 5_000],
  [40014, 5_000],
]);

/** How long to wait for what an admin mends. */
const MENDED_MS = 60_000;

/** What a failed connection says when nothing was sent yet. */
const NEVER_SENT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

const status = z.object({ errcode: z.number().default(0) });
const tokenAnswer = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });

const uploaded = z.object({ media_id: z.string().min(1) });

type ApiSettings = Pick<AppSettings, 'corpId' | 'secret' | 'apiUrl'>;

/** What the platform refused, as an error with its code. What an admin mends holds up that message alone: the robot goes on in the same chat. */
export function refusal(errcode: number): PlatformRefused {
  const code = String(errcode);
  const passing = PASSING.get(errcode);
  return passing === undefined && isMendable(code) ? new PlatformRefused(code, MENDED_MS, 'message') : new PlatformRefused(code, passing);
}

export function createApi({ corpId, secret, apiUrl }: ApiSettings, now: () => At, timing: Pick<Timing, 'request' | 'file'>): Api {
  const tokens = createTokens(async () => (await askToken()).token, now);

  async function askToken() {
    try {
      const response = await request('gettoken', { corpid: corpId, corpsecret: secret }, undefined);
      const json = await jsonOf(response);
      const { errcode } = status.parse(json);
      if (errcode !== 0) throw refusal(errcode);
      const { access_token: token, expires_in } = tokenAnswer.parse(json);
      return { token: { token, until: now() + expires_in * 1000 }, platformTime: Date.parse(response.headers.get('date') ?? '') };
    } catch (error) {
      // Asking for a token sends nothing to anybody: however it failed, it may be asked again.
      if (error instanceof PlatformRefused) throw error;
      throw new PlatformUnreachable('WeCom: no token', { cause: error });
    }
  }

  async function request(
    path: string,
    query: Readonly<Record<string, string>>,
    body: object | FormData | undefined,
    ms = timing.request,
  ): Promise<Response> {
    const url = `${apiUrl}/cgi-bin/${path}?${new URLSearchParams(query)}`;
    const sent =
      body === undefined
        ? {}
        : body instanceof FormData
          ? { method: 'POST', body }
          : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    let response: Response;
    try {
      response = await fetch(url, { ...sent, redirect: 'error', signal: AbortSignal.timeout(ms) });
    } catch (error) {
      throw NEVER_SENT.has(codeOf(error)) ? new PlatformUnreachable('WeCom: not connected') : new OutcomeUnknown('WeCom: no answer');
    }
    if (response.status === 429) throw new PlatformRefused('HTTP 429', retryAfter(response));
    if (response.status >= 500) throw new OutcomeUnknown(`WeCom: HTTP ${response.status}`);
    if (!response.ok) throw new PlatformRefused(`HTTP ${response.status}`);
    return response;
  }

  /** Runs a call with a token, once more with a new one when the platform says that the first was over. */
  async function withToken<T>(run: (token: string) => Promise<T>): Promise<T> {
    const token = await tokens.current();
    try {
      return await run(token);
    } catch (error) {
      if (!(error instanceof PlatformRefused) || !TOKEN_OVER.has(Number(error.code))) throw error;
      tokens.drop(token);
      return run(await tokens.current());
    }
  }

  return {
    call: (path, query, body, answer) =>
      withToken(async (token) => {
        const json = await jsonOf(await request(path, { access_token: token, ...query }, body));
        const { errcode } = status.parse(json);
        if (errcode !== 0) throw refusal(errcode);
        return answer.parse(json);
      }),
    upload: (name, png) =>
      withToken(async (token) => {
        const form = new FormData();
        form.append('media', new Blob([new Uint8Array(png)], { type: 'image/png' }), name);
        const json = await jsonOf(await request('media/upload', { access_token: token, type: 'image' }, form, timing.file));
        const { errcode } = status.parse(json);
        if (errcode !== 0) throw refusal(errcode);
        return uploaded.parse(json).media_id;
      }),
    fetchBytes: (path, query) =>
      withToken(async (token) => {
        const response = await request(path, { access_token: token, ...query }, undefined, timing.file);
        if (!/json|text\/plain/.test(response.headers.get('content-type') ?? '')) return response;
        const told = status.safeParse(await jsonOf(response.clone()).catch(() => undefined));
        if (told.success && told.data.errcode !== 0) throw refusal(told.data.errcode);
        return response;
      }),
    async prove() {
      const { platformTime } = await askToken();
      return { platformTime: Number.isNaN(platformTime) ? undefined : platformTime };
    },
  };
}

/** An answer that is not JSON comes from something between us and the platform: what it did with the call is not known. */
async function jsonOf(response: Response): Promise<Readonly<Record<string, unknown>>> {
  try {
    return z.record(z.string(), z.unknown()).parse(await response.json());
  } catch {
    throw new OutcomeUnknown('WeCom: the answer is not JSON');
  }
}

function codeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}

function retryAfter(response: Response): number {
  const seconds = Number(response.headers.get('retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 60_000;
}
