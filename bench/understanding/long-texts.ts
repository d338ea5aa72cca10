/** One piece of text over and over, as nobody writes and anybody can paste: eight times as much may take about eight times as long. */
import { findAmounts } from '../../src/understand/find-amounts.js';
import { findDates } from '../../src/understand/find-dates.js';
import { findNumbers } from '../../src/understand/find-numbers.js';
import { findPercents } from '../../src/understand/find-percents.js';
import { findPhones } from '../../src/understand/find-phones.js';
import { findQuantities } from '../../src/understand/find-quantities.js';
import type { Figure } from '../measure.js';

const NOW = Date.UTC(2026, 10, 16, 2);
const ZONE = 'Asia/Shanghai';

const READERS = {
  dates: (text) => findDates(text, { now: NOW, zone: ZONE, lang: 'zh' }),
  amounts: (text) => findAmounts(text, { lang: 'zh' }),
  english: (text) => [findDates(text, { now: NOW, zone: ZONE, lang: 'en' }), findAmounts(text, { lang: 'en' })],
  numbers: (text) => findNumbers(text, 'zh'),
  percents: (text) => findPercents(text, 'zh'),
  phones: findPhones,
  quantities: (text) => findQuantities(text, 'zh'),
} as const satisfies Record<string, (text: string) => unknown>;

const PIECES = [
  ...['1', '一', '二十', '1,', '12/', '3点', '到3', '周', '百分之', '$'],
  ...['2026-', '10月', 'in 3 ', '(1', '+1 ', '前', '月底', '12万', '下下'],
];
const SMALL = 12_500;
const LARGE = 100_000;
const ROUNDS = 9;
/** Twice what is fair: quadratic would be 64. */
const MOST = 16;
/** Shorter than this a time says nothing. */
const NOISE_MS = 2;

/** The worst growth over every reader and piece. */
export function benchLongTexts(): Figure {
  let [worst, where] = [0, ''];
  for (const [name, read] of Object.entries(READERS))
    for (const piece of PIECES) {
      const text = (length: number): string => piece.repeat(Math.ceil(length / piece.length));
      const growth = quickest(read, text(LARGE)) / Math.max(NOISE_MS, quickest(read, text(SMALL)));
      if (growth > worst) [worst, where] = [growth, `${name} of ${piece}`];
    }
  return {
    name: 'one piece over and over, 100,000 characters against 12,500',
    value: worst,
    unit: `x (${where})`,
    bar: `<= ${MOST} x`,
    met: worst <= MOST,
  };
}

/** Of a few runs the quickest, so that a busy machine does not decide. */
function quickest(read: (text: string) => unknown, text: string): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    read(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}
