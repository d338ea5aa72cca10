/** What a failed call of the Web API means: refused, never reached, or nobody knows. */
import { OutcomeUnknown, PlatformRefused, PlatformUnreachable } from '../../src/errors.js';

/** Nothing was written yet when these happened. */
const NEVER_REACHED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** Slack's own words: "it's possible some aspect of the operation succeeded before the error was raised". */
const PERHAPS_DONE = new Set(['fatal_error', 'internal_error', 'request_timeout']);

/** Come back in a minute: what an admin can mend (the token, a scope) or Slack itself. */
const LATER: ReadonlyMap<string, number> = new Map([
  ['ratelimited', 30_000],
  ['rate_limited', 30_000],
  ['message_limit_exceeded', 60_000],
  ['service_unavailable', 30_000],
  ['team_added_to_org', 60_000],
  ['not_authed', 60_000],
  ['invalid_auth', 60_000],
  ['account_inactive', 60_000],
  ['token_expired', 60_000],
  ['token_revoked', 60_000],
  ['missing_scope', 60_000],
  ['ekm_access_denied', 60_000],
]);

type Failure = PlatformRefused | PlatformUnreachable | OutcomeUnknown;

/** `repeatable` says that doing it twice is the same as once (an edit, a question): then it may simply be tried again. */
const unknown = (why: string, repeatable: boolean): Failure => (repeatable ? new PlatformUnreachable(why) : new OutcomeUnknown(why));

/** The platform answered `ok: false` with this code; anything but a code is an answer nobody can read. */
export function refusal(code: string, repeatable: boolean): Failure {
  if (!/^[a-z_]{1,60}$/.test(code)) return unknown('slack: unreadable answer', repeatable);
  return PERHAPS_DONE.has(code) ? unknown(`slack: ${code}`, repeatable) : new PlatformRefused(code, LATER.get(code));
}

/** The platform, or a gateway before it, answered with a status other than 200. */
export function statusFailure(status: number, retryAfter: number | undefined, repeatable: boolean): Failure {
  if (status === 429) return new PlatformRefused('ratelimited', (retryAfter ?? 30) * 1000);
  return status >= 500 ? unknown(`slack: http ${status}`, repeatable) : new PlatformRefused(`http_${status}`);
}

/** No answer came. */
export function connectionFailure(error: unknown, repeatable: boolean): Failure {
  const code = codeOf(error);
  return NEVER_REACHED.has(code) ? new PlatformUnreachable(`slack: ${code}`) : unknown(`slack: ${code}`, repeatable);
}

/** The same for a question asked through the client, which may always be asked again. */
export async function reactionTo(error: unknown): Promise<Failure> {
  const { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } = await import('@slack/web-api');
  if (error instanceof WebAPIRateLimitedError) return statusFailure(429, error.retryAfter, true);
  if (error instanceof WebAPIPlatformError) return refusal(error.data.error, true);
  if (error instanceof WebAPIHTTPError) return statusFailure(error.statusCode, undefined, true);
  return connectionFailure(error instanceof WebAPIRequestError ? error.original : error, true);
}

/** The system's word for a failed connection, under whatever it is wrapped in. */
function codeOf(error: unknown): string {
  for (let each: unknown = error; each instanceof Error; each = each.cause) {
    if (each instanceof AggregateError && each.errors.length > 0) return codeOf(each.errors[0]);
    if ('code' in each && typeof each.code === 'string') return each.code;
  }
  return 'connection lost';
}
