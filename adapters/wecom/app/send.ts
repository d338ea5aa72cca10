/** Messages of the app: `message/send`, and `update_template_card` where a code for the card is at hand. */
import { z } from 'zod';
import type { PlatformPorts } from '../../../src/adapter.js';
import { OutcomeUnknown, PlatformRefused, PlatformUnreachable } from '../../../src/errors.js';
import type { Outgoing } from '../../../src/message.js';
import { type At, accountAt, type Id } from '../../../src/terms.js';
import { MOST_TEXTS, REPEAT_MS, TEXT_BYTES } from '../limits.js';
import { type Recent, recent } from '../once.js';
import type { PaceGuard } from '../pace.js';
import { showPictures } from '../pictures.js';
import { type Rendered, render, renderUpdate, standsFor } from '../render.js';
import type { TemplateCard } from '../template-card.js';
import { MARK_BYTES, markOf, split } from '../text.js';
import type { Api } from './api.js';
import type { Cards, SentCard } from './cards.js';
import { tellMending, wellAgain } from './mending.js';

export interface AppSender {
  /** As `Adapter.send`, to the person of a direct chat. */
  send(message: Outgoing): Promise<string>;
  /** Shows a card that is not of the outbox: a form behind a button. */
  show(account: string, card: TemplateCard): Promise<void>;
  /** Says something that is not of the outbox. */
  tell(account: string, markdown: string): Promise<void>;
}

interface Parts {
  readonly ports: Pick<PlatformPorts, 'now' | 'log' | 'keep' | 'tellAdmins' | 'credential'>;
  readonly api: Api;
  readonly cards: Cards;
  readonly pace: PaceGuard;
  readonly agentId: number;
}

const sent = z.object({
  msgid: z.string().default(''),
  invaliduser: z.string().default(''),
  unlicenseduser: z.string().default(''),
  response_code: z.string().default(''),
});
const nothing = z.object({});

type Content =
  | { readonly msgtype: 'text'; readonly text: { readonly content: string } }
  | { readonly msgtype: 'markdown'; readonly markdown: { readonly content: string } }
  | { readonly msgtype: 'image'; readonly image: { readonly media_id: string } }
  | { readonly msgtype: 'template_card'; readonly template_card: TemplateCard };

export function createAppSender({ ports, api, cards, pace, agentId }: Parts): AppSender {
  /** Since when a message's outcome is in doubt: sending it again is safe as long as the platform remembers it. */
  const doubted: Recent<Id, At> = recent(10_000);

  async function post(account: string, content: Content, repeatable: boolean): Promise<z.infer<typeof sent>> {
    const again = repeatable ? { enable_duplicate_check: 1, duplicate_check_interval: REPEAT_MS / 1000 } : {};
    const answer = await api.call('message/send', {}, { touser: account, agentid: agentId, ...content, ...again }, sent);
    // There is one recipient: when it is invalid, nobody got the message.
    if (answer.invaliduser !== '') throw new PlatformRefused('invaliduser');
    if (answer.unlicenseduser !== '') throw new PlatformRefused('unlicenseduser');
    return answer;
  }

  async function sendNew(message: Outgoing, account: string, rendered: Rendered): Promise<string> {
    const contents = contentsOf(message.id, rendered);
    pace.take(account, contents.length + (message.pictures?.length ?? 0));
    const show = (media_id: string) => post(account, { msgtype: 'image', image: { media_id } }, true);
    await showPictures(message, { upload: api.upload, show }, ports);
    let id = '';
    for (const content of contents) {
      const answer = await post(account, content, true);
      id = answer.msgid;
      if (content.msgtype === 'template_card' && answer.response_code !== '')
        await remember(standsFor(message), { task: content.template_card.task_id ?? '', code: answer.response_code });
    }
    return id || `zb:${message.id}`;
  }

  /** The message is with the platform: that its code could not be kept only makes its next edit a new message. */
  async function remember(message: Id, card: SentCard): Promise<void> {
    try {
      await cards.put(message, card);
    } catch {
      ports.log.warn({ message }, 'WeCom: the code of a card could not be kept');
    }
  }

  /** Replaces the card of an earlier message; undefined when that cannot be done any more. A code is good once and for 72 hours. */
  async function update(message: Outgoing, account: string): Promise<string | undefined> {
    if (message.edits === undefined) return undefined;
    const kept = await cards.get(message.edits.message).catch(() => undefined);
    if (kept?.code === undefined) return undefined;
    if (kept.until !== undefined && kept.until <= ports.now()) {
      if (kept.tried === message.id) throw new NeverKnown('WeCom: no answer, and the code of the card is over');
      return undefined;
    }
    const { markdown, card } = renderUpdate(message, 'app', kept.task);
    if (markdown !== undefined) await sendNew(message, account, { markdown });
    await remember(message.edits.message, { ...kept, tried: message.id });
    const body = { userids: [account], agentid: agentId, response_code: kept.code, template_card: card };
    try {
      await api.call('message/update_template_card', {}, body, nothing);
    } catch (error) {
      if (!(error instanceof PlatformRefused)) throw error;
      if (error.retryAfterMs !== undefined) {
        // Surely not taken: whether an earlier try was is known no better than before.
        await remember(message.edits.message, kept);
        throw error;
      }
      await remember(message.edits.message, { task: kept.task });
      // A code is good once: when it is refused after a try without an answer, that try was taken.
      return kept.tried === message.id ? message.edits.platformMessage : undefined;
    }
    await remember(message.edits.message, { task: kept.task });
    return message.edits.platformMessage;
  }

  return {
    async send(message) {
      const account = accountAt(message.conversation.address);
      const since = doubted.get(message.id);
      if (since !== undefined && ports.now() - since > REPEAT_MS - 60_000)
        throw new OutcomeUnknown('WeCom: no answer, too long ago to ask again');
      try {
        const sent = (await update(message, account)) ?? (await sendNew(message, account, render(message, 'app')));
        wellAgain(ports);
        return sent;
      } catch (error) {
        await tellMending(error, ports);
        if (!(error instanceof OutcomeUnknown) || error instanceof NeverKnown) throw error;
        doubted.set(message.id, since ?? ports.now());
        throw new PlatformUnreachable('WeCom: no answer, the platform drops what it has already', { cause: error });
      }
    },
    async show(account, card) {
      await post(account, { msgtype: 'template_card', template_card: card }, true);
    },
    async tell(account, markdown) {
      for (const content of split(markdown, TEXT_BYTES.app, MOST_TEXTS))
        await post(account, { msgtype: 'markdown', markdown: { content } }, false);
    },
  };
}

/** It cannot be asked again what became of it. */
class NeverKnown extends OutcomeUnknown {}

/** The messages a rendered one takes: its words in pieces the platform takes, then its card. */
function contentsOf(id: Id, { text, markdown, card }: Rendered): readonly Content[] {
  const pieces = split(text ?? markdown ?? '', TEXT_BYTES.app - MARK_BYTES, MOST_TEXTS).map((piece, i) => piece + markOf(id, i));
  const words = pieces.map(
    (content): Content => (text === undefined ? { msgtype: 'markdown', markdown: { content } } : { msgtype: 'text', text: { content } }),
  );
  return [
    ...(text === undefined && markdown === undefined ? [] : words),
    ...(card ? [{ msgtype: 'template_card', template_card: card } as const] : []),
  ];
}
