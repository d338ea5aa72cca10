/** Why deals were lost (丢单复盘): counted by reason and listed. */
import { and, desc, eq, gte, isNull, lt, type SQL, sql } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import type { Schema } from '../../../db/schema.js';
import { addDays, atOf } from '../../records/day.js';
import type { Customer, Deal } from '../../records/rows.js';
import type { LossReason, Zone } from '../../terms.js';
import { at, count, ownDeals, sizeOf, valuesOf } from '../owned/queries.js';
import type { Stretch } from '../period.js';
import type { Total } from '../queries.js';
import type { Scope } from '../scope.js';

/** `none`: lost, and nobody has said why yet. */
export type LostWhy = LossReason | 'none';

/** Deals lost in a time, for a reason or for any. */
export interface LostFilter {
  readonly closed: Stretch;
  readonly why?: LostWhy;
}

export interface LostRow {
  readonly deal: Deal;
  readonly customer: Pick<Customer, 'id' | 'name' | 'industry'>;
}

function lost(t: Schema, why?: LostWhy): SQL | undefined {
  const { deal } = t;
  const reason = why === undefined ? undefined : why === 'none' ? isNull(deal.lossReason) : eq(deal.lossReason, at('why'));
  return and(eq(deal.stage, 'lost'), gte(deal.closedAt, at('from')), lt(deal.closedAt, at('until')), reason);
}

const times = ({ first, last }: Stretch, zone: Zone) => ({ from: atOf(first, 0, zone), until: atOf(addDays(last, 1), 0, zone) });

/** How many, and what they were worth, by reason and currency. */
export async function lostTotals(scope: Scope, closed: Stretch, zone: Zone): Promise<readonly (Total & { readonly why: LostWhy })[]> {
  const size = sizeOf(scope);
  const rows = await prepared(
    scope.records,
    `lost-totals:${size}`,
    (read, t) =>
      read
        .select({
          why: t.deal.lossReason,
          currency: t.deal.currency,
          count,
          amount: sql<number>`coalesce(sum(${t.deal.amount}), 0)`.mapWith(Number),
          unpriced: sql<number>`sum(CASE WHEN ${t.deal.amount} IS NULL THEN 1 ELSE 0 END)`.mapWith(Number),
        })
        .from(t.deal)
        .where(and(ownDeals(t, size), lost(t)))
        .groupBy(t.deal.lossReason, t.deal.currency),
    { ...valuesOf(scope), ...times(closed, zone) },
  );
  return rows.map((row) => ({ ...row, why: row.why ?? 'none' }));
}

/** Those deals, the last lost first. */
export function lostRows(
  scope: Scope,
  { closed, why }: LostFilter,
  zone: Zone,
  { limit, offset = 0 }: { readonly limit: number; readonly offset?: number },
): Promise<readonly LostRow[]> {
  const size = sizeOf(scope);
  const asked = why === undefined ? 'any' : why === 'none' ? 'none' : 'one';
  return prepared(
    scope.records,
    `lost-rows:${size}:${asked}`,
    (read, t) =>
      read
        .select({ deal: t.deal, customer: { id: t.customer.id, name: t.customer.name, industry: t.customer.industry } })
        .from(t.deal)
        .innerJoin(t.customer, eq(t.customer.id, t.deal.customer))
        .where(and(ownDeals(t, size), lost(t, why)))
        .orderBy(desc(t.deal.closedAt), desc(t.deal.id))
        .limit(at('limit'))
        .offset(at('offset')),
    { ...valuesOf(scope), ...times(closed, zone), why, limit, offset },
  );
}
