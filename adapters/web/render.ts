import type { ChatEntry } from '../../src/adapter.js';
import type { Card } from '../../src/card.js';
import type { Attachment, Outgoing } from '../../src/message.js';
import type { At, ConversationRef, Id } from '../../src/terms.js';

/** A message as the API gives it. Times are ISO 8601 in UTC. */
export interface WireMessage {
  readonly id: Id;
  /** `bot`, or the account id of the person who wrote it. */
  readonly from: string;
  readonly at: string;
  readonly text: string;
  readonly card?: Card;
  readonly editedAt?: string;
  readonly addressed?: true;
  readonly files?: readonly Omit<Attachment, 'text'>[];
}

/** An entry of the transcript as the API gives it. In a direct chat everything is for the bot: only a group says so. */
export function entryToWire(entry: ChatEntry, kind: ConversationRef['kind']): WireMessage {
  return {
    id: entry.id,
    from: entry.from,
    at: isoOf(entry.at),
    text: entry.text,
    ...(entry.card === undefined ? {} : { card: entry.card }),
    ...(entry.editedAt === undefined ? {} : { editedAt: isoOf(entry.editedAt) }),
    ...(kind === 'group' && entry.addressed === true ? { addressed: true } : {}),
    ...(entry.attachments === undefined || entry.attachments.length === 0
      ? {}
      : { files: entry.attachments.map(({ id, name, contentType, bytes }) => ({ id, name, contentType, bytes })) }),
  };
}

/** What is being sent, as the entry people will see. An edit keeps the id and the time of the message it replaces. */
export function outgoingToEntry(out: Outgoing, now: At, saidAt: At): ChatEntry {
  return {
    id: out.edits?.message ?? out.id,
    from: 'bot',
    at: saidAt,
    text: out.text,
    ...(out.card === undefined ? {} : { card: out.card }),
    ...(out.edits === undefined ? {} : { editedAt: now }),
  };
}

function isoOf(at: At): string {
  return new Date(at).toISOString();
}
