/** What PostgreSQL is asked about waiting messages: leasing them and settling them. */
import { RAN_OUT, type Settlement } from './store.js';

/**
 * Locks the lanes of the wanted rows, so that of two instances one sees what the other has leased; then leases what is free.
 * Rows are locked in one order, so that the two cannot wait for each other.
 */
export const CLAIM = `WITH lanes AS MATERIALIZED (
    SELECT id, lane, lease_until, tries, due_at, cause, created_at FROM outbox
      WHERE state = 'waiting' AND lane IN (SELECT lane FROM outbox WHERE id = ANY($3::bigint[]))
      ORDER BY id FOR UPDATE),
  free AS (
    SELECT id, lease_until FROM lanes l WHERE id = ANY($3::bigint[])
      AND NOT EXISTS (SELECT 1 FROM lanes b WHERE b.lane = l.lane AND (b.lease_until > $1::bigint
        OR ((b.tries > 0 OR b.due_at <= $1::bigint) AND (b.cause IS NULL, b.created_at, b.id) < (l.cause IS NULL, l.created_at, l.id)))))
  UPDATE outbox o SET lease_until = $1::bigint + $2::bigint, tries = o.tries + 1 FROM free WHERE o.id = free.id
    RETURNING o.id, o.tries, free.lease_until > 0 AS interrupted`;

export const SENT = `UPDATE outbox o SET state = 'sent', platform_message = s.message, sent_at = $3::bigint, lease_until = 0
  FROM unnest($1::bigint[], $2::text[]) AS s (id, message) WHERE o.id = s.id`;

export function unsent(s: Exclude<Settlement, { kind: 'sent' }>): [string, unknown[]] {
  switch (s.kind) {
    case 'retry':
      return [
        `UPDATE outbox SET due_at = $1, trouble = $2, lease_until = 0 WHERE id = $3 AND state = 'waiting'`,
        [s.dueAt, s.trouble ? JSON.stringify(s.trouble) : null, s.id],
      ];
    case 'doubtful':
      return [
        `UPDATE outbox SET due_at = $1, trouble = $2, lease_until = ${RAN_OUT} WHERE id = $3 AND state = 'waiting'`,
        [s.dueAt, JSON.stringify(s.trouble), s.id],
      ];
    case 'postponed':
      return [`UPDATE outbox SET due_at = $1, lease_until = 0, tries = 0 WHERE id = $2 AND state = 'waiting'`, [s.dueAt, s.id]];
    case 'unknown':
    case 'given_up':
      return [
        `UPDATE outbox SET state = $1, trouble = $2, lease_until = 0 WHERE id = $3 AND state = 'waiting'`,
        [s.kind, JSON.stringify(s.trouble), s.id],
      ];
  }
}
