/** Moves of deals counted and listed: the numbers of the funnel daily and the rows behind each share one condition. */
import { and, asc, desc, eq, gte, inArray, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import type { Reader } from '../../../db/reader.js';
import type { Schema } from '../../../db/schema.js';
import type { Customer, Deal, StageMove } from '../../records/rows.js';
import type { At, Stage } from '../../terms.js';
import { asksFor, at, count, ownDeals, ownedIn, type Size, sizeOf, valuesOf } from '../owned/queries.js';
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

/** Where the stretches of time end that moves are counted by, the newest first: a move is of the first that it is not before. */
export interface MoveMarks {
  readonly m0: At;
  readonly m1: At;
  readonly m2: At;
  readonly m3: At;
  /** Where what is usual begins; it ends at `m3`. */
  readonly usual: At;
}

/** The stretch of what is usual, and the row that tells when the first move of the workspace was. */
export const USUAL = 4;
const FIRST = 5;

/** Moves by stretch, from and to: today so far, each further one back to the earlier mark, and what was usual. `firstAt`: the first of the workspace on record. */
export interface CountedMoves {
  readonly moves: readonly (Moves & { readonly bucket: number })[];
  readonly firstAt: At | undefined;
}

/**
 * All that a funnel counts of moves. What was usual is only a measure to compare with, so its deals are not looked up but for an industry.
 * `after` is told from `m3`, of what is usual from where that begins.
 */
export async function movesCounted(scope: Scope, marks: MoveMarks): Promise<CountedMoves> {
  const size = sizeOf(scope);
  const rows = await prepared(
    scope.records,
    `moves-counted:${size}`,
    (read, t) => {
      const { stageMove: m, deal } = t;
      const bucket = sql<number>`CASE WHEN ${m.at} >= ${at('m0')} THEN 0 WHEN ${m.at} >= ${at('m1')} THEN 1 WHEN ${m.at} >= ${at('m2')} THEN 2 ELSE 3 END`;
      const after = (mark: string) => sql<number | null>`sum(${m.at} - ${at(mark)})`.mapWith(Number);
      const recent = read
        .select({ bucket: bucket.mapWith(Number).as('bucket'), from: m.from, to: m.to, count, after: after('m3').as('after') })
        .from(m)
        .innerJoin(deal, eq(deal.id, m.deal))
        .where(and(ownMoves(t, size), gte(m.at, at('m3'))))
        .groupBy(sql`1`, m.from, m.to);
      const usual = read
        .select({ bucket: sql<number>`${sql.raw(String(USUAL))}`.mapWith(Number), from: m.from, to: m.to, count, after: after('usual') })
        .from(m)
        .$dynamic();
      const mine = and(
        eq(m.workspace, at('workspace')),
        ownedIn(m.owner, size),
        gte(m.at, at('usual')),
        lt(m.at, at('m3')),
        asksFor(size, 'i') ? ownDeals(t, size) : undefined,
      );
      const measured = (asksFor(size, 'i') ? usual.innerJoin(deal, eq(deal.id, m.deal)) : usual).where(mine).groupBy(m.from, m.to);
      // By the index's first row: of an aggregate SQLite would read all of them.
      const earliest = read
        .select({ at: m.at })
        .from(m)
        .where(eq(m.workspace, at('workspace')))
        .orderBy(asc(m.at))
        .limit(1)
        .as('earliest');
      const first = read
        .select({
          ...{ bucket: sql<number>`${sql.raw(String(FIRST))}`.mapWith(Number), from: sql<Stage | null>`NULL`, to: sql<Stage>`'lead'` },
          ...{ count: sql<number>`0`.mapWith(Number), after: sql<number | null>`${earliest.at}`.mapWith(Number) },
        })
        .from(earliest);
      return recent.unionAll(measured).unionAll(first);
    },
    { ...valuesOf(scope), ...marks },
  );
  const first = rows.find(({ bucket }) => bucket === FIRST)?.after;
  return {
    moves: rows.flatMap((row) => (row.bucket === FIRST || row.after === null ? [] : [{ ...row, after: row.after }])),
    firstAt: first ? first : undefined,
  };
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
