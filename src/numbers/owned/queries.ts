/** The conditions that all numbers share: whose rows count, and of which industry. */
import { and, eq, gte, inArray, lt, ne, type SQL, sql } from 'drizzle-orm';
import type { Schema } from '../../../db/schema.js';
import type { Id } from '../../terms.js';
import type { Scope } from '../scope.js';

/** Names a value that is bound when the query runs. */
export const at = sql.placeholder;

/** The shape of a statement: how many owners it names, 0 = everybody, `i` where it asks for an industry, `h` where for a time of the last contact. */
export type Size = `${number}${'' | 'i' | 'h' | 'ih'}`;

/** Owners are named by powers of two, so that few statements serve teams of every size. */
export function sizeOf({ owners, industry, heard }: Scope): Size {
  const named = owners.kind === 'all' ? 0 : 2 ** Math.ceil(Math.log2(Math.max(1, owners.owners.length)));
  if (heard) return industry === undefined ? `${named}h` : `${named}ih`;
  return industry === undefined ? `${named}` : `${named}i`;
}

const countOf = (size: Size): number => Number.parseInt(size, 10);

/** The values of `owners`, and of workspace, staging, industry and the time of the last contact. */
export function valuesOf(scope: Scope): Record<string, Id | string> {
  const { owners, industry, heard } = scope;
  const here = {
    workspace: scope.workspace.id,
    staging: scope.workspace.staging,
    ...(industry === undefined ? {} : { industry }),
    ...(heard ? { heardFrom: heard.from, heardUntil: heard.until } : {}),
  };
  if (owners.kind === 'all') return here;
  const last = owners.owners.at(-1) ?? -1;
  const named = Array.from({ length: countOf(sizeOf(scope)) }, (_, n) => [`o${n}`, owners.owners[n] ?? last] as const);
  return { ...here, ...Object.fromEntries(named) };
}

/** The rows of these owners; undefined = of everybody. */
export function ownedIn(
  owner: Schema['deal' | 'customer' | 'healthDay' | 'stageMove']['owner'] | Schema['followup']['person'],
  size: Size,
): SQL | undefined {
  const names = Array.from({ length: countOf(size) }, (_, n) => at(`o${n}`));
  return names.length === 0 ? undefined : inArray(owner, names);
}

const ofIndustry = ({ customer }: Schema, size: Size): SQL | undefined =>
  size.includes('i') ? eq(customer.industry, at('industry')) : undefined;

const heardIn = ({ lastContactAt }: Schema['deal' | 'customer'], size: Size): SQL | undefined =>
  size.includes('h') ? and(gte(lastContactAt, at('heardFrom')), lt(lastContactAt, at('heardUntil'))) : undefined;

/** Deals that count, the import being staged left out. */
export function ownDeals(t: Schema, size: Size): SQL | undefined {
  const { deal, customer } = t;
  const industry = ofIndustry(t, size);
  const ofThose = industry && sql`EXISTS (SELECT 1 FROM ${customer} WHERE ${customer.id} = ${deal.customer} AND ${industry})`;
  return and(eq(deal.workspace, at('workspace')), ne(deal.batch, at('staging')), ownedIn(deal.owner, size), ofThose, heardIn(deal, size));
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
  );
}

/** How many rows. */
export const count = sql<number>`count(*)`.mapWith(Number);
