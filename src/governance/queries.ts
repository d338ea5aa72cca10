/** What became of suggestions and what calls of a model cost, counted in the database. */
import { and, desc, eq, gte, inArray, lt, type SQL, sql } from 'drizzle-orm';
import type { Suggestion, Workspace } from '../records/rows.js';
import type { Records } from '../scene.js';
import type { At } from '../terms.js';
import type { CallSum, Counted, StateCount } from './counts.js';

export interface Counting {
  readonly records: Records;
  readonly workspace: Pick<Workspace, 'id'>;
  readonly whose: Counted;
}

/** From the first instant on, the last one left out. */
export interface Stretch {
  readonly from: At;
  readonly until: At;
}

const number = (value: SQL) => sql<number>`coalesce(${value}, 0)`.mapWith(Number);

function suggestionsIn({ records: { t }, workspace, whose }: Counting, { from, until }: Stretch): SQL | undefined {
  const { suggestion } = t;
  const own = whose.kind === 'all' ? undefined : inArray(suggestion.person, [...whose.people]);
  return and(eq(suggestion.workspace, workspace.id), gte(suggestion.at, from), lt(suggestion.at, until), own);
}

/** Suggestions by kind and state. */
export function suggestionCounts(counting: Counting, stretch: Stretch): Promise<readonly StateCount[]> {
  const { read, t } = counting.records;
  return read
    .select({ kind: t.suggestion.kind, state: t.suggestion.state, count: number(sql`count(*)`) })
    .from(t.suggestion)
    .where(suggestionsIn(counting, stretch))
    .groupBy(t.suggestion.kind, t.suggestion.state);
}

/** Calls by what they were for, the dearest first. */
export async function callSums({ records, workspace, whose }: Counting, { from, until }: Stretch): Promise<readonly CallSum[]> {
  const { read, t } = records;
  const { modelCall } = t;
  const own = whose.kind === 'all' ? undefined : inArray(modelCall.person, [...whose.people]);
  const rows = await read
    .select({
      purpose: modelCall.purpose,
      calls: number(sql`count(*)`),
      ok: number(sql`sum(CASE WHEN ${modelCall.outcome} = 'ok' THEN 1 ELSE 0 END)`),
      tokens: number(sql`sum(${modelCall.tokensIn} + ${modelCall.tokensOut})`),
      cost: number(sql`sum(${modelCall.cost})`),
      ms: number(sql`sum(${modelCall.ms})`),
      dropped: number(sql`sum(${modelCall.dropped})`),
    })
    .from(modelCall)
    .where(and(eq(modelCall.workspace, workspace.id), gte(modelCall.at, from), lt(modelCall.at, until), own))
    .groupBy(modelCall.purpose);
  return rows.sort((a, b) => b.cost - a.cost || b.calls - a.calls);
}

/** The suggestions behind a number, the newest first. */
export function suggestionsBehind(
  counting: Counting,
  stretch: Stretch,
  only: { readonly kind: string | undefined; readonly state: Suggestion['state'] | undefined },
  from: number,
  limit: number,
): Promise<readonly Suggestion[]> {
  const { read, t } = counting.records;
  return read
    .select()
    .from(t.suggestion)
    .where(narrowed(counting, stretch, only))
    .orderBy(desc(t.suggestion.at), desc(t.suggestion.id))
    .limit(limit)
    .offset(from);
}

function narrowed(
  counting: Counting,
  stretch: Stretch,
  { kind, state }: { readonly kind: string | undefined; readonly state: Suggestion['state'] | undefined },
): SQL | undefined {
  const { suggestion } = counting.records.t;
  return and(
    suggestionsIn(counting, stretch),
    kind === undefined ? undefined : eq(suggestion.kind, kind),
    state === undefined ? undefined : eq(suggestion.state, state),
  );
}
