import type { Group } from '../../src/adapter.js';
import { accountAt, type ConversationRef, directAddress } from '../../src/terms.js';

/** The direct chat of a person with the bot. */
export function directOf(account: string): ConversationRef {
  return { platform: 'web', address: directAddress(account), kind: 'direct' };
}

/** A group chat by its id. */
export function groupOf(id: string): ConversationRef {
  return { platform: 'web', address: `group:${id}`, kind: 'group' };
}

/** What the API calls a conversation: `dm`, or the group's id. */
export function placeOf(conversation: ConversationRef): string {
  return conversation.kind === 'direct' ? 'dm' : conversation.address.replace(/^group:/, '');
}

/** Who can read a conversation: the person of a direct chat, the members of a group. */
export function readersOf(conversation: ConversationRef, groups: readonly Group[]): readonly string[] {
  if (conversation.kind === 'direct') return [accountAt(conversation.address)];
  return groups.find((group) => group.address === conversation.address)?.members ?? [];
}
