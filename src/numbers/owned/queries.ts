/** The conditions that all numbers share: whose rows count. */
import { and, eq, inArray, ne, type SQL, sql } from 'drizzle-orm';
import type { Schema } from '../../../db/schema.js';
import type { Id } from '../../terms.js';
import type { Scope } from '../scope.js';

/** Names a value that is bound when the query runs. */
export const at = sql.placeholder;

/** How many owners are named in a statement: powers of two, so that few statements serve teams of every size. 0 = everybody. */
export function sizeOf({ owners }: Scope): number {
  return owners.kind === 'all' ? 0 : 2 ** Math.ceil(Math.log2(Math.max(1, owners.owners.length)));
}

/** The values of `owners`, and of workspace and staging. */
export function valuesOf(scope: Scope): Record<string, Id> {
  const { owners } = scope;
  const here = { workspace: scope.workspace.id, staging: scope.workspace.staging };
  if (owners.kind === 'all') return here;
  const last = owners.owners.at(-1) ?? -1;
  const named = Array.from({ length: sizeOf(scope) }, (_, n) => [`o${n}`, owners.owners[n] ?? last] as const);
  return { ...here, ...Object.fromEntries(named) };
}

/** The owners named in a statement of that size. */
export const owners = (size: number) => Array.from({ length: size }, (_, n) => at(`o${n}`));

/** Deals that count, the import being staged left out. */
export function ownDeals({ deal }: Schema, size: number): SQL | undefined {
  const here = and(eq(deal.workspace, at('workspace')), ne(deal.batch, at('staging')));
  return size === 0 ? here : and(here, inArray(deal.owner, owners(size)));
}

/** Customers that count, the import being staged left out. */
export function ownCustomers({ customer }: Schema, size: number): SQL | undefined {
  const here = and(eq(customer.workspace, at('workspace')), ne(customer.batch, at('staging')));
  return size === 0 ? here : and(here, inArray(customer.owner, owners(size)));
}

/** How many rows. */
export const count = sql<number>`count(*)`.mapWith(Number);
