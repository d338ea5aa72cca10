import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideMatch } from '../../../src/understand/names/match.js';
import { createNames } from '../../../src/understand/names/names.js';
import { pinyinOf } from '../../../src/understand/names/pinyin.js';

const KNOWN = [
  '华东医疗',
  '华东电气',
  '上海瑞金医院',
  '苏州恒力自动化设备有限公司',
  '宁波远大',
  '中建八局',
  'Northwind Traders Inc.',
  '云栖科技',
  '杭州云帆科技',
  '上海云帆科技',
  '重庆长安汽车',
  '新东方',
];

function book(known: readonly string[] = KNOWN): ReturnType<typeof createNames> {
  const names = createNames();
  names.addAll(known.map((name, i) => ({ kind: 'customer', id: i + 1, name })));
  return names;
}

const names = book();
names.add({ kind: 'customer', id: 1, name: '华医', alias: true });
names.add({ kind: 'competitor', id: 90, name: '华东医械' });

describe('who may be meant by a name as typed', () => {
  test.each([
    ['华东医疗', '华东医疗 exact'],
    ['华东医疗有限公司', '华东医疗 exact'],
    [' 华东 医疗', '华东医疗 exact'],
    ['华医', '华东医疗 alias'],
    ['NORTHWIND TRADERS', 'Northwind Traders Inc. exact'],
    ['northwind', 'Northwind Traders Inc. short'],
    ['northwind trader', 'Northwind Traders Inc. typo'],
    ['north', ''],
    ['Northwnid Traders', 'Northwind Traders Inc. typo'],
    ['恒力自动化设备', '苏州恒力自动化设备有限公司 short'],
    ['恒力自动化', '苏州恒力自动化设备有限公司 short'],
    ['江苏省苏州市恒力自动化设备', '苏州恒力自动化设备有限公司 short'],
    ['上海恒力自动化设备', ''],
    ['瑞金', '上海瑞金医院 short'],
    ['瑞金医院', '上海瑞金医院 short'],
    ['八局', '中建八局 part'],
    ['中建三局', ''],
    ['华东', '华东医疗 short, 华东电气 short'],
    ['云帆科技', '上海云帆科技 short, 杭州云帆科技 short, 云栖科技 typo'],
    ['云帆科技(杭州)有限公司', '杭州云帆科技 exact'],
    ['华冬医疗', '华东医疗 pinyin'],
    ['上海瑞锦医院', '上海瑞金医院 pinyin'],
    ['商海瑞金医院', '上海瑞金医院 pinyin'],
    ['huadongyiliao', '华东医疗 pinyin'],
    ['Hua Dong Yi Liao', '华东医疗 pinyin'],
    ['chongqingchanganqiche', '重庆长安汽车 pinyin'],
    ['hddq', '华东电气 initials'],
    ['华东医药', '华东医疗 typo'],
    ['华东医疗器械', '华东医疗 long'],
    ['新东方烹饪学校', '新东方 long'],
    ['医疗器械', ''],
    ['上海', ''],
    ['完全无关', ''],
    ['', ''],
    ['!!!', ''],
  ])('%s → %s', (typed, want) => {
    const got = names.candidates(typed).map((c) => `${c.name} ${c.how}`);
    expect(got.sort().join(', ')).toBe(want.split(', ').sort().join(', '));
  });

  test('best first, one line for each customer', () => {
    const both = book(['华东医疗', '华东医疗']);
    both.add({ kind: 'customer', id: 1, name: '华东', alias: true });
    expect(both.candidates('华东医疗').map((c) => c.id)).toEqual([1, 2]);
    expect(both.candidates('华东').map((c) => [c.id, c.name, c.how])).toEqual([[1, '华东医疗', 'alias']]);
  });

  test('an alias is known and forgotten at once', () => {
    const some = book(['华东医疗']);
    some.add({ kind: 'customer', id: 1, name: '老华东', alias: true });
    expect(some.candidates('老华东')).toMatchObject([{ id: 1, name: '华东医疗', how: 'alias' }]);
    some.remove({ kind: 'customer', id: 1, name: '老华东' });
    expect(some.candidates('老华东')).toEqual([]);
  });

  test('stored pinyin is taken as it is', () => {
    const some = createNames();
    some.add({ kind: 'customer', id: 1, name: '乐活便利', pinyin: 'yue huo bian li' });
    expect(some.candidates('yuehuobianli')).toMatchObject([{ id: 1, how: 'pinyin' }]);
    expect(pinyinOf('上海乐活便利有限公司')).toBe('shang hai le huo bian li');
    expect(pinyinOf('绿城ABB')).toBe('lv cheng abb');
    expect(pinyinOf('Acme Corp')).toBe('');
  });

  test('every name added is its own best candidate, with any slip in it at least a candidate (property)', () => {
    const letters = '衡迅拓澜岚汇景辰沐岳锦舟翰昱'.split('');
    const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 4, maxLength: 7 });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 20 }),
        fc.nat(),
        fc.nat(),
        fc.constantFrom('drop', 'swap', 'add', 'change'),
        (words, n, at, slip) => {
          const some = book(words);
          const id = (n % words.length) + 1;
          const name = words[id - 1] ?? '';
          expect(some.candidates(name)).toMatchObject([{ id, how: 'exact' }]);
          const i = at % (name.length - 1);
          const slips = {
            drop: name.slice(0, i) + name.slice(i + 1),
            swap: name.slice(0, i) + name.charAt(i + 1) + name.charAt(i) + name.slice(i + 2),
            add: `${name.slice(0, i)}飞${name.slice(i)}`,
            change: `${name.slice(0, i)}飞${name.slice(i + 1)}`,
          };
          if (words.includes(slips[slip])) return;
          expect(some.candidates(slips[slip]).map((c) => c.id)).toContain(id);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('what is done with them', () => {
  const decide = (typed: string, mentionedRecently: readonly number[] = []) => decideMatch(names.candidates(typed), { mentionedRecently });

  test.each([
    ['华东医疗', { kind: 'same', id: 1, said: false }],
    ['华医', { kind: 'same', id: 1, said: false }],
    ['northwind', { kind: 'same', id: 7, said: true }],
    ['恒力自动化', { kind: 'same', id: 4, said: true }],
    ['华冬医疗', { kind: 'same', id: 1, said: true }],
    ['huadongyiliao', { kind: 'same', id: 1, said: true }],
    ['没有这家', { kind: 'new' }],
  ])('%s is settled', (typed, want) => {
    expect(decide(typed)).toEqual(want);
  });

  test.each([
    ['华东', [1, 2]],
    ['华东医药', [1]],
    ['华东医疗器械', [1]],
    ['八局', [6]],
    ['hddq', [2]],
    ['云帆科技', [9, 10]],
  ])('%s is asked about', (typed, ids) => {
    const match = decide(typed);
    expect(match.kind === 'ask' && match.options.map((c) => c.id).sort((a, b) => a - b)).toEqual(ids);
  });

  test('what the conversation was just about settles several, not a slip', () => {
    expect(decide('华东', [2])).toEqual({ kind: 'same', id: 2, said: true });
    expect(decide('华东', [1, 2]).kind).toBe('ask');
    expect(decide('华东医药', [1]).kind).toBe('ask');
  });

  test('a sound that two share, or one near another firm, is asked about', () => {
    const alike = book(['华东医疗', '华栋医疗']);
    expect(decideMatch(alike.candidates('华冬医疗')).kind).toBe('ask');
    const near = book(['华东医疗', '华冬医药']);
    expect(decideMatch(near.candidates('华冬医疗')).kind).toBe('ask');
  });
});
