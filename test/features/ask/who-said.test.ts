import { expect, it } from 'vitest';
import { cardToText } from '../../../src/card.js';
import { whoSaidAsked, whoSaidCard } from '../../../src/features/ask/who-said.js';

it.each([
  ['哪些客户在比价', true, ['competitor']],
  ['谁在比价', true, ['competitor']],
  ['有没有客户拿我们和别家比', true, []],
  ['哪些客户嫌贵', false, ['price']],
  ['哪些客户在问付款', false, ['payment']],
  ['which customers are comparing prices', true, ['price']],
])('%s asks who spoke of it', (text, compares, kinds) => {
  expect(whoSaidAsked(text)).toEqual({ compares, kinds });
});

it.each([
  '哪些客户超期了',
  '谁的单子最多',
  '多少客户在比价',
  '华东医疗报价多少',
  '哪些客户在谈判',
  '漏斗',
  '最近哪些客户提过付款的问题',
  'who is overdue',
])('%s does not', (text) => {
  expect(whoSaidAsked(text)).toBeUndefined();
});

it('names each customer once, with the newest words', () => {
  const heard = [
    { customer: 1, name: '华东医疗', words: '比价', at: 2, inbox: 9 },
    { customer: 2, name: '恒川机械', words: '货比三家', at: 3, inbox: null },
    { customer: 1, name: '华东医疗', words: '另外两家', at: 1, inbox: 8 },
  ];
  const card = whoSaidCard({ compares: true, kinds: [] }, heard, { lang: 'zh', dayText: (at) => `11-0${at}` });
  if (typeof card === 'string') throw new Error(card);
  expect(cardToText(card).split('\n')).toEqual([
    '2 家客户近 60 天在比价或提到竞品',
    '恒川机械 · 11-03  货比三家',
    '华东医疗 · 11-02  比价',
    '按记下的原话找,没记下的不在里面。',
  ]);
  expect(whoSaidCard({ compares: true, kinds: [] }, [], { lang: 'en', dayText: String })).toMatch(/^No customer compared/);
});
