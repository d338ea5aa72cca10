/** The silent patrol (静默巡检): customers with a deal at intent or later whom nobody has touched for a while. */
import { and, asc, eq, exists, inArray, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import type { Reader } from '../../../db/reader.js';
import type { Schema } from '../../../db/schema.js';
import type { Customer, Deal } from '../../records/rows.js';
import type { At, Id, Stage } from '../../terms.js';
import { at, count, ownCustomers, sizeOf, valuesOf } from '../owned/queries.js';
import type { Scope } from '../scope.js';

/** Without an action for so long. */
export const QUIET_HOURS = 72;
const STAGES_MEANT = ['intent', 'proposal', 'negotiation'] as const satisfies readonly Stage[];
export type QuietStage = (typeof STAGES_MEANT)[number];

/** A quiet customer and the newest of its deals that make it count. */
export interface QuietRow {
  readonly customer: Customer;
  readonly deal: Deal;
}

/** `since`: no action since then. `stage`: with a deal there. */
export interface QuietFilter {
  readonly since: At;
  readonly stage?: QuietStage;
}

function quiet(read: Reader, t: Schema, stages: readonly Stage[]): SQL | undefined {
  const { customer, deal } = t;
  const open = read
    .select({ id: deal.id })
    .from(deal)
    .where(and(eq(deal.customer, customer.id), inArray(deal.stage, [...stages])));
  return and(or(isNull(customer.lastContactAt), lt(customer.lastContactAt, at('since'))), exists(open));
}

const stagesOf = ({ stage }: QuietFilter): readonly QuietStage[] => (stage ? [stage] : STAGES_MEANT);

/** Quiet customers, the longest silent first. */
export function quietRows(
  scope: Scope,
  filter: QuietFilter,
  { limit, offset = 0 }: { readonly limit: number; readonly offset?: number },
): Promise<readonly QuietRow[]> {
  const size = sizeOf(scope);
  const stages = stagesOf(filter);
  return prepared(
    scope.records,
    `quiet-rows:${size}:${stages.join('+')}`,
    (read, t) => {
      const { customer, deal } = t;
      const order = [sql`${customer.lastContactAt} IS NOT NULL`, asc(customer.lastContactAt), asc(customer.id)];
      // Chosen first, so that only the deals of the rows shown are looked up.
      const chosen = read
        .select({ id: customer.id })
        .from(customer)
        .where(and(ownCustomers(t, size), quiet(read, t, stages)))
        .orderBy(...order)
        .limit(at('limit'))
        .offset(at('offset'));
      const newest = sql`(SELECT max(d.id) FROM ${deal} d WHERE d.customer = ${customer.id} AND d.stage IN (${sql.join(
        stages.map((stage) => sql.raw(`'${stage}'`)),
        sql`, `,
      )}))`;
      return read
        .select({ customer, deal })
        .from(customer)
        .innerJoin(deal, eq(deal.id, newest))
        .where(inArray(customer.id, chosen))
        .orderBy(...order);
    },
    { ...valuesOf(scope), since: filter.since, limit, offset },
  );
}

/** How many those are, for each owner who has any. */
export function quietCounts(scope: Scope, filter: QuietFilter): Promise<readonly { readonly owner: Id; readonly count: number }[]> {
  const size = sizeOf(scope);
  const stages = stagesOf(filter);
  return prepared(
    scope.records,
    `quiet-counts:${size}:${stages.join('+')}`,
    (read, t) =>
      read
        .select({ owner: t.customer.owner, count })
        .from(t.customer)
        .where(and(ownCustomers(t, size), quiet(read, t, stages)))
        .groupBy(t.customer.owner),
    { ...valuesOf(scope), since: filter.since },
  );
}

/** The stage, if quiet customers can be asked for by it. */
export const quietStage = (stage: Stage | undefined): QuietStage | undefined => STAGES_MEANT.find((meant) => meant === stage);
