/** Tables: what is sent unasked, and what was counted for it. */
import { sql } from 'drizzle-orm';
import type { Card } from '../../src/card.js';
import { PUSH_OUTCOMES } from '../../src/records/rows.js';
import type { SchemaKit } from './kit.js';

/** Tables: what is sent unasked, and what was counted for it. */
export function pushesTables(kit: SchemaKit) {
  const { k, workspaceColumn, dayColumn } = kit;

  const healthDay = k.table(
    'health_day',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      owner: k.int('owner').notNull(),
      day: dayColumn('day').notNull(),
      customers: k.int('customers').notNull(),
      total: k.int('total').notNull(),
      overdue: k.int('overdue').notNull(),
      leads: k.int('leads').notNull(),
    },
    (t) => [k.unique('health_day_once').on(t.workspace, t.owner, t.day)],
  );

  const push = k.table(
    'push',
    { id: k.id(), workspace: workspaceColumn(), key: k.text('key').notNull(), at: k.at('at').notNull() },
    (t) => [k.unique('push_key').on(t.workspace, t.key)],
  );

  const ledger = k.table(
    'ledger',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      person: k.int('person').notNull(),
      push: k.text('push').notNull(),
      day: dayColumn('day').notNull(),
      outcome: k.oneOf('outcome', PUSH_OUTCOMES).notNull(),
      place: k.int('place'),
      content: k.text('content'),
      held: k.json<readonly Card[]>('held'),
      about: k.json<readonly string[]>('about'),
      slot: k.text('slot').notNull(),
      at: k.at('at').notNull(),
      openedAt: k.at('opened_at'),
      actedAt: k.at('acted_at'),
      version: k.int('version').notNull(),
    },
    (t) => [
      k.unique('ledger_slot').on(t.workspace, t.slot),
      k.unique('ledger_place').on(t.person, t.day, t.place).where(sql`place IS NOT NULL`),
      k.index('ledger_day').on(t.workspace, t.day),
      k.index('ledger_content').on(t.person, t.push, t.id).where(sql`content IS NOT NULL`),
      k.index('ledger_held').on(t.workspace, t.person).where(sql`outcome = 'held'`),
      k.index('ledger_unacted').on(t.person, t.at).where(sql`acted_at IS NULL AND about IS NOT NULL`),
    ],
  );

  const mute = k.table(
    'mute',
    {
      id: k.id(),
      workspace: workspaceColumn(),
      person: k.int('person').notNull(),
      push: k.text('push').notNull(),
      days: k.oneOf('days', ['all', 'weekend']).notNull(),
      until: k.at('until'),
      at: k.at('at').notNull(),
    },
    (t) => [k.unique('mute_once').on(t.workspace, t.person, t.push, t.days)],
  );

  return { healthDay, push, ledger, mute };
}
