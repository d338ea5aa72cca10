/** Moves of deals counted and listed: the numbers of the funnel daily and the rows behind each share one condition. */
import { and, asc, desc, eq, gte, inArray, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import type { Reader } from '../../../db/reader.js';
import type { Schema } from '../../../db/schema.js';
import type { Customer, Deal, StageMove } from '../../records/rows.js';
import type { At, Stage } from '../../terms.js';
import { at, count, ownDeals, ownedIn, type Size, sizeOf, valuesOf } from '../owned/queries.js';
import type { Scope } from '../scope.js';
import { type MoveKind, type Moves, pairsOf, type Step } from './moves.js';

/** Which moves: from `from` until before `until`, and what they did to a stage. Without `kind` all moves of the time. */
export interface MoveFilter {
  readonly from: At;
  readonly until: At;
  readonly kind?: MoveKind;
  readonly step?: Step;
}

/** A move with its deal and customer, as a row of a list. */
export interface MoveRow {
  readonly move: StageMove;
  readonly deal: Deal;
  readonly customer: Pick<Customer, 'id' | 'name' | 'industry'>;
}

/** Moves of deals that the scope owns, then and now: what was handed on is nobody's number but that of whoever sees both. */
function ownMoves(t: Schema, size: Size): SQL | undefined {
  const { stageMove } = t;
  return and(eq(stageMove.workspace, at('workspace')), ownedIn(stageMove.owner, size), ownDeals(t, size));
}

/** How long after a mark the moves were, added up. */
const afterMark = (when: Schema['stageMove']['at'], mark: string) => sql<number>`sum(${when} - ${at(mark)})`.mapWith(Number);

/** Moves since four marks, newest bucket 0, by from and to: today so far, and each further stretch back to the earlier mark. */
export function movesByBucket(
  scope: Scope,
  marks: { readonly m0: At; readonly m1: At; readonly m2: At; readonly m3: At },
): Promise<readonly (Moves & { readonly bucket: number })[]> {
  const size = sizeOf(scope);
  return prepared(
    scope.records,
    `moves-by-bucket:${size}`,
    (read, t) => {
      const { stageMove: m, deal } = t;
      const bucket = sql<number>`CASE WHEN ${m.at} >= ${at('m0')} THEN 0 WHEN ${m.at} >= ${at('m1')} THEN 1 WHEN ${m.at} >= ${at('m2')} THEN 2 ELSE 3 END`;
      return read
        .select({ bucket: bucket.mapWith(Number), from: m.from, to: m.to, count, after: afterMark(m.at, 'm3') })
        .from(m)
        .innerJoin(deal, eq(deal.id, m.deal))
        .where(and(ownMoves(t, size), gte(m.at, at('m3'))))
        .groupBy(sql`1`, m.from, m.to);
    },
    { ...valuesOf(scope), ...marks },
  );
}

/** What was usual: moves of a time by from and to. Only a measure to compare with, so deals are not looked up but for an industry. */
export function movesUsual(scope: Scope, from: At, until: At): Promise<readonly Moves[]> {
  const size = sizeOf(scope);
  return prepared(
    scope.records,
    `moves-usual:${size}`,
    (read, t) => {
      const { stageMove: m, deal } = t;
      const rows = read
        .select({ from: m.from, to: m.to, count, after: afterMark(m.at, 'from') })
        .from(m)
        .$dynamic();
      const mine = and(
        eq(m.workspace, at('workspace')),
        ownedIn(m.owner, size),
        gte(m.at, at('from')),
        lt(m.at, at('until')),
        size.includes('i') ? ownDeals(t, size) : undefined,
      );
      return (size.includes('i') ? rows.innerJoin(deal, eq(deal.id, m.deal)) : rows).where(mine).groupBy(m.from, m.to);
    },
    { ...valuesOf(scope), from, until },
  );
}

/** When the first move of the workspace is on record; undefined = none is. */
export async function firstMoveAt({ records, workspace }: Scope): Promise<At | undefined> {
  const [row] = await prepared(
    records,
    'first-move',
    (read, { stageMove }) =>
      read
        .select({ at: stageMove.at })
        .from(stageMove)
        .where(eq(stageMove.workspace, at('workspace')))
        .orderBy(asc(stageMove.at))
        .limit(1),
    { workspace: workspace.id },
  );
  return row?.at;
}

function inFilter({ stageMove: m }: Schema, { kind, step }: MoveFilter): SQL | undefined {
  const time = and(gte(m.at, at('from')), lt(m.at, at('until')));
  if (kind === undefined || step === undefined) return time;
  const pairs = pairsOf(kind, step);
  const named = pairs.from.filter((stage): stage is Stage => stage !== null);
  const from = pairs.from.includes(null) ? or(isNull(m.from), inArray(m.from, named)) : inArray(m.from, named);
  return and(time, from, inArray(m.to, [...pairs.to]));
}

const shapeOf = ({ kind, step }: MoveFilter): string => `${kind ?? 'all'}:${step ?? 'all'}`;

/** The moves of a filter, the latest first. */
export function moveRows(
  scope: Scope,
  filter: MoveFilter,
  { limit, offset = 0 }: { readonly limit: number; readonly offset?: number },
): Promise<readonly MoveRow[]> {
  const size = sizeOf(scope);
  const { from, until } = filter;
  return prepared(
    scope.records,
    `move-rows:${size}:${shapeOf(filter)}`,
    (read: Reader, t) =>
      read
        .select({
          move: t.stageMove,
          deal: t.deal,
          customer: { id: t.customer.id, name: t.customer.name, industry: t.customer.industry },
        })
        .from(t.stageMove)
        .innerJoin(t.deal, eq(t.deal.id, t.stageMove.deal))
        .innerJoin(t.customer, eq(t.customer.id, t.deal.customer))
        .where(and(ownMoves(t, size), inFilter(t, filter)))
        .orderBy(desc(t.stageMove.at), desc(t.stageMove.id))
        .limit(at('limit'))
        .offset(at('offset')),
    { ...valuesOf(scope), from, until, limit, offset },
  );
}

/** How many those are. */
export async function moveCount(scope: Scope, filter: MoveFilter): Promise<number> {
  const size = sizeOf(scope);
  const { from, until } = filter;
  const [row] = await prepared(
    scope.records,
    `move-count:${size}:${shapeOf(filter)}`,
    (read: Reader, t) =>
      read
        .select({ count })
        .from(t.stageMove)
        .innerJoin(t.deal, eq(t.deal.id, t.stageMove.deal))
        .where(and(ownMoves(t, size), inFilter(t, filter))),
    { ...valuesOf(scope), from, until },
  );
  return row?.count ?? 0;
}
