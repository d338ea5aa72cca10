import { expect, it } from 'vitest';
import { personNamed } from '../../src/people/named.js';
import type { Person } from '../../src/records/rows.js';

const person = (id: number, name: string, active = true): Person => ({
  id,
  workspace: 1,
  name,
  pinyin: '',
  role: 'rep',
  unit: null,
  manager: null,
  lang: 'zh',
  active,
  wroteFrom: null,
  createdAt: 0,
});
const people = [
  person(1, '王雷'),
  person(2, '李雷'),
  person(3, '周倩'),
  person(4, '赵明远'),
  person(5, '孙悦', false),
  person(6, 'Jane Smith'),
];

it.each([
  ['李雷', 2],
  ['小倩', 3],
  ['明远', 4],
  ['jane', 6],
  ['雷', undefined],
  ['小雷', undefined],
  ['孙悦', undefined],
  ['小明', undefined],
])('%s means %s', (typed, id) => {
  expect(personNamed(people, typed)?.id).toBe(id);
});
