/** What a brief counts in one pass, against its pure definitions. */
import { expect } from 'vitest';
import { healthOf } from '../../src/numbers/health.js';
import { lateDeals, lateOwners } from '../../src/numbers/late/queries.js';
import { healthsAtOnce } from '../../src/numbers/lowest/queries.js';
import { dealsNamed } from '../../src/numbers/queries.js';
import type { Scope } from '../../src/numbers/scope.js';
import type { Customer, Deal } from '../../src/records/rows.js';
import { isOpen } from '../../src/records/stage.js';
import type { Id } from '../../src/terms.js';

interface Counted {
  /** Those that the scope counts, and every deal there is. */
  readonly customers: readonly Customer[];
  readonly deals: readonly Deal[];
  readonly allDeals: readonly Deal[];
}

type Clock = Parameters<typeof lateOwners>[1];

export async function checkBriefNumbers(scope: Scope, counted: Counted, clock: Clock): Promise<void> {
  await healths(scope, counted, clock);
  await late(scope, counted, clock);
}

const isLate = ({ stage, nextDue }: Deal, { today }: Clock): boolean => isOpen(stage) && nextDue !== null && nextDue < today;

async function healths(scope: Scope, { customers, allDeals }: Counted, clock: Clock): Promise<void> {
  const found = await healthsAtOnce(scope, clock);
  const wanted = customers.map((customer) => ({
    customer,
    health: healthOf({ ...customer, overdue: allDeals.some((deal) => deal.customer === customer.id && isLate(deal, clock)) }, clock),
  }));
  const byOwner = new Map<Id, { customers: number; total: number }>();
  for (const { customer, health } of wanted) {
    const sum = byOwner.get(customer.owner) ?? { customers: 0, total: 0 };
    byOwner.set(customer.owner, { customers: sum.customers + 1, total: sum.total + health.score });
  }
  expect(new Map(found.byOwner.map(({ owner, ...sum }) => [owner, sum]))).toEqual(byOwner);
  expect(found.lowest === undefined).toBe(wanted.length === 0);
  if (!found.lowest) return;
  const { customer, health } = found.lowest;
  // The lowest of all, and told as its own row tells it.
  expect(health).toEqual(wanted.find((one) => one.customer.id === customer.id)?.health);
  expect(health.score).toBe(Math.min(...wanted.map((one) => one.health.score)));
}

async function late(scope: Scope, { deals }: Counted, clock: Clock): Promise<void> {
  const rows = await lateDeals(scope, clock, 'due', 1_000_000);
  const owners = await lateOwners(scope, clock);
  const wanted = deals.filter((deal) => isLate(deal, clock));
  expect(rows.map(({ deal }) => deal.id).toSorted((a, b) => a - b)).toEqual(wanted.map(({ id }) => id).toSorted((a, b) => a - b));
  expect(new Set(owners.map(({ owner }) => owner))).toEqual(new Set(wanted.map(({ owner }) => owner)));
  for (const { owner, count, first } of owners) {
    expect([owner, count]).toEqual([owner, wanted.filter((deal) => deal.owner === owner).length]);
    const [longest] = wanted.filter((deal) => deal.owner === owner).toSorted(byWait);
    expect([owner, first]).toEqual([owner, longest?.id]);
  }
  // Whose deal waits longest of all stands first, and the deals they are named by are found again.
  expect(owners[0]?.first).toBe(wanted.toSorted(byWait)[0]?.id);
  const firsts = owners.slice(0, 4).map(({ first }) => first);
  const named = await dealsNamed(scope, firsts);
  expect(new Set(named.map(({ deal }) => deal.id))).toEqual(new Set(firsts));
  for (const { deal, customer } of named) expect([deal.id, deal.customer]).toEqual([deal.id, customer.id]);
}

/** The longest waiting first, then the largest, then the oldest. */
const byWait = (a: Deal, b: Deal): number =>
  (a.nextDue ?? '').localeCompare(b.nextDue ?? '') || (b.amount ?? -1) - (a.amount ?? -1) || a.id - b.id;
