/** Earlier days told from the follow-ups, for briefs that have nothing to compare with yet. */
import { and, asc, eq, gte } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import { addDays, atOf } from '../../records/day.js';
import type { HealthDay } from '../../records/rows.js';
import type { Settings } from '../../records/settings.js';
import type { At, Day, Id, Zone } from '../../terms.js';
import { at, ownCustomers, ownDeals, sizeOf, valuesOf } from '../owned/queries.js';
import { countPast, type PastRecords } from '../past.js';
import type { Scope } from '../scope.js';

/** What was counted for one owner on a day. */
export type OwnerDay = Omit<HealthDay, 'id' | 'workspace'>;

/** Beyond so many customers earlier days are not told from follow-ups: the numbers begin with the first brief. */
const MOST_CUSTOMERS = 3000;
/** Moods older than this no longer count when an earlier day is told. */
const FOLLOWUP_DAYS = 90;

/** What briefs of those days would have counted; nothing where nothing was told before. */
export async function countedFromFollowUps(
  scope: Scope,
  owners: readonly Id[],
  days: readonly Day[],
  { today, zone, settings }: { readonly today: Day; readonly zone: Zone; readonly settings: Settings },
): Promise<readonly OwnerDay[]> {
  const records = await pastRecords(scope, atOf(addDays(today, -FOLLOWUP_DAYS), 0, zone));
  // Nothing was told before: those days would only say that nobody was there yet.
  if (!records?.followups.some((followup) => followup.at < atOf(today, 0, zone))) return [];
  return days.flatMap((day) =>
    [...countPast(records, owners, { today: day, zone }, settings.briefAt)].map(([owner, counted]) => ({ owner, day, ...counted })),
  );
}

async function pastRecords(scope: Scope, since: At): Promise<PastRecords | undefined> {
  const size = sizeOf(scope);
  const values = { ...valuesOf(scope), since };
  const customers = await prepared(
    scope.records,
    `past-customers:${size}`,
    (read, t) =>
      read
        .select({ id: t.customer.id, owner: t.customer.owner, createdAt: t.customer.createdAt })
        .from(t.customer)
        .where(ownCustomers(t, size))
        .limit(MOST_CUSTOMERS + 1),
    values,
  );
  if (customers.length > MOST_CUSTOMERS) return undefined;
  const deals = await prepared(
    scope.records,
    `past-deals:${size}`,
    (read, { deal, ...t }) =>
      read
        .select({ id: deal.id, customer: deal.customer, createdAt: deal.createdAt, closedAt: deal.closedAt, nextDue: deal.nextDue })
        .from(deal)
        .where(ownDeals({ deal, ...t }, size)),
    values,
  );
  const followups = await prepared(
    scope.records,
    `past-followups:${size}`,
    (read, { followup, customer, ...t }) =>
      read
        .select({
          customer: followup.customer,
          deal: followup.deal,
          at: followup.at,
          sentiment: followup.sentiment,
          nextDue: followup.nextDue,
        })
        .from(followup)
        .innerJoin(customer, eq(customer.id, followup.customer))
        .where(and(ownCustomers({ followup, customer, ...t }, size), gte(followup.at, at('since'))))
        .orderBy(asc(followup.at)),
    values,
  );
  const churn = await prepared(
    scope.records,
    `past-churn:${size}`,
    (read, { signal, customer, ...t }) =>
      read
        .select({ customer: signal.customer, at: signal.at })
        .from(signal)
        .innerJoin(customer, eq(customer.id, signal.customer))
        .where(and(ownCustomers({ signal, customer, ...t }, size), eq(signal.kind, 'churn_risk'), gte(signal.at, at('since'))))
        .orderBy(asc(signal.at)),
    values,
  );
  return { customers, deals, followups, churn };
}
