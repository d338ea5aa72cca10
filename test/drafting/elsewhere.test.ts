/** What went into somebody's call does not come out of another's, however short it is. */
import { describe, expect, it } from 'vitest';
import { createElsewhere } from '../../src/drafting/elsewhere.js';

const [OTHER, ME, THIRD] = [1, 2, 3];

describe('what was sent for others', () => {
  const told = ['内部代号海棠计划,和磐石机电一起谈', 'Project Magnolia goes to the board', '今天拜访了客户,价格再看看,下周三签合同'];

  it.each([
    ['a code word of four characters', '这就是海棠计划'],
    ['a company nobody here knows', '磐石机电也在谈'],
    ['a code word in Latin letters', 'as in magnolia'],
    ['eight characters in a row', '他们说价格再看看下周三'],
  ])('%s is known again', (_, said) => {
    const elsewhere = createElsewhere();
    elsewhere.sent(OTHER, told);
    expect(elsewhere.repeats(ME, said)).toBe(true);
    expect(elsewhere.repeats(OTHER, said)).toBe(false);
    elsewhere.sent(ME, told);
    expect([elsewhere.repeats(ME, said), elsewhere.repeats(THIRD, said)]).toEqual([false, false]);
  });

  it.each([
    ['in the middle of a sentence', 'we call it Hyperion inside'],
    ['of several words', 'the price that Northwind Traders got'],
    ['in the middle of Chinese', '内部叫 hyperion 的项目'],
  ])('a name written %s is kept', (_, text) => {
    const elsewhere = createElsewhere();
    elsewhere.sent(OTHER, [text]);
    expect(elsewhere.repeats(ME, text.includes('yperion') ? 'what about hyperion' : 'as Traders have')).toBe(true);
  });

  it.each(['Approval takes a while here', 'What matters is the downtime', 'Let us compare the purchase with the upkeep', 'Settle it'])(
    'plain English is nobody\'s: "%s"',
    (said) => {
      const elsewhere = createElsewhere();
      elsewhere.sent(OTHER, ['They compare purchase and upkeep. Approval matters. We settle the downtime:\nSettle it.']);
      expect(elsewhere.repeats(ME, said)).toBe(false);
    },
  );

  it.each(['下周三签合同', '价格再看看', '今天拜访了王总', 'the contract goes out', '报价发过去了', '先看看客户的预算'])(
    'everyday talk is nobody\'s: "%s"',
    (said) => {
      const elsewhere = createElsewhere();
      elsewhere.sent(OTHER, told);
      expect(elsewhere.repeats(ME, said)).toBe(false);
    },
  );
});
