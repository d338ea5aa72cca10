/** Deals that are stuck, with what they have in common, beside those that were won. */
import { and, asc, count as countRows, eq, gte, inArray, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import type { Reader } from '../../../db/reader.js';
import type { Schema } from '../../../db/schema.js';
import type { Customer, Deal } from '../../records/rows.js';
import type { At, Stage } from '../../terms.js';
import { at, count, ownDeals, sizeOf, valuesOf } from '../owned/queries.js';
import type { Scope } from '../scope.js';
import type { Trait, TraitFacts, TraitTotals } from './traits.js';

/** Untouched for so many days a negotiation is stuck (S23's default), and so is a proposal. */
export const STALL_DAYS = 5;
/** Won deals of so many days are compared with. */
export const WON_DAYS = 365;
const STUCK_STAGES = ['proposal', 'negotiation'] as const satisfies readonly Stage[];
export type StuckStage = (typeof STUCK_STAGES)[number];

/** A deal with its traits. */
export interface TraitRow extends TraitFacts {
  readonly deal: Deal;
  readonly customer: Pick<Customer, 'id' | 'name' | 'industry'>;
}

/** Stuck since before `since`; at one stage, with one trait, or any. */
export interface StuckFilter {
  readonly since: At;
  readonly stage?: StuckStage;
  readonly trait?: Trait;
}

/** At its stage and untouched since before the moment. */
function stuck({ deal }: Schema, stages: readonly Stage[]): SQL | undefined {
  return and(
    inArray(deal.stage, [...stages]),
    lt(deal.stageSince, at('since')),
    or(isNull(deal.lastContactAt), lt(deal.lastContactAt, at('since'))),
  );
}

const stagesOf = ({ stage }: Pick<StuckFilter, 'stage'>): readonly StuckStage[] => (stage ? [stage] : STUCK_STAGES);

/** Each trait as a condition on a deal and its customer. */
function traitsOf(read: Reader, { deal, customer, contact, signal, followup, person }: Schema): Readonly<Record<Trait, SQL>> {
  const contacts = (role?: 'exec' | 'finance' | 'legal') =>
    read
      .select({ n: countRows() })
      .from(contact)
      .where(and(eq(contact.customer, deal.customer), role && eq(contact.role, role)));
  const heard = read
    .select({ n: countRows() })
    .from(signal)
    .where(and(eq(signal.customer, deal.customer), eq(signal.kind, 'decision_maker')));
  const ourLegal = read
    .select({ n: countRows() })
    .from(followup)
    .innerJoin(person, eq(person.id, followup.person))
    .where(and(eq(followup.customer, deal.customer), eq(person.role, 'legal')));
  const told = (
    what: SQL,
  ) => sql`(SELECT count(*) FROM ${followup} WHERE ${followup.customer} = ${deal.customer} AND ${followup.deal} = ${deal.id}
    AND ${followup.at} > ${deal.stageSince} AND ${what})`;
  return {
    no_decider: sql`(${contacts('exec')}) = 0 AND (${heard}) = 0`,
    no_finance: sql`(${contacts('finance')}) = 0`,
    no_legal: sql`(${contacts('legal')}) = 0 AND (${ourLegal}) = 0`,
    one_voice: sql`(${contacts()}) <= 1`,
    no_words: sql`${customer.lastWords} IS NULL`,
    price_only: sql`${told(sql`${followup.amount} IS NOT NULL`)} > 0 AND ${told(sql`${followup.nextDue} IS NOT NULL`)} = 0`,
  };
}

function traitColumns(read: Reader, t: Schema) {
  const traits = traitsOf(read, t);
  const flag = (trait: Trait) => sql<number>`CASE WHEN ${traits[trait]} THEN 1 ELSE 0 END`.mapWith(Number);
  return {
    no_decider: flag('no_decider'),
    no_finance: flag('no_finance'),
    no_legal: flag('no_legal'),
    one_voice: flag('one_voice'),
    no_words: flag('no_words'),
    price_only: flag('price_only'),
  };
}

const shown = (read: Reader, t: Schema) => ({
  deal: t.deal,
  customer: { id: t.customer.id, name: t.customer.name, industry: t.customer.industry },
  traits: traitColumns(read, t),
});

/** Stuck deals with their traits, the longest untouched first. */
export async function stuckRows(
  scope: Scope,
  filter: StuckFilter,
  { limit, offset = 0 }: { readonly limit: number; readonly offset?: number },
): Promise<readonly TraitRow[]> {
  const size = sizeOf(scope);
  const stages = stagesOf(filter);
  const rows = await prepared(
    scope.records,
    `stuck-rows:${size}:${stages.join('+')}:${filter.trait ?? 'any'}`,
    (read, t) =>
      read
        .select(shown(read, t))
        .from(t.deal)
        .innerJoin(t.customer, eq(t.customer.id, t.deal.customer))
        .where(and(ownDeals(t, size), stuck(t, stages), filter.trait && traitsOf(read, t)[filter.trait]))
        .orderBy(sql`${t.deal.lastContactAt} IS NOT NULL`, asc(t.deal.lastContactAt), asc(t.deal.id))
        .limit(at('limit'))
        .offset(at('offset')),
    { ...valuesOf(scope), since: filter.since, limit, offset },
  );
  return rows.map(({ traits, ...row }) => ({ ...row, ...traits }));
}

/** How many those are. */
export async function stuckCount(scope: Scope, filter: StuckFilter): Promise<number> {
  const size = sizeOf(scope);
  const stages = stagesOf(filter);
  const [row] = await prepared(
    scope.records,
    `stuck-count:${size}:${stages.join('+')}:${filter.trait ?? 'any'}`,
    (read, t) =>
      read
        .select({ count })
        .from(t.deal)
        .innerJoin(t.customer, eq(t.customer.id, t.deal.customer))
        .where(and(ownDeals(t, size), stuck(t, stages), filter.trait && traitsOf(read, t)[filter.trait])),
    { ...valuesOf(scope), since: filter.since },
  );
  return row?.count ?? 0;
}

/** How many deals are stuck at a stage or at any, and how many of them have each trait. */
export const stuckTotals = (scope: Scope, since: At, stage?: StuckStage): Promise<TraitTotals> =>
  totals(scope, `stuck-${stage ?? 'any'}`, { since }, (t) => stuck(t, stagesOf(stage ? { stage } : {})));

/** The same of the deals won since that moment. */
export const wonTotals = (scope: Scope, since: At): Promise<TraitTotals> =>
  totals(scope, 'won', { since }, ({ deal }) => and(eq(deal.stage, 'won'), gte(deal.closedAt, at('since'))));

async function totals(
  scope: Scope,
  name: string,
  values: Readonly<Record<string, At>>,
  which: (t: Schema) => SQL | undefined,
): Promise<TraitTotals> {
  const size = sizeOf(scope);
  const [row] = await prepared(
    scope.records,
    `trait-totals:${name}:${size}`,
    (read, t) => {
      const traits = traitsOf(read, t);
      const sum = (trait: Trait) => sql<number>`coalesce(sum(CASE WHEN ${traits[trait]} THEN 1 ELSE 0 END), 0)`.mapWith(Number);
      return read
        .select({
          deals: count,
          no_decider: sum('no_decider'),
          no_finance: sum('no_finance'),
          no_legal: sum('no_legal'),
          one_voice: sum('one_voice'),
          no_words: sum('no_words'),
          price_only: sum('price_only'),
        })
        .from(t.deal)
        .innerJoin(t.customer, eq(t.customer.id, t.deal.customer))
        .where(and(ownDeals(t, size), which(t)));
    },
    { ...valuesOf(scope), ...values },
  );
  return row ?? NONE;
}

const NONE: TraitTotals = { deals: 0, no_decider: 0, no_finance: 0, no_legal: 0, one_voice: 0, no_words: 0, price_only: 0 };
