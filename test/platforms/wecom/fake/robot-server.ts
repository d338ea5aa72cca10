/**
 * WeCom's side of the smart robot: one WebSocket, JSON frames. What its documents leave open and is assumed here: what people say while
 * nothing is subscribed is kept and brought then.
 */
import { createCipheriv, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import type { RobotSettings } from '../../../../adapters/wecom/settings.js';
import { createChats, type Seen } from './chat.js';
import { createRobotCommands, type Frame, type Request } from './robot-commands.js';

/** What befalls the next command of a client. */
export type CommandFault =
  /** Nothing: the fault behind it is for the command after. */
  | { readonly kind: 'none' }
  /** Done, and not acknowledged. */
  | { readonly kind: 'no-ack' }
  /** Not done, and not acknowledged. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'errcode'; readonly errcode: number }
  /** Done, and the connection is cut before the acknowledgement. */
  | { readonly kind: 'cut-after' };

export interface FakeRobot {
  readonly settings: RobotSettings;
  /** Brings a message body or event body; resolves with its req_id once a subscribed connection has it. */
  bring(cmd: 'aibot_msg_callback' | 'aibot_event_callback', body: object, request?: Partial<Request>): Promise<string>;
  say(user: string, id: string, text: string, options?: SayOptions): Promise<string>;
  press(user: string, id: string, seen: Seen, key: string, options?: PressOptions): Promise<string>;
  enter(user: string, id: string): Promise<string>;
  /** An encrypted file behind an address of five minutes. */
  media(bytes: Uint8Array, name?: string): { readonly url: string; readonly aeskey: string };
  expireMedia(): void;
  chat(address: string): readonly Seen[];
  fault(cmd: string, fault: CommandFault): void;
  /** True while a command still has a fault to meet. */
  armed(cmd: string): boolean;
  /** From now on heartbeats are not answered. */
  deaf(on: boolean): void;
  /** From now on subscriptions are not answered. */
  mute(on: boolean): void;
  /** The connection breaks. */
  cut(): void;
  /** Another program subscribes with the same robot; resolves with a way to end it. */
  intrude(): Promise<() => Promise<void>>;
  /** Sends what is no frame at all. */
  babble(text: string): void;
  /** The secret was made anew in the console and the one in use is refused (853000); false takes it back. */
  renewSecret(on: boolean): void;
  /** Refuses connections until called with false. */
  down(on: boolean): void;
  readonly frames: Frame[];
  readonly subscriptions: number;
  /** Connections open now. */
  readonly open: number;
  readonly refusedCards: readonly string[];
  close(): Promise<void>;
}

export interface SayOptions {
  readonly chat?: string;
  readonly at?: number;
  readonly more?: object;
}

export interface PressOptions {
  readonly chat?: string;
  readonly selected?: Readonly<Record<string, string>>;
  /** How the press is written: inside the event, flat, or flat in the other spelling. */
  readonly spelling?: 'nested' | 'flat' | 'capital';
}

export async function startFakeRobot({ now, port = 0 }: { readonly now: () => number; readonly port?: number }): Promise<FakeRobot> {
  const chats = createChats();
  const commands = createRobotCommands(now, chats);
  const frames: Frame[] = [];
  const faults = new Map<string, CommandFault[]>();
  const files = new Map<string, { bytes: Buffer; name?: string }>();
  const waiting: (() => void)[] = [];
  let subscribed: WebSocket | undefined;
  let subscriptions = 0;
  let count = 0;
  let isDeaf = false;
  let isMute = false;
  let isDown = false;
  let isRenewed = false;

  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    if (!file) return void response.writeHead(403).end('expired');
    const disposition = file.name ? { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}` } : {};
    response.writeHead(200, { 'content-type': 'application/octet-stream', ...disposition }).end(file.bytes);
  });
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket, head) => {
    if (isDown) {
      socket.destroy();
      return;
    }
    sockets.handleUpgrade(request, socket, head, (ws) => {
      ws.on('message', (data) => take(ws, JSON.parse(data.toString()) as Frame));
      ws.on('close', () => {
        if (subscribed === ws) subscribed = undefined;
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  // A listening TCP server has an address with a port.
  const { port: at } = server.address() as AddressInfo;
  const settings: RobotSettings = { id: 'aibB', secret: 'robot-secret', wsUrl: `ws://127.0.0.1:${at}` };

  function take(ws: WebSocket, frame: Frame): void {
    frames.push(frame);
    const cmd = frame.cmd ?? '';
    const ack = (errcode = 0): void => {
      const body = errcode === 0 ? commands.told(cmd, frame) : undefined;
      ws.send(JSON.stringify({ headers: frame.headers, ...(body ? { body } : {}), errcode, errmsg: errcode === 0 ? 'ok' : 'refused' }));
    };
    if (cmd === 'ping' && isDeaf) return;
    if (cmd === 'aibot_subscribe') subscribe(ws, frame, ack);
    else if (cmd === 'ping') ack();
    else if (subscribed !== ws) ack(846600);
    else command(ws, frame, ack);
  }

  function command(ws: WebSocket, frame: Frame, ack: (errcode?: number) => void): void {
    const cmd = frame.cmd ?? '';
    const fault = faults.get(cmd)?.shift();
    if (fault?.kind === 'lost') return;
    const errcode = fault?.kind === 'errcode' ? fault.errcode : commands.done(cmd, frame);
    if (fault?.kind === 'cut-after') ws.terminate();
    else if (fault?.kind !== 'no-ack') ack(errcode);
  }

  function subscribe(ws: WebSocket, { body }: Frame, ack: (errcode?: number) => void): void {
    if (isMute) return;
    if (body?.bot_id !== settings.id || body?.secret !== settings.secret || isRenewed) {
      ack(853000);
      return;
    }
    subscriptions += 1;
    const older = subscribed;
    subscribed = ws;
    if (older) {
      const body = {
        msgid: `e${++count}`,
        create_time: Math.floor(now() / 1000),
        aibotid: settings.id,
        from: { userid: '' },
        msgtype: 'event',
        event: { eventtype: 'disconnected_event' },
      };
      older.send(JSON.stringify({ cmd: 'aibot_event_callback', headers: { req_id: `r${++count}` }, body }));
      older.close();
    }
    ack();
    for (const bring of waiting.splice(0)) bring();
  }

  const fake: FakeRobot = {
    settings,
    async bring(cmd, body, request = {}) {
      if (!subscribed) await new Promise<void>((resolve) => waiting.push(resolve));
      const req_id = `req-${++count}`;
      commands.brought(req_id, { kind: 'message', chat: '', at: now(), answered: false, ...request });
      subscribed?.send(JSON.stringify({ cmd, headers: { req_id }, body }));
      return req_id;
    },
    say(user, id, text, { chat, at = now(), more = {} } = {}) {
      commands.wrote(chat ?? user);
      const place = chat === undefined ? { chattype: 'single' } : { chattype: 'group', chatid: chat };
      const body = {
        msgid: id,
        create_time: at / 1000,
        aibotid: settings.id,
        ...place,
        from: { userid: user },
        msgtype: 'text',
        text: { content: text },
        ...more,
      };
      return fake.bring('aibot_msg_callback', body, { kind: 'message', chat: (chat ?? user).toLowerCase() });
    },
    press(user, id, seen, key, { chat, selected, spelling = 'nested' } = {}) {
      const task = seen.card?.task_id ?? '';
      const items = {
        selected_item: Object.entries(selected ?? {}).map(([question_key, option]) => ({
          question_key,
          option_ids: { option_id: [option] },
        })),
      };
      const told = { card_type: seen.card?.card_type, event_key: key, task_id: task, ...(selected ? { selected_items: items } : {}) };
      const eventtype = 'template_card_event';
      const event =
        spelling === 'nested'
          ? { eventtype, template_card_event: told }
          : spelling === 'flat'
            ? { eventtype, ...told }
            : { eventtype, EventKey: key, TaskId: task };
      const place = chat === undefined ? { chattype: 'single' } : { chattype: 'group', chatid: chat };
      const body = {
        msgid: id,
        create_time: Math.floor(now() / 1000),
        aibotid: settings.id,
        ...place,
        from: { userid: user },
        msgtype: 'event',
        event,
      };
      return fake.bring('aibot_event_callback', body, { kind: 'click', chat: (chat ?? user).toLowerCase(), seen });
    },
    enter(user, id) {
      const body = {
        msgid: id,
        create_time: Math.floor(now() / 1000),
        aibotid: settings.id,
        chattype: 'single',
        from: { userid: user },
        msgtype: 'event',
        event: { eventtype: 'enter_chat' },
      };
      commands.wrote(user);
      return fake.bring('aibot_event_callback', body, { kind: 'enter', chat: user.toLowerCase() });
    },
    media(bytes, name) {
      const key = randomBytes(32);
      const pad = 32 - (bytes.length % 32);
      const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
      const sealed = Buffer.concat([cipher.update(Buffer.concat([bytes, Buffer.alloc(pad, pad)])), cipher.final()]);
      const path = `/media/${++count}`;
      files.set(path, { bytes: sealed, ...(name ? { name } : {}) });
      return { url: `http://127.0.0.1:${at}${path}`, aeskey: key.toString('base64') };
    },
    expireMedia: () => files.clear(),
    chat: (address) => chats.of(address),
    armed: (cmd) => (faults.get(cmd) ?? []).length > 0,
    fault: (cmd, fault) => void faults.set(cmd, [...(faults.get(cmd) ?? []), fault]),
    deaf(on) {
      isDeaf = on;
    },
    mute(on) {
      isMute = on;
    },
    cut() {
      subscribed?.terminate();
      subscribed = undefined;
    },
    async intrude() {
      const { WebSocket } = await import('ws');
      const other = new WebSocket(settings.wsUrl);
      await new Promise((resolve) => other.once('open', resolve));
      other.send(
        JSON.stringify({
          cmd: 'aibot_subscribe',
          headers: { req_id: 'aibot_subscribe_x' },
          body: { bot_id: settings.id, secret: settings.secret },
        }),
      );
      await new Promise((resolve) => other.once('message', resolve));
      const theirs = subscribed;
      return async () => {
        other.terminate();
        await new Promise((resolve) => theirs?.once('close', resolve));
      };
    },
    babble: (text) => subscribed?.send(text),
    renewSecret(on) {
      isRenewed = on;
    },
    down(on) {
      isDown = on;
      if (on) for (const socket of sockets.clients) socket.terminate();
      if (on) subscribed = undefined;
    },
    frames,
    get subscriptions() {
      return subscriptions;
    },
    get open() {
      return sockets.clients.size;
    },
    refusedCards: commands.refusedCards,
    async close() {
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return fake;
}
