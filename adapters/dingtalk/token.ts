/** The access token: one for all interfaces, kept over restarts, renewed before it ends. */
import { z } from 'zod';
import type { Keep, PlatformPorts } from '../../src/adapter.js';
import { PlatformRefused } from '../../src/errors.js';
import type { At } from '../../src/terms.js';
import { errorOf, failureOf, readAnswer } from './failures.js';
import type { Http } from './http.js';
import { secretRefusal } from './refused.js';
import type { DingTalkSettings } from './settings.js';
import { jsonOf } from './wire.js';

export interface Tokens {
  /** A token that is good now. `bad`: one the platform has just refused. */
  get(bad?: string): Promise<string>;
}

interface Token {
  readonly value: string;
  /** When to get another, before this one ends. */
  readonly renewAt: At;
}

const reply = z.looseObject({ accessToken: z.string(), expireIn: z.number() });
const kept = z.object({ value: z.string(), renewAt: z.number() });

/** Renewed this long before its end; while it is good the platform gives the same one again. */
const EARLY_MS = 10 * 60_000;
const LEAST_MS = 30_000;
/** A secret that is wrong is put right by an admin: what is to be sent waits for that, and the platform is asked once in a while. */
const MENDED_MS = 60_000;

/** Only this message waits: answers into the same chat may go by its web hook, which needs no token. */
const wrongSecret = (code: string): PlatformRefused => new PlatformRefused(code, MENDED_MS, 'message');

export interface TokenParts {
  readonly http: Http;
  readonly settings: DingTalkSettings;
  readonly keep: Keep;
  readonly now: () => At;
  readonly counted: () => void;
  readonly credential: PlatformPorts['credential'];
}

export function createTokens({ http, settings, keep, now, counted, credential }: TokenParts): Tokens {
  const key = `token:${settings.clientId}`;
  let current: Token | undefined;
  let asking: Promise<Token> | undefined;
  let refused: { readonly code: string; readonly until: At } | undefined;

  async function ask(bad: string | undefined): Promise<Token> {
    const stored = current ? undefined : await fromKeep();
    if (stored && stored.value !== bad && stored.renewAt > now()) return stored;
    if (refused && now() < refused.until) throw wrongSecret(refused.code);
    counted();
    const answer = await http({
      method: 'POST',
      url: `${settings.apiUrl}/v1.0/oauth2/accessToken`,
      body: { appKey: settings.clientId, appSecret: settings.clientSecret },
    });
    const failure = failureOf(answer);
    if (failure?.kind === 'refused') {
      refused = { code: failure.code, until: now() + MENDED_MS };
      credential('DINGTALK_CLIENT_SECRET', secretRefusal(failure.code, true));
    }
    if (failure) throw failure.kind === 'refused' ? wrongSecret(failure.code) : errorOf(failure);
    const { accessToken, expireIn } = readAnswer(reply, answer.json);
    credential('DINGTALK_CLIENT_SECRET');
    const lives = expireIn * 1000;
    const token = { value: accessToken, renewAt: now() + Math.max(LEAST_MS, lives - EARLY_MS) };
    // A token that cannot be kept is only asked for again after a restart.
    await keep.put(key, JSON.stringify(token), now() + lives).catch(() => undefined);
    return token;
  }

  async function fromKeep(): Promise<Token | undefined> {
    const text = await keep.get(key).catch(() => undefined);
    if (text === undefined) return undefined;
    const parsed = kept.safeParse(jsonOf(text));
    return parsed.success ? parsed.data : undefined;
  }

  return {
    async get(bad) {
      if (current && current.value !== bad && current.renewAt > now()) return current.value;
      asking ??= ask(bad).finally(() => {
        asking = undefined;
      });
      current = await asking;
      return current.value;
    },
  };
}
