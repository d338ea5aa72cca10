/** Leads with what they lack, and how fast new ones were answered. */
import { and, asc, desc, eq, gte, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import type { Reader } from '../../../db/reader.js';
import type { Schema } from '../../../db/schema.js';
import type { Customer, Deal } from '../../records/rows.js';
import type { At, Stage } from '../../terms.js';
import { asksFor, at, count, ownCustomers, type Size, sizeOf, valuesOf } from '../owned/queries.js';
import type { Scope } from '../scope.js';
import {
  type GapFacts,
  LEAD_GAPS,
  type LeadCalendar,
  type LeadGap,
  RESPONSE_DAYS,
  type Response,
  untouchedBefore,
  WAIT_FIGURES,
  waitsBefore,
} from './marks.js';

/** A lead: a customer whose newest deal is at lead or intent, or who has none yet. */
export interface LeadRow extends GapFacts {
  readonly customer: Pick<Customer, 'id' | 'name' | 'owner' | 'industry' | 'source' | 'lastContactAt' | 'createdAt'>;
  readonly deal: Deal | null;
}

const EARLY = ['lead', 'intent'] as const satisfies readonly Stage[];

/** Now, and the days that count. */
export interface LeadClock extends LeadCalendar {
  readonly now: At;
}

/** Only leads with this gap; absent = with any. */
export interface LeadFilter {
  readonly gap?: LeadGap;
}

/** The columns of a lead's gaps. */
function gapColumns(read: Reader, { customer, deal, contact, signal }: Schema) {
  const known = sql`(SELECT max(CASE WHEN ${contact.role} = 'exec' THEN 2 ELSE 1 END) FROM ${contact} WHERE ${contact.customer} = ${customer.id})`;
  const heard = read
    .select({ count })
    .from(signal)
    .where(and(eq(signal.customer, customer.id), eq(signal.kind, 'decision_maker')));
  const flag = (lacks: SQL) => sql<number>`CASE WHEN ${lacks} THEN 1 ELSE 0 END`.mapWith(Number);
  return {
    untouched: flag(
      sql`coalesce(${customer.lastContactAt}, 0) < ${at('touched')} AND (${customer.lastContactAt} IS NOT NULL OR ${customer.createdAt} < ${at('touched')})`,
    ),
    contact: flag(sql`coalesce(${known}, 0) = 0`),
    decider: flag(sql`coalesce(${known}, 0) < 2 AND (${heard}) = 0`),
    next: flag(sql`${deal.nextDue} IS NULL`),
    source: flag(sql`${customer.source} IS NULL`),
  };
}

/** The leads of a scope with their gaps, as a table to choose from. */
function leads(read: Reader, t: Schema, size: Size) {
  const { customer, deal } = t;
  const gaps = gapColumns(read, t);
  return (
    read
      .select({
        id: sql<number>`${customer.id}`.as('lead_id'),
        dealId: sql<number | null>`${deal.id}`.as('deal_id'),
        contactAt: sql<At | null>`${customer.lastContactAt}`.as('contact_at'),
        untouched: gaps.untouched.as('untouched'),
        contact: gaps.contact.as('no_contact'),
        decider: gaps.decider.as('no_decider'),
        next: gaps.next.as('no_next'),
        source: gaps.source.as('no_source'),
      })
      .from(customer)
      .leftJoin(deal, sql`${deal.id} = (SELECT max(newest.id) FROM ${deal} newest WHERE newest.customer = ${customer.id})`)
      .where(
        and(
          ownCustomers(t, size),
          or(isNull(deal.id), inArray(deal.stage, [...EARLY])),
          // A lead is where its newest deal is.
          asksFor(size, 's') ? eq(deal.stage, at('stage')) : undefined,
        ),
      )
      // A limit keeps SQLite from working each gap out anew wherever it is named; it is never reached.
      .limit(1_000_000_000)
      .as('leads')
  );
}

type Leads = ReturnType<typeof leads>;
const gapsIn = (rows: Leads): SQL => sql`(${rows.untouched} + ${rows.contact} + ${rows.decider} + ${rows.next} + ${rows.source})`;
const meant = (rows: Leads, { gap }: LeadFilter): SQL => (gap ? sql`${rows[gap]} = 1` : sql`${gapsIn(rows)} > 0`);

/** Leads with gaps, those with the most first, then the longest untouched. */
export async function leadRows(
  scope: Scope,
  filter: LeadFilter,
  { now, ...calendar }: LeadClock,
  { limit, offset = 0 }: { readonly limit: number; readonly offset?: number },
): Promise<readonly LeadRow[]> {
  const size = sizeOf(scope);
  const rows = await prepared(
    scope.records,
    `lead-rows:${size}:${filter.gap ?? 'any'}`,
    (read, t) => {
      const { customer, deal } = t;
      const all = leads(read, t, size);
      const order = [desc(gapsIn(all)), sql`${all.contactAt} IS NOT NULL`, asc(all.contactAt), asc(all.id)];
      const chosen = read
        .select()
        .from(all)
        .where(meant(all, filter))
        .orderBy(...order)
        .limit(at('limit'))
        .offset(at('offset'))
        .as('chosen');
      const shown = {
        untouched: chosen.untouched,
        contact: chosen.contact,
        decider: chosen.decider,
        next: chosen.next,
        source: chosen.source,
      };
      const gaps = sql`(${chosen.untouched} + ${chosen.contact} + ${chosen.decider} + ${chosen.next} + ${chosen.source})`;
      return read
        .select({
          gaps: shown,
          customer: {
            id: customer.id,
            name: customer.name,
            owner: customer.owner,
            industry: customer.industry,
            source: customer.source,
            lastContactAt: customer.lastContactAt,
            createdAt: customer.createdAt,
          },
          deal,
        })
        .from(chosen)
        .innerJoin(customer, eq(customer.id, chosen.id))
        .leftJoin(deal, eq(deal.id, chosen.dealId))
        .orderBy(desc(gaps), sql`${chosen.contactAt} IS NOT NULL`, asc(chosen.contactAt), asc(chosen.id));
    },
    { ...valuesOf(scope), touched: untouchedBefore(now, calendar), limit, offset },
  );
  return rows.map(({ gaps, customer, deal }) => ({ ...gaps, customer, deal }));
}

/** All leads, those with a gap, and those with each. */
export interface LeadTotals {
  readonly leads: number;
  readonly gaps: number;
  readonly by: Readonly<Record<LeadGap, number>>;
}

export async function leadTotals(scope: Scope, { now, ...calendar }: LeadClock): Promise<LeadTotals> {
  const size = sizeOf(scope);
  const [row] = await prepared(
    scope.records,
    `lead-totals:${size}`,
    (read, t) => {
      const all = leads(read, t, size);
      const sum = (column: SQL) => sql<number>`coalesce(sum(${column}), 0)`.mapWith(Number);
      return read
        .select({
          leads: count,
          gaps: sum(sql`CASE WHEN ${gapsIn(all)} > 0 THEN 1 ELSE 0 END`),
          untouched: sum(sql`${all.untouched}`),
          contact: sum(sql`${all.contact}`),
          decider: sum(sql`${all.decider}`),
          next: sum(sql`${all.next}`),
          source: sum(sql`${all.source}`),
        })
        .from(all);
    },
    { ...valuesOf(scope), touched: untouchedBefore(now, calendar) },
  );
  const by = Object.fromEntries(LEAD_GAPS.map((gap) => [gap, row?.[gap] ?? 0]));
  // One entry for each gap.
  return { leads: row?.leads ?? 0, gaps: row?.gaps ?? 0, by: by as Record<LeadGap, number> };
}

const DAY_MS = 86_400_000;

/** Customers entered in the last thirty days who were met within 48 hours of working days, or were not and should have been. */
function answeredIn({ customer }: Schema) {
  const day = sql`CAST((${customer.createdAt} - ${at('start')}) / ${sql.raw(String(DAY_MS))} AS INTEGER)`;
  const figures = sql.raw(String(WAIT_FIGURES));
  const until = sql`${customer.createdAt} + CAST(substr(CAST(${at('waits')} AS TEXT), ${day} * ${figures} + 1, ${figures}) AS INTEGER) * ${sql.raw(`CAST(${DAY_MS} AS BIGINT)`)}`;
  const inTime = sql`${customer.firstContactAt} IS NOT NULL AND ${customer.firstContactAt} <= ${until}`;
  return { inTime, due: sql`(${inTime}) OR ${until} < ${at('now')}` };
}

const answeredValues = ({ now, ...calendar }: LeadClock) => ({
  ...waitsBefore(now, calendar),
  ...{ now, since: now - RESPONSE_DAYS * DAY_MS },
});

export async function responseOf(scope: Scope, clock: LeadClock): Promise<Response> {
  const size = sizeOf(scope);
  const [row] = await prepared(
    scope.records,
    `lead-response:${size}`,
    (read, t) => {
      const { inTime, due } = answeredIn(t);
      const sum = (when: SQL) => sql<number>`coalesce(sum(CASE WHEN ${when} THEN 1 ELSE 0 END), 0)`.mapWith(Number);
      return read
        .select({ due: sum(due), answered: sum(inTime) })
        .from(t.customer)
        .where(and(ownCustomers(t, size), gte(t.customer.createdAt, at('since'))));
    },
    { ...valuesOf(scope), ...answeredValues(clock) },
  );
  return row ?? { due: 0, answered: 0 };
}

/** Those who were not met in time, the newest first: `due − answered` of them. */
export function unanswered(
  scope: Scope,
  clock: LeadClock,
  { limit, offset = 0 }: { readonly limit: number; readonly offset?: number },
): Promise<readonly Customer[]> {
  const size = sizeOf(scope);
  return prepared(
    scope.records,
    `lead-unanswered:${size}`,
    (read, t) => {
      const { inTime, due } = answeredIn(t);
      return read
        .select()
        .from(t.customer)
        .where(and(ownCustomers(t, size), gte(t.customer.createdAt, at('since')), sql`(${due}) AND NOT (${inTime})`))
        .orderBy(desc(t.customer.createdAt), desc(t.customer.id))
        .limit(at('limit'))
        .offset(at('offset'));
    },
    { ...valuesOf(scope), ...answeredValues(clock), limit, offset },
  );
}
