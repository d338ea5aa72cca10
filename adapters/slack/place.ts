/** Addresses and accounts of Slack as the core knows them. */
import { accountAt, type ConversationRef, directAddress, type PersonRef, wholeAddress } from '../../src/terms.js';

/** `T00:U02`. */
export const personOf = (team: string, user: string): PersonRef => ({ platform: 'slack', account: `${team}:${user}` });

/** The user id in an account. */
export const userIn = (account: string): string => account.slice(account.indexOf(':') + 1);

/** The team id in an account. */
export const teamIn = (account: string): string => account.slice(0, account.indexOf(':'));

/** Where something was said: the direct chat with `person`, or a channel; a thread is a part of either. */
export function conversationAt(channel: string, direct: boolean, person: PersonRef, thread: string | undefined): ConversationRef {
  if (direct) return { platform: 'slack', address: directAddress(person.account, thread), kind: 'direct' };
  return { platform: 'slack', address: thread === undefined ? channel : `${channel}#${thread}`, kind: 'group' };
}

/** True for the id of a direct chat with the bot. */
export const isDirect = (channel: string): boolean => channel.startsWith('D');

/** What `chat.postMessage` calls this conversation: a channel, or the user whose direct chat with the bot it is; and the thread in it. */
export function channelOf({ address, kind }: ConversationRef): { readonly channel: string; readonly thread?: string } {
  const mark = address.indexOf('#');
  const thread = mark < 0 ? {} : { thread: address.slice(mark + 1) };
  return { channel: kind === 'direct' ? userIn(accountAt(address)) : wholeAddress(address), ...thread };
}

/** The platform's id of a message: `channel:ts`. */
export const messageId = (channel: string, ts: string): string => `${channel}:${ts}`;

export function fromMessageId(platformMessage: string): { readonly channel: string; readonly ts: string } {
  const mark = platformMessage.indexOf(':');
  return { channel: platformMessage.slice(0, mark), ts: platformMessage.slice(mark + 1) };
}

/** Milliseconds since 1970 of a Slack timestamp, `1769220155.940449`. */
export const instantOf = (ts: string): number => Math.floor(Number(ts) * 1000);
