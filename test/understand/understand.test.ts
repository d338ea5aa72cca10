import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understand/understand.js';

const context = { now: Date.parse('2026-03-11T18:20:00+08:00'), zone: 'Asia/Shanghai' };

describe('understand', () => {
  it('reads nothing in an empty text or one of emoji', () => {
    for (const text of ['', '   ', '\n\n', '🎉🎉🎉', '\u0000\u0007', '\u202e\u2066']) expect(understand(text, context).deals).toEqual([]);
  });

  it('keeps its places behind a letter whose small form is longer', () => {
    const text = 'İ拜访了恒川机械,下午签合同';
    const deal = understand(text, context).deals[0];
    expect(deal?.signals.map(({ span }) => text.slice(...span))).toContain('签合同');
    expect(deal?.customer?.value).toBe('恒川机械');
  });

  it('keeps every span inside the text and true to it, whatever is typed', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '华东医疗',
        '王总',
        '38万',
        '下周三',
        '签合同',
        '\u202e',
        '<b>',
        "'; DROP TABLE",
        '👨‍👩‍👧',
        'Finch',
        'CFO',
        '$84k',
        '不是',
        ':',
        '\n',
        '(',
        '、',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const reading = understand(text, context);
        for (const deal of reading.deals) {
          const spans = [
            deal.customer?.span,
            deal.amount?.span,
            deal.next?.span,
            deal.stage?.span,
            deal.part,
            ...deal.signals.map(({ span }) => span),
          ];
          for (const span of spans) if (span !== undefined) expect(0 <= span[0] && span[0] <= span[1] && span[1] <= text.length).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(['拜访了华东医疗的王总,报价38万。', '总', 'a', '1', 'Met Ann at Finch Labs. '])(
    'reads 100,000 characters of %s as it reads fewer',
    (piece) => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000);
      expect(understand(text, context).intent).toBe(understand(text.slice(0, 2000), context).intent);
    },
  );

  it('gives a second visit its own record, told without 了', () => {
    const { deals } = understand('上午跟恒川机械陈厂长电话,预算批了;下午去海川物流,李经理说太贵了', context);
    expect(deals.map(({ customer }) => customer?.value)).toEqual(['恒川机械', '海川物流']);
    expect(deals[1]?.contacts.map(({ name }) => name)).toEqual(['李经理']);
  });

  it.each(['累死了 今天先这样', '忙死了', '烦死了,明天再说'])('writes nothing of a sigh in a chat about a customer: %s', (text) => {
    const earlier = [{ sender: 'rep', text: '上午跟恒川机械陈厂长电话,预算批了' }];
    expect(understand(text, { ...context, earlier }).deals).toEqual([]);
  });

  it('knows a customer by the department that speaks for it, and never writes it to the last one', () => {
    const earlier = [{ sender: 'rep', text: '上午跟恒川机械陈厂长电话,预算批了' }];
    const { deals } = understand('跟进:恒翔物流设备科,预算已批,200万左右', { ...context, earlier });
    expect(deals.map(({ customer }) => customer?.value)).toEqual(['恒翔物流']);
  });

  it('takes customer and role from the chat, the value from the message', () => {
    const earlier = [{ sender: '小许', text: '金麦食品采购周经理,报价26万发过去了' }];
    const reading = understand('不是26万,是24万', { ...context, earlier });
    expect(reading.intent).toBe('correct_record');
    expect(reading.correction).toMatchObject({ field: 'amount' });
    expect(reading.deals[0]).toMatchObject({
      customer: { value: '金麦食品', certainty: 'implied' },
      amount: { value: { value: 240_000 } },
    });
  });

  it('lets names the records know win over names guessed by shape', () => {
    const names = {
      find: (text: string) =>
        text.includes('大圣') ? [{ kind: 'customer' as const, id: 7, name: '大圣置地', span: [2, 4] as const }] : [],
    };
    expect(understand('今天大圣定了,下周三签合同', { ...context, names }).deals[0]?.customer).toMatchObject({
      value: '大圣',
      rule: 'known/customer',
    });
  });
});
