import type { Rule } from '../find-by-rules.js';
import { ARABIC, readNumeral, STARTS_NUMBER } from '../number/numeral.js';

/** `share` of a whole, `discount` = what is left to pay (九折 is 90), `points` given or gained (让3个点). */
export type PercentKind = 'share' | 'discount' | 'points';

export interface PercentMeaning {
  readonly value: number;
  readonly kind: PercentKind;
}

export type PercentRule = Rule<PercentMeaning, undefined>;

/** 15%, -122%, 5-20% (its end). */
export const percentInFigures: PercentRule = {
  name: 'percent/figures',
  pattern: new RegExp(`(?:${STARTS_NUMBER}|(?<=\\d-))(?<sign>(?<![\\d])-)?(?<number>${ARABIC})\\s?%(?!\\d)`, 'g'),
  read: ({ sign, number }) => {
    const value = readNumeral(number ?? '');
    return value === undefined ? undefined : { value: sign === undefined ? value : -value, kind: 'share' };
  },
};
