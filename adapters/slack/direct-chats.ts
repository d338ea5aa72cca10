/** Which direct chat (D…) a person (U…) has with the bot: learned in passing, asked for when it must be known. */
import type { SlackApi } from './client.js';

const REMEMBERED = 10_000;

export interface DirectChats {
  learn(user: string, channel: string): void;
  isKnown(channel: string): boolean;
  /** Throws what the client throws. */
  find(user: string): Promise<string>;
}

export function createDirectChats(api: SlackApi): DirectChats {
  const known = new Map<string, string>();
  const channels = new Set<string>();
  function learn(user: string, channel: string): void {
    if (known.has(user)) return;
    if (known.size >= REMEMBERED) {
      known.clear();
      channels.clear();
    }
    known.set(user, channel);
    channels.add(channel);
  }
  return {
    learn,
    isKnown: (channel) => channels.has(channel),
    async find(user) {
      const already = known.get(user);
      if (already !== undefined) return already;
      const { channel } = await (await api.web()).conversations.open({ users: user });
      if (!channel?.id) throw new Error('conversations.open told no channel');
      learn(user, channel.id);
      return channel.id;
    },
  };
}
