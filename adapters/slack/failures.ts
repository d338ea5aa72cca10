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

/**
 * The reaction a failure calls for. `repeatable` says that doing it twice is the same as once (an edit, a question):
 * then an unknown outcome may simply be tried again.
 */
export async function reactionTo(error: unknown, repeatable: boolean): Promise<PlatformRefused | PlatformUnreachable | OutcomeUnknown> {
  const { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } = await import('@slack/web-api');
  const unknown = (why: string) => (repeatable ? new PlatformUnreachable(why) : new OutcomeUnknown(why));
  if (error instanceof WebAPIRateLimitedError) return new PlatformRefused('ratelimited', error.retryAfter * 1000);
  if (error instanceof WebAPIPlatformError) {
    const code = /^[a-z_]{1,60}$/.test(error.data.error) ? error.data.error : 'unreadable_answer';
    if (PERHAPS_DONE.has(code) || code === 'unreadable_answer') return unknown(`slack: ${code}`);
    return new PlatformRefused(code, LATER.get(code));
  }
  if (error instanceof WebAPIHTTPError) {
    if (error.statusCode >= 500) return unknown(`slack: http ${error.statusCode}`);
    return new PlatformRefused(`http_${error.statusCode}`, error.statusCode === 429 ? 30_000 : undefined);
  }
  if (error instanceof WebAPIRequestError) {
    const code = codeOf(error.original);
    return NEVER_REACHED.has(code) ? new PlatformUnreachable(`slack: ${code}`) : unknown(`slack: ${code}`);
  }
  return unknown('slack: the call ended in an unforeseen way');
}

/** The system's word for a failed connection, under whatever it is wrapped in. */
function codeOf(error: unknown): string {
  for (let each: unknown = error; each instanceof Error; each = each.cause) {
    if (each instanceof AggregateError && each.errors.length > 0) return codeOf(each.errors[0]);
    if ('code' in each && typeof each.code === 'string') return each.code;
  }
  return 'connection lost';
}
