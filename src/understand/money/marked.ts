/** Amounts with their currency before them, the same in every language: ¥380,000, $120k, RMB 38万, USD 1.2M, 人民币贰拾捌万元整. */
import { ARABIC, readNumeral, ZH_NUMERAL } from '../number/numeral.js';
import { CURRENCY_BEFORE, currencyOf } from './currencies.js';
import type { MoneyRule } from './rule.js';
import { SCALE, scaleOf } from './scale.js';

const marked: MoneyRule = {
  name: 'money/marked',
  pattern: new RegExp(
    `(?<![A-Za-z\\d${ZH_NUMERAL}])(?<currency>${CURRENCY_BEFORE})(?<gap>\\s{0,2})(?<sign>-)?(?:(?<low>${ARABIC})(?:\\s?(?<lowScale>${SCALE}))?\\s?(?:-|到|至|to)\\s?[$€£¥]?)?(?:(?<number>${ARABIC})(?:\\s?(?<scale>${SCALE})(?<tail>[1-9](?![\\d.,%台套个件折天年月号]))?)?|(?<chinese>[${ZH_NUMERAL}]{1,20}))(?:元整?|圆整?|块钱?|整)?`,
    'gi',
  ),
  read: ({ currency, gap, sign, low, lowScale, number, scale, tail, chinese }, _context, { text, start }) => {
    // 10 rmb 20 usd: the currency belongs to the number before it.
    if (gap !== '' && /[\d万亿kKmM]\s$/.test(text.slice(Math.max(0, start - 2), start))) return undefined;
    if (sign !== undefined) return { kind: 'doubt', why: 'negative' };
    const factor = scaleOf(scale);
    const value = chinese === undefined ? scaled(number, factor, tail) : readNumeral(chinese);
    if (value === undefined || value <= 0) return undefined;
    const named = currencyOf(currency);
    const from = low === undefined ? undefined : scaled(low, lowScale === undefined ? factor : scaleOf(lowScale));
    // $200k to $150k goes down: what it was and what it is.
    const range = from === undefined || from === value ? { value } : from < value ? { value: from, upTo: value } : { value, from };
    return { kind: 'amount', ...range, ...(named === undefined ? {} : { currency: named }) };
  },
};

/** A number times its scale; a single figure after it counts tenths (38万5). */
function scaled(text: string | undefined, factor: number, tail?: string): number | undefined {
  const value = text === undefined ? undefined : readNumeral(text);
  if (value === undefined) return undefined;
  return value * factor + (tail === undefined ? 0 : (Number(tail) * factor) / 10);
}

export const markedMoney: readonly MoneyRule[] = [marked];
