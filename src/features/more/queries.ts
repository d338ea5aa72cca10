import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import type { Card } from '../../card.js';
import type { Records } from '../../scene.js';

/** The card of the last message sent into a chat; undefined when that came without one. */
export async function lastCard(records: Records, lane: string): Promise<Card | undefined> {
  const [row] = await prepared(
    records,
    'more-last-card',
    (read, { outbox }) =>
      read
        .select({ card: outbox.card })
        .from(outbox)
        .where(and(eq(outbox.lane, sql.placeholder('lane')), eq(outbox.state, 'sent'), isNull(outbox.edits)))
        .orderBy(desc(outbox.sentAt), desc(outbox.id))
        .limit(1),
    { lane },
  );
  return row?.card ?? undefined;
}
