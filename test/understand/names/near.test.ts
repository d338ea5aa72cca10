import { describe, expect, it } from 'vitest';
import { createNames } from '../../../src/understand/names/names.js';
import { asksOfOne, meansOneOf, withNear } from '../../../src/understand/names/near.js';
import { understand } from '../../../src/understand/understand.js';

const NEAR = ['海润包装', '百汇超市', '支持纺织', '宁波恒科机电有限公司', '百汇物流', '思源实验学校', '永锋阀门'].map((name, i) => ({
  id: i + 1,
  name,
}));
const names = createNames();
names.addAll(NEAR.map(({ id, name }) => ({ kind: 'customer' as const, id, name })));
const within = withNear(names, NEAR);
const found = (text: string) => within.find(text).map(({ id, span }) => [id, text.slice(...span)]);
const context = { now: Date.parse('2026-11-20T10:00:00+08:00'), zone: 'Asia/Shanghai', names };

describe('the short names of customers that are near', () => {
  it('are found in running text, without place, trade and legal form', () => {
    expect(names.find('昨天跟海润碰了下')).toEqual([]);
    expect(found('昨天跟海润碰了下')).toEqual([[1, '海润']]);
    expect(found('恒科那边催了')).toEqual([[4, '恒科']]);
  });

  it('give way to whole names, and mean nobody where they are everyday words', () => {
    expect(found('海润包装的合同')).toEqual([[1, '海润包装']]);
    expect(found('领导很支持')).toEqual([]);
  });

  it('leave open who is meant where two share one', () => {
    expect(found('百汇说下周定')).toEqual([
      [2, '百汇'],
      [5, '百汇'],
    ]);
  });

  it('are asked for only where the text may speak of somebody who was not read by a whole name', () => {
    const asks = (text: string) => {
      const read = understand(text, context);
      return !asksOfOne(read, text) && meansOneOf(within, text, read);
    };
    expect(asks('为什么海润还在线索')).toBe(true);
    expect(asks('刚给海润打完电话,没松口')).toBe(true);
    expect(asks('今天去了海润包装,谈了价格')).toBe(false);
    expect(asks('今天去了海润达科技,谈了价格')).toBe(false);
    expect(asks('海润包装的验收单盖章了 永锋那边还在等对比表')).toBe(true);
    expect(asks('思源的合同改好了 发过去了')).toBe(true);
    expect(asks('给永锋写个催单的话')).toBe(true);
    expect(asks('今天去了别处')).toBe(false);
  });
});
