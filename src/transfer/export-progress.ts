/** An export that takes long tells on its card how far it is, as an import does; a short one leaves the card alone. */
import { type ExportState, exportCard } from '../features/export/card.js';
import { visibleCount } from '../features/export/queries.js';
import { entryOf } from '../outbox/queries.js';
import { personBehind } from '../people/queries.js';
import { Draft } from '../records/draft.js';
import type { Commit } from '../scene.js';
import { type At, accountAt, type Id } from '../terms.js';
import type { Visit } from '../web/visit.js';

export interface ProgressParts {
  readonly commit: Commit;
  readonly nextId: () => Id;
  readonly now: () => At;
}

export interface Progress {
  /** So many more customers are in the file. */
  went(customers: number): Promise<void>;
  /** The file is whole, or whoever fetched it has gone. */
  ended(whole: boolean): Promise<void>;
}

const PROGRESS_MS = 1000;

/** `message`: the card whose link was opened; where it is no such card of the visitor's own direct chat, nothing is told. */
export async function progressOn(message: Id, visit: Visit, { commit, nextId, now }: ProgressParts): Promise<Progress | undefined> {
  if (!Number.isSafeInteger(message) || message <= 0) return undefined;
  const found = await entryOf(visit.records, message);
  if (!found?.entry.card?.actions.some(({ action }) => action.startsWith('export.')) || found.conversation.kind !== 'direct')
    return undefined;
  const { platform, address } = found.conversation;
  const reader = await personBehind(visit.records, { platform, account: accountAt(address) });
  if (reader?.id !== visit.person.id) return undefined;

  const all = await visibleCount(visit);
  let done = 0;
  let told = false;
  let toldAt = now();

  async function tell(state: ExportState): Promise<void> {
    told = true;
    toldAt = now();
    const draft = new Draft({ workspace: visit.workspace, now: toldAt, nextId, person: visit.person });
    draft.reply(exportCard(state, visit.lang), { to: { platform, address, kind: 'direct' }, edits: message });
    await commit(draft.decision());
  }

  return {
    async went(customers) {
      done += customers;
      if (now() - toldAt >= PROGRESS_MS) await tell({ kind: 'running', done, all: Math.max(all, done) });
    },
    async ended(whole) {
      if (told) await tell(whole ? { kind: 'done', all: done } : { kind: 'broken', all });
    },
  };
}
