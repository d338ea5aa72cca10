/** Messages to be sent, one by one, inside a transaction of SQLite. */
import type BetterSqlite3 from 'better-sqlite3';
import type { At, Id } from '../src/terms.js';
import { type Claim, RAN_OUT, type Settlement } from './store.js';

type Prepare = (sql: string) => BetterSqlite3.Statement;

/** Leases a message, if it is its turn in its lane. */
export function claimOne(prepare: Prepare, id: Id, now: At, leaseMs: number): Claim[] {
  const row = prepare(
    `SELECT tries, lease_until AS lease FROM outbox o WHERE id = ? AND state = 'waiting'
       AND NOT EXISTS (SELECT 1 FROM outbox b WHERE b.lane = o.lane AND b.state = 'waiting' AND (b.lease_until > ?
         OR ((b.tries > 0 OR b.due_at <= ?) AND (b.cause IS NULL, b.created_at, b.id) < (o.cause IS NULL, o.created_at, o.id))))`,
  ).get(id, now, now) as { readonly tries: number; readonly lease: At } | undefined;
  if (!row) return [];
  const tries = row.tries + 1;
  prepare('UPDATE outbox SET lease_until = ?, tries = ? WHERE id = ?').run(now + leaseMs, tries, id);
  return [{ id, tries, interrupted: row.lease > 0 }];
}

/** Writes down how a send ended. */
export function settleOne(prepare: Prepare, s: Settlement, at: At): void {
  switch (s.kind) {
    case 'sent':
      prepare(`UPDATE outbox SET state = 'sent', platform_message = ?, sent_at = ?, lease_until = 0 WHERE id = ?`).run(
        s.platformMessage,
        at,
        s.id,
      );
      return;
    case 'retry':
      prepare(`UPDATE outbox SET due_at = ?, trouble = ?, lease_until = 0 WHERE id = ? AND state = 'waiting'`).run(
        s.dueAt,
        s.trouble ? JSON.stringify(s.trouble) : null,
        s.id,
      );
      return;
    case 'doubtful':
      prepare(`UPDATE outbox SET due_at = ?, trouble = ?, lease_until = ${RAN_OUT} WHERE id = ? AND state = 'waiting'`).run(
        s.dueAt,
        JSON.stringify(s.trouble),
        s.id,
      );
      return;
    case 'postponed':
      prepare(`UPDATE outbox SET due_at = ?, lease_until = 0, tries = 0 WHERE id = ? AND state = 'waiting'`).run(s.dueAt, s.id);
      return;
    case 'unknown':
    case 'given_up':
      prepare(`UPDATE outbox SET state = ?, trouble = ?, lease_until = 0 WHERE id = ? AND state = 'waiting'`).run(
        s.kind,
        JSON.stringify(s.trouble),
        s.id,
      );
  }
}
