/** What the vocabulary page reads. */
import { and, asc, desc, eq, gt } from 'drizzle-orm';
import type { Term } from '../../records/rows.js';
import type { Records } from '../../scene.js';
import type { At, Id } from '../../terms.js';

export async function termsOf({ read, t }: Records, workspace: Id): Promise<readonly Term[]> {
  return read.select().from(t.term).where(eq(t.term.workspace, workspace)).orderBy(asc(t.term.name));
}

/** The words of follow-ups since then, the newest first, at most `limit`. */
export async function textsSince({ read, t }: Records, workspace: Id, since: At, limit: number): Promise<readonly string[]> {
  const rows = await read
    .select({ text: t.followup.text })
    .from(t.followup)
    .where(and(eq(t.followup.workspace, workspace), gt(t.followup.at, since)))
    .orderBy(desc(t.followup.at))
    .limit(limit);
  return rows.map(({ text }) => text);
}
