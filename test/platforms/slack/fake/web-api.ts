/** The Web API's methods over the fake's state: arguments, answers, limits and error codes as docs.slack.dev describes them. */
import { faultOf, list, record, viewFault } from './block-kit.js';
import { BOT, BOT_ID, type FakeMessage, type FakeUser, type FakeView, type Json, TEAM } from './shapes.js';

/** Files on their way in: a place is asked for, the bytes are put there, then it is said that they are there. */
export interface Uploads {
  /** Where bytes are put, by file id. */
  address(id: string): string;
  readonly begun: Map<string, { readonly length: number; readonly alt: string; bytes?: Uint8Array }>;
  /** What may be shown in messages. */
  readonly done: Map<string, { readonly alt: string; readonly bytes: Uint8Array }>;
  /** So many messages are refused because Slack is not through with a new file. */
  settling: number;
}

export interface Workspace {
  readonly users: Map<string, FakeUser>;
  /** Channels the bot is in. */
  readonly channels: Set<string>;
  readonly messages: FakeMessage[];
  readonly views: FakeView[];
  readonly homes: Map<string, Json>;
  /** trigger_id → when it was given, and whether it was used. */
  readonly triggers: Map<string, { readonly at: number; used: boolean }>;
  readonly files: Map<string, Json>;
  readonly uploads: Uploads;
  scopes: readonly string[];
  nextTs(at?: number): string;
  now(): number;
}

const failed = (error: string): Json => ({ ok: false, error });

/** The direct chat of a user with the bot. */
export const directOf = (user: string): string => `D${user.slice(1)}`;

const NEEDED: Readonly<Record<string, readonly string[]>> = {
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'conversations.open': ['im:write'],
  'conversations.history': ['channels:history', 'groups:history', 'im:history', 'mpim:history'],
  'conversations.replies': ['channels:history', 'groups:history', 'im:history', 'mpim:history'],
  'users.info': ['users:read'],
  'files.info': ['files:read'],
  'files.getUploadURLExternal': ['files:write'],
  'files.completeUploadExternal': ['files:write'],
};

/** Answers a call as Slack would. */
export function answerTo(work: Workspace, method: string, args: Json): Json {
  const needed = NEEDED[method];
  if (needed && !needed.some((scope) => work.scopes.includes(scope)))
    return { ...failed('missing_scope'), needed: needed[0], provided: work.scopes.join(',') };
  switch (method) {
    case 'auth.test':
      return {
        ok: true,
        url: 'https://acme.slack.com/',
        team: 'acme',
        user: 'zhanbao',
        team_id: TEAM,
        user_id: BOT,
        bot_id: BOT_ID,
        is_enterprise_install: false,
      };
    case 'chat.postMessage':
      return post(work, args);
    case 'chat.update':
      return update(work, args);
    case 'conversations.open': {
      const user = String(args.users ?? '');
      return work.users.has(user) ? { ok: true, channel: { id: directOf(user) } } : failed('user_not_found');
    }
    case 'conversations.history':
      return history(work, args, (message) => message.thread_ts === undefined);
    case 'conversations.replies':
      return history(work, args, (message) => message.thread_ts === args.ts || message.ts === args.ts);
    case 'users.info': {
      const user = work.users.get(String(args.user ?? ''));
      if (!user) return failed('user_not_found');
      const { locale, ...rest } = user;
      const profile = { display_name: user.name, real_name: user.real_name };
      return { ok: true, user: { ...rest, profile, is_bot: false, ...(args.include_locale ? { locale: locale ?? 'zh-CN' } : {}) } };
    }
    case 'views.open':
    case 'views.push':
      return openView(work, args, method === 'views.push');
    case 'views.publish': {
      const view = record(args.view);
      const wrong = viewFault(view);
      if (wrong !== undefined) return failed(wrong);
      work.homes.set(String(args.user_id), view);
      return { ok: true, view: { id: 'V0HOME', hash: '1.a' } };
    }
    case 'files.info': {
      const file = work.files.get(String(args.file));
      return file ? { ok: true, file } : failed('file_not_found');
    }
    case 'files.getUploadURLExternal': {
      const length = Number(args.length);
      if (!args.filename || !(length > 0)) return failed('invalid_arguments');
      const id = `F0UP${work.uploads.begun.size + 1}`;
      work.uploads.begun.set(id, { length, alt: String(args.alt_text ?? '') });
      return { ok: true, upload_url: work.uploads.address(id), file_id: id };
    }
    case 'files.completeUploadExternal': {
      const ids = list(args.files).map(({ id }) => String(id));
      for (const id of ids) {
        const { bytes, length, alt } = work.uploads.begun.get(id) ?? {};
        if (bytes === undefined || bytes.byteLength !== length) return failed('file_not_found');
        work.uploads.done.set(id, { bytes, alt: alt ?? '' });
      }
      return { ok: true, files: ids.map((id) => ({ id, title: '' })) };
    }
    default:
      return failed('unknown_method');
  }
}

/** A picture must be a file of the app's own that Slack is through with. */
function imageFault(work: Workspace, blocks: readonly Json[]): string | undefined {
  const ids = blocks.filter(({ type }) => type === 'image').map(({ slack_file }) => String(record(slack_file).id));
  if (ids.length === 0) return undefined;
  if (work.uploads.settling > 0) {
    work.uploads.settling -= 1;
    return 'invalid_blocks';
  }
  return ids.every((id) => work.uploads.done.has(id)) ? undefined : 'invalid_blocks';
}

function post(work: Workspace, args: Json): Json {
  const to = String(args.channel ?? '');
  const channel = /^[UW]/.test(to) ? directOf(to) : to;
  const known = channel.startsWith('D') ? [...work.users.keys()].some((user) => directOf(user) === channel) : work.channels.has(channel);
  if (!known) return failed(channel.startsWith('C') ? 'not_in_channel' : 'channel_not_found');
  const blocks = list(args.blocks);
  const text = String(args.text ?? '');
  if (text === '' && blocks.length === 0) return failed('no_text');
  const wrong = faultOf(blocks, 'message') ?? imageFault(work, blocks);
  if (wrong !== undefined) return failed(wrong);
  const message: FakeMessage = {
    ts: work.nextTs(),
    channel,
    user: BOT,
    bot: true,
    // Slack cuts at 40,000 without a word.
    text: text.slice(0, 40_000),
    blocks: [...blocks],
    edited: false,
    ...(args.thread_ts === undefined ? {} : { thread_ts: String(args.thread_ts) }),
    ...(args.metadata === undefined ? {} : { metadata: record(args.metadata) }),
  };
  work.messages.push(message);
  return { ok: true, channel, ts: message.ts, message: wireMessage(message) };
}

function update(work: Workspace, args: Json): Json {
  // A user id is not taken here, other than by chat.postMessage.
  const channel = String(args.channel ?? '');
  if (/^[UW]/.test(channel)) return failed('channel_not_found');
  const text = String(args.text ?? '');
  const message = work.messages.find((each) => each.channel === channel && each.ts === args.ts);
  if (!message) return failed('message_not_found');
  if (!message.bot) return failed('cant_update_message');
  if (text.length > 4000) return failed('msg_too_long');
  const blocks = list(args.blocks);
  const wrong = faultOf(blocks, 'message') ?? imageFault(work, blocks);
  if (wrong !== undefined) return failed(wrong);
  message.text = text;
  if (args.blocks !== undefined) message.blocks = [...blocks];
  message.edited = true;
  return { ok: true, channel, ts: message.ts, text };
}

/** A message as history and presses show it. */
export function wireMessage(message: FakeMessage, metadata = false): Json {
  return {
    type: 'message',
    user: message.user,
    ...(message.bot ? { bot_id: BOT_ID, app_id: 'A02' } : {}),
    ts: message.ts,
    text: message.text,
    blocks: message.blocks,
    ...(message.thread_ts === undefined ? {} : { thread_ts: message.thread_ts }),
    ...(metadata && message.metadata !== undefined ? { metadata: message.metadata } : {}),
  };
}

function history(work: Workspace, args: Json, belongs: (message: FakeMessage) => boolean): Json {
  const oldest = Number(args.oldest ?? 0);
  const limit = Number(args.limit ?? 100);
  const from = Number(args.cursor ?? 0);
  const all = work.messages
    .filter((each) => each.channel === args.channel && Number(each.ts) > oldest && belongs(each))
    .sort((a, b) => Number(b.ts) - Number(a.ts));
  const more = all.length > from + limit;
  const messages = all.slice(from, from + limit).map((each) => wireMessage(each, Boolean(args.include_all_metadata)));
  return { ok: true, messages, has_more: more, response_metadata: { next_cursor: more ? String(from + limit) : '' } };
}

const TRIGGER_MS = 3000;

function openView(work: Workspace, args: Json, pushed: boolean): Json {
  const trigger = work.triggers.get(String(args.trigger_id ?? ''));
  if (!trigger) return failed('invalid_trigger_id');
  if (trigger.used) return failed('exchanged_trigger_id');
  if (work.now() - trigger.at > TRIGGER_MS) return failed('expired_trigger_id');
  const view = record(args.view);
  const wrong = viewFault(view);
  if (wrong !== undefined) return failed(wrong);
  trigger.used = true;
  const id = `V${work.views.length + 1}`;
  work.views.push({ id, view, user: '', pushed });
  return { ok: true, view: { id, hash: '1769.abc', ...view } };
}
