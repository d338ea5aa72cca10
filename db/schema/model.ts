/** Tables: work for the model, and what became of it. */
import { sql } from 'drizzle-orm';
import { CALL_KINDS, CALL_OUTCOMES, type CallWords, REQUEST_STATES, SUGGESTION_STATES } from '../../src/records/rows.js';
import type { SchemaKit } from './kit.js';

/** Tables: work for the model, and what became of it. */
export function modelTables(kit: SchemaKit) {
  const { k, workspaceColumn } = kit;

  const draftRequest = k.table(
    'draft_request',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      kind: k.text('kind').notNull(),
      person: k.int('person').notNull(),
      conversation: k.int('conversation').notNull(),
      inbox: k.int('inbox'),
      outbox: k.int('outbox'),
      customers: k.json<readonly number[]>('customers').notNull(),
      given: k.json<unknown>('given').notNull(),
      state: k.oneOf('state', REQUEST_STATES).notNull(),
      tries: k.int('tries').notNull(),
      dueAt: k.at('due_at').notNull(),
      giveUpAt: k.at('give_up_at').notNull(),
      createdAt: k.at('created_at').notNull(),
      version: k.int('version').notNull(),
    },
    (t) => [k.index('draft_request_waiting').on(t.dueAt).where(sql`state = 'waiting'`)],
  );

  const modelCall = k.table(
    'model_call',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      at: k.at('at').notNull(),
      person: k.int('person'),
      request: k.int('request'),
      kind: k.oneOf('kind', CALL_KINDS).notNull(),
      purpose: k.text('purpose').notNull(),
      promptVersion: k.int('prompt_version'),
      model: k.text('model').notNull(),
      tokensIn: k.int('tokens_in').notNull(),
      tokensOut: k.int('tokens_out').notNull(),
      cost: k.int('cost').notNull(),
      ms: k.int('ms').notNull(),
      outcome: k.oneOf('outcome', CALL_OUTCOMES).notNull(),
      dropped: k.int('dropped').notNull(),
      words: k.json<CallWords>('words'),
    },
    (t) => [k.index('model_call_at').on(t.workspace, t.at)],
  );

  const suggestion = k.table(
    'suggestion',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      kind: k.text('kind').notNull(),
      call: k.int('call'),
      person: k.int('person').notNull(),
      customer: k.int('customer'),
      deal: k.int('deal'),
      inbox: k.int('inbox'),
      outbox: k.int('outbox'),
      about: k.json<unknown>('about').notNull(),
      state: k.oneOf('state', SUGGESTION_STATES).notNull(),
      by: k.int('by'),
      at: k.at('at').notNull(),
      decidedAt: k.at('decided_at'),
      version: k.int('version').notNull(),
    },
    (t) => [
      k.index('suggestion_at').on(t.workspace, t.at),
      k.index('suggestion_inbox').on(t.inbox),
      k.index('suggestion_customer').on(t.customer, t.kind, t.at),
      // Those that people decided on; what hangs open is many times as much.
      k.index('suggestion_decided').on(t.id).where(sql`state IN ('adopted', 'changed', 'vetoed')`),
    ],
  );

  const suggestionCard = k.table(
    'suggestion_card',
    { id: k.id(), workspace: workspaceColumn(), suggestion: k.int('suggestion').notNull(), card: k.int('card').notNull() },
    (t) => [k.unique('suggestion_card_once').on(t.suggestion, t.card), k.index('suggestion_card_card').on(t.card)],
  );

  const modelExclusion = k.table(
    'model_exclusion',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      customer: k.int('customer').notNull(),
      by: k.int('by').notNull(),
      at: k.at('at').notNull(),
    },
    (t) => [k.unique('model_exclusion_customer').on(t.workspace, t.customer)],
  );

  return { draftRequest, modelCall, suggestion, suggestionCard, modelExclusion };
}
