/** The health of all customers of a scope and the one with the lowest, worked out in one pass: a brief says both. */
import { and, type SQL, sql } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import type { Reader } from '../../../db/reader.js';
import type { Schema } from '../../../db/schema.js';
import type { At, Id } from '../../terms.js';
import { type HealthRow, healthValues, isLate, penalties } from '../customers/queries.js';
import { HEALTH, healthOf } from '../health.js';
import type { Clock } from '../lateness.js';
import { ownCustomers, type Size, sizeOf, valuesOf } from '../owned/queries.js';
import type { Scope } from '../scope.js';

export interface Healths {
  /** Of each owner who has customers: how many, and the sum of their scores. */
  readonly byOwner: readonly { readonly owner: Id; readonly customers: number; readonly total: number }[];
  readonly lowest: HealthRow | undefined;
}

/** Health today by owner, with the customer that needs looking after first: the lowest, of those the longest silent. */
export async function healthsAtOnce(scope: Scope, clock: Pick<Clock, 'today' | 'zone'>): Promise<Healths> {
  const size = sizeOf(scope);
  const rows = await prepared(
    scope.records,
    `healths-at-once:${size}`,
    (read, t) => {
      const full = sql.raw(String(HEALTH.full));
      // Materialized: both halves read it, and an expression that is only named would be worked out wherever it is used.
      const found = sql`(WITH ${scope.records.engine === 'sqlite' ? lostOneByOne(read, t, size) : lostAtOnce(read, t, size)}
        SELECT c.owner, 0 AS customers, 0 AS total, late, c.id, c.name, c.moods, c.last_contact_at, c.churn_at
          FROM (SELECT id, late FROM lost ORDER BY rest + late DESC, last_contact_at, id LIMIT 1) AS first
          JOIN customer c ON c.id = first.id
        UNION ALL
        SELECT owner, count(*), sum(CASE WHEN rest + late > ${full} THEN 0 ELSE ${full} - rest - late END), 0, 0, NULL, NULL, NULL, NULL
          FROM lost GROUP BY owner) AS found`;
      const number = (name: string) => sql<number>`${sql.raw(name)}`.mapWith(Number);
      const time = (name: string) => sql`${sql.raw(name)}`.mapWith((value): At | null => Number(value));
      return read
        .select({
          ...{ owner: number('owner'), customers: number('customers'), total: number('total'), late: number('late') },
          ...{ id: number('id'), name: sql<string>`name`, moods: sql<string>`moods` },
          ...{ lastContactAt: time('last_contact_at'), churnAt: time('churn_at') },
        })
        .from(found);
    },
    { ...valuesOf(scope), ...healthValues(clock) },
  );
  const first = rows.find(({ id }) => id !== 0);
  return {
    byOwner: rows.filter(({ id }) => id === 0).map(({ owner, customers, total }) => ({ owner, customers, total })),
    lowest: first && { customer: first, health: healthOf({ ...first, overdue: first.late > 0 }, clock) },
  };
}

/** Of each customer what its health loses, asking for its overdue deals one customer after the other. */
function lostOneByOne(read: Reader, t: Schema, size: Size): SQL {
  const { customer: c } = t;
  const { overdue, rest } = penalties(read, t);
  const lost = read
    .select({
      ...{ id: c.id, owner: c.owner, last: c.lastContactAt },
      ...{ late: sql`${overdue}`.as('late'), rest: sql`${rest}`.as('rest') },
    })
    .from(c)
    .where(ownCustomers(t, size));
  return sql`lost AS MATERIALIZED ${lost}`;
}

/** The same, asking for all customers' overdue deals at once: PostgreSQL takes half the time for one search with many keys. */
function lostAtOnce(read: Reader, t: Schema, size: Size): SQL {
  const { customer: c, deal } = t;
  const { rest } = penalties(read, t);
  const mine = read
    .select({ id: c.id, owner: c.owner, last: c.lastContactAt, rest: sql`${rest}`.as('rest') })
    .from(c)
    .where(ownCustomers(t, size));
  const late = read
    .select({ customer: deal.customer })
    .from(deal)
    .where(and(sql`${deal.customer} = ANY(ARRAY(SELECT id FROM mine))`, isLate(t)));
  // IN, whose rows are looked up by hash: joined, they would be gone through for every customer.
  return sql`mine AS MATERIALIZED ${mine},
    lost AS MATERIALIZED (SELECT mine.*, CASE WHEN mine.id IN ${late} THEN ${sql.raw(String(HEALTH.overdue))} ELSE 0 END AS late FROM mine)`;
}
