/** The Web API, with no retries of its own anywhere: a repeated post is a second message. */
import type { ChatPostMessageArguments, ChatUpdateArguments, WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { PlatformPorts } from '../../src/adapter.js';
import { connectionFailure, refusal, statusFailure } from './failures.js';
import { tokenRefusal } from './refused.js';
import { SILENT } from './silent.js';
import { createTransport } from './transport.js';

export interface SlackApi {
  /**
   * Posts a message, past the client, which costs more than everything else on the way of an answer together.
   * Throws PlatformRefused, PlatformUnreachable or OutcomeUnknown.
   */
  postMessage(message: ChatPostMessageArguments): Promise<Posted>;
  /** Replaces a message; doing it twice is the same as once, so its outcome is never unknown. */
  update(message: ChatUpdateArguments): Promise<Posted>;
  /** The client for everything else, loaded when first needed. */
  web(): Promise<WebClient>;
  close(): Promise<void>;
}

export interface Posted {
  readonly channel: string;
  readonly ts: string;
}

const answer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), channel: z.string(), ts: z.string() }),
  z.object({ ok: z.literal(false), error: z.string() }),
]);

/** `token`: the bot's; whether Slack takes it is told to `credential`. */
export function createApi(token: string, apiUrl: string, credential: PlatformPorts['credential']): SlackApi {
  const transport = createTransport(apiUrl, ({ text }) => {
    const refusal = tokenRefusal(text);
    if (refusal !== 'untold') credential('SLACK_BOT_TOKEN', refusal);
  });
  const { pathname } = new URL(apiUrl);
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json; charset=utf-8' };
  let client: Promise<WebClient> | undefined;

  async function call(method: string, body: object, repeatable: boolean): Promise<Posted> {
    const answered = await transport.post(pathname + method, headers, JSON.stringify(body)).catch((error: unknown) => {
      throw connectionFailure(error, repeatable);
    });
    if (answered.status !== 200) throw statusFailure(answered.status, Number(answered.headers['retry-after']) || undefined, repeatable);
    const read = answer.safeParse(jsonOf(answered.text));
    if (!read.success) throw refusal('', repeatable);
    if (!read.data.ok) throw refusal(read.data.error, repeatable);
    return read.data;
  }

  return {
    postMessage: (message) => call('chat.postMessage', message, false),
    update: (message) => call('chat.update', message, true),
    web: () => {
      client ??= import('@slack/web-api').then(
        ({ WebClient }) =>
          new WebClient(token, {
            slackApiUrl: apiUrl,
            retryConfig: { retries: 0 },
            rejectRateLimitedCalls: true,
            fetch: transport.fetch,
            logger: SILENT,
            allowAbsoluteUrls: false,
          }),
      );
      return client;
    },
    close: () => transport.close(),
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
