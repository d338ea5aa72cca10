/** Word lists and small numbers shared by the Chinese date rules. */
import type { Weekday } from '../../../records/day.js';
import { readNumeral } from '../../number/numeral.js';
import { type Month, monthFromNow, monthOfYear } from '../calendar.js';
import type { DateContext } from '../rule.js';

/** Pattern source: a count in Chinese or Arabic figures, up to 99 in Chinese. */
export const COUNT = '\\d{1,3}|[一二两三四五六七八九十]{1,3}';
/** Pattern source: a month, 1–12. */
export const MONTH = '1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]|(?<![\\d美日欧韩港加澳])元(?=月(?!结|付|供|租|费|薪))';
/** Pattern source: a day of the month as written, existing or not. */
export const DATE = '\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九]|廿[一二三四五六七八九]?|卅一?';
/** Pattern source: not in the middle of a number, a code or a longer numeral. */
export const STARTS = '(?<![\\dA-Za-z_一二两三四五六七八九十百千廿卅])(?<!\\d[.:/-])';
/** Pattern source: 这, 下, 下下 … before 周, 月, 季度. */
export const WHICH = '上上个?|上一?个?|这一?个?|本|当|下下个?|下一?个?';
/** Pattern source: a year before a month, quarter, half or festival. */
export const YEAR = '今年|明年|后年|去年|前年|来年|本年|当年|(?:\\d{4}|\\d{2}|[一二][〇零一二三四五六七八九]{3})年';

const WEEKDAYS = '一二三四五六日';

/** How many units away 上上, 上, 这, 下, 下下 are. */
export function offsetOf(which: string | undefined): number {
  switch (which?.replace(/[一个]/g, '')) {
    case '上上':
      return -2;
    case '上':
      return -1;
    case '下':
      return 1;
    case '下下':
      return 2;
    default:
      return 0;
  }
}

/** The year that 明年 or 2027年 names. A two-figure year is of this century. */
export function yearOf(text: string | undefined, context: DateContext): number | undefined {
  switch (text?.slice(0, 2)) {
    case undefined:
      return undefined;
    case '今年':
    case '本年':
    case '当年':
      return context.year;
    case '明年':
    case '来年':
      return context.year + 1;
    case '后年':
      return context.year + 2;
    case '去年':
      return context.year - 1;
    case '前年':
      return context.year - 2;
  }
  const year = readNumeral(text?.replace('年', '') ?? '');
  if (year === undefined) return undefined;
  return year < 100 ? 2000 + year : year;
}

/** The value of a count or figure; 半 is a half, the 元 of 元月 one. */
export function countOf(text: string | undefined): number {
  if (text === '半') return 0.5;
  if (text === '元') return 1;
  return text === undefined ? Number.NaN : (readNumeral(text) ?? Number.NaN);
}

/** The weekday that a figure or character names; Sunday for 日, 天 and 7. */
export function weekdayNamed(text: string): Weekday {
  const number = text === '天' ? 7 : WEEKDAYS.includes(text) ? WEEKDAYS.indexOf(text) + 1 : Number(text);
  // The patterns let only these characters through.
  return number as Weekday;
}

/** The larger of two neighbouring counts that are spoken as one (两三天), else the count. */
export function countUpTo(text: string | undefined): number {
  const [, high] = /^[一两二三四五六七八]([二两三四五六七八九])$/.exec(text ?? '') ?? [];
  return countOf(high ?? text);
}

/** The month that the parts of a match name: 明年3月, 下个月, 3月. */
export function monthOf(
  parts: { readonly year?: string | undefined; readonly which?: string | undefined; readonly month?: string | undefined },
  context: DateContext,
): Month | undefined {
  if (parts.month === undefined) return monthFromNow(context, offsetOf(parts.which));
  const month = countOf(parts.month);
  const year = yearOf(parts.year, context);
  return year === undefined ? monthOfYear(context, month) : { year, month };
}
/** Pattern source: behind 25日, what makes it the day by which something is done (25日前提供报价). 3日前提交了 was three days ago. */
export const BY = '[之以]?前(?:提供|提交|给|完成|交|回复|答复|反馈|确认|签|付|寄|发|出|报)(?!了|过)';
