import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understand/understand.js';

const context = { now: Date.parse('2026-03-11T18:20:00+08:00'), zone: 'Asia/Shanghai' };
const asked = (text: string) => {
  const { intent, slots } = understand(text, context);
  return { intent, ...slots };
};

describe('questions and orders in few words', () => {
  it.each([
    ['恒川机械都开始抠条款了你往谈判那栏挪一下', { intent: 'change_stage', customer: '恒川机械', stage: 'negotiation' }],
    ['恒川机械凉透了 标丢单吧', { intent: 'change_stage', customer: '恒川机械', stage: 'lost' }],
    ['一会儿要见恒川机械 给我个小抄', { intent: 'ask_brief', customer: '恒川机械' }],
    ['还有谁被我晾着 拎出来看看', { intent: 'ask_overdue' }],
    ['恒川机械嫌我们慢 帮我想句话回过去', { intent: 'draft_talk_track', customer: '恒川机械' }],
  ])('%s', (text, wanted) => {
    expect(asked(text)).toMatchObject(wanted);
  });

  it('news that is told in the same words stays news', () => {
    for (const text of ['恒川机械要我们给个说法 我周四过去', '恒川机械叫我下周一去取合同 他们章盖好了'])
      expect(understand(text, context).intent, text).toBe('log_followup');
  });
});

describe('whose customers a question means', () => {
  it.each([
    ['刘洋那边现在几个单子', '刘洋'],
    ['阿坤手头还有几个谈判的', '阿坤'],
    ['小顾那组这个月签了几单', '小顾'],
    ["what is Joanne's number this quarter", 'Joanne'],
  ])('%s: %s', (text, owner) => {
    expect(asked(text)).toMatchObject({ owner });
  });

  it.each(['这个月签了几个', '华东那边有几个单子', '各组这个月签了几单'])('%s means nobody in particular', (text) => {
    expect(asked(text)).not.toHaveProperty('owner');
  });
});

describe('what a question of figures is about', () => {
  it.each([
    ['今年让沃泰抢走的有哪几个', { competitor: '沃泰', stage: 'lost', period: 'this_year' }],
    ['还在磨价的有几家', { stage: 'negotiation', metric: 'count' }],
    ['报出去没下文的有几家', { stage: 'proposal', metric: 'count' }],
    ['签下来一般要几天', { metric: 'cycle' }],
    ['百万以上的有哪些', { amount: 1_000_000 }],
    ['帮我看下negotiation的总额', { stage: 'negotiation', metric: 'amount' }],
    ['avg days to close lately', { metric: 'cycle' }],
  ])('%s', (text, wanted) => {
    expect(asked(text)).toMatchObject({ intent: 'ask_funnel', ...wanted });
  });

  it.each(['跟上个月比签得多还是少', '跟去年同期比怎么样'])('%s: a stretch of time is no rival', (text) => {
    expect(asked(text)).not.toHaveProperty('competitor');
  });

  it.each([
    ['给恒川机械再让5个点还有得赚吗', { change: 'discount', pct: 5 }],
    ['恒川机械砍三成我们还做不做得下来', { pct: 30 }],
    ['恒川机械要是不要了这季度还够吗', { change: 'lost', period: 'this_quarter' }],
  ])('%s', (text, wanted) => {
    expect(asked(text)).toMatchObject({ intent: 'ask_whatif', customer: '恒川机械', ...wanted });
  });
});
