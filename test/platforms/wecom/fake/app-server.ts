/**
 * WeCom's side of a self-built app: the REST API under `/cgi-bin/`, and the deliveries to the callback. Errors are errcodes in HTTP 200.
 * What its documents leave open and is assumed here: a repeated message answers as the first did; a used response code is errcode 40058.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decrypt, encrypt, getSignature } from '@wecom/crypto';
import type { AppSettings } from '../../../../adapters/wecom/settings.js';
import { createAppApi } from './app-api.js';
import { createChats, type Seen } from './chat.js';

/** What the next call of a path meets instead of, or after, being done. */
export type CallFault =
  | { readonly kind: 'errcode'; readonly errcode: number }
  /** Done, and the connection is cut before the answer. */
  | { readonly kind: 'lost-answer' }
  /** Not done, and the connection is cut. */
  | { readonly kind: 'lost-request' }
  | { readonly kind: 'status'; readonly status: number; readonly done: boolean }
  /** An HTML page of something in between. */
  | { readonly kind: 'html' }
  | { readonly kind: 'invaliduser' };

export interface Delivered {
  /** The status of the last try. */
  readonly status: number;
  readonly tries: number;
  /** The opened passive answer, if there was one. */
  readonly reply?: string;
}

export interface FakeApp {
  readonly settings: AppSettings;
  /** A person writes, presses or sends something: the inner XML is built from these elements, in this order. */
  bring(
    elements: readonly (readonly [name: string, value: string | number | { readonly xml: string }])[],
    options?: BringOptions,
  ): Promise<Delivered>;
  say(user: string, id: string, text: string, at?: number): Promise<Delivered>;
  press(user: string, seen: Seen, key: string, at: number, selected?: Readonly<Record<string, string>>): Promise<Delivered>;
  /** Puts a file where `media/get` finds it. */
  media(id: string, file: { readonly contentType: string; readonly bytes: Uint8Array; readonly name?: string }): void;
  chat(user: string): readonly Seen[];
  fault(path: string, fault: CallFault): void;
  /** True while a call of that path still has a fault to meet. */
  armed(path: string): boolean;
  /** Every token handed out so far is over. */
  expireTokens(): void;
  /** From now on every call but that for a token is refused with this errcode: the address (60020) or the app (48002) may not; undefined = none is. */
  forbid(errcode: number | undefined): void;
  readonly forbidden: number | undefined;
  readonly calls: readonly { readonly path: string; readonly body: unknown }[];
  readonly tokensAsked: number;
  /** Messages dropped without a word, beyond 30 a minute to one person. */
  readonly dropped: number;
  /** Breaches of the bounds of cards that were refused. */
  readonly refusedCards: readonly string[];
  /** From now on a second call at the same time than so many is refused. */
  atMost(calls: number): void;
  /** While down nobody listens; then again at the same address. */
  down(on: boolean): Promise<void>;
  close(): Promise<void>;
}

export interface BringOptions {
  readonly timestamp?: number;
  readonly nonce?: string;
  /** How many times it is brought again when it was not acknowledged. */
  readonly retries?: number;
  readonly corpId?: string;
  readonly tamper?: (encrypted: string) => string;
  readonly signWith?: string;
}

export interface FakeAppOptions {
  /** Takes what the platform brings to the callback. */
  readonly callback: (request: Request) => Promise<Response | undefined>;
  readonly now: () => number;
  readonly users?: readonly string[];
  readonly port?: number;
  /** Milliseconds each call takes. */
  readonly delay?: number;
}

const ACK_MS = 5_000;

/** A file must say its name and its length; what does not is seen as no file. */
async function readBody(bytes: Buffer, headers: IncomingMessage['headers']): Promise<unknown> {
  const type = headers['content-type'] ?? '';
  if (!type.startsWith('multipart/')) return bytes.length === 0 ? undefined : JSON.parse(bytes.toString());
  const media = (await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData()).get('media');
  const whole = media instanceof File && media.name !== '' && headers['content-length'] === String(bytes.length);
  return whole ? { media: new Uint8Array(await media.arrayBuffer()) } : {};
}

export async function startFakeApp({
  callback,
  now,
  users = ['zhangsan', 'lisi', 'cold'],
  port = 0,
  delay = 0,
}: FakeAppOptions): Promise<FakeApp> {
  const chats = createChats();
  const api = createAppApi(() => settings, now, users, chats);
  const calls: { path: string; body: unknown }[] = [];
  const faults = new Map<string, CallFault[]>();
  const files = new Map<string, { contentType: string; bytes: Uint8Array; name?: string }>();
  let count = 0;
  let atMost = Number.POSITIVE_INFINITY;
  let underWay = 0;
  let forbidden: number | undefined;

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  // A listening TCP server has an address with a port.
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const settings: AppSettings = {
    corpId: 'wx5823bf96d3bd56c7',
    agentId: 1000002,
    secret: 'app-secret',
    token: 'QDG6eK',
    encodingAesKey: 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C',
    apiUrl: url,
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', url);
    const path = pathname.replace(/^\/cgi-bin\//, '');
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = await readBody(Buffer.concat(chunks), request.headers);
    underWay += 1;
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    const fault = faults.get(path)?.shift();
    const crowded = underWay > atMost;
    underWay -= 1;
    calls.push({ path, body });
    if (fault?.kind === 'lost-request') return void request.socket.destroy();
    if (fault?.kind === 'html') return void response.end('<html>502 Bad Gateway</html>');
    if (fault?.kind === 'status' && !fault.done) return void response.writeHead(fault.status).end();
    if (fault?.kind === 'errcode') return json(response, { errcode: fault.errcode, errmsg: 'injected' });
    if (forbidden !== undefined && path !== 'gettoken') return json(response, { errcode: forbidden, errmsg: 'not allowed' });
    if (crowded) return json(response, { errcode: 45033, errmsg: 'concurrent limit' });
    if (path === 'media/get' && api.authorised(searchParams) === 0) {
      const file = files.get(searchParams.get('media_id') ?? '');
      if (!file) return json(response, { errcode: 40007, errmsg: 'invalid media_id' });
      const disposition = file.name ? { 'content-disposition': `attachment; filename="${encodeURIComponent(file.name)}"` } : {};
      return void response.writeHead(200, { 'content-type': file.contentType, ...disposition }).end(file.bytes);
    }
    const result = api.done(path, searchParams, body, fault?.kind === 'invaliduser');
    if (fault?.kind === 'lost-answer') return void request.socket.destroy();
    if (fault?.kind === 'status') return void response.writeHead(fault.status).end();
    json(response, result);
  }

  function json(response: ServerResponse, body: object): void {
    response
      .writeHead(200, { 'content-type': 'application/json; charset=UTF-8', date: new Date(now()).toUTCString() })
      .end(JSON.stringify(body));
  }

  /** One try of the platform: five seconds, anything but 200 is a failure. */
  async function post(body: string, query: URLSearchParams): Promise<{ status: number; text: string }> {
    const request = new Request(`http://127.0.0.1/wecom/callback?${query}`, {
      method: 'POST',
      headers: { 'content-type': 'text/xml' },
      body,
    });
    const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), ACK_MS).unref());
    const response = await Promise.race([callback(request), late]);
    return response ? { status: response.status, text: await response.text() } : { status: 0, text: '' };
  }

  const fake: FakeApp = {
    settings,
    async bring(elements, options = {}) {
      const inner = `<xml>${elements.map(([name, value]) => element(name, value)).join('')}</xml>`;
      const sealed = encrypt(settings.encodingAesKey, inner, options.corpId ?? settings.corpId);
      const encrypted = options.tamper?.(sealed) ?? sealed;
      const timestamp = String(options.timestamp ?? Math.floor(now() / 1000));
      const nonce = options.nonce ?? String(++count);
      const msg_signature = getSignature(options.signWith ?? settings.token, timestamp, nonce, encrypted);
      const query = new URLSearchParams({ msg_signature, timestamp, nonce });
      const outer = `<xml><ToUserName><![CDATA[${settings.corpId}]]></ToUserName><Encrypt><![CDATA[${encrypted}]]></Encrypt><AgentID><![CDATA[${settings.agentId}]]></AgentID></xml>`;
      const tries = 1 + (options.retries ?? 3);
      for (let i = 1; ; i++) {
        const { status, text } = await post(outer, query);
        if (status !== 200 && i < tries) {
          await new Promise((resolve) => setTimeout(resolve, 5));
          continue;
        }
        return { status, tries: i, ...(status === 200 && text !== '' ? { reply: opened(text) } : {}) };
      }
    },
    say: (user, id, text, at = now()) =>
      fake.bring([
        ['ToUserName', settings.corpId],
        ['FromUserName', user],
        ['CreateTime', Math.floor(at / 1000)],
        ['MsgType', 'text'],
        ['Content', text],
        ['MsgId', { xml: id }],
        ['AgentID', settings.agentId],
      ]),
    async press(user, seen, key, at, selected = {}) {
      const { card } = seen;
      if (!card || seen.grey !== undefined) throw new Error('there is nothing to press');
      const code = api.codeFor(seen, user.toLowerCase());
      const items = Object.entries(selected)
        .map(
          ([question, id]) =>
            `<SelectedItem><QuestionKey><![CDATA[${question}]]></QuestionKey><OptionIds><OptionId><![CDATA[${id}]]></OptionId></OptionIds></SelectedItem>`,
        )
        .join('');
      const isMenu = card.action_menu?.action_list.some((each) => each.key === key) ?? false;
      const delivered = await fake.bring([
        ['ToUserName', settings.corpId],
        ['FromUserName', user],
        ['MsgType', 'event'],
        ['Event', isMenu ? 'template_card_menu_event' : 'template_card_event'],
        ['CreateTime', Math.floor(at / 1000)],
        ['AgentID', settings.agentId],
        ['EventKey', key],
        ['TaskId', card.task_id ?? ''],
        ['CardType', card.card_type],
        ...(items === '' ? [] : [['SelectedItems', { xml: items }] as const]),
        ['ResponseCode', code],
      ]);
      const grey = /<MsgType><!\[CDATA\[update_button\]\]><\/MsgType>.*<ReplaceName><!\[CDATA\[(.*?)\]\]><\/ReplaceName>/s.exec(
        delivered.reply ?? '',
      )?.[1];
      if (grey !== undefined) api.replace(seen, undefined, grey);
      return delivered;
    },
    media: (id, file) => void files.set(id, file),
    chat: (user) => chats.of(user),
    armed: (path) => (faults.get(path) ?? []).length > 0,
    fault: (path, fault) => void faults.set(path, [...(faults.get(path) ?? []), fault]),
    expireTokens: api.expireTokens,
    forbid(errcode) {
      forbidden = errcode;
    },
    get forbidden() {
      return forbidden;
    },
    calls,
    get tokensAsked() {
      return api.counts.asked;
    },
    get dropped() {
      return api.counts.dropped;
    },
    refusedCards: api.refusedCards,
    atMost(most) {
      atMost = most;
    },
    async down(on) {
      if (on) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      } else await new Promise<void>((resolve) => server.listen(Number(new URL(url).port), '127.0.0.1', resolve));
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  function opened(text: string): string {
    const find = (name: string) => new RegExp(`<${name}>(?:<!\\[CDATA\\[)?(.*?)(?:\\]\\]>)?</${name}>`, 's').exec(text)?.[1] ?? '';
    const [sealed, timestamp, nonce] = [find('Encrypt'), find('TimeStamp'), find('Nonce')];
    if (getSignature(settings.token, timestamp, nonce, sealed) !== find('MsgSignature'))
      throw new Error('the passive answer is not signed');
    const { message, id } = decrypt(settings.encodingAesKey, sealed);
    if (id !== settings.corpId) throw new Error('the passive answer is for somebody else');
    return message;
  }

  return fake;
}

function element(name: string, value: string | number | { readonly xml: string }): string {
  const inside = typeof value === 'string' ? `<![CDATA[${value}]]>` : typeof value === 'number' ? String(value) : value.xml;
  return `<${name}>${inside}</${name}>`;
}
