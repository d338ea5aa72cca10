/** Every push to everybody over records and people that are not as they should be: something is said, briefly, or nothing is. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../db/store.js';
import type { Change } from '../../src/decision.js';
import { PUSHES } from '../../src/features/index.js';
import { tryPush } from '../../src/pushes/try-push.js';
import { addDays } from '../../src/records/day.js';
import { newDeal } from '../../src/records/new-deal.js';
import type { Customer, Deal, Person } from '../../src/records/rows.js';
import type { Id, Stage } from '../../src/terms.js';
import { openFresh } from '../open-fresh.js';

const now = Date.parse('2026-11-20T08:00+08:00');
/** The last working day of a week and the first of the next: between them every scheduled push has its day. */
const DAYS = ['2026-11-20', '2026-11-23'] as const;
const WORKSPACE = 1;
const NAMES = PUSHES.flatMap((push) => (push.kind === 'scheduled' ? [push.name] : []));
/** A card that is read on a phone has no more lines than this. */
const MOST_LINES = 70;
const LONGEST_LINE = 260;

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhanbao-bad-'));
  store = await openFresh(join(folder, 'zhanbao.db'), () => now);
  const row = { id: WORKSPACE, name: '战报', zone: 'Asia/Shanghai', staging: -1, createdAt: 0 };
  await store.commit({ changes: [{ kind: 'insert', table: 'workspace', row }], replies: [] });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const personOf = (id: Id, name: string, role: Person['role'], manager: Id | null): Person => ({
  ...{ id, workspace: WORKSPACE, name, pinyin: '', role, unit: null, manager, lang: 'zh', active: true, wroteFrom: null, createdAt: 0 },
});
const people = (...rows: readonly Person[]): Change[] => rows.map((row) => ({ kind: 'insert', table: 'person', row }));

/** A customer of that owner with a deal that is four days late. */
function lateDeal(id: Id, owner: Id, name = `客户${id}`, stage: Stage = 'negotiation'): Change[] {
  const customer: Customer = {
    ...{ id, workspace: WORKSPACE, name, pinyin: '', owner, industry: null, tier: null, source: null, firstContactAt: null },
    ...{ lastContactAt: now - 20 * 86_400_000, lastWords: null, lastWordsAt: null, moods: '--', churnAt: null, batch: 0, createdBy: 0 },
    ...{ createdAt: now - 40 * 86_400_000, version: 1 },
  };
  const deal: Deal = {
    ...newDeal(customer, customer.createdAt),
    ...{ id: id + 100_000, workspace: WORKSPACE, version: 1, stage, nextDue: addDays('2026-11-20', -4), amount: 1_000_000 },
    ...{ stageSince: now - 30 * 86_400_000, lastContactAt: customer.lastContactAt },
  };
  return [
    { kind: 'insert', table: 'customer', row: customer },
    { kind: 'insert', table: 'deal', row: deal },
  ];
}

const commit = (...changes: readonly Change[]) => store.commit({ changes, replies: [] });

/** All that everybody would be sent: the card's own lines, without the rows behind it. */
async function everyCard(...to: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const said = new Map<string, string>();
  for (const name of NAMES)
    for (const as of to)
      for (const date of DAYS) {
        const text = await tryPush({ records: store, pushes: PUSHES, now }, { name, as, date });
        // Without the heading, which names the person as they are called, and the rows.
        const [card = ''] = text.slice(text.indexOf('\n') + 1).split(/\n\d+ rows? behind it:/);
        if (!/it does not go out on|does not get it/.test(card)) said.set(`${name} ${as}`, card);
      }
  for (const [push, card] of said) {
    expect([push, card.split('\n').length <= MOST_LINES, Math.max(...card.split('\n').map((line) => line.length)) <= LONGEST_LINE]).toEqual(
      [push, true, true],
    );
    expect(card).not.toMatch(/undefined|NaN|null|\[object/);
  }
  return said;
}

describe('pushes over', () => {
  it('customers with no rep: they count for the admin and are said to be nobody’s', async () => {
    await commit(...people(personOf(2, '陈静', 'admin', null), personOf(3, '王雷', 'rep', 2)), ...lateDeal(10, 0), ...lateDeal(11, 999));
    const cards = await everyCard('陈静', '王雷');
    expect(cards.get('brief 陈静')).toMatch(/超期商机[:: ]*2/);
    expect(cards.get('brief 王雷')).not.toContain('客户10');
  });

  it('a rep with no manager: their own cards come all the same', async () => {
    await commit(...people(personOf(3, '王雷', 'rep', null)), ...lateDeal(10, 3));
    const cards = await everyCard('王雷');
    expect(cards.get('overdue 王雷')).toContain('客户10');
    expect(cards.get('brief 王雷')).toContain('客户10');
    expect(cards.get('top 王雷')).toContain('客户10');
  });

  it('managers who lead each other in a circle: each gets a brief that counts every deal once', async () => {
    const circle = [personOf(2, '陈静', 'manager', 4), personOf(4, '赵敏', 'manager', 5), personOf(5, '孙悦', 'manager', 2)];
    await commit(...people(...circle, personOf(3, '王雷', 'rep', 4)), ...lateDeal(10, 3), ...lateDeal(11, 2));
    const cards = await everyCard('陈静', '赵敏', '孙悦');
    for (const name of ['陈静', '赵敏', '孙悦']) expect(cards.get(`brief ${name}`)).toMatch(/超期商机[:: ]*2/);
  });

  it('nothing at all: a first brief that says how to begin, and nothing else', async () => {
    const newcomers = [personOf(2, '陈静', 'manager', null), personOf(3, '王雷', 'rep', 2)].map((one) => ({ ...one, createdAt: now }));
    await commit(...people(...newcomers));
    for (const [push, card] of await everyCard('陈静', '王雷'))
      if (!push.startsWith('brief')) expect(card).toContain('There is nothing to say.');
    const first = (as: string) => tryPush({ records: store, pushes: PUSHES, now }, { name: 'brief', as, date: DAYS[0] });
    expect(await first('陈静')).toMatch(/陈静,第一份简报还是空的[\s\S]*跟同事那样说一句就有了[\s\S]*你的 1 位同事也这样说/);
    expect(await first('王雷')).toMatch(/王雷,第一份简报还是空的[\s\S]*跟同事那样说一句就有了/);
  });

  it('names of 500 characters: no line is longer than a phone bears', async () => {
    const long = '恒'.repeat(500);
    await commit(
      ...people(personOf(2, '静'.repeat(500), 'manager', null), personOf(3, '雷'.repeat(500), 'rep', 2)),
      ...lateDeal(10, 3, long),
    );
    await everyCard('2', '3');
  });

  it('a manager of 1,000 reps with 3,000 overdue deals: every card is still one card', async () => {
    const reps = Array.from({ length: 1000 }, (_, n) => personOf(1000 + n, `销售${n}`, 'rep', 2));
    await commit(...people(personOf(2, '陈静', 'manager', null), ...reps));
    const stages = ['lead', 'intent', 'proposal', 'negotiation'] as const;
    for (let from = 0; from < 3000; from += 500)
      await commit(
        ...Array.from({ length: 500 }, (_, n) => lateDeal(10_000 + from + n, 1000 + ((from + n) % 1000), undefined, stages[n % 4])).flat(),
      );
    const cards = await everyCard('陈静');
    expect(cards.get('brief 陈静')).toMatch(/超期商机[:: ]*3000/);
  }, 60_000);

  it('a year of days off: nothing goes out on any of them, and the day before is still found', async () => {
    const off = Array.from({ length: 366 }, (_, n) => addDays('2026-01-01', n));
    const row = { id: 50, workspace: WORKSPACE, key: 'daysOff', value: off, at: now };
    await commit(...people(personOf(2, '陈静', 'manager', null), personOf(3, '王雷', 'rep', 2)), ...lateDeal(10, 3), {
      kind: 'insert',
      table: 'setting',
      row,
    });
    for (const name of NAMES)
      expect(await tryPush({ records: store, pushes: PUSHES, now }, { name, as: '陈静', date: '2026-11-20' })).toMatch(
        /it does not go out on|does not get it/,
      );
  });
});
