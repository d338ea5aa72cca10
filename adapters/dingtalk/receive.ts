/** From a robot message as DingTalk pushes it to what the core takes in. */
import type { IncomingMessage, RemoteFile } from '../../src/message.js';
import { type At, type ConversationRef, directAddress, type PersonRef } from '../../src/terms.js';
import { cardIdOf } from './places.js';
import { jsonOf, type RobotMessage } from './wire.js';
import { WORDS } from './words.js';

/** What is to be done with a pushed message. `nothing`: the bot's own words, or nothing in it for us. `quota`: the month's pushes are used up. */
export type Heard =
  | { readonly kind: 'message'; readonly incoming: IncomingMessage; readonly session?: { readonly url: string; readonly until: At } }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'quota' };

/** The month's pushes are used up: the message comes without its words. */
const PUSHES_SPENT = 20001;

/** `frameId` and `sentAt` stand in for a message id and a time that are missing. */
export function hear(message: RobotMessage, frameId: string, sentAt: At): Heard {
  if (message.errorCode === PUSHES_SPENT || message.errCode === PUSHES_SPENT) return { kind: 'quota' };
  if (message.senderId !== undefined && message.senderId === message.chatbotUserId) return { kind: 'nothing' };
  const sender = senderOf(message);
  const conversation = sender && conversationOf(message, sender.ref);
  if (!sender || !conversation) return { kind: 'nothing' };
  const { text, files } = wordsOf(message);
  const quoted = quotedIn(message);
  const incoming: IncomingMessage = {
    kind: 'message',
    key: `dingtalk:${message.msgId ?? frameId}`,
    conversation,
    sender: sender.ref,
    saidAt: message.createAt ?? sentAt,
    text,
    addressed: conversation.kind === 'direct' || isMentioned(message),
    attachments: [],
    ...(message.senderNick ? { senderName: message.senderNick } : {}),
    ...(sender.outsider ? { outsider: true } : {}),
    ...(files.length > 0 ? { files } : {}),
    ...(quoted ? { quoted } : {}),
    ...answeredBy(message),
  };
  const { sessionWebhook: url, sessionWebhookExpiredTime: until } = message;
  return { kind: 'message', incoming, ...(url !== undefined && until !== undefined ? { session: { url, until } } : {}) };
}

/** Without a staff id, or from another organisation, somebody is an outsider: known by an id that only this robot sees. */
function senderOf(message: RobotMessage): { readonly ref: PersonRef; readonly outsider: boolean } | undefined {
  const { senderStaffId, senderId, chatbotCorpId } = message;
  const corp = message.senderCorpId ?? chatbotCorpId ?? 'unknown';
  const id = senderStaffId || senderId;
  if (!id) return undefined;
  const outsider = !senderStaffId || (chatbotCorpId !== undefined && corp !== chatbotCorpId);
  return { ref: { platform: 'dingtalk', account: `${corp}:${id}` }, outsider };
}

function conversationOf({ conversationType, conversationId }: RobotMessage, sender: PersonRef): ConversationRef | undefined {
  if (conversationType !== '2') return { platform: 'dingtalk', address: directAddress(sender.account), kind: 'direct' };
  return conversationId ? { platform: 'dingtalk', address: conversationId, kind: 'group' } : undefined;
}

/** In groups DingTalk pushes what mentions the robot; where it does not say, that is so. */
function isMentioned({ isInAtList, atUsers, chatbotUserId }: RobotMessage): boolean {
  return isInAtList ?? atUsers?.some(({ dingtalkId }) => dingtalkId === chatbotUserId) ?? true;
}

/** The words, with the blank that stands for the robot's mention taken off, and the files. */
function wordsOf(message: RobotMessage): { readonly text: string; readonly files: readonly RemoteFile[] } {
  const { content } = message;
  const code = content?.downloadCode;
  const file = (more: Omit<RemoteFile, 'remote'>): readonly RemoteFile[] => (code ? [{ remote: code, ...more }] : []);
  switch (message.msgtype) {
    case 'picture':
      return { text: '', files: file({ name: `${WORDS.files.picture}.jpg`, contentType: 'image/jpeg' }) };
    case 'audio': {
      const heard = clean(content?.recognition ?? '');
      return {
        text: heard,
        files: file({ name: `${WORDS.files.audio}.amr`, contentType: 'audio/amr', ...(heard ? { text: heard } : {}) }),
      };
    }
    case 'file':
      return { text: '', files: file({ name: content?.fileName ?? 'file' }) };
    case 'video':
      return { text: '', files: file({ name: `${WORDS.files.video}.${content?.videoType ?? 'mp4'}`, contentType: 'video/mp4' }) };
    case 'richText':
      return richWords(content?.richText ?? []);
    default:
      return { text: clean(message.text?.content ?? ''), files: [] };
  }
}

type RichPieces = NonNullable<NonNullable<RobotMessage['content']>['richText']>;

function richWords(pieces: RichPieces): { readonly text: string; readonly files: readonly RemoteFile[] } {
  const files = pieces.flatMap(({ downloadCode }, i) =>
    downloadCode ? [{ remote: downloadCode, name: `${WORDS.files.picture}-${i + 1}.jpg`, contentType: 'image/jpeg' }] : [],
  );
  return { text: clean(pieces.map(({ text }) => text ?? '').join('')), files };
}

/** The mention leaves blanks of several kinds behind, in front and within. */
const clean = (text: string): string => text.replace(/[\u2005\u00a0\u200b]/g, ' ').trim();

function quotedIn({ text }: RobotMessage): string | undefined {
  const words = wordsIn(text?.repliedMsg?.content);
  return words === undefined || words.trim() === '' ? undefined : words.trim();
}

/** Cards and messages of the robot are numbered apart. */
function answeredBy({ originalProcessQueryKey: id, text }: RobotMessage): Pick<IncomingMessage, 'answers'> {
  if (!id) return {};
  return { answers: text?.repliedMsg?.msgType === 'interactiveCard' ? cardIdOf(id) : id };
}

/** The words of a quoted message: a string, `{text}`, `{richText}`, or JSON of these in a string. */
function wordsIn(content: unknown): string | undefined {
  const value = typeof content === 'string' && /^\s*[{[]/.test(content) ? (jsonOf(content) ?? content) : content;
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return undefined;
  if ('text' in value) return wordsIn(value.text);
  if ('content' in value) return wordsIn(value.content);
  if ('richText' in value && Array.isArray(value.richText)) return value.richText.map((piece) => wordsIn(piece) ?? '').join('');
  return undefined;
}
