import type { Store } from '../../db/store.js';
import type { Outbox } from '../../src/records/rows.js';
import type { Id } from '../../src/terms.js';

export const NOW = Date.UTC(2026, 10, 20, 2);
export const WORKSPACE = 1;

/** `open` gives an empty, migrated store; `reopen` the same database again. */
export interface StoreUnderTest {
  open(): Promise<Store>;
  reopen(): Promise<Store>;
  cleanUp(): Promise<void>;
}

/** A message to a chat of the web: an answer when it has a cause, else a push. */
export function outboxRow(id: Id, address: string, set: Partial<Outbox> = {}): Outbox {
  return {
    id,
    workspace: WORKSPACE,
    key: `re:${id}`,
    lane: `web:${address}`,
    platform: 'web',
    address,
    conversationKind: 'direct',
    text: '已记',
    card: null,
    edits: null,
    cause: null,
    dueAt: NOW,
    tries: 0,
    leaseUntil: 0,
    state: 'waiting',
    platformMessage: null,
    trouble: null,
    createdAt: NOW,
    sentAt: null,
    ...set,
  };
}
