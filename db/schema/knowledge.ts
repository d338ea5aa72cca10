/** Tables: knowledge cards. */
import { sql } from 'drizzle-orm';
import { KNOWLEDGE_KINDS, KNOWLEDGE_ORIGINS, KNOWLEDGE_STATES, OBJECTION_TOPICS } from '../../src/records/knowledge.js';
import type { SchemaKit } from './kit.js';

/** Tables: knowledge cards. */
export function knowledgeTables(kit: SchemaKit) {
  const { k, workspaceColumn } = kit;

  /** Found by its grams: an FTS5 table kept by triggers on SQLite, an index over the words on PostgreSQL; both in a migration of their own. */
  const knowledge = k.table(
    'knowledge',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      key: k.text('key'),
      kind: k.oneOf('kind', KNOWLEDGE_KINDS).notNull(),
      topic: k.oneOf('topic', OBJECTION_TOPICS),
      lang: k.oneOf('lang', ['zh', 'en']).notNull(),
      title: k.text('title').notNull(),
      body: k.text('body').notNull(),
      grams: k.text('grams').notNull(),
      state: k.oneOf('state', KNOWLEDGE_STATES).notNull(),
      origin: k.oneOf('origin', KNOWLEDGE_ORIGINS).notNull(),
      customer: k.int('customer'),
      deal: k.int('deal'),
      inbox: k.int('inbox'),
      author: k.int('author'),
      createdAt: k.at('created_at').notNull(),
      changedAt: k.at('changed_at').notNull(),
      version: k.int('version').notNull(),
    },
    (t) => [
      k.unique('knowledge_key').on(t.workspace, t.key),
      k.index('knowledge_topic').on(t.workspace, t.state, t.topic),
      k.index('knowledge_changed').on(t.workspace, t.state, t.changedAt),
      k.index('knowledge_deal').on(t.deal).where(sql`deal IS NOT NULL`),
    ],
  );

  const knowledgeVersion = k.table(
    'knowledge_version',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      card: k.int('card').notNull(),
      number: k.int('number').notNull(),
      title: k.text('title').notNull(),
      body: k.text('body').notNull(),
      by: k.int('by'),
      at: k.at('at').notNull(),
    },
    (t) => [k.unique('knowledge_version_once').on(t.card, t.number)],
  );

  const knowledgeVector = k.table(
    'knowledge_vector',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      card: k.int('card').notNull(),
      model: k.text('model').notNull(),
      of: k.int('of').notNull(),
      vector: k.text('vector').notNull(),
      at: k.at('at').notNull(),
    },
    (t) => [k.unique('knowledge_vector_once').on(t.workspace, t.model, t.card)],
  );

  return { knowledge, knowledgeVersion, knowledgeVector };
}
