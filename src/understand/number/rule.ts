import type { Rule } from '../find-by-rules.js';
import { ARABIC, readNumeral } from './numeral.js';

export type NumberRule = Rule<number, undefined>;

const SCALES = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['g', 1e9],
  ['b', 1e9],
  ['t', 1e12],
]);

/** 12,567, 0.77, .5, 100k, 1.2M, -3. */
const figures: NumberRule = {
  name: 'number/figures',
  pattern: new RegExp(
    `(?<![A-Za-z\\d_.])(?<!\\d,)(?<sign>(?<![\\d)])-|负)?(?<number>${ARABIC}|\\.\\d{1,8})(?:\\s?(?<scale>[kmgbt])(?![A-Za-z\\d]))?(?![\\d])`,
    'gi',
  ),
  read: ({ sign, number, scale }) => {
    const value = readNumeral(number ?? '');
    if (value === undefined) return undefined;
    const scaled = value * (SCALES.get(scale?.toLowerCase() ?? '') ?? 1);
    return Math.round((sign === undefined ? scaled : -scaled) * 1e6) / 1e6;
  },
};

/** 3/5 and 1/2. */
const fraction: NumberRule = {
  name: 'number/fraction',
  pattern: /(?<![\d/.-])(?<sign>-)?(?<above>\d{1,4})\/(?<below>[1-9]\d{0,3})(?![\d/.])/g,
  read: ({ sign, above, below }) => ((sign === undefined ? 1 : -1) * Number(above)) / Number(below),
};

export const numbersInFigures: readonly NumberRule[] = [figures, fraction];
