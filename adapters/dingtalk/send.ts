/** Which way a message goes: into an open click, as a new face of its card, as a card, or as words. */
import type { Adapter, Log, PlatformPorts } from '../../src/adapter.js';
import type { Card } from '../../src/card.js';
import type { Outgoing } from '../../src/message.js';
import type { Id } from '../../src/terms.js';
import type { Cards } from './cards.js';
import type { Clicks } from './clicks.js';
import type { Coalescer } from './coalesce.js';
import type { Messages } from './messages.js';
import { cardIdOf, isCardId } from './places.js';
import { trackIdOf } from './press.js';
import type { Quota } from './quota.js';
import { cardVariables } from './render-card.js';
import { wordsOf } from './render-text.js';
import { WORDS } from './words.js';

export interface SenderParts {
  readonly cards: Cards;
  readonly clicks: Clicks;
  readonly later: Coalescer;
  readonly messages: Messages;
  readonly pictures: (message: Outgoing) => Promise<void>;
  readonly quota: Pick<Quota, 'state'>;
  readonly template: string | undefined;
  readonly tellAdmins: (key: string, text: string) => Promise<void>;
  readonly keep: PlatformPorts['keep'];
  readonly now: PlatformPorts['now'];
  readonly log: Log;
}

export interface Sender {
  readonly send: Adapter['send'];
  readonly find: NonNullable<Adapter['find']>;
}

const DAY_MS = 86_400_000;
/** A card that had to go as words is kept under this: words sent again would show twice. */
const worded = (id: Id): string => `worded:${id}`;

/** What admins are told once when there can be no cards. */
const TROUBLE = {
  'no-template': { key: 'dingtalk-template', text: WORDS.templateGone },
  'no-permission': { key: 'dingtalk-card-permission', text: WORDS.cardsDenied },
} as const;

/** Sent messages remembered, so that one sent twice shows once where the platform has no name of ours for it. */
const REMEMBERED = 2000;

export function createSender(parts: SenderParts): Sender {
  const { cards, clicks, later, messages, pictures, quota, template, keep, now, log } = parts;
  const sent = new Map<Id, string>();

  async function send(message: Outgoing): Promise<string> {
    const { edits } = message;
    if (edits && isCardId(edits.platformMessage)) {
      if (await replaced(message, trackIdOf(edits.message))) return edits.platformMessage;
    }
    clicks.replied(message.conversation.address);
    await pictures(message);
    if (template !== undefined && isPressable(message)) {
      if (quota.state() !== 'spent') {
        const made = await cards.make(message, template);
        if (made.kind === 'shown') return made.carrier === undefined ? trackIdOf(edits?.message ?? message.id) : cardIdOf(made.carrier);
        log.error({ template, code: made.code }, 'DingTalk cards cannot be made, they go out as text');
        const { key, text } = TROUBLE[made.kind];
        await parts.tellAdmins(key, text).catch(() => undefined);
      }
      await keep.put(worded(message.id), 'yes', now() + DAY_MS);
    }
    const { conversation } = message;
    return messages.send(conversation, wordsOf(message, conversation.kind === 'direct'));
  }

  /** True when the card shows the edit, or surely will. */
  async function replaced(message: Outgoing, trackId: string): Promise<boolean> {
    const face = cardVariables(message);
    const shown = message.edits ? clicks.edit(message.edits.message, face) : [];
    if (shown.length === 0 && quota.state() !== 'plenty') return later.keep(trackId, face);
    later.forget(trackId);
    return shown.length > 0 || cards.replace(trackId, face, []);
  }

  return {
    async send(message) {
      const before = sent.get(message.id);
      if (before !== undefined) return before;
      const id = await send(message);
      sent.set(message.id, id);
      const oldest = sent.keys().next();
      if (sent.size > REMEMBERED && !oldest.done) sent.delete(oldest.value);
      return id;
    },
    async find(message) {
      // A card made again under its name shows once; for words there is no name, and nothing to look them up by.
      if (template === undefined || !isPressable(message) || quota.state() === 'spent') return 'untold';
      return (await keep.get(worded(message.id))) === undefined ? 'repeatable' : 'untold';
    },
  };
}

const isPressable = (message: Outgoing): message is Outgoing & { readonly card: Card } =>
  message.card !== undefined && wantsButtons(message.card);

/** A card with nothing to press is sent as words: a chat's web hook takes it outside of the month's quota. */
function wantsButtons({ actions, parts }: Card): boolean {
  return (
    actions.some(({ href }) => href === undefined) ||
    parts.some(
      (part) =>
        (part.kind === 'question' && part.answers.length > 0) ||
        (part.kind === 'block' && part.actions.length > 0) ||
        (part.kind === 'rows' && part.rows.some((row) => row.actions?.some(({ href }) => href === undefined))),
    )
  );
}
