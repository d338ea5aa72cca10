import { and, desc, eq, gt, gte, isNotNull, lt, lte, sql } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import type { FollowUp, Inbox, Minutes } from '../../records/rows.js';
import type { Records } from '../../scene.js';
import type { At, Id } from '../../terms.js';

/** What people said in a conversation within a time, before a message, oldest first: the last `limit` of it. */
export async function linesSaid(
  records: Records,
  lane: string,
  { from, until, before }: { readonly from: At; readonly until: At; readonly before: Id },
  limit: number,
): Promise<readonly Pick<Inbox, 'body' | 'receivedAt'>[]> {
  const { read, t } = records;
  const rows = await read
    .select({ body: t.inbox.body, receivedAt: t.inbox.receivedAt })
    .from(t.inbox)
    .where(and(eq(t.inbox.lane, lane), gte(t.inbox.receivedAt, from), lte(t.inbox.receivedAt, until), lt(t.inbox.id, before)))
    .orderBy(desc(t.inbox.receivedAt))
    .limit(limit);
  return rows.reverse();
}

/** Minutes whose blocks were missing at a time within the stretch. */
export function chased(
  records: Records,
  workspace: Id,
  { since, now }: { readonly since: At; readonly now: At },
): Promise<readonly Minutes[]> {
  return prepared(
    records,
    'minutes-chased',
    (read, t) =>
      read
        .select()
        .from(t.minutes)
        .where(
          and(
            isNotNull(t.minutes.chaseAt),
            gt(t.minutes.chaseAt, sql.placeholder('since')),
            lte(t.minutes.chaseAt, sql.placeholder('now')),
            eq(t.minutes.workspace, sql.placeholder('workspace')),
          ),
        ),
    { workspace, since, now },
  );
}

/** The newest minutes of a customer. Ask `customerById` for permission before. */
export function minutesOf(
  records: Records,
  customer: Id,
  limit: number,
): Promise<readonly Pick<Minutes, 'id' | 'title' | 'heldOn' | 'body'>[]> {
  const { read, t } = records;
  return read
    .select({ id: t.minutes.id, title: t.minutes.title, heldOn: t.minutes.heldOn, body: t.minutes.body })
    .from(t.minutes)
    .where(eq(t.minutes.customer, customer))
    .orderBy(desc(t.minutes.createdAt))
    .limit(limit);
}

/** A customer's last follow-ups, newest first. Ask `customerById` for permission before. */
export function followUpsOf(records: Records, customer: Id, limit: number): Promise<readonly FollowUp[]> {
  const { read, t } = records;
  return read
    .select()
    .from(t.followup)
    .where(eq(t.followup.customer, customer))
    .orderBy(desc(t.followup.at), desc(t.followup.id))
    .limit(limit);
}
