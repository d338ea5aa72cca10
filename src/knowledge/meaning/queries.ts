/** What finding by meaning reads: vectors of cards, and cards that have none that is up to date. */
import { and, desc, eq, isNull, ne, or } from 'drizzle-orm';
import type { Knowledge, KnowledgeVector } from '../../records/rows.js';
import type { Records } from '../../scene.js';
import type { Id } from '../../terms.js';

/** Of more cards than this the oldest are found by their words alone. */
const MOST = 4000;

/** The vectors that a model gave for the cards in use, as they read now. */
export function vectorsOf(
  { read, t }: Records,
  workspace: Id,
  model: string,
): Promise<readonly Pick<KnowledgeVector, 'card' | 'vector'>[]> {
  const { knowledge, knowledgeVector: vector } = t;
  return read
    .select({ card: vector.card, vector: vector.vector })
    .from(vector)
    .innerJoin(knowledge, and(eq(knowledge.id, vector.card), eq(knowledge.version, vector.of)))
    .where(and(eq(vector.workspace, workspace), eq(vector.model, model), eq(knowledge.state, 'live')))
    .orderBy(desc(knowledge.id))
    .limit(MOST);
}

/** Cards in use without a vector of this model as they read now, with the old one where there is one. */
export async function cardsWithoutVector(
  { read, t }: Records,
  workspace: Id,
  model: string,
  limit: number,
): Promise<readonly { readonly card: Knowledge; readonly old: KnowledgeVector | null }[]> {
  const { knowledge, knowledgeVector: vector } = t;
  return read
    .select({ card: knowledge, old: vector })
    .from(knowledge)
    .leftJoin(vector, and(eq(vector.workspace, workspace), eq(vector.model, model), eq(vector.card, knowledge.id)))
    .where(and(eq(knowledge.workspace, workspace), eq(knowledge.state, 'live'), or(isNull(vector.id), ne(vector.of, knowledge.version))))
    .orderBy(desc(knowledge.id))
    .limit(limit);
}
