/** Tables: messages on their way in and out, files, and what running programs keep for each other. */
import { sql } from 'drizzle-orm';
import type { Card } from '../../src/card.js';
import type { Incoming } from '../../src/message.js';
import type { NewsOfNames, Trouble } from '../../src/records/rows.js';
import { PLATFORMS } from '../../src/terms.js';
import type { SchemaKit } from './kit.js';

/** Tables: messages on their way in and out, files, and what running programs keep for each other. */
export function messagesTables(kit: SchemaKit) {
  const { k, workspaceColumn } = kit;

  const inbox = k.table(
    'inbox',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      key: k.text('key').notNull(),
      lane: k.text('lane').notNull(),
      account: k.text('account').notNull(),
      body: k.json<Incoming>('body').notNull(),
      saidAt: k.at('said_at').notNull(),
      receivedAt: k.at('received_at').notNull(),
      state: k.oneOf('state', ['waiting', 'done', 'failed']).notNull(),
      tries: k.int('tries').notNull(),
    },
    (t) => [
      k.unique('inbox_key').on(t.key),
      k.index('inbox_lane').on(t.lane, t.receivedAt),
      k.index('inbox_waiting').on(t.id).where(sql`state = 'waiting'`),
    ],
  );

  const outbox = k.table(
    'outbox',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      key: k.text('key').notNull(),
      lane: k.text('lane').notNull(),
      platform: k.oneOf('platform', PLATFORMS).notNull(),
      address: k.text('address').notNull(),
      conversationKind: k.oneOf('conversation_kind', ['direct', 'group']).notNull(),
      text: k.text('text').notNull(),
      card: k.json<Card>('card'),
      edits: k.int('edits'),
      cause: k.int('cause'),
      dueAt: k.at('due_at').notNull(),
      tries: k.int('tries').notNull(),
      leaseUntil: k.at('lease_until').notNull(),
      state: k.oneOf('state', ['waiting', 'sent', 'unknown', 'given_up']).notNull(),
      platformMessage: k.text('platform_message'),
      trouble: k.json<Trouble>('trouble'),
      createdAt: k.at('created_at').notNull(),
      sentAt: k.at('sent_at'),
    },
    (t) => [
      k.unique('outbox_key').on(t.key),
      k.index('outbox_lane').on(t.lane, t.sentAt).where(sql`state = 'sent'`),
      k.index('outbox_edits').on(t.edits).where(sql`edits IS NOT NULL`),
      k.index('outbox_waiting').on(t.lane, t.id).where(sql`state = 'waiting'`),
      k.index('outbox_trouble').on(t.id).where(sql`state IN ('unknown', 'given_up')`),
    ],
  );

  const file = k.table(
    'file',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      hash: k.text('hash').notNull(),
      name: k.text('name').notNull(),
      contentType: k.text('content_type').notNull(),
      bytes: k.int('bytes').notNull(),
      at: k.at('at').notNull(),
    },
    (t) => [k.index('file_hash').on(t.hash)],
  );

  const importBatch = k.table('import_batch', {
    id: k.id(),
    workspace: workspaceColumn(),
    file: k.int('file').notNull(),
    by: k.int('by').notNull(),
    state: k.oneOf('state', ['checking', 'checked', 'staging', 'live', 'cancelled', 'failed']).notNull(),
    rows: k.int('rows').notNull(),
    staged: k.int('staged').notNull(),
    at: k.at('at').notNull(),
  });

  const kept = k.table(
    'kept',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      key: k.text('key').notNull(),
      value: k.text('value').notNull(),
      until: k.at('until').notNull(),
    },
    (t) => [k.unique('kept_key').on(t.workspace, t.key), k.index('kept_until').on(t.until)],
  );

  const lease = k.table(
    'lease',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      name: k.text('name').notNull(),
      holder: k.text('holder').notNull(),
      until: k.at('until').notNull(),
    },
    (t) => [k.unique('lease_name').on(t.workspace, t.name)],
  );

  const nameNews = k.table(
    'name_news',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      at: k.at('at').notNull(),
      news: k.json<NewsOfNames>('news').notNull(),
    },
    (t) => [k.index('name_news_at').on(t.workspace, t.at)],
  );

  /** One row: the next free row number, see `ids.ts`. */
  const counter = k.table('counter', { id: k.id(), next: k.int('next').notNull() });

  return { inbox, outbox, file, importBatch, kept, lease, nameNews, counter };
}
