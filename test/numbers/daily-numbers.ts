/** The numbers of the daily and weekly pushes against their pure definitions on random records; for any engine. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../db/store.js';
import type { Change } from '../../src/decision.js';
import { countsAs, MOVE_KINDS } from '../../src/numbers/funnel/moves.js';
import { moveCount, moveRows } from '../../src/numbers/funnel/queries.js';
import { funnelOf } from '../../src/numbers/funnel/read-funnel.js';
import { gapsOf, LEAD_GAPS, RESPONSE_DAYS } from '../../src/numbers/lead-health/marks.js';
import { leadRows, leadTotals, responseOf, unanswered } from '../../src/numbers/lead-health/queries.js';
import { lostRows, lostTotals } from '../../src/numbers/lost/queries.js';
import { quietCounts, quietRows } from '../../src/numbers/quiet/queries.js';
import type { Scope } from '../../src/numbers/scope.js';
import { lastMessages } from '../../src/numbers/sources/queries.js';
import { stuckCount, stuckRows, stuckTotals, wonTotals } from '../../src/numbers/stall/queries.js';
import { TRAITS, type Trait } from '../../src/numbers/stall/traits.js';
import { addDays, atOf, dayOf, weekdayOf } from '../../src/records/day.js';
import { newDeal } from '../../src/records/new-deal.js';
import type { Contact, Customer, Deal, FollowUp, Person, Signal, StageMove } from '../../src/records/rows.js';
import { DEFAULT_SETTINGS } from '../../src/records/settings.js';
import { type Day, type Id, LOSS_REASONS, OPEN_STAGES, STAGES } from '../../src/terms.js';
import { checkBriefNumbers } from './brief-checks.js';

const TODAY: Day = '2026-11-20';
const ZONE = 'Asia/Shanghai';
const NOW = atOf(TODAY, 8 * 60 + 45, ZONE);
const HOUR = 3_600_000;
const STAGING = 9;
const OWNERS = [1, 2, 3];
/** A person of our own legal department. */
const LEGAL = 7;
const ALL = { limit: 1_000_000 };

interface World {
  readonly workspace: Id;
  readonly customers: readonly Customer[];
  readonly deals: readonly Deal[];
  readonly moves: readonly StageMove[];
  readonly followups: readonly FollowUp[];
  readonly contacts: readonly Contact[];
  readonly signals: readonly Signal[];
}

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 3 });
const hoursAgo = (most: number) => fc.integer({ min: 0, max: most }).map((hours) => NOW - hours * HOUR);
const someMove = fc.record({
  from: optional(fc.constantFrom(...STAGES)),
  to: fc.constantFrom(...STAGES),
  at: hoursAgo(120),
  owner: fc.constantFrom(...OWNERS),
});
const someFollowUp = fc.record({
  at: hoursAgo(900),
  person: fc.constantFrom(1, 2, LEGAL),
  amount: optional(fc.constant(100)),
  nextDue: optional(fc.constant<Day>(TODAY)),
  inbox: optional(fc.integer({ min: 1, max: 99 })),
  ofDeal: fc.boolean(),
});
const someDeal = fc.record({
  owner: fc.constantFrom(...OWNERS),
  stage: fc.constantFrom(...STAGES),
  stageSince: hoursAgo(900),
  lastContactAt: optional(hoursAgo(400)),
  nextDue: optional(fc.constantFrom<Day>(TODAY, addDays(TODAY, -1), addDays(TODAY, -1), addDays(TODAY, -1), addDays(TODAY, -9))),
  amount: optional(fc.constantFrom(0, 100, 100, 9_000_000)),
  closedAt: hoursAgo(2000),
  lossReason: optional(fc.constantFrom(...LOSS_REASONS)),
  batch: fc.constantFrom(0, 0, 0, STAGING),
  moves: fc.array(someMove, { maxLength: 3 }),
});
const someCustomer = fc.record({
  owner: fc.constantFrom(...OWNERS),
  industry: optional(fc.constantFrom('医疗', '零售')),
  source: optional(fc.constant('展会')),
  createdAt: hoursAgo(1200),
  firstContactAt: optional(hoursAgo(1200)),
  lastContactAt: optional(hoursAgo(200)),
  lastWords: optional(fc.constant('再看看')),
  moods: fc.constantFrom('', '+', '0-', '+0-', '--0', '---', '--+-'),
  churnAt: optional(hoursAgo(1000)),
  batch: fc.constantFrom(0, 0, 0, STAGING),
  deals: fc.array(someDeal, { maxLength: 2 }),
  roles: fc.array(fc.constantFrom('exec', 'finance', 'legal', 'unknown') as fc.Arbitrary<Contact['role']>, { maxLength: 3 }),
  deciderHeard: fc.boolean(),
  followups: fc.array(someFollowUp, { maxLength: 4 }),
});

/** Each random world is a workspace of its own. */
let worlds = 0;
let id = 1000;

function worldOf(drawn: readonly (typeof someCustomer extends fc.Arbitrary<infer T> ? T : never)[]): World {
  const workspace = ++worlds;
  const world = {
    ...{ workspace, customers: [] as Customer[], deals: [] as Deal[], moves: [] as StageMove[] },
    ...{ followups: [] as FollowUp[], contacts: [] as Contact[], signals: [] as Signal[] },
  };
  for (const { deals, roles, deciderHeard, followups, ...columns } of drawn) {
    const customer: Customer = {
      ...{ id: id++, workspace, name: `客户${id}`, pinyin: '', tier: null, lastWordsAt: null },
      ...{ createdBy: 1, version: 1 },
      ...columns,
    };
    world.customers.push(customer);
    const mine: Deal[] = [];
    for (const { moves, ...deal } of deals) {
      const closed = deal.stage === 'won' || deal.stage === 'lost';
      const row: Deal = {
        ...newDeal(customer, customer.createdAt),
        ...{ id: id++, workspace, version: 1 },
        ...deal,
        closedAt: closed ? deal.closedAt : null,
        lossReason: deal.stage === 'lost' ? deal.lossReason : null,
      };
      mine.push(row);
      world.deals.push(row);
      for (const move of moves) world.moves.push({ id: id++, workspace, deal: row.id, inbox: null, ...move });
    }
    for (const { ofDeal, ...told } of followups)
      world.followups.push({
        ...{ id: id++, workspace, customer: customer.id, deal: ofDeal ? (mine[0]?.id ?? null) : null, kind: 'chat', text: '聊了聊' },
        ...{ sentiment: 'neutral', quote: null, stage: null },
        ...told,
      });
    for (const role of roles)
      world.contacts.push({
        ...{ id: id++, workspace, customer: customer.id, name: '王总', title: null },
        role,
        phone: null,
        createdAt: 0,
      });
    if (deciderHeard)
      world.signals.push({
        ...{ id: id++, workspace, customer: customer.id, followup: 1, inbox: null, kind: 'decision_maker', words: '他拍板' },
        ...{ spanStart: 0, spanEnd: 3, at: NOW },
      });
  }
  return world;
}

const inserted = (world: World): Change[] => [
  ...world.customers.map((row) => ({ kind: 'insert', table: 'customer', row }) as const),
  ...world.deals.map((row) => ({ kind: 'insert', table: 'deal', row }) as const),
  ...world.moves.map((row) => ({ kind: 'insert', table: 'stageMove', row }) as const),
  ...world.followups.map((row) => ({ kind: 'insert', table: 'followup', row }) as const),
  ...world.contacts.map((row) => ({ kind: 'insert', table: 'contact', row }) as const),
  ...world.signals.map((row) => ({ kind: 'insert', table: 'signal', row }) as const),
];

const ids = (rows: readonly { readonly id: Id }[]): Id[] => rows.map((row) => row.id).toSorted((a, b) => a - b);
const sum = (rows: readonly { readonly count: number }[]): number => rows.reduce((n, row) => n + row.count, 0);

/** Does a deal have the trait, by the rows themselves? */
function hasTrait(world: World, deal: Deal, trait: Trait): boolean {
  const customer = world.customers.find((c) => c.id === deal.customer);
  const contacts = world.contacts.filter((contact) => contact.customer === deal.customer);
  const told = world.followups.filter((f) => f.customer === deal.customer && f.deal === deal.id && f.at > deal.stageSince);
  switch (trait) {
    case 'no_decider':
      return !contacts.some(({ role }) => role === 'exec') && !world.signals.some((s) => s.customer === deal.customer);
    case 'no_finance':
      return !contacts.some(({ role }) => role === 'finance');
    case 'no_legal':
      return (
        !contacts.some(({ role }) => role === 'legal') && !world.followups.some((f) => f.customer === deal.customer && f.person === LEGAL)
      );
    case 'one_voice':
      return contacts.length <= 1;
    case 'no_words':
      return customer?.lastWords === null;
    case 'price_only':
      return told.some(({ amount }) => amount !== null) && told.every(({ nextDue }) => nextDue === null);
  }
}

export function dailyNumbers(engine: string, runs: number, open: () => Promise<Store>): void {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    const legal: Person = {
      ...{ id: LEGAL, workspace: 0, name: '法务', pinyin: '', role: 'legal', unit: null, manager: null, lang: 'zh' },
      ...{ active: true, wroteFrom: null, createdAt: 0 },
    };
    await store.commit({ changes: [{ kind: 'insert', table: 'person', row: legal }], replies: [] });
  });
  afterAll(async () => {
    await store?.close();
  });

  describe(`the numbers of the dailies on ${engine}`, () => {
    it('are what their definitions say, and the rows behind each are as many as it says', async () => {
      const someScope = fc.record({
        some: fc.subarray(OWNERS, { minLength: 1 }),
        everybody: fc.boolean(),
        industry: fc.option(fc.constantFrom('医疗', '零售'), { nil: undefined, freq: 3 }),
        stage: fc.option(fc.constantFrom(...STAGES), { nil: undefined, freq: 2 }),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(someCustomer, { maxLength: 12 }), someScope, async (drawn, { some, everybody, industry, stage }) => {
          const world = worldOf(drawn);
          await store.commit({ changes: inserted(world), replies: [] });
          const scope: Scope = {
            ...{ records: store, workspace: { id: world.workspace, staging: STAGING } },
            owners: everybody ? { kind: 'all' } : { kind: 'owners', owners: some },
            ...(industry === undefined ? {} : { industry }),
            ...(stage === undefined ? {} : { stage }),
          };
          const atStage = (deal: Deal) => stage === undefined || deal.stage === stage;
          const owned = (row: { readonly owner: Id }) => everybody || some.includes(row.owner);
          const meant = (customer: Customer | undefined) =>
            customer !== undefined && (industry === undefined || customer.industry === industry);
          const customerOf = (deal: Deal) => world.customers.find(({ id }) => id === deal.customer);
          const customers = world.customers.filter(
            (c) =>
              c.batch !== STAGING &&
              owned(c) &&
              meant(c) &&
              (stage === undefined || world.deals.some((d) => d.customer === c.id && atStage(d))),
          );
          const deals = world.deals.filter((d) => d.batch !== STAGING && owned(d) && meant(customerOf(d)) && atStage(d));

          await checkBriefNumbers(scope, { customers, deals, allDeals: world.deals }, { today: TODAY, zone: ZONE, negotiationDays: 15 });
          await quiet(scope, customers, world);
          await leads(scope, customers, world);
          await losses(scope, deals);
          await stalls(scope, deals, world);
          await moves(
            scope,
            world.moves.filter((move) => owned(move) && deals.some(({ id }) => id === move.deal)),
            deals,
          );
          await sources(scope, world);
        }),
        { numRuns: runs },
      );
    }, 120_000);
  });

  async function quiet(scope: Scope, customers: readonly Customer[], world: World): Promise<void> {
    const since = NOW - 72 * HOUR;
    for (const stage of [undefined, 'proposal'] as const) {
      const filter = { since, ...(stage ? { stage } : {}) };
      const stages: readonly string[] = stage ? [stage] : ['intent', 'proposal', 'negotiation'];
      const wanted = customers.filter(
        (c) =>
          (c.lastContactAt === null || c.lastContactAt < since) && world.deals.some((d) => d.customer === c.id && stages.includes(d.stage)),
      );
      const rows = await quietRows(scope, filter, ALL);
      expect(ids(rows.map((row) => row.customer))).toEqual(ids(wanted));
      expect(sum(await quietCounts(scope, filter))).toBe(rows.length);
      for (const { customer, deal } of rows) expect([deal.customer, stages.includes(deal.stage)]).toEqual([customer.id, true]);
    }
  }

  async function leads(scope: Scope, customers: readonly Customer[], world: World): Promise<void> {
    // Friday's two working days are Wednesday and Thursday, and no holiday lies within the last weeks.
    const touched = NOW - 48 * HOUR;
    const clock = { now: NOW, zone: ZONE, extra: { off: new Set<Day>(), on: new Set<Day>() } };
    const newest = (customer: Customer) => world.deals.filter((d) => d.customer === customer.id).toSorted((a, b) => b.id - a.id)[0];
    const all = customers.filter(
      (c) => ['lead', 'intent', undefined].includes(newest(c)?.stage) && (!scope.stage || newest(c)?.stage === scope.stage),
    );
    const gaps = (c: Customer) => {
      const contacts = world.contacts.filter((contact) => contact.customer === c.id);
      const heard = world.signals.some((signal) => signal.customer === c.id);
      return {
        untouched: Number((c.lastContactAt ?? c.createdAt) < touched),
        contact: Number(contacts.length === 0),
        decider: Number(!heard && !contacts.some(({ role }) => role === 'exec')),
        next: Number((newest(c)?.nextDue ?? null) === null),
        source: Number(c.source === null),
      };
    };
    const totals = await leadTotals(scope, clock);
    expect(totals.leads).toBe(all.length);
    const rows = await leadRows(scope, {}, clock, ALL);
    expect(rows.length).toBe(totals.gaps);
    expect(new Map(rows.map((row) => [row.customer.id, gapsOf(row)]))).toEqual(
      new Map(all.filter((c) => gapsOf(gaps(c)).length > 0).map((c) => [c.id, gapsOf(gaps(c))])),
    );
    for (const [i, row] of rows.entries()) expect(gapsOf(rows[i - 1] ?? row).length).toBeGreaterThanOrEqual(gapsOf(row).length);
    for (const gap of LEAD_GAPS) {
      expect(totals.by[gap]).toBe(all.filter((c) => gaps(c)[gap] === 1).length);
      expect(await leadRows(scope, { gap }, clock, ALL)).toHaveLength(totals.by[gap]);
    }
    const fresh = customers.filter((c) => c.createdAt >= NOW - RESPONSE_DAYS * 24 * HOUR);
    // Two working days later at the same hour: a weekend between lies outside.
    const until = ({ createdAt }: Customer) => createdAt + ([0, 2, 2, 2, 4, 4, 3, 2][weekdayOf(dayOf(createdAt, ZONE))] ?? 0) * 24 * HOUR;
    const inTime = (c: Customer) => c.firstContactAt !== null && c.firstContactAt <= until(c);
    const due = fresh.filter((c) => inTime(c) || until(c) < NOW);
    const response = await responseOf(scope, clock);
    expect(response).toEqual({ due: due.length, answered: due.filter(inTime).length });
    expect(ids(await unanswered(scope, clock, ALL))).toEqual(ids(due.filter((c) => !inTime(c))));
  }

  async function losses(scope: Scope, deals: readonly Deal[]): Promise<void> {
    const closed = { first: addDays(TODAY, -60), last: addDays(TODAY, -3) };
    const within = ({ stage, closedAt }: Deal) =>
      stage === 'lost' && closedAt !== null && dayOf(closedAt, ZONE) >= closed.first && dayOf(closedAt, ZONE) <= closed.last;
    const totals = await lostTotals(scope, closed, ZONE);
    expect(ids((await lostRows(scope, { closed }, ZONE, ALL)).map(({ deal }) => deal))).toEqual(ids(deals.filter(within)));
    for (const why of [...LOSS_REASONS, 'none'] as const) {
      const wanted = deals.filter((deal) => within(deal) && (deal.lossReason ?? 'none') === why);
      expect(sum(totals.filter((total) => total.why === why))).toBe(wanted.length);
      expect(ids((await lostRows(scope, { closed, why }, ZONE, ALL)).map(({ deal }) => deal))).toEqual(ids(wanted));
    }
  }

  async function stalls(scope: Scope, deals: readonly Deal[], world: World): Promise<void> {
    const since = NOW - 5 * 24 * HOUR;
    const isStuck = (d: Deal) =>
      (d.stage === 'proposal' || d.stage === 'negotiation') &&
      d.stageSince < since &&
      (d.lastContactAt === null || d.lastContactAt < since);
    const stuck = deals.filter(isStuck);
    const won = deals.filter((d) => d.stage === 'won' && d.closedAt !== null && d.closedAt >= NOW - 1000 * HOUR);
    const totals = await stuckTotals(scope, since);
    const ofWon = await wonTotals(scope, NOW - 1000 * HOUR);
    expect([totals.deals, ofWon.deals]).toEqual([stuck.length, won.length]);
    expect(ids((await stuckRows(scope, { since }, ALL)).map(({ deal }) => deal))).toEqual(ids(stuck));
    for (const trait of TRAITS) {
      const wanted = stuck.filter((deal) => hasTrait(world, deal, trait));
      expect([trait, totals[trait]]).toEqual([trait, wanted.length]);
      expect([trait, ofWon[trait]]).toEqual([trait, won.filter((deal) => hasTrait(world, deal, trait)).length]);
      expect(ids((await stuckRows(scope, { since, trait }, ALL)).map(({ deal }) => deal))).toEqual(ids(wanted));
      expect(await stuckCount(scope, { since, trait })).toBe(wanted.length);
    }
    const negotiated = await stuckRows(scope, { since, stage: 'negotiation' }, ALL);
    expect(ids(negotiated.map(({ deal }) => deal))).toEqual(ids(stuck.filter(({ stage }) => stage === 'negotiation')));
  }

  async function moves(scope: Scope, known: readonly StageMove[], deals: readonly Deal[]): Promise<void> {
    const funnel = await funnelOf(scope, { day: TODAY, now: NOW, zone: ZONE, settings: DEFAULT_SETTINGS });
    const from = funnel.stretches.from[0]?.at ?? 0;
    const until = funnel.stretches.until;
    expect([dayOf(from, ZONE), funnel.about]).toEqual(['2026-11-19', '2026-11-19']);
    const yesterday = known.filter((move) => move.at >= from && move.at < until);
    expect(funnel.moves).toBe(yesterday.length);
    expect(ids((await moveRows(scope, { from, until }, ALL)).map(({ move }) => move))).toEqual(ids(yesterday));
    for (const step of OPEN_STAGES) {
      const said = funnel.steps.find((one) => one.step === step);
      expect(said?.deals).toBe(deals.filter(({ stage }) => stage === step).length);
      for (const kind of MOVE_KINDS) {
        const wanted = yesterday.filter((move) => countsAs(move, kind, step));
        expect([step, kind, said?.[kind]]).toEqual([step, kind, wanted.length]);
        const filter = { from, until, kind, step };
        expect(ids((await moveRows(scope, filter, ALL)).map(({ move }) => move))).toEqual(ids(wanted));
        expect(await moveCount(scope, filter)).toBe(wanted.length);
      }
    }
  }

  /** Each row opens the message of the newest follow-up. */
  async function sources({ records }: Scope, world: World): Promise<void> {
    const found = await lastMessages(records, ids(world.customers));
    for (const customer of world.customers) {
      const [newest] = world.followups.filter((f) => f.customer === customer.id).toSorted((a, b) => b.at - a.at || b.id - a.id);
      expect(found.get(customer.id) ?? null).toBe(newest?.inbox ?? null);
    }
  }
}
