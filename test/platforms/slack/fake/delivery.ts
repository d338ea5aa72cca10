/** How Slack brings things to a bot: signed requests with retries, or envelopes over a socket, with three seconds to acknowledge. */
import { createHmac } from 'node:crypto';
import type { WebSocket } from 'ws';
import type { SlackServer } from './server.js';
import { type Json, SECRET } from './shapes.js';

export type DeliveryKind = 'event' | 'interactive' | 'command';

/** How one delivery ended: what the bot answered with, after how many tries; undefined `answer` = never acknowledged. */
export interface Delivered {
  readonly acknowledged: boolean;
  readonly tries: number;
  /** What came with the acknowledgement. */
  readonly answer?: Json;
  readonly status?: number;
}

export interface Delivering {
  deliver(kind: DeliveryKind, body: Json): Promise<Delivered>;
}

const DEADLINE_MS = 3000;

export interface HttpOptions {
  readonly send: (request: Request) => Promise<Response>;
  readonly now: () => number;
  /** Waits before the second, third and fourth try. Slack's own: nearly none, a minute, five minutes. */
  readonly retryAfterMs: readonly number[];
  readonly deadlineMs?: number;
}

export function signed(kind: DeliveryKind, body: Json, at: number, headers: Readonly<Record<string, string>> = {}): Request {
  const [text, contentType] =
    kind === 'event'
      ? [JSON.stringify(body), 'application/json']
      : // A slash command's values are texts.
        [
          new URLSearchParams(kind === 'interactive' ? { payload: JSON.stringify(body) } : (body as Record<string, string>)).toString(),
          'application/x-www-form-urlencoded',
        ];
  const timestamp = String(Math.floor(at / 1000));
  const signature = `v0=${createHmac('sha256', SECRET).update(`v0:${timestamp}:${text}`).digest('hex')}`;
  return new Request('http://bot.example/slack/events', {
    method: 'POST',
    body: text,
    headers: {
      'content-type': contentType,
      'content-length': String(Buffer.byteLength(text)),
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': signature,
      'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
      ...headers,
    },
  });
}

export function overHttp({ send, now, retryAfterMs, deadlineMs = DEADLINE_MS }: HttpOptions): Delivering {
  return {
    async deliver(kind, body) {
      // Only events are tried again.
      const waits = kind === 'event' ? retryAfterMs : [];
      let reason = '';
      for (let attempt = 0; ; attempt++) {
        const retry = attempt === 0 ? {} : { 'x-slack-retry-num': String(attempt), 'x-slack-retry-reason': reason };
        const response = await Promise.race([send(signed(kind, body, now(), retry)).catch(() => undefined), later(deadlineMs)]);
        if (response && response.status >= 200 && response.status < 300) {
          const text = await response.text();
          return { acknowledged: true, tries: attempt + 1, status: response.status, ...(text === '' ? {} : { answer: JSON.parse(text) }) };
        }
        reason = response ? 'http_error' : 'http_timeout';
        const wait = waits[attempt];
        if (wait === undefined || response?.headers.get('x-slack-no-retry') === '1')
          return { acknowledged: false, tries: attempt + 1, ...(response ? { status: response.status } : {}) };
        await later(wait);
      }
    },
  };
}

const TYPES: Readonly<Record<DeliveryKind, string>> = { event: 'events_api', interactive: 'interactive', command: 'slash_commands' };

export interface SocketOptions {
  readonly tries: number;
  readonly deadlineMs: number;
}

export interface SocketDelivering extends Delivering {
  /** Called with each envelope just sent; may cut the socket. */
  onSent: (socket: WebSocket, envelope: string) => void;
  /** Acknowledgements that came after their deadline. */
  readonly late: string[];
}

/** Each try goes to one of the connections, in turn. */
export function overSocket(server: SlackServer, { tries, deadlineMs }: SocketOptions): SocketDelivering {
  let last = 0;
  const waiting = new Map<string, (payload: Json) => void>();
  const sentAt = new Map<string, number>();
  server.onFrame = (frame) => {
    const id = String(frame.envelope_id);
    const settle = waiting.get(id);
    if (settle) settle(frame.payload as Json);
    else if (sentAt.has(id)) delivering.late.push(id);
  };
  const delivering: SocketDelivering = {
    late: [],
    onSent: () => undefined,
    async deliver(kind, body) {
      last += 1;
      const envelope = `env-${last}`;
      for (let attempt = 0; attempt < tries; attempt++) {
        const socket = await nextSocket(server, last + attempt);
        if (!socket) continue;
        const acknowledged = new Promise<Json>((resolve) => waiting.set(envelope, resolve));
        sentAt.set(envelope, last);
        socket.send(
          JSON.stringify({
            envelope_id: envelope,
            type: TYPES[kind],
            accepts_response_payload: kind !== 'event',
            payload: body,
            ...(kind === 'event' ? { retry_attempt: attempt, retry_reason: attempt === 0 ? '' : 'timeout' } : {}),
          }),
        );
        delivering.onSent(socket, envelope);
        const payload = await Promise.race([acknowledged, gone(socket), later(deadlineMs)]);
        waiting.delete(envelope);
        if (payload) return { acknowledged: true, tries: attempt + 1, ...(Object.keys(payload).length === 0 ? {} : { answer: payload }) };
        if (kind !== 'event') return { acknowledged: false, tries: 1 };
      }
      return { acknowledged: false, tries };
    },
  };
  return delivering;
}

/** One of the open connections; waits a little while there is none. */
async function nextSocket(server: SlackServer, turn: number): Promise<WebSocket | undefined> {
  for (let waited = 0; waited < 300; waited++) {
    const open = [...server.sockets].filter((each) => each.readyState === each.OPEN);
    if (open.length > 0) return open[turn % open.length];
    await later(10);
  }
  return undefined;
}

const ends = new WeakMap<WebSocket, Promise<undefined>>();

/** Resolves when the socket has closed; one listener for all who ask. */
function gone(socket: WebSocket): Promise<undefined> {
  const known = ends.get(socket) ?? new Promise<undefined>((resolve) => socket.once('close', () => resolve(undefined)));
  ends.set(socket, known);
  return known;
}

const later = (ms: number): Promise<undefined> => new Promise((resolve) => setTimeout(() => resolve(undefined), ms));
