/** Currencies before a number that are also other words: RM 45k, R450,000, Rs 2,15,000, sing 40k. Not room 204, nor five PHP developers. */
import { ARABIC, readNumeral } from '../number/numeral.js';
import { currencyOf } from './currencies.js';
import type { MoneyRule } from './rule.js';
import { SCALE, scaleOf } from './scale.js';

/** In the letters of a currency only: RM and R are written large, Rs never. */
const MARK = 'RM|rm|R|PHP|php|CAD|SAR|CHF|Rp|[Rr]s\\.?|(?:INR|inr|₹)|[Ss]ing';

const marked: MoneyRule = {
  name: 'en/money/marked',
  pattern: new RegExp(
    `(?<![A-Za-z\\d&_./-])(?<currency>${MARK})\\s?(?:(?<low>${ARABIC})\\s?(?:-|to)\\s?)?(?<number>${ARABIC})(?:\\s?(?<scale>${SCALE}|[KMLC][Rr]?(?![A-Za-z\\d])|[lc]r?(?![A-Za-z\\d])))?(?![\\d%])`,
    'g',
  ),
  read: ({ currency = '', low, number = '', scale }) => {
    const named = currencyOf(currency);
    const factor = scaleOf(scale);
    const value = (readNumeral(number) ?? 0) * factor;
    if (named === undefined || value <= 0) return undefined;
    const isRupees = named === 'INR';
    if (scale !== undefined && /^l$/i.test(scale) && !isRupees) return undefined;
    if (scale === undefined && !number.includes(',') && (isRupees ? SERIAL_PORT.test(number) : !isSum(number, currency))) return undefined;
    const from = low === undefined ? value : (readNumeral(low) ?? 0) * factor;
    return { kind: 'amount', ...(from < value ? { value: from, upTo: value } : { value }), currency: named };
  },
};

/** RS-232 and its like. */
const SERIAL_PORT = /^(?:232|422|485)$/;

/** Four figures at least and no year; of one letter only what is grouped or scaled. */
function isSum(number: string, currency: string): boolean {
  return currency.length > 1 && Number(number) >= 1000 && !/^(?:19|20)\d\d$/.test(number);
}

export const markedEn: readonly MoneyRule[] = [marked];
