import { describe, expect, it } from 'vitest';
import { conversionOf, funnelQuestion, ownSlots } from '../../../src/features/ask/funnel-question.js';

const CLOCK = { today: '2026-11-20', zone: 'Asia/Shanghai' } as const;

describe('what a question about numbers asks for', () => {
  it('takes over words of an earlier question only where it says too little itself', () => {
    const earlier = { period: 'this_week', metric: 'win_rate', stage: 'won' } as const;
    expect(ownSlots('那上个月呢', earlier)).toEqual(earlier);
    expect(ownSlots('哪些大单还没签', earlier)).toEqual({});
    expect(ownSlots('本周签了几单', earlier)).toEqual({ period: 'this_week', stage: 'won' });
    expect(ownSlots('团队有多少客户', { amount: 1_000_000, top_n: 3, days: 7, owner: '李雷' })).toEqual({ owner: '李雷' });
  });

  it.each([
    ['本月回款多少', {}, { kind: 'missing', what: '回款' }],
    ['季度目标完成了吗', {}, { kind: 'target', period: 'this_month' }],
    ['谁签得最多', { stage: 'won' }, { kind: 'by', group: 'owner', as: 'closed', counted: false }],
    ['谁丢单最多', { stage: 'lost' }, { kind: 'by', group: 'owner', counted: true }],
    ['每个人手上多少单', {}, { kind: 'by', group: 'owner', as: 'open', counted: true }],
    ['线索来源分布', { stage: 'lead' }, { kind: 'by', group: 'source', as: 'created' }],
    ['哪个行业签得多', { stage: 'won' }, { kind: 'by', group: 'industry', as: 'closed' }],
    ['谁的单子最大', {}, { kind: 'list', as: 'open', top: 1 }],
    ['最大的几个单子', {}, { kind: 'list', as: 'open', top: 5 }],
    ['哪个阶段流失最多', {}, { kind: 'conversion', from: 'worst' }],
    ['平均客单价', {}, { kind: 'average', period: 'this_year' }],
    ['哪些单子没填金额', {}, { as: 'unpriced', filter: { unpriced: true } }],
    ['哪些客户没有下一步', {}, { as: 'undated', filter: { undated: true } }],
    ['谈判超过一周的', { stage: 'negotiation', days: 7 }, { as: 'stage', filter: { stoodBefore: Date.parse('2026-11-13T00:00+08:00') } }],
    ['赢率多少', { metric: 'win_rate' }, { kind: 'win-rate', period: 'this_year' }],
    ['漏斗', {}, { kind: 'funnel' }],
    ['丢了几单', { stage: 'lost' }, { as: 'closed', filter: { stages: ['lost'], closed: { first: '2026-01-01', last: '2026-12-31' } } }],
    ['谈判阶段有哪些', { stage: 'negotiation' }, { as: 'stage', filter: { stages: ['negotiation'] } }],
    ['下周能签哪些', { stage: 'won', period: 'next_week' }, { as: 'due', filter: { due: { first: '2026-11-23', last: '2026-11-29' } } }],
    ['50万以上的', { amount: 500_000 }, { as: 'open', filter: { atLeast: 50_000_000 } }],
    ['金额最大的三单', { top_n: 3 }, { as: 'open', top: 3 }],
  ] as const)('%s', (text, slots, wanted) => {
    expect(funnelQuestion(text, slots, CLOCK)).toMatchObject(wanted);
  });
});

describe('conversion', () => {
  it('counts a deal at every stage it reached; a lost one as far as it had got', () => {
    const ways = [
      { deal: 1, stage: 'won', shown: 'proposal' },
      { deal: 2, stage: 'lost', shown: 'proposal' },
      { deal: 2, stage: 'lost', shown: 'lead' },
      { deal: 3, stage: 'negotiation', shown: null },
      { deal: 4, stage: 'lead', shown: null },
      { deal: 5, stage: 'lost', shown: null },
    ] as const;
    expect(conversionOf(ways, 'proposal')).toEqual({ reached: 3, moved: 2 });
    expect(conversionOf(ways, 'lead')).toEqual({ reached: 4, moved: 3 });
  });
});
