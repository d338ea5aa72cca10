/** What people say to the robot, as the bot takes it in. */
import type { IncomingMessage, RemoteFile } from '../../../src/message.js';
import { type At, type ConversationRef, directAddress } from '../../../src/terms.js';
import { writeRemote } from '../media.js';
import type { Click } from '../press.js';
import { withoutMark } from '../text.js';
import { WORDS } from '../words.js';
import { type EventFrame, type MessageFrame, pressedIn, type Said } from './frames.js';
import type { Mentions } from './mention.js';

type Body = MessageFrame['body'] | EventFrame['body'];

/** The organisation the bot is of, where the app's settings tell it. */
export interface House {
  readonly now: () => At;
  readonly corpId: string | undefined;
}

/** The part of a direct chat that is the robot's, beside the app's. */
const PART = 'robot';

function receivedOf(body: Body, { now, corpId }: House) {
  const account = body.from.userid.toLowerCase();
  const group = body.chatid !== undefined && body.chattype !== 'single';
  const conversation: ConversationRef = group
    ? { platform: 'wecom', address: body.chatid ?? '', kind: 'group' }
    : { platform: 'wecom', address: directAddress(account, PART), kind: 'direct' };
  const outsider = body.from.corpid !== undefined && body.from.corpid !== '' && body.from.corpid !== corpId;
  return {
    key: `wecom:robot:${body.msgid}`,
    conversation,
    sender: { platform: 'wecom', account },
    saidAt: body.create_time === undefined ? now() : body.create_time * 1000,
    ...(outsider ? { outsider } : {}),
  } as const;
}

/** A message; undefined for the robot's own words. Whatever reaches the robot in a group was said to it: the platform brings nothing else. */
export function readMessage({ body }: MessageFrame, house: House, mentions: Mentions): IncomingMessage | undefined {
  if (body.from.userid === body.aibotid) return undefined;
  const received = receivedOf(body, house);
  const said = textIn(body);
  const files = [...filesIn(body, body.msgid), ...(body.quote ? filesIn(body.quote, `${body.msgid}-quote`) : [])];
  const quoted = body.quote && withoutMark(textIn(body.quote));
  return {
    kind: 'message',
    ...received,
    text: received.conversation.kind === 'group' ? mentions.strip(said) : said.trim(),
    addressed: true,
    attachments: [],
    ...(files.length > 0 ? { files } : {}),
    ...(quoted ? { quoted } : {}),
  };
}

/** A press on a card. */
export function readClick(frame: EventFrame, house: House): Click {
  return { ...receivedOf(frame.body, house), ...pressedIn(frame) };
}

/** Words typed or spoken: a voice message comes as its transcript. */
function textIn({ text, voice, mixed }: Said): string {
  const items = mixed?.msg_item.flatMap((item) => item.text?.content ?? []) ?? [];
  return [text?.content, voice?.content, ...items].filter((each) => each !== undefined).join('\n');
}

function filesIn({ image, file, video, mixed }: Said, name: string): readonly RemoteFile[] {
  const words = WORDS.zh.file;
  const images = [image, ...(mixed?.msg_item.map((item) => item.image) ?? [])].filter((each) => each !== undefined);
  return [
    ...images.map((each, i) => remoteFile(each, `${words.image}-${name}${i === 0 ? '' : `-${i + 1}`}`, 'image/*')),
    ...(file ? [remoteFile(file, `${words.file}-${name}`)] : []),
    ...(video ? [remoteFile(video, `${words.video}-${name}.mp4`, 'video/mp4')] : []),
  ];
}

function remoteFile(media: NonNullable<Said['file']>, name: string, contentType?: string): RemoteFile {
  const remote = writeRemote({ url: media.url, ...(media.aeskey === undefined ? {} : { key: media.aeskey }) });
  return { remote, name: media.filename ?? media.name ?? name, ...(contentType ? { contentType } : {}) };
}
