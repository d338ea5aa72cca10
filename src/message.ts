import type { Card, PicturePart } from './card.js';
import type { At, ConversationRef, Id, PersonRef } from './terms.js';

/** Nobody wrote to a bot before the year 2000: a message dated earlier comes from a clock that is wrong. */
export const FIRST_SAYABLE: At = Date.UTC(2000, 0, 1);

/** A file that came with a message: stored by content hash, never inside the message. */
export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: number;
  /** What is said or written in it: from the platform, or as a model heard or read it. */
  readonly text?: string;
}

/** A file still with the platform: fetched through its adapter when the message is handled, never before it is acknowledged. */
export interface RemoteFile {
  /** What the adapter needs to fetch it; good for the platform's own time only. */
  readonly remote: string;
  readonly name: string;
  readonly contentType?: string;
  readonly bytes?: number;
  /** A transcript the platform gave, if any. */
  readonly text?: string;
}

/** A file that could not be taken, and why. */
export interface Untaken {
  readonly name: string;
  readonly why: 'too-large' | 'wrong-type' | 'misnamed' | 'gone' | 'unreachable';
}

interface Received {
  /** Unique for ever: `<platform>:<the platform's own id>`. The same key twice is one message. */
  readonly key: string;
  readonly conversation: ConversationRef;
  readonly sender: PersonRef;
  /** When it was said, by the platform's clock. */
  readonly saidAt: At;
  /** The sender's name where the platform sends it along. */
  readonly senderName?: string;
  /** True when the platform says that the sender is a guest or of another organisation: such people get no data, ever. */
  readonly outsider?: boolean;
}

/** Words typed or spoken to the bot, or in a group where it listens. The bot's own mention is stripped. */
export interface IncomingMessage extends Received {
  readonly kind: 'message';
  readonly text: string;
  /** The words are not the sender's: a command without any was typed, and they say what it means. The answer is in the sender's own language. */
  readonly wordless?: true;
  /** True in a direct chat, and in a group when the bot was mentioned. */
  readonly addressed: boolean;
  readonly attachments: readonly Attachment[];
  /** Files to be fetched; they join `attachments` when the message is handled. */
  readonly files?: readonly RemoteFile[];
  /** Files that could not be fetched. */
  readonly untaken?: readonly Untaken[];
  /** The text of the message this one quotes or replies to, where the platform sends it along. */
  readonly quoted?: string;
  /** The platform's own id of the message of ours that this one quotes or replies to, where it tells that. */
  readonly answers?: string;
}

/** All that a message says: its text, what was spoken where that was written down, and what a picture says where it was read. */
export function wordsOf({ text, attachments, files = [] }: Pick<IncomingMessage, 'text' | 'attachments' | 'files'>): string {
  const told = [...attachments, ...files].flatMap((file) =>
    (isSpeech(file) || isPicture(file)) && file.text !== undefined ? [file.text.trim()] : [],
  );
  return [text, ...told.filter((words) => words !== '' && !text.includes(words))].filter((words) => words !== '').join('\n');
}

/** A voice message, by its content type or its name. */
export const isSpeech = ({ contentType, name }: { readonly contentType?: string; readonly name: string }): boolean =>
  contentType === undefined ? /\.(?:amr|m4a|mp3|ogg|wav|silk|webm|aac)$/i.test(name) : contentType.startsWith('audio/');

/** A photo or a screenshot, by its content type or its name. */
export const isPicture = ({ contentType, name }: { readonly contentType?: string; readonly name: string }): boolean =>
  contentType === undefined ? /\.(?:png|jpe?g|webp|gif|heic)$/i.test(name) : contentType.startsWith('image/');

/** Were its words read off a picture? Then they are the words of others: news at most, never an order. */
export const isReadOff = ({ attachments }: Pick<IncomingMessage, 'attachments'>): boolean =>
  attachments.some((file) => isPicture(file) && file.text !== undefined);

/** The key under which a message is handled anew with the words of its files: once. */
export const keyAgain = (key: string): string => `${key}:heard`;

/** To people such a message is the one they sent, which they see already. */
export const isAgain = (key: string): boolean => key.endsWith(':heard');

/** Words that only say what a picture is: "华东医疗的名片". What there is to record is in the picture. */
export const isCaption = (text: string): boolean =>
  /^.{0,30}(?:名片|截图|截屏|白板|照片|图片|便签|手写|报价单|报价|聊天记录|聊天|card|screenshot|whiteboard|photo|picture|quote|notes|chat)[。.]?$/i.test(
    text.trim(),
  );

/** A button pressed or a form sent on a card the bot had sent. */
export interface IncomingPress extends Received {
  readonly kind: 'press';
  readonly action: string;
  readonly value?: string;
  readonly form?: Readonly<Record<string, string>>;
  /** The platform could not show the button's form, or not all of it: what `form` lacks is asked for in words. */
  readonly unfilled?: true;
  /** It was written, not tapped: what was written. */
  readonly typed?: string;
  /** The outbox id of the message that carried the card. */
  readonly message: Id;
}

/** Whatever a platform brings in, after its own checks. Plain data: it is stored as it is. */
export type Incoming = IncomingMessage | IncomingPress;

/** A picture of a card, drawn: a PNG at twice the size it is to be seen at. */
export interface Drawn {
  /** The part of the card that it shows. */
  readonly part: PicturePart;
  readonly png: Uint8Array;
}

/** A message on its way out. `text` is readable alone; `card` adds structure where the platform can show it. */
export interface Outgoing {
  /** The outbox row's id: the same id sent twice must show once. */
  readonly id: Id;
  readonly conversation: ConversationRef;
  readonly text: string;
  readonly card?: Card;
  /** The pictures of the card that could be drawn, where the platform takes pictures; those in its folds are not. */
  readonly pictures?: readonly Drawn[];
  /** When set, this replaces the message sent earlier under that outbox id. */
  readonly edits?: { readonly message: Id; readonly platformMessage: string };
}
