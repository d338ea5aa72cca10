import { describe, expect, it } from 'vitest';
import { wholeName } from '../../src/understand/name-spans.js';

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
