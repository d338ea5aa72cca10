import { expect, it } from 'vitest';
import { cardToText } from '../../../src/card.js';
import { whoSaidAsked, whoSaidCard } from '../../../src/features/ask/who-said.js';

it.each([
  ['哪些客户在比价', true, ['competitor']],
  ['谁在比价', true, ['competitor']],
  ['有没有客户拿我们和别家比', true, []],
  ['哪些客户嫌贵', false, ['price']],
  ['哪些客户在问付款', false, ['payment']],
  ['最近哪些客户提过付款的问题', false, ['payment', 'objection']],
  ['which customers are comparing prices', true, ['price']],
])('%s asks who spoke of it', (text, compares, kinds) => {
  expect(whoSaidAsked(text)).toMatchObject({ compares, kinds });
});

it.each(['哪些客户超期了', '谁的单子最多', '多少客户在比价', '华东医疗报价多少', '哪些客户在谈判', '漏斗', 'who is overdue'])(
  '%s does not',
  (text) => {
    expect(whoSaidAsked(text)).toBeUndefined();
  },
);

it('names each customer once, with the newest words', () => {
  const heard = [
    { customer: 1, name: '华东医疗', words: '比价', at: 2, inbox: 9 },
    { customer: 2, name: '恒川机械', words: '货比三家', at: 3, inbox: null },
    { customer: 1, name: '华东医疗', words: '另外两家', at: 1, inbox: 8 },
  ];
  const card = whoSaidCard({ compares: true, dear: false, kinds: [] }, heard, { lang: 'zh', dayText: (at) => `11-0${at}` });
  if (typeof card === 'string') throw new Error(card);
  expect(cardToText(card).split('\n')).toEqual([
    '2 家客户近 60 天在比价或提到竞品',
    '恒川机械 · 11-03  货比三家',
    '华东医疗 · 11-02  比价',
    '按记下的原话找,没记下的不在里面。',
  ]);
  expect(whoSaidCard({ compares: true, dear: false, kinds: [] }, [], { lang: 'en', dayText: String })).toMatch(/^No customer compared/);
});

it('lists under 嫌贵 those whose words say so, not whoever heard a price', () => {
  const asked = whoSaidAsked('哪些客户嫌贵');
  expect(asked).toMatchObject({ dear: true });
  const line = (customer: number, words: string) => ({ customer, name: `客户${customer}`, words, at: customer, inbox: null });
  const card = asked && whoSaidCard(asked, [line(1, '报价38万'), line(2, '嫌贵')], { lang: 'zh', dayText: String });
  expect(card).toMatchObject({ title: '1 家客户近 60 天嫌贵', parts: [{ rows: [{ text: '嫌贵' }] }, {}] });
});
