import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inCommonWords } from '../../../src/understand/text/dialects.js';
import { plain } from '../../../src/understand/text/plain.js';

describe('words of dialects', () => {
  it.each([
    ['佢哋听日覆我', '他们明天回我'],
    ['边个跟开呢单', '哪个跟开这单'],
    ['合同签咗未', '合同签了没'],
    ['老细话唔急', '老板说不急'],
    ['仲未倾好', '还未谈好'],
    ['系咪已经发货', '是否已经发货'],
    ['明儿去昌源唠两句', '明天去昌源聊两句'],
  ])('%s is read as %s', (typed, common) => {
    expect(plain(typed)).toBe(common);
  });

  it.each(['倾向我们', '那边个别条款', '仲裁条款', '幼儿园', '今天几点到', '统一系统', '优点讲清楚', '他的女儿子公司', '我地盘'])(
    '%s stays',
    (typed) => {
      expect(plain(typed)).toBe(typed);
    },
  );

  it('keeps every place, whatever is typed (property)', () => {
    const units = fc.constantFrom(...'佢哋听日边个系咪几多点解倾仲话未同我地呢单成个月老细而家今儿早上咗嘅,。 aB1');
    fc.assert(fc.property(fc.array(units, { maxLength: 60 }), (typed) => inCommonWords(typed.join('')).length === typed.join('').length));
  });
});
