/** DingTalk on this machine: gateway, interfaces and the people of one organisation, as one server. */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Faults, noFaults, takeFault } from './faults.js';
import { type Ack, Gateway } from './gateway.js';
import { OpenApi, type Reply } from './openapi.js';
import type { Post, ShownButton } from './posts.js';
import { faceOf, type ShownForm } from './template.js';

export const TOPIC_ROBOT = '/v1.0/im/bot/messages/get';
const TOPIC_CARD = '/v1.0/card/instances/callback';
export const CORP = 'ding9f50b15bccd16741';
const BOT = '$:LWCP_v1:$bot0000';

export interface FakeOptions {
  /** A robot message not acknowledged is pushed again after this long; 0 = never, as one of the platform's pages says. */
  readonly redeliverMs?: number;
  readonly port?: number;
  /** An answer to a click is taken so long: the platform's own two seconds when left out. */
  readonly clickMs?: number;
}

/** A message as a person sends it; `more` overrides what the platform writes around it. */
export interface Said {
  readonly id: string;
  readonly from: string;
  readonly text?: string;
  /** The group it is said in; without it, to the robot alone. */
  readonly group?: string;
  readonly mention?: boolean;
  readonly at?: number;
  readonly more?: Readonly<Record<string, unknown>>;
}

/** An answer to a click is taken for two seconds. */
const CLICK_MS = 2000;

export class FakeDingTalk {
  readonly faults: Faults = noFaults();
  readonly api: OpenApi;
  readonly gateway: Gateway;
  /** Answers to clicks that came too late, and so changed nothing. */
  lateAnswers = 0;
  /** How long a session web hook lives. */
  sessionMs = 5_400_000;
  private readonly server = createServer((request, response) => void this.serve(request, response));
  private port = 0;

  private constructor(private readonly options: FakeOptions) {
    const identity = {
      clientId: 'dingfakeclient',
      clientSecret: 'fake-secret',
      robotCode: 'dingfakerobot',
      templateId: 'fake-template.schema',
    };
    this.api = new OpenApi(identity, this.faults, () => this.url);
    this.gateway = new Gateway(this.server, {
      redeliverMs: options.redeliverMs ?? 0,
      faults: this.faults,
    });
    for (const [id, name] of [
      ['manager1', '陈静'],
      ['rep1', '王雷'],
      ['rep2', '李雷'],
    ] as const)
      this.api.staff.set(id, name);
  }

  static async start(options: FakeOptions = {}): Promise<FakeDingTalk> {
    const fake = new FakeDingTalk(options);
    await fake.listen(options.port ?? 0);
    return fake;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  settings({ template = true }: { readonly template?: boolean } = {}) {
    const { clientId, clientSecret, robotCode, templateId } = this.api.identity;
    return { clientId, clientSecret, robotCode, ...(template ? { cardTemplateId: templateId } : {}), apiUrl: this.url, oapiUrl: this.url };
  }

  private listen(port: number): Promise<void> {
    return new Promise((resolve) => {
      this.server.listen(port, '127.0.0.1', () => {
        // A listening TCP server has one.
        this.port = (this.server.address() as AddressInfo).port;
        resolve();
      });
    });
  }

  /** Nobody listens any more; connections that stand are cut. */
  async vanish(): Promise<void> {
    this.gateway.cut();
    await new Promise<void>((resolve) => {
      this.server.close(() => resolve());
      this.server.closeAllConnections();
    });
  }

  comeBack(): Promise<void> {
    return this.listen(this.port);
  }

  async close(): Promise<void> {
    this.gateway.close();
    if (this.server.listening) await this.vanish();
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    const chunks: Buffer[] = [];
    for await (const part of request) chunks.push(part as Buffer);
    const body = await readBody(Buffer.concat(chunks), request.headers['content-type'] ?? '');
    const reply = url.pathname === '/v1.0/gateway/connections/open' ? this.place(request, body as Opening) : this.call(request, url, body);
    if (reply.cut) {
      request.socket.destroy();
      return;
    }
    const file = reply.status === 200 && url.pathname.startsWith('/files/') ? this.api.files.get(url.pathname.slice(7)) : undefined;
    if (file) response.writeHead(200, { 'content-type': file.type }).end(file.bytes);
    else if (reply.page) response.writeHead(reply.status, { 'content-type': 'text/html' }).end(String(reply.body));
    else response.writeHead(reply.status, { 'content-type': 'application/json' }).end(JSON.stringify(reply.body));
  }

  private place(request: IncomingMessage, { clientId, clientSecret, subscriptions }: Opening): Reply {
    this.gateway.calls += 1;
    const fault = takeFault(this.faults, '/v1.0/gateway/connections/open');
    if (this.faults.gatewayDown) return { status: 503, body: { code: 'ServiceUnavailable', message: 'try later' } };
    if (fault?.kind === 'ip-ban') return { status: 200, body: { status: 1111, wait: 5, source: 'x5', punish: 'deny', uuid: randomUUID() } };
    if (request.headers.accept !== 'application/json') return { status: 200, body: '<xml/>', page: true };
    const { identity } = this.api;
    if (clientId !== identity.clientId || clientSecret !== identity.clientSecret)
      return { status: 401, body: { code: 'authFailed', message: '鉴权失败' } };
    if (!Array.isArray(subscriptions) || subscriptions.length === 0) return { status: 400, body: { code: 'subscriptionsEmpty' } };
    return { status: 200, body: { endpoint: `ws://127.0.0.1:${this.port}/connect`, ticket: this.gateway.ticket() } };
  }

  private call(request: IncomingMessage, url: URL, body: unknown): Reply {
    const token = request.headers['x-acs-dingtalk-access-token'];
    const headers = { 'x-acs-dingtalk-access-token': Array.isArray(token) ? token[0] : token };
    return this.api.handle(request.method ?? 'GET', url, headers, body, takeFault(this.faults, url.pathname));
  }

  /** A robot message as the platform pushes it. */
  robotMessage(said: Said): Record<string, unknown> {
    const { id, from, group } = said;
    const at = said.at ?? Date.now();
    const chat = group ?? from;
    if (group) this.api.groups.add(group);
    return {
      conversationId: group ?? `cid-dm-${from}`,
      conversationType: group ? '2' : '1',
      ...(group ? { conversationTitle: '华东一组', isInAtList: said.mention ?? false } : {}),
      ...(group && said.mention ? { atUsers: [{ dingtalkId: BOT }] } : {}),
      chatbotCorpId: CORP,
      chatbotUserId: BOT,
      msgId: id,
      createAt: at,
      senderNick: this.api.staff.get(from) ?? from,
      senderId: `$:LWCP_v1:$${from}`,
      senderStaffId: from,
      senderCorpId: CORP,
      sessionWebhook: this.api.session(chat, Date.now() + this.sessionMs),
      sessionWebhookExpiredTime: Date.now() + this.sessionMs,
      robotCode: this.api.identity.robotCode,
      msgtype: 'text',
      // Where the mention stood a blank is left.
      text: { content: said.mention ? ` ${said.text ?? ''}` : (said.text ?? '') },
      ...said.more,
    };
  }

  /** Resolves with the acknowledgement. `frame`: the id of the frame, another one each time the platform brings it. */
  say(said: Said, frame: string = randomUUID()): Promise<Ack> {
    return this.gateway.push(TOPIC_ROBOT, frame, this.robotMessage(said));
  }

  /**
   * Somebody quotes a message of the robot and writes below it. Of cards and of what was sent by the interfaces the platform tells the
   * number alone, of what came by a web hook the words.
   */
  quote(said: Said, post: Post): Promise<Ack> {
    const kind = post.trackId === undefined ? 'text' : 'interactiveCard';
    const content = post.queryKey === undefined ? { text: post.text } : {};
    const repliedMsg = { msgType: kind, msgId: post.id, senderId: BOT, content };
    const key = post.queryKey === undefined ? {} : { originalProcessQueryKey: post.queryKey };
    return this.say({
      ...said,
      more: { text: { content: said.text ?? '', isReplyMsg: true, repliedMsg }, originalMsgId: post.id, ...key },
    });
  }

  /** The platform shows the robot its own words. */
  echo(text: string): Promise<Ack> {
    const message = this.robotMessage({ id: randomUUID(), from: 'rep1', text });
    return this.gateway.push(TOPIC_ROBOT, randomUUID(), { ...message, senderId: BOT, senderStaffId: undefined });
  }

  /** Everything in a chat, as its people see it. `chat`: a staff id or a group. */
  seen(chat: string): readonly Post[] {
    return this.api.posts.in(chat);
  }

  button(trackId: string, matches: (button: ShownButton) => boolean): ShownButton {
    const card = this.api.cards.get(trackId);
    const button = card && faceOf(this.api.template, card.data, {}).buttons.find(matches);
    if (!button) throw new Error(`no such button on ${trackId}`);
    return button;
  }

  /** Somebody presses a button of a card; resolves with the platform's answer, taken within two seconds. */
  press(trackId: string, user: string, button: ShownButton, frame: string = randomUUID()): Promise<Ack> {
    return this.click(trackId, user, { actionIds: [button.actionId ?? ''], params: button.params ?? {} }, frame);
  }

  /** The form that stands open for somebody on a card. */
  form(trackId: string, user: string): ShownForm | undefined {
    const card = this.api.cards.get(trackId);
    return card && faceOf(this.api.template, card.data, card.own.get(user) ?? {}).form;
  }

  /** Fills in the form open for somebody, by labels, and sends it. The client lets nobody send a required field empty. */
  async submit(trackId: string, user: string, words: Readonly<Record<string, string>>, frame: string = randomUUID()): Promise<Ack> {
    const form = this.form(trackId, user);
    if (!form) throw new Error(`no form is open on ${trackId}`);
    const sent: Record<string, string> = {};
    for (const { name, label, options, defaultValue, required } of form.fields) {
      const typed = words[label];
      const value = typed === undefined ? defaultValue : (options?.find(({ text }) => text === typed)?.value ?? typed);
      if (required && !value) throw new Error(`${label} must be filled in`);
      // What is left empty is sent empty.
      sent[name] = value ?? '';
    }
    return this.click(trackId, user, { actionIds: [form.id], params: { ...form.params, [form.id]: sent } }, frame);
  }

  private async click(trackId: string, user: string, cardPrivateData: object, frame: string): Promise<Ack> {
    const card = this.api.cards.get(trackId);
    if (!card) throw new Error(`no card ${trackId}`);
    const clicked = JSON.stringify({ cardPrivateData });
    const ack = await this.gateway.push(TOPIC_CARD, frame, {
      type: 'actionCallback',
      outTrackId: trackId,
      corpId: CORP,
      userId: user,
      userIdType: 1,
      spaceType: card.isGroup ? 'IM_GROUP' : 'IM_ROBOT',
      spaceId: card.isGroup ? card.chat : `cid-dm-${user}`,
      extension: '{}',
      ...(this.faults.clicksInValue ? { value: clicked } : { content: clicked }),
    });
    if (ack.tookMs > (this.options.clickMs ?? CLICK_MS)) this.lateAnswers += 1;
    else if (ack.code === 200) this.api.applyAnswer(trackId, user, ack.response);
    return ack;
  }
}

async function readBody(bytes: Buffer, contentType: string): Promise<unknown> {
  if (!contentType.startsWith('multipart/')) return bytes.length === 0 ? {} : JSON.parse(bytes.toString());
  const media = (await new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } }).formData()).get('media');
  return { media: media instanceof File ? { type: media.type, bytes: new Uint8Array(await media.arrayBuffer()) } : undefined };
}

interface Opening {
  readonly clientId?: string;
  readonly clientSecret?: string;
  readonly subscriptions?: readonly object[];
}
