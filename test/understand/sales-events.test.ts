import { expect, it } from 'vitest';
import { salesEventsOf } from '../../src/understand/sales-events.js';
import { understand } from '../../src/understand/understand.js';

const read = (text: string) => {
  const { deals, lang } = understand(text, { now: Date.parse('2026-11-20T10:00:00+08:00'), zone: 'Asia/Shanghai', oneCustomer: true });
  return deals.flatMap((deal) => salesEventsOf(text, deal, lang));
};

it('keeps what was done and what is planned, with its clause, its place and who was there', () => {
  const text = '今天在他们车间给张工做了技术交流,报价38万发过去了,下周三签合同';
  const events = read(text);
  expect(events.map(({ kind, state }) => [kind, state])).toEqual([
    ['technical_exchange', 'done'],
    ['quote', 'done'],
    ['signing', 'planned'],
  ]);
  expect(events[0]).toMatchObject({ place: '他们车间', conclusion: '今天在他们车间给张工做了技术交流' });
  expect(events[2]).toMatchObject({ dueDay: '2026-11-25', conclusion: '下周三签合同' });
  for (const { spanStart, spanEnd } of events) expect(text.slice(spanStart, spanEnd)).not.toBe('');
});

it('keeps nothing of what was called off, and no day for what is done', () => {
  expect(read('方案演示取消了,改天再说')).toEqual([]);
  expect(read('尾款到账了')).toMatchObject([{ kind: 'payment', state: 'done', dueDay: null }]);
});

it('takes talk of payment terms for no payment', () => {
  expect(read('和财务下周三谈付款')).toEqual([]);
  expect(read('付款想改成3:6:1')).toEqual([]);
});

it('knows the day money is expected', () => {
  expect(read('客户说尾款12月10号付')).toMatchObject([{ kind: 'payment', state: 'planned', dueDay: '2026-12-10' }]);
});

it('reads English too', () => {
  expect(read('Did the demo at their plant today, signing is planned for next Wednesday')).toMatchObject([
    { kind: 'demo', state: 'done', place: 'their plant' },
    { kind: 'signing', state: 'planned' },
  ]);
});
