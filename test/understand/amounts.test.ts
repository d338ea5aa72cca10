import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAmounts } from '../../src/understand/find-amounts.js';
import { readNumeral } from '../../src/understand/number/numeral.js';

const FIGURES = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];

/** A whole number below 10^12 in Chinese, written by the school rule. */
function inChinese(value: number): string {
  const groups: string[] = [];
  for (let rest = value, scale = 0; rest > 0; rest = Math.floor(rest / 10_000), scale += 1) {
    const part = rest % 10_000;
    const below = scale === 0 ? 0 : value % 10_000 ** scale;
    const gap = scale > 0 && below > 0 && below < 10_000 ** scale / 10 ? '零' : '';
    if (part > 0) groups.unshift(`${group(part)}${['', '万', '亿'][scale] ?? ''}${gap}`);
  }
  return groups.join('').replace(/零+/g, '零');
}

function group(part: number): string {
  let text = '';
  for (let place = 3; place >= 0; place -= 1) {
    const figure = Math.floor(part / 10 ** place) % 10;
    if (figure > 0) text += `${FIGURES.charAt(figure)}${PLACES[place] ?? ''}`;
    else if (text !== '' && !text.endsWith('零') && part % 10 ** place > 0) text += '零';
  }
  return text;
}

describe('numerals', () => {
  test('whatever is written by the school rule is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (value) => {
        expect([inChinese(value), readNumeral(inChinese(value))]).toEqual([inChinese(value), value]);
      }),
    );
  });

  test('figures with separators are read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (value) => {
        expect(readNumeral(value.toLocaleString('en-US'))).toBe(value);
      }),
    );
  });

  test.each(['万', '亿万千', '3万200', '二三十万', 'abc', '三x'])('%s is no number', (text) => {
    expect(readNumeral(text)).toBeUndefined();
  });
});

describe('amounts', () => {
  const tenThousands = fc.integer({ min: 1, max: 99_999_999 }).map((hundredths) => hundredths / 100);

  test('so many 万 are read exactly, whole and with decimals', () => {
    fc.assert(
      fc.property(tenThousands, (value) => {
        const { amounts } = findAmounts(`报价${value}万,等回复`, { lang: 'zh' });
        expect(amounts.map((amount) => amount.value)).toEqual([Math.round(value * 10_000)]);
      }),
    );
  });

  test('every way of writing one amount means that amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99_999_999 }), (value) => {
        const forms = [`¥${value.toLocaleString('en-US')}`, `${value}元`, `RMB ${value}`, `人民币${inChinese(value)}元整`];
        for (const form of forms) {
          const { amounts } = findAmounts(`合计${form}。`, { lang: 'zh' });
          expect([form, amounts.map((amount) => [amount.value, amount.currency])]).toEqual([form, [[value, 'CNY']]]);
        }
      }),
    );
  });

  test('a span covers the very words', () => {
    fc.assert(
      fc.property(tenThousands, fc.stringMatching(/^[一-鿿]{0,6}[,。 ]$/u), (value, before) => {
        const text = `${before}${value}万`;
        const found = findAmounts(text, { lang: 'zh' }).amounts.at(-1);
        expect(found && text.slice(...found.span)).toBe(`${value}万`);
      }),
    );
  });

  test('the currency that is said wins over the usual one', () => {
    expect(findAmounts('38万', { lang: 'zh', currency: 'HKD' }).amounts).toMatchObject([{ currency: 'HKD', currencyStated: false }]);
    expect(findAmounts('38万美元', { lang: 'zh', currency: 'HKD' }).amounts).toMatchObject([{ currency: 'USD', currencyStated: true }]);
    expect(findAmounts('price 1.1M', { lang: 'en' }).amounts).toMatchObject([{ currency: 'USD', currencyStated: false }]);
  });
});
