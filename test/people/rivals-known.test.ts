/** Rivals that what was recorded of deals names are known while one such record is left, and once. */
import { expect, it } from 'vitest';
import type { Decision } from '../../src/decision.js';
import { createNameKeeper } from '../../src/people/known-names.js';
import { newsIn } from '../../src/people/name-news.js';
import type { Signal } from '../../src/records/rows.js';
import { createNames } from '../../src/understand/names/names.js';

const signal = (id: number, words: string, kind: Signal['kind'] = 'competitor'): Signal => ({
  ...{ id, workspace: 1, customer: 9, followup: 8, inbox: null, kind, words, spanStart: 0, spanEnd: words.length, at: 0 },
});
const inserted = (row: Signal): Decision => ({ changes: [{ kind: 'insert', table: 'signal', row }], replies: [] });
const removed = (id: number): Decision => ({ changes: [{ kind: 'remove', table: 'signal', id }], replies: [] });
const TEXT = '科锐自动化报了55万';

it('is known from the commit that records it until the last record of it is gone', () => {
  const names = createNames();
  const keeper = createNameKeeper(names);
  keeper.learnSignals([signal(1, '科锐自动化')]);
  keeper.committed(inserted(signal(2, '科锐自动化')));
  expect(names.find(TEXT)).toEqual([{ kind: 'rival', id: 1, name: '科锐自动化', span: [0, 5] }]);
  keeper.committed(removed(1));
  expect(names.find(TEXT)).toHaveLength(1);
  keeper.committed(removed(2));
  expect(names.find(TEXT)).toEqual([]);
});

it.each(['竞品', '另外两家', '被抢', '国产', '三家比价', '比我们便宜', '三家供应商在比', 'competitor', 'cheaper elsewhere', 'Budget'])(
  '"%s" speaks of a rival and names none',
  (words) => {
    const names = createNames();
    createNameKeeper(names).learnSignals([signal(1, words)]);
    expect(names.size).toBe(0);
  },
);

it.each([
  ['被蓝屿截胡', '蓝屿'],
  ['说科锐自动化报58', '科锐自动化'],
  ['汉鼎科技给42', '汉鼎科技'],
  ['比翼飞便宜', '翼飞'],
  ['up against Norvane', 'Norvane'],
])('"%s" names %s', (words, name) => {
  const names = createNames();
  createNameKeeper(names).learnSignals([signal(1, words)]);
  expect(names.find(`${name} ${name}`)[0]?.name).toBe(name);
});

it('no other topic names a rival', () => {
  const names = createNames();
  createNameKeeper(names).learnSignals([signal(1, '科锐自动化', 'price')]);
  expect(names.size).toBe(0);
});

it('a customer of the same name is found beside it, in short too', () => {
  const names = createNames();
  names.add({ kind: 'customer', id: 5, name: '科锐自动化有限公司' });
  createNameKeeper(names).learnSignals([signal(1, '科锐自动化')]);
  expect(names.find(TEXT).map(({ kind }) => kind)).toEqual(['customer', 'rival']);
});

it('is news for the other programs on the database', () => {
  expect(newsIn(inserted(signal(3, '科锐自动化')))?.signals).toEqual([3]);
  expect(newsIn(inserted(signal(4, '报价', 'price')))).toBeUndefined();
  expect(newsIn(removed(3))?.signals).toEqual([3]);
});
