/** An endpoint of OpenAI's wire format on this machine: chat (whole or streamed, with tools), transcription, vectors; with every fault. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { chunks, completion, errorBody, type FakeCall, otherwise, type Quirk, type Said } from './wire.js';

/** What it does with a request. */
export type Reply =
  | { readonly kind: 'say'; readonly text: string; readonly finish?: string }
  | { readonly kind: 'look-up'; readonly calls: readonly FakeCall[] }
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }
  | { readonly kind: 'html' }
  | { readonly kind: 'hang' }
  /** The connection is cut in the middle of the answer. */
  | { readonly kind: 'cut'; readonly text: string }
  /** The stream ends in good order, before the answer does. */
  | { readonly kind: 'broken-off'; readonly text: string }
  | { readonly kind: 'hear'; readonly text: string };

/** A request as it came. */
export interface Asked {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** The JSON body; a form's text for files. */
  readonly body: ChatBody;
  readonly raw: string;
}

export interface ChatBody {
  readonly model: string;
  readonly stream?: boolean;
  readonly stream_options?: { readonly include_usage?: boolean };
  readonly messages: readonly { readonly role: string; readonly content: unknown }[];
  readonly response_format?: { readonly type: string };
  readonly tools?: readonly unknown[];
  readonly input?: readonly string[];
  readonly max_tokens?: number;
}

export interface FakePlan {
  readonly port?: number;
  /** Asked for as a bearer token; none by default. */
  readonly key?: string;
  /** The models it has; any by default. */
  readonly models?: readonly string[];
  /** What it does not understand. */
  readonly lacks?: readonly (
    | 'json_schema'
    | 'json_object'
    | 'tools'
    | 'stream_options'
    | 'max_tokens'
    | 'temperature'
    | 'verbose_json'
    | 'thoughts'
  )[];
  /** How it speaks otherwise than OpenAI does. */
  readonly quirks?: readonly Quirk[];
  readonly firstTokenMs?: number;
  /** Characters of each streamed piece. */
  readonly piece?: number;
  readonly reply: (asked: Asked) => Reply | Promise<Reply>;
}

export interface FakeModel {
  readonly baseUrl: string;
  readonly asked: readonly Asked[];
  /** What comes next; the plan's reply by default. */
  reply: FakePlan['reply'];
  close(): Promise<void>;
}

export async function startFakeModel(plan: FakePlan): Promise<FakeModel> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const raw = Buffer.concat(parts).toString('utf8');
    const path = request.url ?? '';
    if (plan.key !== undefined && request.headers.authorization !== `Bearer ${plan.key}`)
      return json(response, 401, errorBody('Incorrect API key provided.', { code: 'invalid_api_key' }));
    const isJson = /application\/json/.test(request.headers['content-type'] ?? '');
    const body = (isJson ? JSON.parse(raw) : { model: /name="model"\r\n\r\n(.*?)\r\n/.exec(raw)?.[1] ?? '', messages: [] }) as ChatBody;
    const one = { path, headers: request.headers, body, raw };
    asked.push(one);
    const objection = objectionTo(one);
    if (objection !== undefined) return json(response, ...objection);
    return give(one, await fake.reply(one), response);
  }

  function objectionTo({ body, raw, path }: Asked): readonly [number, unknown] | undefined {
    const lacks = (what: NonNullable<FakePlan['lacks']>[number]) => plan.lacks?.includes(what) ?? false;
    if (plan.models && !plan.models.includes(body.model))
      return [404, errorBody(`The model \`${body.model}\` does not exist or you do not have access to it.`, { code: 'model_not_found' })];
    const format = body.response_format?.type;
    if ((format === 'json_schema' && lacks('json_schema')) || (format === 'json_object' && lacks('json_object')))
      return [
        400,
        errorBody(`Invalid parameter: 'response_format' of type '${format}' is not supported with this model.`, {
          param: 'response_format',
        }),
      ];
    if (format === 'json_object' && !/json/i.test(JSON.stringify(body.messages)))
      return [
        400,
        errorBody("'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.", {
          param: 'messages',
        }),
      ];
    if (body.tools && lacks('tools')) return [400, errorBody('This model does not support tools.', { param: 'tools' })];
    if (lacks('thoughts') && body.messages.some(({ role }) => role === 'tool'))
      return [400, errorBody('Missing `reasoning_content` field in the assistant message at message index 2.')];
    if (body.stream_options && lacks('stream_options')) return [400, errorBody('Unrecognized request argument supplied: stream_options')];
    if (body.max_tokens !== undefined && lacks('max_tokens'))
      return [
        400,
        errorBody("Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.", {
          param: 'max_tokens',
        }),
      ];
    if ('temperature' in body && lacks('temperature'))
      return [400, errorBody("Unsupported value: 'temperature' does not support 0 with this model.", { param: 'temperature' })];
    if (path.endsWith('/transcriptions') && raw.includes('verbose_json') && lacks('verbose_json'))
      return [400, errorBody("response_format 'verbose_json' is not compatible with this model.", { param: 'response_format' })];
    return undefined;
  }

  async function give({ body, raw, path }: Asked, reply: Reply, response: ServerResponse): Promise<void> {
    switch (reply.kind) {
      case 'status':
        return json(
          response,
          reply.status,
          reply.body ?? errorBody('The server had an error while processing your request.'),
          reply.headers,
        );
      case 'html':
        response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
          .end('<!doctype html><html><body>Welcome to nginx</body></html>');
        return;
      case 'hang':
        return;
      case 'hear':
        return json(response, 200, raw.includes('verbose_json') ? heard(reply.text) : { text: reply.text });
      case 'say':
      case 'look-up':
      case 'cut':
      case 'broken-off':
    }
    if (path.endsWith('/embeddings')) return json(response, 200, vectors(body));
    if (plan.firstTokenMs) await wait(plan.firstTokenMs);
    const calls = reply.kind === 'look-up' ? reply.calls : [];
    const text = reply.kind === 'look-up' ? '' : reply.text;
    const finish = reply.kind === 'look-up' ? 'tool_calls' : reply.kind === 'say' ? (reply.finish ?? 'stop') : 'stop';
    const quirks = plan.quirks ?? [];
    const said: Said = otherwise({ model: body.model, sent: raw.length, text, calls, finish, quirks }, body);
    if (!body.stream || quirks.includes('no stream')) {
      if (reply.kind === 'cut') return cut(response, JSON.stringify(completion(said)));
      return json(response, 200, completion(said));
    }
    const events = chunks(said, {
      size: plan.piece ?? 40,
      usage: (body.stream_options?.include_usage ?? false) && !quirks.includes('no usage'),
    });
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    const whole = reply.kind === 'say' || reply.kind === 'look-up';
    for (const event of whole ? events : events.slice(0, Math.max(1, events.length >> 1)))
      if (!response.write(event)) await drained(response);
    if (reply.kind === 'cut') response.destroy();
    else response.end(whole ? 'data: [DONE]\n\n' : '');
  }

  const port = await new Promise<number>((resolve) => {
    server.listen(plan.port ?? 0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
  const fake: FakeModel = {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    asked,
    reply: plan.reply,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return fake;
}

function json(response: ServerResponse, status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

/** Half of the body that its length promises. */
function cut(response: ServerResponse, body: string): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  response.write(body.slice(0, body.length >> 1), () => response.destroy());
}

const drained = (response: ServerResponse): Promise<void> =>
  new Promise((resolve) => {
    const go = () => {
      response.off('drain', go);
      response.off('close', go);
      resolve();
    };
    response.on('drain', go);
    response.on('close', go);
  });

const heard = (text: string) => ({
  task: 'transcribe',
  language: 'chinese',
  duration: 4.2,
  text,
  segments: [
    {
      id: 0,
      seek: 0,
      start: 0,
      end: 4.2,
      text,
      tokens: [],
      temperature: 0,
      avg_logprob: -0.2,
      compression_ratio: 1.1,
      no_speech_prob: 0.01,
    },
  ],
});

/** Letters counted into a few places: texts alike have vectors alike. */
function vectors({ model, input = [] }: ChatBody): unknown {
  const data = input.map((text, index) => {
    const embedding = Array.from({ length: 16 }, () => 0);
    for (const c of text) {
      const place = (c.codePointAt(0) ?? 0) % 16;
      embedding[place] = (embedding[place] ?? 0) + 1;
    }
    return { object: 'embedding', index, embedding };
  });
  return { object: 'list', data: data.reverse(), model, usage: { prompt_tokens: 8, total_tokens: 8 } };
}
