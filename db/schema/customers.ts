/** Tables: customers, their deals, and who may see them. */
import { sql } from 'drizzle-orm';
import { CONTACT_ROLES, LOSS_REASONS, STAGES, TERM_KINDS } from '../../src/terms.js';
import type { SchemaKit } from './kit.js';

/** Tables: customers, their deals, and who may see them. */
export function customersTables(kit: SchemaKit) {
  const { engine, k, workspaceColumn, dayColumn } = kit;

  const customer = k.table(
    'customer',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      name: k.text('name').notNull(),
      pinyin: k.text('pinyin').notNull(),
      owner: k.int('owner').notNull(),
      industry: k.text('industry'),
      tier: k.text('tier'),
      source: k.text('source'),
      firstContactAt: k.at('first_contact_at'),
      lastContactAt: k.at('last_contact_at'),
      lastWords: k.text('last_words'),
      lastWordsAt: k.at('last_words_at'),
      moods: k.text('moods').notNull(),
      churnAt: k.at('churn_at'),
      batch: k.int('batch').notNull(),
      createdBy: k.int('created_by').notNull(),
      createdAt: k.at('created_at').notNull(),
      version: k.int('version').notNull(),
    },
    (t) => [
      // On SQLite with all that a customer's health is told from, so that a team's is counted in the index alone. PostgreSQL would look at
      // the rows all the same, for their numbers; and as long as no index has what a follow-up changes, it writes the row and no index (HOT).
      k.index('customer_owner').on(t.workspace, t.owner, ...(engine === 'sqlite' ? [t.lastContactAt, t.churnAt, t.moods] : []), t.batch),
      k.index('customer_created').on(t.workspace, t.owner, t.createdAt),
      k.index('customer_name').on(t.workspace, t.name),
      k.index('customer_batch').on(t.batch),
      k.index('customer_industry').on(t.workspace, t.industry),
    ],
  );

  const alias = k.table(
    'alias',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      customer: k.int('customer').notNull(),
      name: k.text('name').notNull(),
      pinyin: k.text('pinyin').notNull(),
    },
    (t) => [k.index('alias_customer').on(t.customer)],
  );

  const term = k.table(
    'term',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      kind: k.oneOf('kind', TERM_KINDS).notNull(),
      name: k.text('name').notNull(),
      state: k.oneOf('state', ['known', 'proposed']).notNull(),
      customer: k.int('customer'),
      by: k.int('by').notNull(),
      createdAt: k.at('created_at').notNull(),
    },
    (t) => [k.unique('term_name').on(t.workspace, t.kind, t.name)],
  );

  const contact = k.table(
    'contact',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      customer: k.int('customer').notNull(),
      name: k.text('name').notNull(),
      title: k.text('title'),
      role: k.oneOf('role', CONTACT_ROLES).notNull(),
      phone: k.text('phone'),
      createdAt: k.at('created_at').notNull(),
    },
    (t) => [
      k.index('contact_customer').on(t.customer, t.role),
      k.index('contact_phone').on(t.workspace, t.phone),
      // 尾号 1234: the last four digits, by which people tell a number from others.
      k
        .index('contact_phone_end')
        .on(t.workspace, engine === 'sqlite' ? sql`substr(phone, -4)` : sql`right(phone, 4)`)
        .where(sql`phone IS NOT NULL`),
    ],
  );

  const deal = k.table(
    'deal',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      customer: k.int('customer').notNull(),
      owner: k.int('owner').notNull(),
      stage: k.oneOf('stage', STAGES).notNull(),
      stageSince: k.at('stage_since').notNull(),
      amount: k.int('amount'),
      amountUpTo: k.int('amount_up_to'),
      currency: k.text('currency').notNull(),
      approximate: k.bool('approximate').notNull(),
      nextDue: dayColumn('next_due'),
      nextStep: k.text('next_step'),
      summary: k.text('summary'),
      lastContactAt: k.at('last_contact_at'),
      overdueCards: k.int('overdue_cards').notNull(),
      overdueCardAt: k.at('overdue_card_at'),
      closedAt: k.at('closed_at'),
      closeReason: k.text('close_reason'),
      lossReason: k.oneOf('loss_reason', LOSS_REASONS),
      batch: k.int('batch').notNull(),
      createdAt: k.at('created_at').notNull(),
      version: k.int('version').notNull(),
    },
    (t) => [
      k.index('deal_customer').on(t.customer, t.nextDue, t.stage),
      // With what is counted of deals, so that sums are made in the index alone.
      k.index('deal_owner_stage_due').on(t.workspace, t.owner, t.stage, t.nextDue, t.amount, t.currency, t.customer, t.batch, t.id),
      k.index('deal_closed').on(t.workspace, t.owner, t.closedAt),
      k.index('deal_batch').on(t.batch),
    ],
  );

  const stageMove = k.table(
    'stage_move',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      deal: k.int('deal').notNull(),
      owner: k.int('owner').notNull(),
      from: k.oneOf('from_stage', STAGES),
      to: k.oneOf('to_stage', STAGES).notNull(),
      at: k.at('at').notNull(),
      inbox: k.int('inbox'),
    },
    (t) => [
      k.index('stage_move_owner').on(t.workspace, t.owner, t.at, t.from, t.to, t.deal),
      k.index('stage_move_at').on(t.workspace, t.at),
      k.index('stage_move_deal').on(t.deal),
    ],
  );

  const share = k.table(
    'share',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      customer: k.int('customer').notNull(),
      person: k.int('person').notNull(),
      by: k.int('by').notNull(),
      at: k.at('at').notNull(),
    },
    (t) => [k.unique('share_once').on(t.customer, t.person), k.index('share_person').on(t.workspace, t.person)],
  );

  return { customer, alias, term, contact, deal, stageMove, share };
}
