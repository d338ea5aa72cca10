/** What went well since a moment: deals won, deals that moved forward, follow-ups told. */
import { and, desc, eq, gte, lt, sql } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import type { Schema } from '../../../db/schema.js';
import { type At, type Id, OPEN_STAGES } from '../../terms.js';
import { at, count, ownDeals, ownedIn, sizeOf, valuesOf } from '../owned/queries.js';
import { type DealRow, withCustomer } from '../queries.js';
import type { Scope } from '../scope.js';

/** How many of something each person has. */
export interface CountOf {
  readonly owner: Id;
  readonly count: number;
}

/** Deals won from `since` until before `until`, the largest first. */
export function wonDeals(scope: Scope, { since, until }: Between, limit: number): Promise<readonly DealRow[]> {
  const size = sizeOf(scope);
  return prepared(
    scope.records,
    `won-deals:${size}`,
    (read, t) =>
      withCustomer(read, t)
        .where(and(ownDeals(t, size), eq(t.deal.stage, 'won'), gte(t.deal.closedAt, at('since')), lt(t.deal.closedAt, at('until'))))
        .orderBy(sql`${t.deal.amount} IS NULL`, desc(t.deal.amount), desc(t.deal.id))
        .limit(at('limit')),
    { ...valuesOf(scope), since, until, limit },
  );
}

interface Between {
  readonly since: At;
  readonly until: At;
}

/** How many deals of each owner came a stage further, the most first. */
export function forwardMoves(scope: Scope, { since, until }: Between): Promise<readonly CountOf[]> {
  const size = sizeOf(scope);
  return prepared(
    scope.records,
    `forward-moves:${size}`,
    (read, { stageMove }) =>
      read
        .select({ owner: stageMove.owner, count })
        .from(stageMove)
        .where(
          and(
            eq(stageMove.workspace, at('workspace')),
            ownedIn(stageMove.owner, size),
            gte(stageMove.at, at('since')),
            lt(stageMove.at, at('until')),
            isForward({ stageMove }),
          ),
        )
        .groupBy(stageMove.owner)
        .orderBy(desc(count), stageMove.owner),
    { ...valuesOf(scope), since, until },
  );
}

/** From one open stage to a later one. */
function isForward({ stageMove: { from, to } }: Pick<Schema, 'stageMove'>) {
  const rank = (column: typeof from | typeof to) =>
    sql`CASE ${column} ${sql.join(
      OPEN_STAGES.map((stage, n) => sql.raw(`WHEN '${stage}' THEN ${n}`)),
      sql` `,
    )} END`;
  return sql`${rank(to)} > ${rank(from)}`;
}

/** How many follow-ups each person told, the most first. */
export function toldCounts(scope: Scope, { since, until }: Between): Promise<readonly CountOf[]> {
  const size = sizeOf(scope);
  return prepared(
    scope.records,
    `told-counts:${size}`,
    (read, { followup }) =>
      read
        .select({ owner: followup.person, count })
        .from(followup)
        .where(
          and(
            eq(followup.workspace, at('workspace')),
            ownedIn(followup.person, size),
            gte(followup.at, at('since')),
            lt(followup.at, at('until')),
          ),
        )
        .groupBy(followup.person)
        .orderBy(desc(count), followup.person),
    { ...valuesOf(scope), since, until },
  );
}
