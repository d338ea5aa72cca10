/** What drafting reads: work left to do, and what calls have used up. */
import { and, asc, eq, gte, lte, sql } from 'drizzle-orm';
import type { Conversation, DraftRequest } from '../records/rows.js';
import type { Records } from '../scene.js';
import type { At, Id } from '../terms.js';

/** Work that is due, oldest first. */
export async function dueRequests({ read, t }: Records, now: At, limit: number): Promise<readonly DraftRequest[]> {
  return read
    .select()
    .from(t.draftRequest)
    .where(and(eq(t.draftRequest.state, 'waiting'), lte(t.draftRequest.dueAt, now)))
    .orderBy(asc(t.draftRequest.dueAt), asc(t.draftRequest.id))
    .limit(limit);
}

/** A piece of work as it stands. */
export async function requestById({ read, t }: Records, id: Id): Promise<DraftRequest | undefined> {
  const [row] = await read.select().from(t.draftRequest).where(eq(t.draftRequest.id, id));
  return row;
}

/** The chat that work was left in. */
export async function conversationById({ read, t }: Records, id: Id): Promise<Conversation | undefined> {
  const [row] = await read.select().from(t.conversation).where(eq(t.conversation.id, id));
  return row;
}

/** Tokens used since then, by person; 0 stands for the bot itself. */
export async function tokensSince({ read, t }: Records, workspace: Id, since: At): Promise<readonly (readonly [Id, number])[]> {
  const { modelCall } = t;
  const rows = await read
    .select({ person: modelCall.person, tokens: sql<number>`sum(${modelCall.tokensIn} + ${modelCall.tokensOut})`.mapWith(Number) })
    .from(modelCall)
    .where(and(eq(modelCall.workspace, workspace), gte(modelCall.at, since)))
    .groupBy(modelCall.person);
  return rows.map(({ person, tokens }) => [person ?? 0, tokens]);
}

/** Money spent since then, in millionths of the currency unit. */
export async function costSince({ read, t }: Records, workspace: Id, since: At): Promise<number> {
  const { modelCall } = t;
  const [row] = await read
    .select({ cost: sql<number>`coalesce(sum(${modelCall.cost}), 0)`.mapWith(Number) })
    .from(modelCall)
    .where(and(eq(modelCall.workspace, workspace), gte(modelCall.at, since)));
  return row?.cost ?? 0;
}
