/** Slack's HTTP deliveries at /slack/events: verified, stored, then acknowledged. */
import type { PlatformPorts } from '../../src/adapter.js';
import { BadInput, StoreUnavailable } from '../../src/errors.js';
import { BODY_BYTES } from './limits.js';
import type { Answer, Reception } from './reception.js';
import { isSigned } from './signature.js';

const PATH = '/slack/events';

/** Answers requests under /slack/events; undefined for any other path. */
export function createHttpDoor(
  secret: string,
  { now, log }: Pick<PlatformPorts, 'now' | 'log'>,
  reception: Reception,
): (request: Request) => Promise<Response | undefined> {
  return async (request) => {
    if (!isMine(request.url)) return undefined;
    if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } });
    const { headers } = request;
    if (Number(headers.get('content-length') ?? 0) > BODY_BYTES) return new Response(null, { status: 413 });
    const body = await bodyOf(request);
    if (body === undefined) return new Response(null, { status: 413 });
    const form = isForm(headers.get('content-type')) ? new URLSearchParams(body) : undefined;
    // Slack tests the certificate with a request that is not always signed; it says and changes nothing.
    if (form?.get('ssl_check') === '1') return new Response(null, { status: 200 });
    if (!isSigned(secret, headers.get('x-slack-request-timestamp'), headers.get('x-slack-signature'), body, now()))
      return new Response(null, { status: 401 });
    try {
      return acknowledged(form ? await takeForm(reception, form) : await takeJson(reception, body));
    } catch (error) {
      if (error instanceof StoreUnavailable) return new Response(null, { status: 503 });
      if (!(error instanceof BadInput)) throw error;
      log.warn({ field: error.field }, 'slack sent what cannot be read');
      return new Response(null, { status: 400 });
    }
  };
}

/** Only the path counts; a URL object for each event would cost more than the rest of this. */
function isMine(url: string): boolean {
  const from = url.indexOf('/', url.indexOf('//') + 2);
  if (!url.startsWith(PATH, from)) return false;
  const after = url[from + PATH.length];
  return after === undefined || after === '?' || after === '#';
}

const isForm = (contentType: string | null): boolean => /^application\/x-www-form-urlencoded\s*(;|$)/i.test(contentType ?? '');

/** The body as text: it is UTF-8, so what is signed is the same. Undefined when there is more of it than Slack ever sends. */
async function bodyOf(request: Request): Promise<string | undefined> {
  if (request.headers.get('content-length') !== null) return request.text();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    if (length > BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

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

const acknowledged = (answer: Answer): Response =>
  answer === undefined
    ? // A length, so that it goes out in one piece.
      new Response(null, { status: 200, headers: { 'content-length': '0' } })
    : new Response(JSON.stringify(answer), { status: 200, headers: { 'content-type': 'application/json' } });
