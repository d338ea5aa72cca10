/** What a model answers is kept line by line: each number and each source must come from what was looked up. */
import { describe, expect, it } from 'vitest';
import { checkedLines } from '../../../src/features/ask/checked-answer.js';

const TOLD = ['#F12 11-18 华东医疗 报价38万,王总要和财务商量', '#F13 11-20 恒川机械 回款 30 万'];

describe('a line of an answer', () => {
  const kept = (text: string, ...sources: string[]) => checkedLines([{ text, sources }], TOLD, '过去 7 天怎么样');

  it('stands with a number and a source that were looked up', () => {
    expect(kept('华东医疗报价 38 万 #F12', '#F12')).toEqual([{ text: '华东医疗报价 38 万', sources: ['#F12'] }]);
    expect(kept('过去 7 天回款 30 万', '#F13')).toHaveLength(1);
  });

  it('goes with a number that nobody said', () => {
    expect(kept('华东医疗要降到 99 万', '#F12')).toEqual([]);
    expect(kept('华东医疗报价 38 亿', '#F12')).toEqual([]);
  });

  it('goes without a source that was looked up, and names no other', () => {
    expect(kept('王总要和财务商量', '#F999')).toEqual([]);
    expect(kept('王总要和财务商量')).toEqual([]);
    expect(kept('王总要和财务商量', '#F999', '#F12')).toEqual([{ text: '王总要和财务商量', sources: ['#F12'] }]);
  });
});
