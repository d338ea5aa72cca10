/** Whether messages can be taken in now: asked by trying it, since a full disk reads as well as an empty one. */
import { randomBytes } from 'node:crypto';
import type { Keeping } from '../scene.js';
import type { At, Id } from '../terms.js';

export interface ReadyParts {
  readonly store: Pick<Keeping, 'keep'>;
  readonly workspace: Id;
  readonly now: () => At;
}

/** Whoever asks again within this time is told what was found last. */
const FRESH_MS = 1000;
/** About what a long message with its answer takes. By chance, because a database skips a write that changes nothing. */
const BYTES = 12_000;
const KEPT_MS = 60_000;

/** Resolves when the database takes a write; rejects with StoreUnavailable while it does not (disk full, read-only, away). */
export function createReady({ store, workspace, now }: ReadyParts): () => Promise<void> {
  let last: { readonly at: At; readonly found: Promise<void> } | undefined;
  return () => {
    const at = now();
    if (!last || at - last.at >= FRESH_MS)
      last = { at, found: store.keep({ workspace, key: 'ready', value: randomBytes(BYTES).toString('base64'), until: at + KEPT_MS }) };
    return last.found;
  };
}
