/** Each number against its pure definition, on random records in a real SQLite file. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../db/store.js';
import type { Change } from '../../src/decision.js';
import { healthRows, healthTotals, newGoodLeads, silentCounts, silentCustomers } from '../../src/numbers/customers/queries.js';
import { isGoodLead, marksOf } from '../../src/numbers/good-lead.js';
import { average, healthOf } from '../../src/numbers/health.js';
import { lateCounts, lateDeals } from '../../src/numbers/late/queries.js';
import { byUrgency, type Clock, latenessOf } from '../../src/numbers/lateness.js';
import { dealsLike, dueDeals, totalsLike } from '../../src/numbers/queries.js';
import { ownedBy, type Scope } from '../../src/numbers/scope.js';
import { addDays, atOf } from '../../src/records/day.js';
import type { Contact, Customer, Deal, Signal } from '../../src/records/rows.js';
import { type Day, type Id, OPEN_STAGES, STAGES } from '../../src/terms.js';
import { openFresh } from '../open-fresh.js';

const folder = mkdtempSync(join(tmpdir(), 'numbers-'));
let store: Store;
beforeAll(async () => {
  store = await openFresh(join(folder, 'numbers.db'), () => 0);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Each random world is a workspace of its own. */
let worlds = 0;
let id = 100;

const TODAY: Day = '2026-11-20';
const OWNERS = [1, 2, 3];
const ALL = 1_000_000;

interface World {
  readonly workspace: Id;
  readonly customers: readonly Customer[];
  readonly deals: readonly Deal[];
  readonly contacts: readonly Contact[];
  readonly signals: readonly Signal[];
}

const daysAgo = (most: number) => fc.integer({ min: -2, max: most });
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 3 });

/** A random customer with up to two deals, contacts and signals, told by days before today. */
const someCustomer = (zone: string) => {
  const instant = fc
    .tuple(daysAgo(45), fc.integer({ min: 0, max: 1439 }))
    .map(([days, minute]) => atOf(addDays(TODAY, -days), minute, zone));
  const someDeal = fc.record({
    owner: fc.constantFrom(...OWNERS),
    stage: fc.constantFrom(...STAGES),
    stageSince: instant,
    amount: optional(fc.integer({ min: 0, max: 10_000_000_00 })),
    nextDue: optional(daysAgo(30).map((days) => addDays(TODAY, -days))),
    currency: fc.constantFrom('CNY', 'USD'),
    batch: fc.constantFrom(0, 0, 0, 9),
  });
  return fc.record({
    owner: fc.constantFrom(...OWNERS),
    source: optional(fc.constant('展会')),
    lastContactAt: optional(instant),
    moods: fc.array(fc.constantFrom('+', '0', '-'), { maxLength: 3 }).map((moods) => moods.join('')),
    churnAt: optional(instant),
    createdAt: instant,
    batch: fc.constantFrom(0, 0, 0, 9),
    deals: fc.array(someDeal, { maxLength: 2 }),
    roles: fc.array(fc.constantFrom('exec', 'finance') as fc.Arbitrary<'exec' | 'finance'>, { maxLength: 2 }),
    signals: fc.array(fc.constantFrom('budget', 'decision_maker', 'price') as fc.Arbitrary<Signal['kind']>, { maxLength: 2 }),
  });
};

function worldOf(drawn: readonly (ReturnType<typeof someCustomer> extends fc.Arbitrary<infer T> ? T : never)[]): World {
  const workspace = ++worlds;
  const world = { workspace, customers: [] as Customer[], deals: [] as Deal[], contacts: [] as Contact[], signals: [] as Signal[] };
  for (const { deals, roles, signals, ...columns } of drawn) {
    const customer: Customer = {
      ...{ id: id++, workspace, name: `客户${id}`, pinyin: '', industry: null, tier: null, firstContactAt: null },
      ...{ lastWords: null, lastWordsAt: null, createdBy: columns.owner, version: 1 },
      ...columns,
    };
    world.customers.push(customer);
    for (const deal of deals)
      world.deals.push({
        ...{ id: id++, workspace, customer: customer.id, amountUpTo: null, approximate: false, nextStep: null, summary: null },
        ...{
          lastContactAt: null,
          overdueCards: 0,
          overdueCardAt: null,
          closedAt: null,
          closeReason: null,
          lossReason: null,
          createdAt: 0,
          version: 1,
        },
        ...deal,
      });
    for (const role of roles)
      world.contacts.push({ id: id++, workspace, customer: customer.id, name: '王总', title: null, role, phone: null, createdAt: 0 });
    for (const kind of signals)
      world.signals.push({
        ...{ id: id++, workspace, customer: customer.id, followup: 1, inbox: null, words: '' },
        spanStart: 0,
        spanEnd: 0,
        kind,
        at: 0,
      });
  }
  return world;
}

async function keep(world: World): Promise<void> {
  const changes: Change[] = [
    ...world.customers.map((row) => ({ kind: 'insert', table: 'customer', row }) as const),
    ...world.deals.map((row) => ({ kind: 'insert', table: 'deal', row }) as const),
    ...world.contacts.map((row) => ({ kind: 'insert', table: 'contact', row }) as const),
    ...world.signals.map((row) => ({ kind: 'insert', table: 'signal', row }) as const),
  ];
  await store.commit({ changes, replies: [] });
}

const ids = (rows: readonly { readonly id: Id }[]): Id[] => rows.map((row) => row.id).toSorted((a, b) => a - b);

describe.each(['Asia/Shanghai', 'America/New_York'])('numbers in %s', (zone) => {
  const clock: Clock = { today: TODAY, zone, negotiationDays: 15 };
  // The staging batch is 9: nothing of it may be counted.
  const scopeOn = (id: Id, owners: Scope['owners']): Scope => ({ records: store, workspace: { id, staging: 9 }, owners });

  it('counts exactly what the definitions say, and lists exactly what it counts', async () => {
    const drawn = fc.array(someCustomer(zone), { maxLength: 25 });
    const owners = fc.subarray(OWNERS, { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(drawn, owners, fc.boolean(), async (customersDrawn, some, everybody) => {
        const world = worldOf(customersDrawn);
        await keep(world);
        const scope = scopeOn(world.workspace, everybody ? { kind: 'all' } : { kind: 'owners', owners: some });
        const mine = (row: { readonly owner: Id; readonly batch: Id }) => row.batch !== 9 && (everybody || some.includes(row.owner));
        const deals = world.deals.filter((deal) => mine(deal) && world.customers.some((c) => c.id === deal.customer));

        for (const kind of ['due', 'stuck'] as const) {
          const wanted = deals.filter((deal) => latenessOf(deal, clock)?.kind === kind);
          const rows = await lateDeals(scope, clock, kind, ALL);
          const counts = await lateCounts(scope, clock, kind);
          expect(ids(rows.map((row) => row.deal))).toEqual(ids(wanted));
          expect(counts.reduce((sum, row) => sum + row.count, 0)).toBe(rows.length);
        }

        const today = await dueDeals(scope, { first: TODAY, last: TODAY }, ALL);
        const open = (deal: Deal) => OPEN_STAGES.some((stage) => stage === deal.stage);
        expect(ids(today.map((row) => row.deal))).toEqual(ids(deals.filter((deal) => open(deal) && deal.nextDue === TODAY)));

        const filter = { stages: OPEN_STAGES, atLeast: 5_000_00 };
        const listed = await dealsLike(scope, filter, clock, ALL);
        const totals = await totalsLike(scope, filter, clock);
        expect(ids(listed.map((row) => row.deal))).toEqual(ids(deals.filter((deal) => open(deal) && (deal.amount ?? 0) >= 5_000_00)));
        expect(totals.reduce((sum, total) => sum + total.count, 0)).toBe(listed.length);
        expect(totals.reduce((sum, total) => sum + total.amount, 0)).toBe(listed.reduce((sum, row) => sum + (row.deal.amount ?? 0), 0));

        const customers = world.customers.filter(mine);
        const overdue = (c: Customer) => world.deals.some((d) => d.customer === c.id && latenessOf(d, clock)?.kind === 'due');
        const rows = await healthRows(scope, clock, ALL);
        const health = new Map(customers.map((c) => [c.id, healthOf({ ...c, overdue: overdue(c) }, clock)]));
        expect(new Map(rows.map((row) => [row.customer.id, row.health]))).toEqual(health);
        expect(rows.map((row) => row.health.score)).toEqual(rows.map((row) => row.health.score).toSorted((a, b) => a - b));
        const sums = await healthTotals(scope, clock);
        expect(sums.reduce((sum, row) => sum + row.customers, 0)).toBe(customers.length);
        expect(sums.reduce((sum, row) => sum + row.total, 0)).toBe([...health.values()].reduce((sum, h) => sum + h.score, 0));

        const weekAgo = atOf(addDays(TODAY, -7), 0, zone);
        const silent = customers.filter(
          (c) => (c.lastContactAt === null || c.lastContactAt < weekAgo) && world.deals.some((d) => d.customer === c.id && open(d)),
        );
        expect(ids(await silentCustomers(scope, weekAgo, ALL))).toEqual(ids(silent));
        expect((await silentCounts(scope, weekAgo)).reduce((sum, row) => sum + row.count, 0)).toBe(silent.length);

        const since = atOf(addDays(TODAY, -5), 510, zone);
        const until = atOf(TODAY, 510, zone);
        const leads = await newGoodLeads(scope, since, until);
        expect(ids(leads)).toEqual(ids(customers.filter((c) => c.createdAt >= since && c.createdAt < until && goodByHand(c, world))));
        expect(leads.every((lead) => isGoodLead(lead) && marksOf(lead).length >= 3)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

/** The definition once more, straight from the rows. */
function goodByHand(customer: Customer, world: World): boolean {
  const deal = world.deals.filter((d) => d.customer === customer.id).at(-1);
  const contacts = world.contacts.filter((c) => c.customer === customer.id);
  const signals = world.signals.filter((s) => s.customer === customer.id).map((s) => s.kind);
  const known = [
    contacts.length > 0,
    (deal?.amount ?? null) !== null || signals.includes('budget'),
    (deal?.nextDue ?? null) !== null,
    contacts.some((c) => c.role === 'exec') || signals.includes('decision_maker'),
    customer.source !== null,
  ].filter(Boolean).length;
  return (deal === undefined || deal.stage === 'lead' || deal.stage === 'intent') && known >= 3;
}

describe('definitions', () => {
  const clock: Clock = { today: TODAY, zone: 'Asia/Shanghai', negotiationDays: 15 };
  const deal = { stage: 'negotiation', nextDue: null, stageSince: atOf('2026-11-05', 600, clock.zone) } as const;

  it('is late the day after the date, and stuck after more than fifteen days in negotiation', () => {
    expect(latenessOf({ ...deal, nextDue: TODAY }, clock)).toBeUndefined();
    expect(latenessOf({ ...deal, nextDue: '2026-11-19' }, clock)).toEqual({ kind: 'due', days: 1 });
    expect(latenessOf(deal, clock)).toBeUndefined();
    expect(latenessOf({ ...deal, stageSince: atOf('2026-11-04', 1439, clock.zone) }, clock)).toEqual({ kind: 'stuck', days: 16 });
    expect(latenessOf({ ...deal, stage: 'won', nextDue: '2026-11-01' }, clock)).toBeUndefined();
  });

  it('follows the written formula of health', () => {
    const fine = { lastContactAt: atOf(TODAY, 60, clock.zone), moods: '+00', churnAt: null, overdue: false };
    expect(healthOf(fine, clock).score).toBe(100);
    expect(healthOf({ ...fine, lastContactAt: atOf('2026-11-17', 60, clock.zone), moods: '-+-', overdue: true }, clock).score).toBe(38);
    expect(healthOf({ ...fine, lastContactAt: null, moods: '---', churnAt: atOf(TODAY, 0, clock.zone), overdue: true }, clock).score).toBe(
      0,
    );
    expect(average({ customers: 0, total: 0 })).toBeUndefined();
  });

  it('puts the deal nearest to signing first', () => {
    const row = (stage: Deal['stage'], amount: number) => ({ stage, amount, nextDue: TODAY, stageSince: 0 }) as Deal;
    const sorted = [row('lead', 9), row('negotiation', 1), row('negotiation', 2)].toSorted(byUrgency);
    expect(sorted.map((d) => d.amount)).toEqual([2, 1, 9]);
  });

  it('narrows a scope to one owner inside it only', () => {
    const scope: Scope = { records: {} as Scope['records'], workspace: { id: 1, staging: -1 }, owners: { kind: 'owners', owners: [1, 2] } };
    expect(ownedBy(scope, 2)?.owners).toEqual({ kind: 'owners', owners: [2] });
    expect(ownedBy(scope, 3)).toBeUndefined();
  });
});
