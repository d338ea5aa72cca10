/** What the page of one message reads besides the message itself. Ask `sourceMessage` for permission before. */
import { and, asc, desc, eq, gt, lt, sql } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import type { Card } from '../../card.js';
import type { Inbox } from '../../records/rows.js';
import type { Records } from '../../scene.js';
import type { Id } from '../../terms.js';

/** The messages just before and just after one in its chat. */
export async function neighbours(records: Records, { lane, receivedAt }: Inbox): Promise<{ readonly before?: Id; readonly after?: Id }> {
  const [[before], [after]] = await Promise.all([
    prepared(
      records,
      'message-before',
      (read, t) =>
        read
          .select({ id: t.inbox.id })
          .from(t.inbox)
          .where(and(eq(t.inbox.lane, sql.placeholder('lane')), lt(t.inbox.receivedAt, sql.placeholder('receivedAt'))))
          .orderBy(desc(t.inbox.receivedAt))
          .limit(1),
      { lane, receivedAt },
    ),
    prepared(
      records,
      'message-after',
      (read, t) =>
        read
          .select({ id: t.inbox.id })
          .from(t.inbox)
          .where(and(eq(t.inbox.lane, sql.placeholder('lane')), gt(t.inbox.receivedAt, sql.placeholder('receivedAt'))))
          .orderBy(asc(t.inbox.receivedAt))
          .limit(1),
      { lane, receivedAt },
    ),
  ]);
  return { ...(before ? { before: before.id } : {}), ...(after ? { after: after.id } : {}) };
}

/** The card a message of the bot carried. */
export async function cardOf(records: Records, outbox: Id): Promise<Card | undefined> {
  const [row] = await prepared(
    records,
    'card-of',
    (read, t) =>
      read
        .select({ card: t.outbox.card })
        .from(t.outbox)
        .where(eq(t.outbox.id, sql.placeholder('outbox'))),
    { outbox },
  );
  return row?.card ?? undefined;
}
