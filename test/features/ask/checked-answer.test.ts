/** What a model answers is kept line by line: its numbers, days, people, sources and words must all come from what was looked up. */
import { describe, expect, it } from 'vitest';
import { checkedLines } from '../../../src/features/ask/checked-answer.js';
import type { Day } from '../../../src/terms.js';

const TOLD = [
  '#F12 2026-11-18 华东医疗 报价38万,王总要和财务商量',
  '#F13 2026-11-20 恒川机械 回款 30 万,下次 11-25 签合同',
  '#C3 华东医疗 · 谈判 12 天\n王总 exec\n#F14 2026-11-12 王总说比迈康贵四万',
];
const HELD = { question: '过去 7 天张工那边怎么样', today: '2026-11-20' as Day, zone: 'Asia/Shanghai' };

describe('a line of an answer', () => {
  const kept = (text: string, sources: readonly string[], ...words: string[]) =>
    checkedLines([{ text, sources: [...sources], words: words.length > 0 ? words : ['要和财务商量', '回款 30 万'] }], TOLD, HELD);

  it('stands with a number, a source and words that were looked up', () => {
    expect(kept('华东医疗报价 38 万 #F12', ['#F12'])).toEqual([{ text: '华东医疗报价 38 万', sources: ['#F12'] }]);
    expect(kept('过去 7 天回款 30 万', ['#F13'])).toHaveLength(1);
    expect(kept('王总管这件事', ['#C3'], '王总 exec')).toHaveLength(1);
  });

  it('goes with a number that nobody said', () => {
    expect(kept('华东医疗要降到 99 万', ['#F12'])).toEqual([]);
    expect(kept('华东医疗报价 38 亿', ['#F12'])).toEqual([]);
    expect(kept('卡了两个月', ['#F12'])).toEqual([]);
  });

  it('goes with a day that nobody named, though its numbers were', () => {
    expect(kept('约在 11-25 签合同', ['#F13'])).toHaveLength(1);
    expect(kept('约在 11 月 25 日签合同', ['#F13'])).toHaveLength(1);
    expect(kept('约在 12-25 签合同', ['#F13'])).toEqual([]);
    expect(kept('约在 12 月 20 日签合同', ['#F13'])).toEqual([]);
  });

  it('goes with somebody whom nobody named', () => {
    expect(kept('王总还没点头', ['#F12'])).toHaveLength(1);
    expect(kept('张工要和财务商量', ['#F12'])).toHaveLength(1);
    for (const invented of ['李总还没点头', '张伟负责这家', '由陈强跟进', 'Mr. Smith wants it', 'John Miller is against it'])
      expect(kept(invented, ['#F12']), invented).toEqual([]);
  });

  it('goes without a source that was looked up, and names no other', () => {
    expect(kept('王总要和财务商量', ['#F999'])).toEqual([]);
    expect(kept('王总要和财务商量', [])).toEqual([]);
    expect(kept('王总要和财务商量', ['#F999', '#F12'])).toEqual([{ text: '王总要和财务商量', sources: ['#F12'] }]);
  });

  it('goes without words of the very notes it names', () => {
    expect(kept('客户嫌服务差', ['#F12'], '服务太差')).toEqual([]);
    expect(kept('客户嫌贵', ['#F12'], '比迈康贵四万')).toEqual([]);
    expect(kept('客户嫌贵', ['#C3'], '比迈康贵四万')).toEqual([]);
    expect(kept('客户嫌贵', ['#F14'], '比迈康贵四万')).toHaveLength(1);
    expect(kept('客户嫌贵', ['#F14'], '没人说过', '比迈康贵四万')).toHaveLength(1);
    expect(kept('客户嫌贵', ['#F14'], '过去 7 天')).toEqual([]);
    expect(checkedLines([{ text: '客户嫌贵', sources: ['#F14'], words: [] }], TOLD, HELD)).toEqual([]);
  });
});
