/** Messages of the robot: inside the request they answer where there is one, else as messages of their own. */
import type { WSClient } from '@wecom/aibot-node-sdk';
import type { Growing, PlatformPorts } from '../../../src/adapter.js';
import { PlatformRefused } from '../../../src/errors.js';
import type { Outgoing } from '../../../src/message.js';
import { accountAt, type ConversationRef, type Id } from '../../../src/terms.js';
import { MOST_TEXTS, TEXT_BYTES } from '../limits.js';
import type { PaceGuard } from '../pace.js';
import { type PictureWay, showPictures } from '../pictures.js';
import { type Rendered, render, renderUpdate } from '../render.js';
import type { TemplateCard } from '../template-card.js';
import { split } from '../text.js';
import { failureOf, REQUEST_OVER } from './failure.js';
import type { OpenRequests } from './open-requests.js';

export interface RobotSender {
  /** As `Adapter.send`, to a direct chat or a group. */
  send(message: Outgoing): Promise<string>;
  /** A card that is not of the outbox: a form behind a button. */
  show(conversation: ConversationRef, card: TemplateCard): Promise<void>;
  /** What there is so far of an answer that was begun. Every frame counts for the pace, and the whole needs one more. */
  readonly growing: Growing;
  /** Words that are not of the outbox. */
  tell(conversation: ConversationRef, markdown: string): Promise<void>;
}

interface Parts {
  readonly ports: Pick<PlatformPorts, 'keep' | 'now' | 'log'>;
  readonly client: () => WSClient;
  readonly requests: OpenRequests;
  readonly pace: PaceGuard;
}

type Content =
  | { readonly msgtype: 'markdown'; readonly markdown: { readonly content: string } }
  | { readonly msgtype: 'image'; readonly image: { readonly media_id: string } }
  | { readonly msgtype: 'template_card'; readonly template_card: TemplateCard };

const DAY_MS = 86_400_000;
/** A conversation takes thirty messages a minute: most are left to what is said. */
const GROWS_MS = 2_500;

export function createRobotSender({ ports, client, requests, pace }: Parts): RobotSender {
  async function acknowledged(run: () => Promise<unknown>): Promise<void> {
    try {
      await run();
    } catch (error) {
      throw failureOf(error);
    }
  }

  function push({ address, kind }: ConversationRef, content: Content): Promise<void> {
    const chat = kind === 'group' ? { chatid: address, chat_type: 2 } : { chatid: accountAt(address), chat_type: 1 };
    // The SDK's types know the whole of a card's fields, ours those we use: they are the same on the wire.
    return acknowledged(() => client().sendMessage(chat.chatid, { ...content, chat_type: chat.chat_type } as never));
  }

  const pictureWay = (conversation: ConversationRef): PictureWay => ({
    upload: async (filename, png) => (await client().uploadMedia(Buffer.from(png), { type: 'image', filename })).media_id,
    show: (media_id) => push(conversation, { msgtype: 'image', image: { media_id } }),
  });

  /** Answers a request; false when the platform takes no answer to it any more. */
  async function respond(request: string, body: object, command?: string): Promise<boolean> {
    try {
      await acknowledged(() => client().reply({ headers: { req_id: request } }, body as never, command));
      return true;
    } catch (error) {
      if (error instanceof PlatformRefused && error.code === REQUEST_OVER) return false;
      throw error;
    }
  }

  /** Changes the card inside the press on it; false when there is no press open. Everybody in the chat sees the change. */
  async function update(message: Outgoing): Promise<boolean> {
    const press = message.edits && requests.takePress(message.edits.message);
    if (!press) return false;
    const { markdown, card } = renderUpdate(message, 'robot', press.task);
    const body = { response_type: 'update_template_card', template_card: card };
    // The card first: its five seconds run.
    if (!(await respond(press.request, body, 'aibot_respond_update_msg'))) return false;
    if (markdown !== undefined) await pushAll(message, contentsOf({ markdown }));
    return true;
  }

  async function sendNew(message: Outgoing, rendered: Rendered): Promise<void> {
    const begun = message.edits && requests.takeGrowing(message.edits.message);
    if (begun !== undefined && message.edits && (await respond(begun, replyOf(message.edits.message, rendered)))) return;
    const question = requests.takeQuestion(message.conversation.address);
    const grows = message.card?.pending === true && rendered.markdown !== undefined && rendered.card === undefined;
    if (question !== undefined && (await respond(question, replyOf(message.id, rendered, !grows)))) {
      if (grows) requests.begun(message.id, question);
      return;
    }
    await pushAll(message, contentsOf(rendered));
  }

  /** There is no key against doubling here: what was acknowledged of a message in several parts is not sent again. */
  async function pushAll(message: Outgoing, contents: readonly Content[]): Promise<void> {
    const key = `parts:${message.id}`;
    let done = contents.length > 1 ? Number((await ports.keep.get(key)) ?? 0) : 0;
    for (const content of contents.slice(done)) {
      try {
        await push(message.conversation, content);
      } catch (error) {
        if (done > 0) await ports.keep.put(key, String(done), ports.now() + DAY_MS).catch(() => undefined);
        throw error;
      }
      done += 1;
    }
  }

  return {
    async send(message) {
      client();
      const rendered = render(message, 'robot');
      pace.take(`robot ${message.conversation.address}`, contentsOf(rendered).length + (message.pictures?.length ?? 0));
      if (!(await update(message))) {
        await showPictures(message, pictureWay(message.conversation), ports);
        await sendNew(message, rendered);
      }
      return rendered.card?.task_id ?? `zb:${message.id}`;
    },
    growing: {
      everyMs: GROWS_MS,
      async show(message) {
        const request = message.edits && requests.growing(message.edits.message);
        if (request === undefined || !message.edits) return;
        pace.take(`robot ${message.conversation.address}`, 1);
        await respond(request, replyOf(message.edits.message, render(message, 'robot'), false));
      },
    },
    show: (conversation, card) => push(conversation, { msgtype: 'template_card', template_card: card }),
    async tell(conversation, markdown) {
      for (const content of split(markdown, TEXT_BYTES.push, MOST_TEXTS))
        await push(conversation, { msgtype: 'markdown', markdown: { content } });
    },
  };
}

/** The answer to a request: words as a stream, a card, or both at once. Words that are not finished are answered again under the same name. */
function replyOf(id: Id, { markdown, card }: Rendered, finish = true): object {
  if (markdown === undefined) return { msgtype: 'template_card', template_card: card };
  const [content = ''] = split(markdown, TEXT_BYTES.reply, 1);
  const stream = { id: `zb_${id}`, finish, content };
  return card ? { msgtype: 'stream_with_template_card', stream, template_card: card } : { msgtype: 'stream', stream };
}

function contentsOf({ markdown, card }: Rendered): readonly Content[] {
  const pieces = markdown === undefined ? [] : split(markdown, TEXT_BYTES.push, MOST_TEXTS);
  return [
    ...pieces.map((content) => ({ msgtype: 'markdown', markdown: { content } }) as const),
    ...(card ? [{ msgtype: 'template_card', template_card: card } as const] : []),
  ];
}
