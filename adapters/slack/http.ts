/** Slack's HTTP deliveries at /slack/events: verified, stored, then acknowledged. */
import type { CallAnswer, Door, PlatformPorts } from '../../src/adapter.js';
import { BadInput, StoreUnavailable } from '../../src/errors.js';
import { BODY_BYTES } from './limits.js';
import type { Answer, Reception } from './reception.js';
import { isSigned } from './signature.js';

const PATH = '/slack/events';

/** Takes what is posted to /slack/events. */
export function createHttpDoor(secret: string, { now, log }: Pick<PlatformPorts, 'now' | 'log'>, reception: Reception): Door {
  return {
    path: PATH,
    async answer(call) {
      if (call.method !== 'POST') return { status: 405, headers: { allow: 'POST' } };
      const body = await call.text(BODY_BYTES);
      if (body === undefined) return { status: 413 };
      const form = isForm(call.header('content-type')) ? new URLSearchParams(body) : undefined;
      // Slack tests the certificate with a request that is not always signed; it says and changes nothing.
      if (form?.get('ssl_check') === '1') return { status: 200 };
      if (!isSigned(secret, call.header('x-slack-request-timestamp'), call.header('x-slack-signature'), body, now()))
        return { status: 401 };
      try {
        return acknowledged(form ? await takeForm(reception, form) : await takeJson(reception, body));
      } catch (error) {
        if (error instanceof StoreUnavailable) return { status: 503 };
        if (!(error instanceof BadInput)) throw error;
        log.warn({ field: error.field }, 'slack sent what cannot be read');
        return { status: 400 };
      }
    },
  };
}

const isForm = (contentType: string | undefined): boolean => /^application\/x-www-form-urlencoded\s*(;|$)/i.test(contentType ?? '');

async function takeForm(reception: Reception, form: URLSearchParams): Promise<Answer> {
  const payload = form.get('payload');
  if (payload !== null) return reception.interaction(parsed(payload));
  return reception.command(Object.fromEntries(form));
}

async function takeJson(reception: Reception, body: string): Promise<Answer> {
  const event = parsed(body);
  if (isChallenge(event)) return { challenge: event.challenge };
  return reception.event(event);
}

function isChallenge(body: unknown): body is { readonly challenge: string } {
  return typeof body === 'object' && body !== null && 'type' in body && body.type === 'url_verification' && 'challenge' in body;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadInput('body', 'is not JSON');
  }
}

const acknowledged = (answer: Answer): CallAnswer =>
  answer === undefined ? { status: 200 } : { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(answer) };
