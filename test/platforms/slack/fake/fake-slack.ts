/** A Slack workspace on a loopback port: people who write, press and fill in, and what they see of the bot. */
import { list, record } from './block-kit.js';
import { type Delivered, type DeliveryKind, type HttpOptions, overHttp, overSocket, type SocketDelivering } from './delivery.js';
import { createPace, type Pace } from './pace.js';
import { blockActions, eventBody, ownMessage, slashCommand, spoken, viewSubmission } from './payloads.js';
import { blocksAsRead, pressables, readable } from './seen.js';
import { type SlackServer, startServer } from './server.js';
import { BOT, type FakeMessage, type FakeUser, type FakeView, type Fault, type Json, SCOPES, TEAM } from './shapes.js';
import { directOf, type Workspace } from './web-api.js';

export interface FakeSlackOptions {
  /** Where HTTP deliveries go; without it everything goes over the socket. */
  readonly http?: Partial<HttpOptions> & Pick<HttpOptions, 'send'>;
  readonly socket?: { readonly tries?: number; readonly deadlineMs?: number };
  readonly now?: () => number;
  /** Enforce the rate limits. */
  readonly paced?: boolean;
  readonly port?: number;
}

export interface SaidOptions {
  /** A channel or another conversation; the direct chat with the bot when absent. */
  readonly channel?: string;
  readonly mention?: boolean;
  readonly thread?: string;
  readonly files?: readonly Json[];
  readonly team?: string;
  /** The same name twice is the same message delivered again. */
  readonly name?: string;
  /** When it was said; now when absent. */
  readonly at?: number;
}

export interface FakeSlack {
  readonly server: SlackServer;
  readonly work: Workspace;
  readonly pace: Pace | undefined;
  readonly socket: SocketDelivering;
  fail(method: string, ...faults: readonly Fault[]): void;
  deliver(kind: DeliveryKind, body: Json): Promise<Delivered>;
  /** A person writes. In a channel a mention is delivered twice, as `message` and as `app_mention`. */
  say(user: string, text: string, options?: SaidOptions): Promise<readonly Delivered[]>;
  /** Delivers the bot's own message to the bot. */
  echo(platformMessage: string): Promise<Delivered>;
  /** A person presses what carries this label, or what stands there in order from 0, on a message or in the view on top. The same `name` twice is the same press. */
  press(user: string, on: FakeMessage | FakeView, label: string | number, name?: string): Promise<Delivered>;
  /** A person fills in the view on top, by block id without its prefix, and sends it. */
  submit(user: string, values: Readonly<Record<string, string>>, view?: FakeView): Promise<Delivered>;
  command(user: string, text: string, channel?: string): Promise<Delivered>;
  openHome(user: string): Promise<Delivered>;
  /** A file of the workspace, as events show it. */
  file(name: string, contentType: string, bytes: Uint8Array): Json;
  /** The messages of a conversation, oldest first. */
  messages(channel: string): readonly FakeMessage[];
  /** A message as people read it. */
  read(message: FakeMessage): string;
  close(): Promise<void>;
}

export async function startFakeSlack(options: FakeSlackOptions = {}): Promise<FakeSlack> {
  const now = options.now ?? Date.now;
  let tick = 0;
  const names = new Map<string, { readonly ts: string; readonly trigger: string }>();
  const work: Workspace = {
    users: new Map(PEOPLE.map((user) => [user.id, user])),
    channels: new Set(['C02', 'C03', 'G04']),
    messages: [],
    views: [],
    homes: new Map(),
    triggers: new Map(),
    files: new Map(),
    uploads: { address: (id) => `${server.url}upload/${id}`, begun: new Map(), done: new Map(), settling: 0 },
    scopes: SCOPES,
    now,
    nextTs(at = now()) {
      tick += 1;
      return `${Math.floor(at / 1000)}.${String(tick).padStart(6, '0')}`;
    },
  };
  const pace = options.paced ? createPace(now) : undefined;
  const server = await startServer(work, pace, options.port);
  const http = options.http && overHttp({ now, retryAfterMs: [0, 5, 10], ...options.http });
  const socket = overSocket(server, { tries: 4, deadlineMs: 3000, ...options.socket });
  const deliver = (kind: DeliveryKind, body: Json) => (http ?? socket).deliver(kind, body);

  /** The ids of a message or a press that is given a name stay the same when it comes again. */
  function idsFor(name: string | undefined, at = now()): { readonly ts: string; readonly trigger: string } {
    const known = name === undefined ? undefined : names.get(name);
    if (known) return known;
    const ts = work.nextTs(at);
    const ids = { ts, trigger: `${ts}.10229338706656.2e21` };
    if (name !== undefined) names.set(name, ids);
    return ids;
  }

  /** A trigger is good once, for three seconds. */
  function triggered(name: string | undefined) {
    const ids = idsFor(name);
    if (!work.triggers.has(ids.trigger)) work.triggers.set(ids.trigger, { at: now(), used: false });
    return ids;
  }

  return {
    server,
    work,
    pace,
    socket,
    deliver,
    fail: (method, ...faults) => server.faults.set(method, [...(server.faults.get(method) ?? []), ...faults]),
    async say(user, text, { channel = directOf(user), mention = false, thread, files, team, name, at } = {}) {
      const { ts } = idsFor(name, at);
      const raw = text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
      const words = mention ? `<@${BOT}> ${raw}` : raw;
      if (!work.messages.some((each) => each.ts === ts))
        work.messages.push({
          ts,
          channel,
          user,
          bot: false,
          text: words,
          blocks: [],
          edited: false,
          ...(thread ? { thread_ts: thread } : {}),
        });
      const said = {
        user,
        channel,
        text: words,
        ts,
        eventId: `Ev${ts}`,
        ...(thread ? { thread, parent: work.messages.find((each) => each.channel === channel && each.ts === thread)?.user ?? user } : {}),
        ...(files ? { files } : {}),
        ...(team ? { team } : {}),
      };
      const bodies = [spoken(said, 'message'), ...(mention && !channel.startsWith('D') ? [spoken(said, 'app_mention')] : [])];
      return Promise.all(bodies.map((body) => deliver('event', body)));
    },
    echo(platformMessage) {
      const message = work.messages.find((each) => `${each.channel}:${each.ts}` === platformMessage);
      if (!message) throw new Error(`no message ${platformMessage}`);
      return deliver('event', ownMessage(message));
    },
    press(user, on, label, name) {
      const view = 'view' in on ? on : undefined;
      const message = 'view' in on ? undefined : on;
      const all = pressables(view ? list(view.view.blocks) : (message?.blocks ?? []));
      const found = typeof label === 'number' ? all[label] : all.find((each) => each.label === label);
      if (!found) throw new Error(`nothing to press is called ${label}`);
      const { ts, trigger } = triggered(name);
      const { label: _, ...pressed } = found;
      const body = blockActions({
        user,
        ...(message ? { message } : {}),
        ...(view ? { view } : {}),
        ...pressed,
        trigger,
        actionTs: ts,
        responseUrl: `${server.url}actions/${TEAM}/${trigger}`,
      });
      return deliver('interactive', body);
    },
    submit(user, values, given) {
      const opened = given ?? work.views.at(-1);
      if (!opened) throw new Error('no view is open');
      return deliver(
        'interactive',
        viewSubmission(user, opened.id, opened.view, filled(opened.view, values), triggered(undefined).trigger),
      );
    },
    command(user, text, channel = directOf(user)) {
      const { trigger } = triggered(undefined);
      return deliver('command', { ...slashCommand(user, channel, text, trigger, `${server.url}commands/${TEAM}/${trigger}`) });
    },
    openHome: (user) =>
      deliver(
        'event',
        eventBody(`EvHome${work.nextTs()}`, {
          type: 'app_home_opened',
          user,
          channel: directOf(user),
          tab: 'home',
          event_ts: work.nextTs(),
        }),
      ),
    file(name, contentType, bytes) {
      const id = `F${server.files.size + 1}`;
      const path = `/files-pri/${TEAM}-${id}/download/${encodeURIComponent(name)}`;
      server.files.set(path, { contentType, bytes });
      const url = server.url.slice(0, -1) + path;
      const file = {
        id,
        name,
        title: name,
        mimetype: contentType,
        filetype: name.split('.').at(-1),
        size: bytes.length,
        mode: 'hosted',
        is_external: false,
        url_private: url,
        url_private_download: url,
      };
      work.files.set(id, file);
      return file;
    },
    messages: (channel) => work.messages.filter((each) => each.channel === channel),
    read: ({ text, blocks }) => (blocks.length > 0 ? blocksAsRead(blocks) : readable(text)),
    close: () => server.close(),
  };
}

/** What the inputs of a view hold: what was typed, else what stood there. */
function filled(view: Json, values: Readonly<Record<string, string>>): Json {
  const state: Json = {};
  for (const block of list(view.blocks)) {
    if (block.type !== 'input') continue;
    const element = record(block.element);
    const id = String(block.block_id);
    const typed = values[id.replace(/^field\./, '')];
    state[id] = { [String(element.action_id)]: inputState(element, typed) };
  }
  return state;
}

function inputState(element: Json, typed: string | undefined): Json {
  switch (element.type) {
    case 'datepicker':
      return { type: 'datepicker', selected_date: typed ?? element.initial_date ?? null };
    case 'plain_text_input':
      return { type: 'plain_text_input', value: typed ?? element.initial_value ?? null };
    default: {
      const option =
        typed === undefined
          ? element.initial_option
          : list(element.options).find((each) => each.value === typed || record(each.text).text === typed);
      return { type: element.type, selected_option: option ?? null };
    }
  }
}

const PEOPLE: readonly FakeUser[] = [
  { id: 'U02', team_id: TEAM, name: '王雷', real_name: '王雷', locale: 'zh-CN' },
  { id: 'U03', team_id: TEAM, name: '陈静', real_name: '陈静', locale: 'zh-CN' },
  { id: 'U04', team_id: TEAM, name: 'Jane', real_name: 'Jane Doe', locale: 'en-US' },
  { id: 'U05', team_id: TEAM, name: 'Guest', real_name: 'Guest', is_restricted: true },
  { id: 'U06', team_id: 'T99', name: 'Stranger', real_name: 'Stranger', is_stranger: true },
];
