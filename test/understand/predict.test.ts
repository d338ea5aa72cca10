import { describe, expect, it } from 'vitest';
import { predict } from '../../scripts/predict.js';

const at = { ref_time: '2026-03-11T18:20:00+08:00', tz: 'Asia/Shanghai' };

describe('predictions for files of the corpus format', () => {
  it('answers a message with its intent, deals and slots', () => {
    expect(predict({ id: 'm1', ...at, text: '瀚海重工的孙总说下周三签合同,42万', gold: {} })).toMatchObject({
      id: 'm1',
      intent: 'log_followup',
      deals: [
        { customer: '瀚海重工', contacts: [{ name: '孙总', role: 'exec' }], amount: 420_000, currency: 'CNY', next_date: '2026-03-18' },
      ],
    });
  });

  it('answers a question with slots', () => {
    expect(predict({ id: 'q1', ...at, text: '瀚海重工到哪一步了?', gold: { slots: {} } })).toMatchObject({
      intent: 'ask_deal_status',
      slots: { customer: '瀚海重工' },
    });
  });

  it('takes commitments, objections and next steps out of a chat, each with its speaker', () => {
    const messages = [
      { sender: '瀚海-孙总', text: '价格太高了,能不能再降两个点' },
      { sender: '小许', text: '我申请一下,周五给您回复' },
      { sender: '瀚海-孙总', text: '可以的话我们下周三签' },
    ];
    expect(predict({ id: 'c1', ...at, messages })).toMatchObject({
      id: 'c1',
      commitments: [{ owner: '瀚海-孙总', due: '2026-03-18', text: '可以的话我们下周三签' }],
      objections: [{ text: '价格太高了,能不能再降两个点' }],
      next_steps: [{ owner: '小许', due: '2026-03-13', text: '价格太高了,能不能再降两个点 → 我申请一下,周五给您回复' }],
    });
  });

  it('sorts a meeting by who spoke', () => {
    const row = {
      id: 't1',
      ...at,
      participants: [
        { name: '孙总', side: 'customer' },
        { name: '老崔', side: 'delivery' },
        { name: '小许', side: 'sales' },
      ],
      transcript: '孙总: 这个价格太贵了。\n老崔: 现在人手不够,只有一个工程师。\n小许: 我周五前给您报价。',
    };
    expect(predict(row)).toEqual({
      id: 't1',
      sales: [{ text: '这个价格太贵了。' }],
      solution: [],
      delivery: [{ text: '现在人手不够,只有一个工程师。' }],
      actions: [{ owner: '小许', due: '2026-03-13', text: '我周五前给您报价。' }],
    });
  });

  it('reads the values of one family, names and moods', () => {
    expect(predict({ id: 'v1', text: '合同32万', lang: 'zh', family: 'money', ref_time: null, expect: [] })).toEqual({
      id: 'v1',
      entities: [{ type: 'money', value: 320_000, unit: 'CNY' }],
    });
    expect(predict({ id: 'n1', text: '他在瀚海重工上班', entities: [] })).toEqual({
      id: 'n1',
      entities: [{ type: 'organization', start: 2, end: 6 }],
    });
    expect(predict({ id: 's1', text: '菜不错,服务很好', sentiment: 'neutral' })).toEqual({ id: 's1', sentiment: 'positive' });
  });

  it('says in plain words why a line is no row', () => {
    expect(() => predict({ id: 2 })).toThrow('field "text"');
    expect(() => predict(7)).toThrow(/row/);
  });
});
