/** What DingTalk's refusals mean, in each of the shapes it says them: new interfaces, old ones, the rate guard in front of both. */
import { z } from 'zod';
import { OutcomeUnknown, PlatformRefused, PlatformUnreachable } from '../../src/errors.js';

export interface Answer {
  readonly status: number;
  /** The body as JSON; undefined when it is none. */
  readonly json: unknown;
  /** The platform's own clock, in milliseconds. */
  readonly date?: number;
}

/**
 * `token`: get another and try again. `denied`: a permission is missing, `code` says which. `spent`: no more calls this month.
 * `busy`: come back. `broken`: may have been taken.
 */
export type Failure =
  | { readonly kind: 'token'; readonly code: string }
  | { readonly kind: 'denied'; readonly code: string; readonly retryAfterMs: number }
  | { readonly kind: 'spent'; readonly code: string }
  | { readonly kind: 'banned'; readonly code: string; readonly retryAfterMs: number }
  | { readonly kind: 'busy'; readonly code: string; readonly retryAfterMs: number }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'broken'; readonly code: string };

const body = z.looseObject({
  code: z.union([z.string(), z.number()]).optional(),
  errcode: z.number().optional(),
  sub_code: z.union([z.string(), z.number()]).optional(),
  status: z.number().optional(),
  accessdenieddetail: z.looseObject({ requiredScopes: z.array(z.string()).optional() }).optional(),
});

/** The egress address was shut out: the documents say five minutes. */
const BAN_MS = 5 * 60_000;
const SECOND = 1000;
const MINUTE = 60_000;

const SPENT = /ApiCountLimitForOrg|^90020$/;
const BY_SECOND = /QpsLimit|^90018$|^90002$/;
const BY_MINUTE = /QpmLimit|^send\.too\.fast$|^too\.many\.|^130101$|^system\.busy$/;
const DENIED = /PermissionDenied$/;
const TOKEN = /^InvalidAuthentication$|^40014$|^42001$|^33001$|token\.invalid$/;

/** Undefined when the call went well. */
export function failureOf({ status, json }: Answer): Failure | undefined {
  const parsed = body.safeParse(json);
  // The rate guard answers with a page or a body of its own, whatever the status.
  if (!parsed.success || parsed.data.status === 1111) {
    if (status >= 500) return { kind: 'broken', code: `http-${status}` };
    return { kind: 'banned', code: 'ip-banned', retryAfterMs: BAN_MS };
  }
  const { code, errcode, sub_code, accessdenieddetail: detail } = parsed.data;
  if (status < 300 && (errcode ?? 0) === 0) return undefined;
  const codes = [sub_code, errcode, code].filter((each) => each !== undefined && each !== 0).map(String);
  const name = String(code ?? sub_code ?? errcode ?? `http-${status}`);
  const says = (pattern: RegExp): boolean => codes.some((each) => pattern.test(each));
  if (says(TOKEN)) return { kind: 'token', code: name };
  if (says(DENIED)) return { kind: 'denied', code: [name, ...(detail?.requiredScopes ?? [])].join(' '), retryAfterMs: MINUTE };
  if (says(SPENT)) return { kind: 'spent', code: name };
  if (says(BY_SECOND)) return { kind: 'busy', code: name, retryAfterMs: SECOND };
  if (says(BY_MINUTE)) return { kind: 'busy', code: name, retryAfterMs: MINUTE };
  if (status === 429) return { kind: 'busy', code: name, retryAfterMs: MINUTE };
  if (status >= 500) return { kind: 'broken', code: name };
  return { kind: 'refused', code: name };
}

/** What an answer says; `PlatformUnreachable` when that is nothing DingTalk says, as of a gateway in between. */
export function readAnswer<T>(shape: z.ZodType<T>, json: unknown): T {
  const parsed = shape.safeParse(json);
  if (!parsed.success) throw new PlatformUnreachable('DingTalk: an answer that cannot be read');
  return parsed.data;
}

/** The error a failure is told to the core by. */
export function errorOf(failure: Failure): PlatformRefused | OutcomeUnknown {
  switch (failure.kind) {
    case 'banned':
    case 'busy':
      return new PlatformRefused(failure.code, failure.retryAfterMs);
    case 'denied':
      // Answers into the same chat go by its web hook, which needs no permission.
      return new PlatformRefused(failure.code, failure.retryAfterMs, 'message');
    case 'broken':
      return new OutcomeUnknown(`DingTalk: ${failure.code}`);
    case 'token':
    case 'spent':
    case 'refused':
      return new PlatformRefused(failure.code);
  }
}
