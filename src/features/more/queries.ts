import { and, desc, eq, gte, isNull, sql } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import type { Card } from '../../card.js';
import type { Records } from '../../scene.js';
import type { At, Id } from '../../terms.js';

/** So many messages are looked back at: a list, and what was said of it since. */
const LATEST = 3;

/** What was sent into a chat last, the latest first: its card, and the message that it answers. */
export function lastSent(
  records: Records,
  lane: string,
  since: At,
): Promise<readonly { readonly card: Card | null; readonly cause: Id | null }[]> {
  return prepared(
    records,
    'more-last-sent',
    (read, { outbox }) =>
      read
        .select({ card: outbox.card, cause: outbox.cause })
        .from(outbox)
        .where(
          and(
            eq(outbox.lane, sql.placeholder('lane')),
            eq(outbox.state, 'sent'),
            gte(outbox.sentAt, sql.placeholder('since')),
            isNull(outbox.edits),
          ),
        )
        .orderBy(desc(outbox.sentAt), desc(outbox.id))
        .limit(LATEST),
    { lane, since },
  );
}
