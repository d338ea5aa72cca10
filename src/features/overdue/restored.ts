/** 撤销 in words after a button of a list: the deal's row stands there again with its buttons. */
import type { Card } from '../../card.js';
import type { Decision } from '../../decision.js';
import { Draft } from '../../records/draft.js';
import type { Inbox } from '../../records/rows.js';
import type { Scene } from '../../scene.js';
import type { Id } from '../../terms.js';
import { eventById } from '../../undo/queries.js';
import { facedBy } from './queries.js';
import { withRowOf } from './settle.js';
import { WORDS } from './words.js';

const NO_MORE: Pick<Card, 'mark' | 'parts' | 'actions'> = { mark: 'done', parts: [], actions: [] };

export async function restoreRows(scene: Scene & { readonly inbox: Inbox }, decision: Decision): Promise<Decision | undefined> {
  const draft = new Draft(scene);
  /** Each card as it will read: several of its rows may come back at once. */
  const shown = new Map<Id, Card>();
  for (const { undoes, deal } of undoneIn(decision)) {
    const event = await eventById(scene.records, undoes);
    if (!event?.kind.startsWith('overdue.') || event.inbox === null) continue;
    for (const faces of await facedBy(scene.records, event.inbox, scene.conversation.address)) {
      const now = faces.at(-1);
      const card = now && (shown.get(now.message) ?? now.card);
      const restored = faces
        .toReversed()
        .map((face) => card && face.card && withRowOf(card, face.card, deal, scene.lang))
        .find((card) => card);
      // A deal that was closed says so in a place of its own as well, which has no button to take it back by.
      const reopened = event.kind === 'overdue.closed' ? { ...NO_MORE, title: WORDS[scene.lang].undone } : undefined;
      const face = restored ?? reopened;
      if (now && face) shown.set(now.message, face);
    }
  }
  for (const [message, card] of shown) draft.reply(card, { edits: message });
  const made = draft.decision();
  return made.replies.length > 0 ? made : undefined;
}

function undoneIn({ changes }: Decision) {
  return changes.flatMap((change) => {
    if (change.kind !== 'insert' || change.table !== 'event' || change.row.kind !== 'undone') return [];
    const { undoes, deal } = change.row;
    return undoes === null || deal === null ? [] : [{ undoes, deal }];
  });
}
