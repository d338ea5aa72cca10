import { describe, expect, it } from 'vitest';
import { isStall, stallsRunning, type Told } from '../../src/records/stall.js';

const told = (text: string, signals: Told['signals'] = [], sentiment: Told['sentiment'] = 'neutral'): Told => ({
  text,
  signals,
  sentiment,
});

describe('a comparison that goes nowhere', () => {
  it.each([
    ['还在比三家,没定', [], true],
    ['在跟竞品比,嫌贵', ['competitor', 'objection'], true],
    ['still comparing other quotes', [], true],
    ['比价已经完成,选了我们', [], false],
    ['还没定', [], false],
    ['嫌贵', ['objection'], false],
    ['约了下周签合同', ['signing_time'], false],
  ] as const)('%s', (text, signals, stall) => expect(isStall(told(text, signals))).toBe(stall));

  it('is over with news that goes on, and never where the mood is good', () => {
    const stuck = told('还在比三家,没定');
    expect(stallsRunning([stuck, stuck, told('演示做完了'), stuck])).toBe(2);
    expect(stallsRunning([told('演示做完了'), stuck])).toBe(0);
    expect(isStall(told('还在比三家,没定,不过很看好我们', [], 'positive'))).toBe(false);
  });
});
