/** The conditions that all numbers share: whose rows count, and of which industry. */
import { and, eq, gte, lt, ne, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { Schema } from '../../../db/schema.js';
import type { Records } from '../../scene.js';
import type { Id } from '../../terms.js';
import type { Scope } from '../scope.js';

/** Names a value that is bound when the query runs. */
export const at = sql.placeholder;

/** The shape of a statement: of everybody or of some owners, the latter as its engine writes it; `i` where it asks for an industry, `h` where for a time of the last contact, `s` where for a stage. */
export type Size = `${'all' | Records['engine']}:${'' | 'i'}${'' | 'h'}${'' | 's'}`;

export function sizeOf({ records, owners, industry, heard, stage }: Scope): Size {
  const whose = owners.kind === 'all' ? 'all' : records.engine;
  return `${whose}:${industry === undefined ? '' : 'i'}${heard ? 'h' : ''}${stage ? 's' : ''}`;
}

/** The values of `owners`, and of workspace, staging, industry, stage and the time of the last contact. Owners are one value: a statement serves teams of every size. */
export function valuesOf(scope: Scope): Record<string, Id | string> {
  const { owners, industry, heard, stage } = scope;
  return {
    workspace: scope.workspace.id,
    staging: scope.workspace.staging,
    ...(industry === undefined ? {} : { industry }),
    ...(heard ? { heardFrom: heard.from, heardUntil: heard.until } : {}),
    ...(stage ? { stage } : {}),
    ...(owners.kind === 'all' ? {} : { owners: listOf(owners.owners, scope.records.engine) }),
  };
}

/** Several numbers as one value of a statement. */
export const listOf = (ids: readonly Id[], engine: Records['engine']): string =>
  engine === 'sqlite' ? `[${ids.join()}]` : `{${ids.join()}}`;

/** One of the numbers of that value. */
export const oneOfList = (column: SQLWrapper, name: string, engine: Records['engine']): SQL =>
  engine === 'sqlite' ? sql`${column} IN (SELECT value FROM json_each(${at(name)}))` : sql`${column} = ANY(${at(name)}::bigint[])`;

/** The rows of these owners; undefined = of everybody. */
export function ownedIn(
  owner: Schema['deal' | 'customer' | 'healthDay' | 'stageMove']['owner'] | Schema['followup']['person'],
  size: Size,
): SQL | undefined {
  if (size.startsWith('all')) return undefined;
  return oneOfList(owner, 'owners', size.startsWith('sqlite') ? 'sqlite' : 'postgres');
}

/** Does a statement of that shape ask for an industry (`i`), for a time of the last contact (`h`), for a stage (`s`)? */
export const asksFor = (size: Size, what: 'i' | 'h' | 's'): boolean => size.split(':')[1]?.includes(what) === true;

const ofIndustry = ({ customer }: Schema, size: Size): SQL | undefined =>
  asksFor(size, 'i') ? eq(customer.industry, at('industry')) : undefined;

const heardIn = ({ lastContactAt }: Schema['deal' | 'customer'], size: Size): SQL | undefined =>
  asksFor(size, 'h') ? and(gte(lastContactAt, at('heardFrom')), lt(lastContactAt, at('heardUntil'))) : undefined;

/** Deals that count, the import being staged left out. */
export function ownDeals(t: Schema, size: Size): SQL | undefined {
  const { deal, customer } = t;
  const industry = ofIndustry(t, size);
  const ofThose = industry && sql`EXISTS (SELECT 1 FROM ${customer} WHERE ${customer.id} = ${deal.customer} AND ${industry})`;
  return and(
    eq(deal.workspace, at('workspace')),
    ne(deal.batch, at('staging')),
    ownedIn(deal.owner, size),
    ofThose,
    heardIn(deal, size),
    asksFor(size, 's') ? eq(deal.stage, at('stage')) : undefined,
  );
}

/** Customers that count, the import being staged left out. */
export function ownCustomers(t: Schema, size: Size): SQL | undefined {
  const { customer } = t;
  return and(
    eq(customer.workspace, at('workspace')),
    ne(customer.batch, at('staging')),
    ownedIn(customer.owner, size),
    ofIndustry(t, size),
    heardIn(customer, size),
    asksFor(size, 's')
      ? sql`EXISTS (SELECT 1 FROM deal at_stage WHERE at_stage.customer = ${customer.id} AND at_stage.stage = ${at('stage')})`
      : undefined,
  );
}

/** How many rows. */
export const count = sql<number>`count(*)`.mapWith(Number);
