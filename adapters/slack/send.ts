/** Posts, replaces and looks for messages. */
import type { Adapter, PlatformPorts } from '../../src/adapter.js';
import { PlatformRefused } from '../../src/errors.js';
import type { Outgoing } from '../../src/message.js';
import type { At, Id } from '../../src/terms.js';
import type { SlackApi } from './client.js';
import type { DirectChats } from './direct-chats.js';
import { reactionTo } from './failures.js';
import { uploaded } from './pictures.js';
import { channelOf, fromMessageId, messageId } from './place.js';
import { type Rendered, renderMessage } from './render.js';

/** Messages sent lately are known by their outbox id, so that the same one is not posted twice. */
const REMEMBERED = 5000;
/** Slack's clock and ours differ a little. */
const CLOCKS_APART_MS = 60_000;
const PAGE = 100;
/** A conversation that has had more messages since than these pages hold cannot tell. */
const PAGES = 10;
const EVENT_TYPE = 'zhanbao_message';

export interface Sender {
  send(message: Outgoing): Promise<string>;
  find: NonNullable<Adapter['find']>;
  growing: NonNullable<Adapter['growing']>;
}

/** chat.update takes about fifty a minute in a workspace: a second and a half leaves room for others who are answered too. */
const GROWS_MS = 1500;

/** A file that was just uploaded cannot be shown for a moment. */
const SETTLING_MS = [500, 1500];

export function createSender(api: SlackApi, chats: DirectChats, { log, wait }: Pick<PlatformPorts, 'log' | 'wait'>): Sender {
  /** Outbox id → what came of it; forgotten again when it failed. */
  const sent = new Map<Id, Promise<string>>();

  async function post(message: Outgoing): Promise<string> {
    const { channel: to, thread } = channelOf(message.conversation);
    const { channel, ts } = await shown(message, ({ text, blocks }) =>
      api.postMessage({
        channel: to,
        text,
        ...(blocks.length > 0 ? { blocks } : {}),
        ...(thread === undefined ? {} : { thread_ts: thread }),
        metadata: { event_type: EVENT_TYPE, event_payload: { id: String(message.id) } },
        unfurl_links: false,
        unfurl_media: false,
      }),
    );
    if (message.conversation.kind === 'direct') chats.learn(to, channel);
    return messageId(channel, ts);
  }

  async function update(message: Outgoing, earlier: string): Promise<string> {
    // Blocks are always given: without them Slack keeps the old ones.
    await shown(message, (rendered) => api.update({ ...fromMessageId(earlier), ...rendered }));
    return earlier;
  }

  /** Blocks that Slack will not take are no reason to say nothing: the words can be read alone, and what buttons say can be typed. */
  async function shown<T>(message: Outgoing, run: (rendered: Rendered) => Promise<T>): Promise<T> {
    try {
      return await withPictures(message, run);
    } catch (error) {
      if (!(error instanceof PlatformRefused) || !NO_BLOCKS.has(error.code) || message.card === undefined) throw error;
      log.error({ message: message.id, code: error.code }, 'Slack does not take the blocks of a card, it goes as words');
      const { card: _, ...words } = message;
      return run(renderMessage(words));
    }
  }

  /** Sends the message with its pictures; without them when Slack does not take those. */
  async function withPictures<T>(message: Outgoing, run: (rendered: Rendered) => Promise<T>): Promise<T> {
    const images = message.pictures ? await uploaded(api, message.pictures, log) : undefined;
    if (images === undefined || images.size === 0) return run(renderMessage(message));
    for (const ms of SETTLING_MS) {
      try {
        return await run(renderMessage(message, images));
      } catch (error) {
        if (!(error instanceof PlatformRefused) || error.code !== 'invalid_blocks') throw error;
        await wait(ms);
      }
    }
    log.warn({ message: message.id }, 'Slack does not show the pictures of a card, it goes without them');
    return run(renderMessage(message));
  }

  async function send(message: Outgoing): Promise<string> {
    if (message.edits === undefined) return post(message);
    try {
      return await update(message, message.edits.platformMessage);
    } catch (error) {
      // The message is gone or too old to be changed: what it says now is said anew.
      if (error instanceof PlatformRefused && GONE.has(error.code)) return post(message);
      throw error;
    }
  }

  async function find(message: Outgoing, since: At): ReturnType<Sender['find']> {
    const { channel: to, thread } = channelOf(message.conversation);
    const web = await api.web();
    const oldest = ((since - CLOCKS_APART_MS) / 1000).toFixed(6);
    try {
      const channel = message.conversation.kind === 'direct' ? await chats.find(to) : to;
      let cursor: string | undefined;
      for (let page = 0; page < PAGES; page++) {
        const common = { channel, oldest, limit: PAGE, include_all_metadata: true, ...(cursor ? { cursor } : {}) };
        const answer =
          thread === undefined ? await web.conversations.history(common) : await web.conversations.replies({ ...common, ts: thread });
        for (const { ts, metadata } of answer.messages ?? []) {
          // The payload is ours: see `post`.
          const payload = metadata?.event_payload as { readonly id?: unknown } | undefined;
          if (ts && metadata?.event_type === EVENT_TYPE && payload?.id === String(message.id))
            return { platformMessage: messageId(channel, ts) };
        }
        cursor = answer.response_metadata?.next_cursor || undefined;
        if (!answer.has_more || cursor === undefined) return 'absent';
      }
      return 'untold';
    } catch (error) {
      throw await reactionTo(error);
    }
  }

  return {
    find,
    growing: {
      everyMs: GROWS_MS,
      show: async (message) => {
        if (message.edits) await api.update({ ...fromMessageId(message.edits.platformMessage), ...renderMessage(message) });
      },
    },
    send(message) {
      const known = sent.get(message.id);
      if (known) return known;
      const sending = send(message);
      sent.set(message.id, sending);
      sending.catch(() => sent.delete(message.id));
      if (sent.size > REMEMBERED)
        for (const [oldest] of sent) {
          sent.delete(oldest);
          break;
        }
      return sending;
    },
  };
}

const NO_BLOCKS = new Set(['msg_blocks_too_long', 'invalid_blocks', 'invalid_blocks_format']);
const GONE = new Set(['message_not_found', 'cant_update_message', 'edit_window_closed', 'channel_not_found']);
