/** 15 percent, 20 pct, half off, 3 points. */
import { ARABIC, readNumeral, STARTS_NUMBER } from '../number/numeral.js';
import type { PercentRule } from './rule.js';

const WORDS = new Map([
  ['five', 5],
  ['ten', 10],
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['one hundred', 100],
  ['a hundred', 100],
]);

const inWords: PercentRule = {
  name: 'en/percent/words',
  pattern: new RegExp(
    `(?<sign>\\bminus\\s|(?<![\\w])-)?(?:${STARTS_NUMBER}(?<number>${ARABIC})|\\b(?<word>${[...WORDS.keys()].join('|')}))\\s?(?:percent|per\\scent|pct)\\b`,
    'gi',
  ),
  read: ({ sign, number, word }) => {
    const value = number === undefined ? WORDS.get(word?.toLowerCase() ?? '') : readNumeral(number);
    return value === undefined ? undefined : { value: sign === undefined ? value : -value, kind: 'share' };
  },
};

const halfOff: PercentRule = { name: 'en/percent/half-off', pattern: /\bhalf off\b/gi, read: () => ({ value: 50, kind: 'discount' }) };

export const percentsEn: readonly PercentRule[] = [inWords, halfOff];
