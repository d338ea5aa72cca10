import type { Store } from '../../db/store.js';
import type { Customer, Inbox, Outbox } from '../../src/records/rows.js';
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

/** A customer with little known of it. */
export function customerRow(id: Id, set: Partial<Customer> = {}): Customer {
  return {
    id,
    workspace: WORKSPACE,
    name: '华东医疗',
    pinyin: 'huadongyiliao',
    owner: 1,
    industry: null,
    tier: null,
    source: null,
    firstContactAt: NOW,
    lastContactAt: NOW,
    lastWords: null,
    lastWordsAt: null,
    moods: '+0',
    churnAt: null,
    batch: 0,
    createdBy: 1,
    createdAt: NOW,
    version: 1,
    ...set,
  };
}

/** A message that waits to be handled. */
export function inboxRow(id: Id, key: string): Inbox {
  const conversation = { platform: 'web', address: 'dm:rep', kind: 'direct' } as const;
  return {
    id,
    workspace: WORKSPACE,
    key,
    lane: 'web:dm:rep',
    account: 'rep',
    saidAt: NOW,
    receivedAt: NOW,
    state: 'waiting',
    tries: 0,
    body: {
      kind: 'message',
      key,
      conversation,
      sender: { platform: 'web', account: 'rep' },
      saidAt: NOW,
      text: '报价38万 😀',
      addressed: true,
      attachments: [],
    },
  };
}
