/** 1,674.5 million, half million, three hundred thousand. */
import { ARABIC, readNumeral } from './numeral.js';
import type { NumberRule } from './rule.js';

const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
]);
const SMALL =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const WORDS = new Map<string, number>([
  ...SMALL.map((word, i) => [word, i + 1] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
]);
const WORD = [...TENS, ...SMALL.toReversed()].join('|');

/** 14 million, half a million, 2.5 billion. */
const scaled: NumberRule = {
  name: 'en/number/scaled',
  pattern: new RegExp(
    `(?<![\\w.,])(?:(?<number>${ARABIC})|(?<half>half)(?:\\sa)?)\\s(?<scale>hundred|thousand|million|billion|trillion|dozen)s?\\b`,
    'gi',
  ),
  read: ({ number, half, scale }) => {
    const value = half === undefined ? readNumeral(number ?? '') : 0.5;
    return value === undefined ? undefined : Math.round(value * (SCALES.get(scale?.toLowerCase() ?? '') ?? 1) * 1e6) / 1e6;
  },
};

/** forty-five, three hundred and twenty thousand. */
const words: NumberRule = {
  name: 'en/number/words',
  pattern: new RegExp(`\\b(?:${WORD})(?:(?:[\\s-]|\\sand\\s)(?:${WORD}|hundred|thousand|million|billion|dozen)){0,10}\\b`, 'gi'),
  read: (_parts, _context, { text, start, end }) => {
    let [total, section] = [0, 0];
    for (const word of text
      .slice(start, end)
      .toLowerCase()
      .split(/[\s-]+/)) {
      const scale = SCALES.get(word);
      if (scale === undefined) section += WORDS.get(word) ?? 0;
      else if (scale <= 100) section *= scale;
      else [total, section] = [total + section * scale, 0];
    }
    return total + section;
  },
};

export const numbersEn: readonly NumberRule[] = [scaled, words];
