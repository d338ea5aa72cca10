/** 跟九月比呢, 那下下周呢: a stretch of time that no figure here is kept for. Pure. */
import { addMonths, firstOfMonth, lastOfMonth } from '../../records/day.js';
import type { Day, Lang } from '../../terms.js';
import { type Stretch, stretchOf } from '../period.js';

const TWICE = {
  zh: /(?:下下|上上)个?(?:周|星期|礼拜|月|季度?)|前年|大前年|后年/,
  en: /\b(?:the )?(?:week|month|quarter) (?:after next|before last)\b/i,
} as const satisfies Record<Lang, RegExp>;
const MONTH = /(?<![\d年.])(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月(?!\d|[一二三四五六七八九十]+[号日])/;
const IN_WORDS = '一二三四五六七八九十';

/** The words for it; undefined where every stretch of time named is one that is kept. */
export function unheldIn(text: string, today: Day, lang: Lang): string | undefined {
  const twice = TWICE[lang].exec(text)?.[0];
  if (twice !== undefined || lang === 'en') return twice;
  const month = monthIn(text);
  if (month === undefined) return undefined;
  const away = (month.number - Number(today.slice(5, 7)) + 12) % 12;
  return away === 0 || away === 1 || away === 11 ? undefined : month.words;
}

function monthIn(text: string): { readonly words: string; readonly number: number } | undefined {
  const month = MONTH.exec(text);
  if (month === null || /到|至|[-~]/.test(text.charAt(month.index + month[0].length))) return undefined;
  const [words, said = ''] = month;
  const number = /\d/.test(said)
    ? Number(said)
    : said.length === 2
      ? 10 + IN_WORDS.indexOf(said.charAt(1)) + 1
      : IN_WORDS.indexOf(said) + 1;
  return { words, number };
}

const NEXT_BUT_ONE = {
  zh: /下下个?(周|星期|礼拜|月|季度?)/,
  en: /\b(week|month|quarter) after next\b/i,
} as const satisfies Record<Lang, RegExp>;

/** 那下下周呢, 三月要跟谁: the days that are meant where what is planned is asked for; undefined where the words name none of their own. */
export function aheadIn(text: string, today: Day, lang: Lang): { readonly words: string; readonly stretch: Stretch } | undefined {
  const twice = NEXT_BUT_ONE[lang].exec(text);
  if (twice !== null) {
    const [words, unit = ''] = twice;
    const next = /周|星期|礼拜|week/i.test(unit) ? 'next_week' : /季|quarter/i.test(unit) ? 'next_quarter' : 'next_month';
    return { words, stretch: stretchOf(next, stretchOf(next, today).first) };
  }
  const month = lang === 'zh' ? monthIn(text) : undefined;
  if (month === undefined || month.number < 1 || month.number > 12) return undefined;
  const first = addMonths(firstOfMonth(today), (month.number - Number(today.slice(5, 7)) + 12) % 12);
  return { words: month.words, stretch: { first: first < today ? today : first, last: lastOfMonth(first) } };
}
