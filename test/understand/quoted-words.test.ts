import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understand/understand.js';

const context = { now: Date.parse('2026-11-20T10:00:00+08:00'), zone: 'Asia/Shanghai' };

/** The words that each topic rests on. */
function quoted(text: string): Record<string, string[]> {
  const words: Record<string, string[]> = {};
  for (const { kind, span } of understand(text, context).deals[0]?.signals ?? []) {
    words[kind] = [...(words[kind] ?? []), text.slice(span[0], span[1])];
  }
  return words;
}

describe('the words that a topic rests on', () => {
  it('are quoted once where two ways of seeing meet in them', () => {
    const words = quoted('刚和博远电子刘总通了电话 他们被蓝屿截胡了 这单没戏了');
    expect(words.competitor).toEqual(['被蓝屿截胡']);
    expect(words.churn_risk).toEqual(['这单没戏']);
  });

  it('are quoted apart where they stand apart', () => {
    expect(quoted('见了华东医疗王总,嫌报价高,最后还是说价格要再降').price?.length).toBeGreaterThan(1);
  });

  it('take in what is left of their phrase, and a whole name', () => {
    expect(quoted('青禾农服昨天试喷,飞手说雾滴比翼飞的细').competitor?.at(-1)).toMatch(/比翼飞的细$/);
    expect(quoted('科委那家没谈拢,周五前不给答复就转丰锐').competitor?.at(-1)).toMatch(/丰锐$/);
  });
});
