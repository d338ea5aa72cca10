import { describe, expect, it } from 'vitest';
import { wholeName } from '../../src/understand/name-spans.js';
import { understand } from '../../src/understand/understand.js';

describe('a name that was seen', () => {
  it.each([
    ['今天拜访了顺达物流的陈总', '了顺达物流', '顺达物流'],
    ['去了趟衡钢医院', '趟衡钢医院', '衡钢医院'],
    ['金鼎的采购说赠品不要了', '金鼎的', '金鼎'],
    ['过桥米线要加单', '过桥米线', '过桥米线'],
  ])('in %s as %s is %s', (text, tagged, name) => {
    const start = text.indexOf(tagged);
    expect(text.slice(...wholeName(text, [start, start + tagged.length]))).toBe(name);
  });
});

it('of somebody in small letters is read without where that person is', () => {
  const { deals } = understand('quoted kestrel foods 24k, tom there says too dear', {
    now: Date.parse('2026-11-23T10:00:00+08:00'),
    zone: 'Asia/Shanghai',
  });
  expect(deals.map(({ customer, contacts }) => [customer?.value, contacts.map(({ name }) => name)])).toEqual([['kestrel foods', ['tom']]]);
});
