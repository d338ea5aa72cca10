/** Tables: what was told of a customer, asked, and left to do. */
import { sql } from 'drizzle-orm';
import { MINUTES_KINDS, type MinutesBody, type SpokenLine } from '../../src/records/minutes.js';
import type { Snapshot } from '../../src/records/rows.js';
import { CONTACT_ROLES, EVENT_KINDS, SENTIMENTS, SIGNAL_KINDS, STAGES } from '../../src/terms.js';
import type { SchemaKit } from './kit.js';

/** Tables: what was told of a customer, asked, and left to do. */
export function toldTables(kit: SchemaKit) {
  const { k, workspaceColumn, dayColumn } = kit;

  const followup = k.table(
    'followup',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      customer: k.int('customer').notNull(),
      deal: k.int('deal'),
      person: k.int('person').notNull(),
      kind: k.oneOf('kind', ['chat', 'form', 'import', 'note', 'system']).notNull(),
      inbox: k.int('inbox'),
      at: k.at('at').notNull(),
      text: k.text('text').notNull(),
      sentiment: k.oneOf('sentiment', SENTIMENTS).notNull(),
      quote: k.text('quote'),
      stage: k.oneOf('stage', STAGES),
      amount: k.int('amount'),
      nextDue: dayColumn('next_due'),
    },
    (t) => [k.index('followup_customer').on(t.customer, t.at), k.index('followup_person').on(t.workspace, t.person, t.at)],
  );

  const signal = k.table(
    'signal',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      customer: k.int('customer').notNull(),
      followup: k.int('followup').notNull(),
      inbox: k.int('inbox'),
      kind: k.oneOf('kind', SIGNAL_KINDS).notNull(),
      words: k.text('words').notNull(),
      spanStart: k.int('span_start').notNull(),
      spanEnd: k.int('span_end').notNull(),
      at: k.at('at').notNull(),
    },
    (t) => [k.index('signal_customer').on(t.customer, t.kind, t.at)],
  );

  const salesEvent = k.table(
    'sales_event',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      customer: k.int('customer').notNull(),
      deal: k.int('deal'),
      followup: k.int('followup').notNull(),
      person: k.int('person').notNull(),
      inbox: k.int('inbox'),
      kind: k.oneOf('kind', EVENT_KINDS).notNull(),
      state: k.oneOf('state', ['done', 'planned']).notNull(),
      at: k.at('at').notNull(),
      dueDay: dayColumn('due_day'),
      place: k.text('place'),
      role: k.oneOf('role', CONTACT_ROLES),
      conclusion: k.text('conclusion').notNull(),
      spanStart: k.int('span_start').notNull(),
      spanEnd: k.int('span_end').notNull(),
    },
    (t) => [
      k.index('sales_event_customer').on(t.customer, t.kind, t.at, t.state),
      k.index('sales_event_person').on(t.workspace, t.person, t.at),
      k.index('sales_event_due').on(t.workspace, t.kind, t.dueDay).where(sql`due_day IS NOT NULL`),
    ],
  );

  const event = k.table(
    'event',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      at: k.at('at').notNull(),
      actor: k.int('actor'),
      kind: k.text('kind').notNull(),
      customer: k.int('customer'),
      deal: k.int('deal'),
      inbox: k.int('inbox'),
      spanStart: k.int('span_start'),
      spanEnd: k.int('span_end'),
      before: k.json<Snapshot>('before').notNull(),
      after: k.json<Snapshot>('after').notNull(),
      note: k.text('note'),
      undoes: k.int('undoes'),
    },
    (t) => [
      k.index('event_customer').on(t.customer, t.at),
      k.index('event_inbox').on(t.inbox),
      k.index('event_kind').on(t.workspace, t.kind, t.at),
    ],
  );

  const task = k.table(
    'task',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      owner: k.int('owner').notNull(),
      customer: k.int('customer'),
      kind: k.oneOf('kind', ['reminder', 'help']).notNull(),
      text: k.text('text').notNull(),
      dueAt: k.at('due_at').notNull(),
      state: k.oneOf('state', ['open', 'done', 'cancelled']).notNull(),
      conversation: k.int('conversation').notNull(),
      createdAt: k.at('created_at').notNull(),
    },
    (t) => [k.index('task_due').on(t.state, t.dueAt), k.index('task_owner').on(t.workspace, t.owner, t.state)],
  );

  const minutes = k.table(
    'minutes',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      by: k.int('by').notNull(),
      inbox: k.int('inbox').notNull(),
      conversation: k.int('conversation').notNull(),
      customer: k.int('customer'),
      kind: k.oneOf('kind', MINUTES_KINDS).notNull(),
      title: k.text('title').notNull(),
      lang: k.oneOf('lang', ['zh', 'en']).notNull(),
      heldOn: dayColumn('held_on').notNull(),
      lines: k.json<readonly SpokenLine[]>('lines').notNull(),
      body: k.json<MinutesBody>('body').notNull(),
      createdAt: k.at('created_at').notNull(),
      chaseAt: k.at('chase_at'),
      appliedAt: k.at('applied_at'),
      version: k.int('version').notNull(),
    },
    (t) => [
      k.index('minutes_customer').on(t.customer, t.createdAt),
      k.index('minutes_by').on(t.workspace, t.by, t.createdAt),
      k.index('minutes_chase').on(t.chaseAt).where(sql`chase_at IS NOT NULL`),
    ],
  );

  const question = k.table(
    'question',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      asker: k.int('asker').notNull(),
      person: k.int('person').notNull(),
      customer: k.int('customer').notNull(),
      deal: k.int('deal'),
      text: k.text('text').notNull(),
      card: k.int('card').notNull(),
      conversation: k.int('conversation').notNull(),
      state: k.oneOf('state', ['open', 'answered', 'dropped']).notNull(),
      createdAt: k.at('created_at').notNull(),
      answeredAt: k.at('answered_at'),
      version: k.int('version').notNull(),
    },
    (t) => [k.index('question_person').on(t.workspace, t.person, t.state), k.index('question_customer').on(t.customer)],
  );

  const pin = k.table(
    'pin',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      person: k.int('person').notNull(),
      customer: k.int('customer').notNull(),
      at: k.at('at').notNull(),
    },
    (t) => [k.unique('pin_once').on(t.person, t.customer), k.index('pin_customer').on(t.customer)],
  );

  return { followup, signal, salesEvent, event, task, minutes, question, pin };
}
