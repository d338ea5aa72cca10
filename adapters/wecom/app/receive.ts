/** What people do in the app, as the bot takes it in. */
import { createHash } from 'node:crypto';
import type { IncomingMessage, RemoteFile } from '../../../src/message.js';
import { directAddress } from '../../../src/terms.js';
import { writeRemote } from '../media.js';
import type { Click } from '../press.js';
import { wordsFor } from '../words.js';
import { type AppMessage, selectedIn } from './xml.js';

export type AppIncoming =
  | { readonly kind: 'message'; readonly message: IncomingMessage }
  | { readonly kind: 'click'; readonly click: Click; readonly code: string }
  | { readonly kind: 'nothing' };

/** Organisation-wide events come from this name; it is nobody. */
const SYSTEM = 'sys';

/** A message of the callback. What is not said or pressed by a person is nothing: entering the app, following it, our own words. */
export function readIncoming(said: AppMessage, corpId: string): AppIncoming {
  const account = said.FromUserName.toLowerCase();
  if (account === SYSTEM || account === corpId.toLowerCase()) return { kind: 'nothing' };
  const shared = {
    conversation: { platform: 'wecom', address: directAddress(account), kind: 'direct' },
    sender: { platform: 'wecom', account },
    saidAt: Number(said.CreateTime) * 1000,
  } as const;
  if (said.MsgType === 'event') {
    if (said.Event !== 'template_card_event' && said.Event !== 'template_card_menu_event') return { kind: 'nothing' };
    const key = `wecom:app:${said.FromUserName}:${said.CreateTime}:${hashOf(`${said.TaskId}\n${said.EventKey}`)}`;
    const click = { ...shared, key, task: said.TaskId, button: said.EventKey, selected: selectedIn(said) };
    return { kind: 'click', click, code: said.ResponseCode };
  }
  const content = contentOf(said);
  if (!content || said.MsgId === '') return { kind: 'nothing' };
  const message = { kind: 'message', key: `wecom:app:${said.MsgId}`, ...shared, addressed: true, attachments: [], ...content } as const;
  return { kind: 'message', message };
}

function contentOf(said: AppMessage): { readonly text: string; readonly files?: readonly RemoteFile[] } | undefined {
  const words = wordsFor('中');
  const file = (name: string, contentType?: string): readonly RemoteFile[] => [
    { remote: writeRemote({ app: said.MediaId }), name, ...(contentType ? { contentType } : {}) },
  ];
  switch (said.MsgType) {
    case 'text':
      return { text: said.Content };
    case 'image':
      return { text: '', files: file(`${words.file.image}-${said.MsgId}`) };
    case 'voice':
      return { text: '', files: file(`${words.file.voice}-${said.MsgId}.${said.Format || 'amr'}`, 'audio/amr') };
    case 'video':
      return { text: '', files: file(`${words.file.video}-${said.MsgId}.mp4`, 'video/mp4') };
    case 'location':
      return { text: said.Label };
    case 'link':
      return { text: [said.Title, said.Description, said.Url].filter(Boolean).join('\n') };
    default:
      return undefined;
  }
}

/** A button's key may be long; the inbox key need not be. */
const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);
