import { describe, expect, it } from 'vitest';
import type { Change, Decision } from '../../../src/decision.js';
import { demoRows } from '../../../src/features/demo/rows.js';
import { addDays, dayOf } from '../../../src/records/day.js';
import type { TableName, Tables } from '../../../src/records/rows.js';
import { isOpen } from '../../../src/records/stage.js';
import { stallsRunning } from '../../../src/records/stall.js';
import { isWorkday } from '../../../src/records/workdays.js';

const ZONE = 'Asia/Shanghai';

function load(now: string): Decision {
  let id = 100;
  return demoRows({ workspace: { id: 1, zone: ZONE }, now: Date.parse(now), nextId: () => id++, accounts: [] });
}

function rowsOf<T extends Change['table'] & TableName>({ changes }: Decision, table: T): Tables[T][] {
  // The table's name says which rows these are.
  return changes.flatMap((c) => (c.kind === 'insert' && c.table === table ? [c.row as unknown as Tables[T]] : []));
}

describe.each([
  ['a Friday', '2026-11-20T10:00+08:00'],
  ['a Monday before the brief', '2026-11-23T07:00+08:00'],
  ['a Saturday', '2026-11-21T12:00+08:00'],
  ['after the National Day holiday', '2026-10-08T09:00+08:00'],
])('the sample data on %s', (_name, now) => {
  const decision = load(now);
  const today = dayOf(Date.parse(now), ZONE);
  const customers = rowsOf(decision, 'customer');
  const deals = rowsOf(decision, 'deal');
  const followups = rowsOf(decision, 'followup');
  const inbox = new Map(rowsOf(decision, 'inbox').map((row) => [row.id, row]));

  it('is a manager, six reps, their colleagues and sixty customers in fewer than 4,000 rows', () => {
    const people = rowsOf(decision, 'person');
    expect(people.filter((p) => p.role === 'manager')).toHaveLength(1);
    expect(people.map((p) => p.role).toSorted()).toEqual(['delivery', 'legal', 'manager', ...Array(6).fill('rep'), 'solution']);
    expect(people.filter((p) => p.role === 'rep').map((p) => p.manager)).toEqual(Array(6).fill(people[0]?.id));
    expect(customers).toHaveLength(60);
    expect(new Set(customers.map((c) => c.name)).size).toBe(60);
    expect(decision.changes.length).toBeLessThan(4000);
    const ids = decision.changes.map((c) => `${c.table}:${c.kind === 'insert' ? c.row.id : c.id}`);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has every stage, late ones and ones due today', () => {
    expect(new Set(deals.map((d) => d.stage))).toEqual(new Set(['lead', 'intent', 'proposal', 'negotiation', 'won', 'lost']));
    const open = deals.filter((d) => isOpen(d.stage));
    expect(open.filter((d) => d.nextDue !== null && d.nextDue < today).length).toBeGreaterThanOrEqual(7);
    expect(open.filter((d) => d.nextDue === today).length).toBeGreaterThanOrEqual(5);
    expect(deals.filter((d) => !isOpen(d.stage)).every((d) => d.closedAt !== null && d.nextDue === null)).toBe(true);
  });

  it('has something to say for every push: leads that lack each thing, cards let pass, a win, a comparison, a deal to go through', () => {
    const contacts = rowsOf(decision, 'contact');
    const leads = deals.filter((d) => d.stage === 'lead' || d.stage === 'intent');
    const of = (id: number) => customers.find((c) => c.id === id);
    expect(leads.filter((d) => !contacts.some((c) => c.customer === d.customer))).toHaveLength(1);
    expect(leads.filter((d) => of(d.customer)?.source === null)).toHaveLength(1);
    expect(leads.filter((d) => d.nextDue === null)).toHaveLength(2);
    const cards = deals.filter((d) => d.overdueCards > 0);
    expect(cards.some((d) => d.overdueCards >= 2)).toBe(true);
    expect(
      cards.every((d) => d.nextDue !== null && d.nextDue < today && (d.overdueCardAt ?? Number.POSITIVE_INFINITY) < Date.parse(now)),
    ).toBe(true);
    const lately = (days: number) => Date.parse(now) - days * 86_400_000;
    const events = rowsOf(decision, 'event');
    for (const kind of ['won.told', 'deal.stuck'] as const) expect(events.some((e) => e.kind === kind && e.at > lately(9))).toBe(true);
    const moves = rowsOf(decision, 'stageMove').filter((m) => m.to === 'negotiation' && m.at > lately(9));
    expect(moves.some((m) => deals.find((d) => d.id === m.deal)?.stage === 'negotiation')).toBe(true);
  });

  it('tells the second comparison running as one', () => {
    const stuck = rowsOf(decision, 'event').filter((e) => e.kind === 'deal.stuck');
    expect(stuck).toHaveLength(1);
    const signals = rowsOf(decision, 'signal');
    const told = followups
      .filter((f) => f.customer === stuck[0]?.customer)
      .toSorted((a, b) => b.at - a.at)
      .map((f) => ({ ...f, signals: signals.filter((s) => s.followup === f.id).map((s) => s.kind) }));
    expect(stallsRunning(told)).toBe(2);
  });

  it('tells five months up to now, on working days, every follow-up with its message', () => {
    const days = followups.map((f) => dayOf(f.at, ZONE)).sort();
    expect(days[0] ?? '').toSatisfy((first: string) => first < addDays(today, -120));
    expect(followups.every((f) => f.at < Date.parse(now))).toBe(true);
    expect(days.filter((day) => !isWorkday(day))).toEqual([]);
    for (const followup of followups) expect(inbox.get(followup.inbox ?? 0)?.body).toMatchObject({ text: followup.text });
    expect(followups.map((f) => f.text).filter((text) => /[<>[\]{}]|undefined/.test(text))).toEqual([]);
  });

  it('has signals whose words stand where their span says', () => {
    const text = new Map(followups.map((f) => [f.id, f.text]));
    const signals = rowsOf(decision, 'signal');
    expect(signals.length).toBeGreaterThan(200);
    expect(signals.filter((s) => text.get(s.followup)?.slice(s.spanStart, s.spanEnd) !== s.words)).toEqual([]);
  });

  it('has counted the briefs of the last two weeks, and health that moves', () => {
    const counted = rowsOf(decision, 'healthDay');
    const days = [...new Set(counted.map((row) => row.day))];
    expect(days.length).toBeGreaterThanOrEqual(4);
    expect(days.every((day) => day < today && isWorkday(day))).toBe(true);
    const averages = days.map((day) => {
      const rows = counted.filter((row) => row.day === day);
      return Math.round(rows.reduce((sum, row) => sum + row.total, 0) / rows.reduce((sum, row) => sum + row.customers, 0));
    });
    expect(averages.every((score) => score > 40 && score < 90)).toBe(true);
    expect(new Set(averages).size).toBeGreaterThan(1);
  });

  it('keeps what lists need in step with the follow-ups', () => {
    for (const customer of customers) {
      const own = followups.filter((f) => f.customer === customer.id);
      expect(customer.lastContactAt).toBe(Math.max(...own.map((f) => f.at)));
      expect(customer.firstContactAt).toBe(Math.min(...own.map((f) => f.at)));
      const moods = { positive: '+', neutral: '0', negative: '-' };
      expect(customer.moods).toBe(
        own
          .slice(-3)
          .reverse()
          .map((f) => moods[f.sentiment])
          .join(''),
      );
    }
  });
});

it('is the same story every time', () => {
  expect(load('2026-11-20T10:00+08:00')).toEqual(load('2026-11-20T10:00+08:00'));
});
