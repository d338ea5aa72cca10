/** All that a morning brief says, read in a few statements; the page and the card take it from here. */
import { and, asc, eq, gte } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import { addDays, atOf, mondayOf, weekdayOf } from '../../records/day.js';
import type { HealthDay, Person } from '../../records/rows.js';
import type { Settings } from '../../records/settings.js';
import { isWorkday } from '../../records/workdays.js';
import { type At, type Day, type Id, OPEN_STAGES, type Stage, type Zone } from '../../terms.js';
import { countedDays, type HealthRow, healthRows, healthTotals, type NewLead, newGoodLeads } from '../customers/queries.js';
import { lastBriefBefore } from '../last-brief.js';
import type { Clock } from '../lateness.js';
import { at, ownCustomers, ownDeals, sizeOf, valuesOf } from '../owned/queries.js';
import { countPast, type PastRecords } from '../past.js';
import { type DealRow, dueDeals, lateCounts, lateDeals, type Total, totalsLike } from '../queries.js';
import type { Scope } from '../scope.js';
import { type Counted, type CountedDay, type Trend, trendOf } from '../trend.js';

/** What was counted for one owner on a day. */
export type OwnerDay = Omit<HealthDay, 'id' | 'workspace'>;

/** The brief of a day. A part that could not be read is undefined and named in `unread`. */
export interface Brief {
  readonly day: Day;
  /** New leads are those since then. */
  readonly since: At;
  readonly leads: { readonly count: number; readonly best: NewLead | undefined } | undefined;
  readonly overdue: { readonly count: number; readonly longest: DealRow | undefined } | undefined;
  readonly health:
    | { readonly customers: number; readonly total: number; readonly lowest: HealthRow | undefined; readonly trend: Trend }
    | undefined;
  /** What the last brief counted; undefined when there was none in the last two weeks. */
  readonly before: CountedDay | undefined;
  readonly dueToday: readonly DealRow[] | undefined;
  /** Deals in negotiation whose next date lies in the rest of this week. */
  readonly expected: readonly Total[] | undefined;
  /** Owners with overdue deals, the most first. */
  readonly burdened: readonly { readonly owner: Id; readonly count: number }[];
  readonly funnel: readonly (Total & { readonly stage: Stage })[] | undefined;
  readonly unread: readonly BriefPart[];
  /** Rows to keep, so that the next briefs can compare: today's, and earlier working days' that nobody counted. */
  readonly toKeep: readonly OwnerDay[];
}

export type BriefPart = 'leads' | 'overdue' | 'health' | 'before' | 'dueToday' | 'expected' | 'funnel';

export interface BriefMoment {
  readonly now: At;
  readonly today: Day;
  readonly zone: Zone;
  readonly settings: Settings;
  readonly people: readonly Person[];
}

/** Two weeks back reaches every day that a trend compares. */
const DAYS_BACK = 13;
const DUE_ROWS = 20;

export async function briefOf(scope: Scope, { now, today, zone, settings, people }: BriefMoment): Promise<Brief> {
  const clock: Clock = { today, zone, negotiationDays: settings.negotiationDays };
  const since = lastBriefBefore(today, zone, settings);
  const unread: BriefPart[] = [];
  const part = <T>(name: BriefPart, reading: Promise<T>): Promise<T | undefined> =>
    reading.catch(() => {
      unread.push(name);
      return undefined;
    });

  const [leads, late, longest, totals, lowest, days, dueToday, expected, funnel] = await Promise.all([
    part('leads', newGoodLeads(scope, since, now)),
    part('overdue', lateCounts(scope, clock, 'due')),
    part('overdue', lateDeals(scope, clock, 'due', 1)),
    part('health', healthTotals(scope, clock)),
    part('health', healthRows(scope, clock, 1)),
    part('before', countedDays(scope, { first: addDays(today, -DAYS_BACK), last: today })),
    part('dueToday', dueDeals(scope, { first: today, last: today }, DUE_ROWS)),
    part('expected', totalsLike(scope, { stages: ['negotiation'], due: { first: today, last: addDays(mondayOf(today), 6) } }, clock)),
    part('funnel', totalsLike(scope, { stages: OPEN_STAGES }, clock)),
  ]);

  const owners = scope.owners.kind === 'all' ? people.filter((p) => p.active).map((p) => p.id) : scope.owners.owners;
  const ownDay = (owner: Id): OwnerDay => ({
    owner,
    day: today,
    customers: totals?.find((row) => row.owner === owner)?.customers ?? 0,
    total: totals?.find((row) => row.owner === owner)?.total ?? 0,
    overdue: late?.find((row) => row.owner === owner)?.count ?? 0,
    leads: leads?.filter((lead) => lead.owner === owner).length ?? 0,
  });
  const whole = leads && late && totals && days;
  const todays = owners.map(ownDay);
  const known = (days ?? []).filter((day) => day.owners >= owners.length);
  const missing = whole ? missingDays(today, settings, new Set(known.map((day) => day.day))) : [];
  const past = missing.length > 0 ? await countedFromFollowUps(scope, owners, missing, { today, zone, settings }) : [];
  const earlier = [...known.filter((day) => day.day < today), ...summed(past)].toSorted((a, b) => a.day.localeCompare(b.day));
  const live: CountedDay = { day: today, ...sum(todays) };
  return {
    day: today,
    since,
    leads: leads && { count: leads.length, best: leads[0] },
    overdue: late && { count: late.reduce((n, row) => n + row.count, 0), longest: longest?.[0] },
    health: totals && { customers: live.customers, total: live.total, lowest: lowest?.[0], trend: trendOf(live, earlier) },
    before: earlier.at(-1),
    dueToday,
    expected,
    burdened: (late ?? []).toSorted((a, b) => b.count - a.count || a.owner - b.owner),
    funnel,
    unread: [...new Set(unread)],
    toKeep: whole && !known.some((day) => day.day === today) ? [...past, ...todays] : past,
  };
}

/** Working days of this week and of last week up to the same weekday, before today, that are not counted yet. */
function missingDays(today: Day, settings: Settings, known: ReadonlySet<Day>): readonly Day[] {
  const extra = { off: new Set(settings.daysOff), on: new Set(settings.daysOn) };
  const back = weekdayOf(today) + 6;
  const days = Array.from({ length: back }, (_, n) => addDays(today, n - back));
  const sameWeekday = addDays(today, -7);
  const monday = mondayOf(today);
  return days.filter((day) => (day >= monday || day <= sameWeekday) && isWorkday(day, extra) && !known.has(day));
}

/** Beyond so many customers earlier days are not told from follow-ups: the numbers begin with the first brief. */
const MOST_CUSTOMERS = 3000;
/** Moods older than this no longer count when an earlier day is told. */
const FOLLOWUP_DAYS = 90;

async function countedFromFollowUps(
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

function sum(rows: readonly Counted[]): Counted {
  return rows.reduce(
    (a, b) => ({
      customers: a.customers + b.customers,
      total: a.total + b.total,
      overdue: a.overdue + b.overdue,
      leads: a.leads + b.leads,
    }),
    { customers: 0, total: 0, overdue: 0, leads: 0 },
  );
}

const summed = (rows: readonly OwnerDay[]): readonly CountedDay[] =>
  [...new Set(rows.map((row) => row.day))].map((day) => ({ day, ...sum(rows.filter((row) => row.day === day)) }));
