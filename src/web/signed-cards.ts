/** Links in cards on their way out: in a direct chat they open pages as the one person in it; in a group a link carries nobody's name. */
import type { ChatEntry, Transcript } from '../adapter.js';
import type { Card } from '../card.js';
import { entriesBefore, entriesSince, entryOf, inboxIdOf } from '../outbox/queries.js';
import type { Roster } from '../people/roster.js';
import type { Outbox } from '../records/rows.js';
import type { Records } from '../scene.js';
import { accountAt, type ConversationRef, type Id } from '../terms.js';
import type { LinkSigner } from './sign.js';

export interface SignedCards {
  /** The row with its card's links made good. */
  row(row: Outbox): Promise<Outbox>;
  /** What was said in a conversation, its cards' links made good. */
  readonly transcript: Transcript;
}

export function createSignedCards(records: Records, signer: LinkSigner, roster: Pick<Roster, 'account'>): SignedCards {
  async function signed<C extends Card | null | undefined>(
    card: C,
    { platform, address, kind }: ConversationRef,
    message: Id,
  ): Promise<C | Card> {
    if (!card || kind === 'group') return card;
    const reader = await roster.account({ platform, account: accountAt(address) });
    return reader ? signer.signCard(card, reader.person.id, message) : card;
  }

  async function signEntry(entry: ChatEntry, conversation: ConversationRef): Promise<ChatEntry> {
    const card = await signed(entry.card, conversation, entry.id);
    return card ? { ...entry, card } : entry;
  }

  const signEntries = async (entries: readonly ChatEntry[], conversation: ConversationRef) =>
    Promise.all(entries.map((entry) => signEntry(entry, conversation)));

  return {
    async row(row) {
      const { platform, address, conversationKind: kind } = row;
      return { ...row, card: await signed(row.card, { platform, address, kind }, row.edits ?? row.id) };
    },
    transcript: {
      entries: async (conversation, after, limit) => signEntries(await entriesSince(records, conversation, after, limit), conversation),
      earlier: async (conversation, before, limit) => signEntries(await entriesBefore(records, conversation, before, limit), conversation),
      find: async (id) => {
        const found = await entryOf(records, id);
        return found && { ...found, entry: await signEntry(found.entry, found.conversation) };
      },
      idOf: (key) => inboxIdOf(records, key),
    },
  };
}
