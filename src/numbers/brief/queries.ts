/** All that a morning brief says, read in a few statements; the page and the card take it from here. */
import { together } from '../../../db/together.js';
import { StoreUnavailable } from '../../errors.js';
import { addDays, mondayOf, weekdayOf } from '../../records/day.js';
import type { Person } from '../../records/rows.js';
import type { Settings } from '../../records/settings.js';
import { extraDaysOf, isWorkday } from '../../records/workdays.js';
import { type At, type Day, type Id, OPEN_STAGES, type Stage, type Zone } from '../../terms.js';
import { countedDays, type HealthRow, type NewLead, newGoodLeads } from '../customers/queries.js';
import { average } from '../health.js';
import { lastBriefBefore } from '../last-brief.js';
import { lateOwners } from '../late/queries.js';
import type { Clock } from '../lateness.js';
import { healthsAtOnce } from '../lowest/queries.js';
import { countedFromFollowUps, type OwnerDay } from '../past/queries.js';
import { pinnedDeals } from '../pins/queries.js';
import { type CountOf, forwardMoves, toldCounts, wonDeals } from '../praise/queries.js';
import { type DealRow, dealsNamed, dueDeals, type Total, totalsLike } from '../queries.js';
import type { Scope } from '../scope.js';
import { type Counted, type CountedDay, type Trend, trendOf } from '../trend.js';

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
  /** Deals won since the last brief, the largest first. */
  readonly won: readonly DealRow[] | undefined;
  /** Since the last brief: whose deals came a stage further, and who told how many follow-ups. */
  readonly moved: readonly CountOf[] | undefined;
  readonly told: readonly CountOf[] | undefined;
  /** Open deals of customers the reader pinned. */
  readonly pinned: readonly DealRow[] | undefined;
  /** For the owners with the most overdue deals, the one to begin with. */
  readonly worst: ReadonlyMap<Id, DealRow>;
  /** Each number over the last counted days, today last. */
  readonly course: Readonly<Record<'leads' | 'overdue' | 'health', readonly number[]>>;
  /** What was counted for each owner today. */
  readonly byOwner: ReadonlyMap<Id, Counted>;
  readonly unread: readonly BriefPart[];
  /** Rows to keep, so that the next briefs can compare: today's, and earlier working days' that nobody counted. */
  readonly toKeep: readonly OwnerDay[];
}

export const BRIEF_PARTS = [
  'leads',
  'overdue',
  'health',
  'before',
  'dueToday',
  'expected',
  'funnel',
  'won',
  'moved',
  'told',
  'pinned',
  'worst',
] as const;
/** A source of the brief. */
export type BriefPart = (typeof BRIEF_PARTS)[number];

export interface BriefMoment {
  readonly now: At;
  readonly today: Day;
  readonly zone: Zone;
  readonly settings: Settings;
  readonly people: readonly Person[];
  /** Who reads it. */
  readonly person: Pick<Person, 'id'>;
}

/** Two weeks back reaches every day that a trend compares. */
const DAYS_BACK = 13;
const DUE_ROWS = 20;
const WON_ROWS = 5;
/** So many owners are said to need support. */
const BURDENED = 3;
/** So many points stand in the course of a number. */
const COURSE = 8;

export async function briefOf(asked: Scope, { now, today, zone, settings, people, person }: BriefMoment): Promise<Brief> {
  const scope: Scope = { ...asked, records: together(asked.records) };
  const clock: Clock = { today, zone, negotiationDays: settings.negotiationDays };
  const since = lastBriefBefore(today, zone, settings);
  const unread: BriefPart[] = [];
  const part = <T>(name: BriefPart, reading: Promise<T>): Promise<T | undefined> =>
    reading.catch(() => {
      unread.push(name);
      return undefined;
    });

  const between = { since, until: now };
  const [leads, late, healths, days, dueToday, expected, funnel, won, moved, told, pinned] = await Promise.all([
    part('leads', newGoodLeads(scope, since, now)),
    part('overdue', lateOwners(scope, clock)),
    part('health', healthsAtOnce(scope, clock)),
    part('before', countedDays(scope, { first: addDays(today, -DAYS_BACK), last: today })),
    part('dueToday', dueDeals(scope, { first: today, last: today }, DUE_ROWS)),
    part('expected', totalsLike(scope, { stages: ['negotiation'], due: { first: today, last: addDays(mondayOf(today), 6) } }, clock)),
    part('funnel', totalsLike(scope, { stages: OPEN_STAGES }, clock)),
    part('won', wonDeals(scope, between, WON_ROWS)),
    part('moved', forwardMoves(scope, between)),
    part('told', toldCounts(scope, between)),
    part('pinned', pinnedDeals(scope, person.id)),
  ]);
  if (new Set(unread).size >= BRIEF_PARTS.length - 1) throw new StoreUnavailable('nothing of the brief could be read');
  const burdened = (late ?? []).toSorted((a, b) => b.count - a.count || a.owner - b.owner);
  const oldest = late?.[0];
  const first = await part(
    'worst',
    dealsNamed(scope, [...new Set([...(oldest ? [oldest] : []), ...burdened.slice(0, BURDENED)].map((row) => row.first))]),
  );
  const named = (id: Id | undefined) => first?.find(({ deal }) => deal.id === id);
  const totals = healths?.byOwner;

  const byOwner = countedBy({ leads, late, totals });
  const active = scope.owners.kind === 'all' ? people.filter((p) => p.active).map((p) => p.id) : scope.owners.owners;
  // Records of somebody who has left count as well: each number is its rows' count.
  const owners = [...new Set([...active, ...byOwner.keys()])];
  const whole = leads && late && totals && days;
  const todays = owners.map((owner): OwnerDay => ({ owner, day: today, ...(byOwner.get(owner) ?? NOTHING_COUNTED) }));
  const known = (days ?? []).filter((day) => day.owners >= active.length);
  const missing = whole ? missingDays(today, settings, new Set(known.map((day) => day.day))) : [];
  const told90 = missing.length > 0 ? part('before', countedFromFollowUps(scope, owners, missing, { today, zone, settings })) : [];
  const past = (await told90) ?? [];
  const earlier = [...known.filter((day) => day.day < today), ...summed(past)].toSorted((a, b) => a.day.localeCompare(b.day));
  const live: CountedDay = { day: today, ...sum(todays) };
  return {
    day: today,
    since,
    leads: leads && { count: leads.length, best: leads[0] },
    overdue: late && { count: late.reduce((n, row) => n + row.count, 0), longest: named(oldest?.first) },
    health: healths && { customers: live.customers, total: live.total, lowest: healths?.lowest, trend: trendOf(live, earlier) },
    before: earlier.at(-1),
    dueToday,
    expected,
    burdened,
    funnel,
    won,
    moved,
    told,
    pinned,
    worst: new Map(
      burdened.slice(0, BURDENED).flatMap(({ owner, first: id }) => {
        const row = named(id);
        return row ? [[owner, row] as const] : [];
      }),
    ),
    course: courseOf([...earlier, live]),
    byOwner,
    unread: [...new Set(unread)],
    toKeep: whole && !known.some((day) => day.day === today) ? [...past, ...todays] : past,
  };
}

interface Read {
  readonly leads: readonly NewLead[] | undefined;
  readonly late: readonly CountOf[] | undefined;
  readonly totals: readonly { readonly owner: Id; readonly customers: number; readonly total: number }[] | undefined;
}

const NOTHING_COUNTED: Counted = { customers: 0, total: 0, overdue: 0, leads: 0 };

/** What was read, by owner. */
function countedBy({ leads = [], late = [], totals = [] }: Read): ReadonlyMap<Id, Counted> {
  const counted = new Map<Id, Counted>();
  const add = (owner: Id, more: Partial<Counted>) => counted.set(owner, { ...(counted.get(owner) ?? NOTHING_COUNTED), ...more });
  for (const { owner, customers, total } of totals) add(owner, { customers, total });
  for (const { owner, count } of late) add(owner, { overdue: count });
  for (const { owner } of leads) add(owner, { leads: (counted.get(owner)?.leads ?? 0) + 1 });
  return counted;
}

function courseOf(days: readonly CountedDay[]): Brief['course'] {
  const last = days.slice(-COURSE);
  return {
    leads: last.map((day) => day.leads),
    overdue: last.map((day) => day.overdue),
    health: last.flatMap((day) => average(day) ?? []),
  };
}

/** Working days of this week and of last week up to the same weekday, before today, that are not counted yet. */
function missingDays(today: Day, settings: Settings, known: ReadonlySet<Day>): readonly Day[] {
  const extra = extraDaysOf(settings);
  const back = weekdayOf(today) + 6;
  const days = Array.from({ length: back }, (_, n) => addDays(today, n - back));
  const sameWeekday = addDays(today, -7);
  const monday = mondayOf(today);
  return days.filter((day) => (day >= monday || day <= sameWeekday) && isWorkday(day, extra) && !known.has(day));
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
