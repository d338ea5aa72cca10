import { expect, it } from 'vitest';
import { joinCustomers, staysFirst } from '../../../src/features/merge/join.js';
import type { Whole } from '../../../src/features/merge/queries.js';
import { Draft } from '../../../src/records/draft.js';
import type { Customer, FollowUp } from '../../../src/records/rows.js';

const customer = (id: number, name: string, more: Partial<Customer> = {}): Customer => ({
  id,
  workspace: 1,
  name,
  pinyin: '',
  owner: 5,
  industry: null,
  tier: null,
  source: null,
  firstContactAt: null,
  lastContactAt: null,
  lastWords: null,
  lastWordsAt: null,
  moods: '',
  churnAt: null,
  batch: 0,
  createdBy: 5,
  createdAt: id,
  version: 3,
  ...more,
});

const followup = (id: number, of: number): FollowUp => ({
  id,
  workspace: 1,
  customer: of,
  deal: null,
  person: 5,
  kind: 'chat',
  inbox: null,
  at: id,
  text: '',
  sentiment: id % 2 === 0 ? 'positive' : 'negative',
  quote: null,
  stage: null,
  amount: null,
  nextDue: null,
});

const whole = (row: Customer, followups: readonly FollowUp[] = []): Whole => ({
  customer: row,
  contacts: [],
  deals: [],
  followups,
  signals: [],
  salesEvents: [],
  aliases: [],
  shares: [],
  tasks: [],
  minutes: [],
  questions: [],
  pins: [],
  conversations: [],
});

it('moves 500 follow-ups in one unit whose event knows each of them', () => {
  let id = 10_000;
  const draft = new Draft({ workspace: { id: 1 }, now: 9, nextId: () => id++, person: { id: 5 } });
  const keep = whole(customer(100, '华东医疗'), [followup(701, 100)]);
  const gone = whole(
    customer(200, '上海华东医疗'),
    Array.from({ length: 500 }, (_, i) => followup(1000 + i, 200)),
  );
  joinCustomers(draft, { keep, gone, message: 1 });
  const { changes } = draft.decision();
  const moved = changes.filter((c) => c.kind === 'update' && c.table === 'followup' && c.set.customer === 100);
  expect(moved).toHaveLength(500);
  expect(changes).toContainEqual({ kind: 'remove', table: 'customer', id: 200, version: 3 });
  expect(changes).toContainEqual(
    expect.objectContaining({ kind: 'update', table: 'customer', id: 100, version: 3, set: { moods: '-+-' } }),
  );
  const event = changes.find((c) => c.table === 'event');
  expect(event?.kind === 'insert' && event.table === 'event' && event.row.before).toMatchObject({
    'followup:1000': { customer: 200 },
    'followup:1499': { customer: 200 },
    'customer:200': { name: '上海华东医疗', version: 3 },
  });
});

it('keeps the record with more follow-ups, then the older one', () => {
  const [a, b] = [customer(1, 'A'), customer(2, 'B')];
  expect(staysFirst(whole(a), whole(b, [followup(7, 2)]))).toBe(false);
  expect(staysFirst(whole(b), whole(a))).toBe(false);
  expect(staysFirst(whole(a), whole(b))).toBe(true);
});
