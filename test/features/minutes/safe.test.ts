/** The version a customer may read: what was said inside does not come out in other words, however short. */
import { describe, expect, it } from 'vitest';
import { safeVersion } from '../../../src/features/minutes/safe.js';
import type { MinutesBody } from '../../../src/records/minutes.js';

const NOTHING: MinutesBody = {
  summary: [],
  decisions: [],
  actions: [],
  blocks: { sales: [], solution: [], delivery: [] },
  nothing: [],
  speakers: [
    { name: '王总', side: 'customer' },
    { name: '王雷', side: 'sales' },
    { name: '赵工', side: 'delivery' },
  ],
  made: 'model',
};
const LINES = [
  { speaker: '王雷', text: '方案按二期做' },
  { speaker: '赵工', text: '排期排不开' },
  { speaker: '赵工', text: 'no spare engineers' },
];

const leftOf = (text: string, inside: string) =>
  safeVersion(
    {
      body: { ...NOTHING, decisions: [{ text, source: 0 }], blocks: { ...NOTHING.blocks, delivery: [{ text: inside, source: 1 }] } },
      lines: LINES,
    },
    { foreign: () => [] },
  ).left.map(({ why }) => why);

describe('the version for the customer', () => {
  it.each([
    ['因为排期排不开,改到下个月上线', '排期排不开'],
    ['We have no spare engineers, so it moves to June', 'no spare engineers'],
    ['人手不够,先上一半', '人手不够'],
  ])('leaves out "%s", which tells what was said inside', (text, inside) => {
    expect(leftOf(text, inside)).toEqual(['internal']);
  });

  it.each([
    ['方案按二期做,下周三确认', '排期排不开'],
    ['下周三前发新报价', '下周三前要协调两个工程师到现场'],
    ['The scope is phase two', 'no spare engineers'],
  ])('keeps "%s"', (text, inside) => {
    expect(leftOf(text, inside)).toEqual([]);
  });
});
