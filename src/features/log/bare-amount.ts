/** 不是50, 是55: a sum put right without its unit is in the unit of the sum it replaces. Pure. */
import { toMinor } from '../../records/money.js';
import type { Deal } from '../../records/rows.js';
import type { Lang } from '../../terms.js';
import { fold } from '../../understand/fold.js';
import { readNumeral } from '../../understand/number/numeral.js';
import type { ReadAmount } from '../../understand/reading.js';

/** Behind these the right figure stands, at the end of what is said; 不是 and not have been taken out. */
const RIGHT = {
  zh: /(?:是|[改成到为]|应该|预算|报价?|金额|价格?|总共|一共)\s*(\d+(?:\.\d+)?|[一二两三四五六七八九十百]{2,4})\s*[个吧哈啊呀。!]*$/,
  en: /\b(?:is|was|it's|its|that's|to|at|be|meant|make it|make that|said|actually)\s+[$€£¥]?(\d+(?:\.\d+)?)[.!\s]*$/i,
} as const;
const TAKEN_BACK = {
  zh: /(?:而)?不是\s*(?:\d+(?:\.\d+)?|[一二两三四五六七八九十百]{1,4})\s*个?[,。\s]*/g,
  en: /,?\s*\bnot\s+[$€£¥]?\d+(?:\.\d+)?[,.\s]*/gi,
} as const;
/** What a bare figure may stand for, in whole currency units. */
const UNITS = { zh: [1, 10_000], en: [1, 1000, 1_000_000] } as const;
/** A slip is in the figures, never in how many there are. */
const MOST_TIMES = 2;

/** The sum that is meant; undefined where none is put right, or the figure lies too far from what it would replace. */
export function bareAmount(text: string, deal: Pick<Deal, 'amount' | 'currency'>, lang: Lang): ReadAmount | undefined {
  const { amount, currency } = deal;
  if (!amount || currency === null) return undefined;
  const left = fold(text).replace(TAKEN_BACK[lang], ' ').trim();
  const figure = readNumeral(RIGHT[lang].exec(left)?.[1] ?? '');
  if (figure === undefined) return undefined;
  const value = UNITS[lang].map((unit) => figure * unit).find((sum) => isNear(toMinor(sum), amount));
  return value === undefined ? undefined : { value, currency, approximate: false };
}

const isNear = (to: number, from: number): boolean => to <= from * MOST_TIMES && from <= to * MOST_TIMES;
