import { and, desc, eq, lt } from 'drizzle-orm';
import { wordsOf } from '../../message.js';
import type { Inbox } from '../../records/rows.js';
import type { Records } from '../../scene.js';

/** So far back a message is looked for. */
const LOOKED_AT = 12;

/** The last messages of this chat before the one at hand by the same account, the newest first. */
export async function saidBefore(
  { read, t }: Records,
  { lane, account, id }: Inbox,
): Promise<readonly { readonly text: string; readonly saidAt: number }[]> {
  const rows = await read
    .select({ body: t.inbox.body, saidAt: t.inbox.saidAt })
    .from(t.inbox)
    .where(and(eq(t.inbox.lane, lane), eq(t.inbox.account, account), lt(t.inbox.id, id)))
    .orderBy(desc(t.inbox.id))
    .limit(LOOKED_AT);
  return rows.flatMap(({ body, saidAt }) => (body.kind === 'message' ? [{ text: wordsOf(body), saidAt }] : []));
}
