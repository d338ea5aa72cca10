import { describe, expect, test } from 'vitest';
import { findAmounts } from '../../src/understand/find-amounts.js';
import { findDates } from '../../src/understand/find-dates.js';
import { findNumbers } from '../../src/understand/find-numbers.js';
import { findPercents } from '../../src/understand/find-percents.js';
import { findPhones } from '../../src/understand/find-phones.js';
import { findQuantities } from '../../src/understand/find-quantities.js';
import { NOW, ZONE } from '../corpus/read-corpus.js';

const readers = {
  dates: (text) => findDates(text, { now: NOW, zone: ZONE, lang: 'zh' }),
  amounts: (text) => findAmounts(text, { lang: 'zh' }),
  english: (text) => [findDates(text, { now: NOW, zone: ZONE, lang: 'en' }), findAmounts(text, { lang: 'en' })],
  numbers: (text) => findNumbers(text, 'zh'),
  percents: (text) => findPercents(text, 'zh'),
  phones: findPhones,
  quantities: (text) => findQuantities(text, 'zh'),
} as const satisfies Record<string, (text: string) => unknown>;

const SMALL = 12_500;
const LARGE = 100_000;

/** Of a few runs the quickest, so that a busy machine does not decide. */
function quickest(read: (text: string) => unknown, text: string): number {
  const times = Array.from({ length: 2 }, () => {
    const start = performance.now();
    read(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe.each(Object.entries(readers))('%s of a very long text', (_name, read) => {
  test.each([
    '1',
    '一',
    '二十',
    '1,',
    '12/',
    '3点',
    '到3',
    '周',
    '百分之',
    '$',
    '2026-',
    '10月',
    'in 3 ',
    '(1',
    '+1 ',
    '前',
    '月底',
    '12万',
    '下下',
  ])('eight times %s takes about eight times as long', (piece) => {
    const text = (length: number): string => piece.repeat(Math.ceil(length / piece.length));
    const [small, large] = [quickest(read, text(SMALL)), quickest(read, text(LARGE))];
    // Quadratic would be 64 times, and many seconds: a slow second is left to a busy machine.
    expect(large < 1000 || large / small < 30).toBe(true);
  });
});
