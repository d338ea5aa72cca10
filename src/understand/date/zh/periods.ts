/** 月底, 下月初, 7月份, 三季度, 下半年, 年底. */
import { civilToNumber } from '../../../records/day.js';
import {
  halfYear,
  type MonthPart,
  monthFromNow,
  partOfMonth,
  partOfNearestMonth,
  period,
  quarter,
  quarterFromNow,
  wholeYear,
} from '../calendar.js';
import type { TimeRule } from '../rule.js';
import { countOf, MONTH, monthOf, offsetOf, STARTS, WHICH, YEAR, yearOf } from './words.js';

const PARTS = new Map<string, MonthPart>([
  ['初', 'start'],
  ['头', 'start'],
  ['上旬', 'early'],
  ['中旬', 'middle'],
  ['中', 'middle'],
  ['下旬', 'late'],
  ['底', 'end'],
  ['末', 'end'],
  ['内', 'within'],
]);
const PART = '(?<part>[初底末头]|中旬|上旬|下旬|中(?![心国间期文])|[之以]?内)';

function partNamed(text: string | undefined): MonthPart {
  return text === undefined ? 'whole' : (PARTS.get(text.replace(/^[之以]/, '')) ?? 'whole');
}

/** 6月底, 明年3月上旬, 7月份, 2018年10月. */
const namedMonth: TimeRule = {
  name: 'zh/date/month',
  pattern: new RegExp(`${STARTS}(?:(?<year>${YEAR})的?)?(?<month>${MONTH})月(?:份|的)?${PART}?(?![\\d])`, 'g'),
  read: (parts, context) => {
    const month = monthOf(parts, context);
    return month && partOfMonth(context, month, partNamed(parts.part));
  },
};

/** 下个月, 本月底, 下月初, 这个月内. */
const monthFrom: TimeRule = {
  name: 'zh/date/month-from-now',
  pattern: new RegExp(`(?<which>${WHICH})月份?的?${PART}?(?![\\d])`, 'g'),
  read: ({ which, part }, context) => partOfMonth(context, monthFromNow(context, offsetOf(which)), partNamed(part)),
};

/** 月底, 月初, 中旬: of this month while it lasts, else of the next. Not 每月底. */
const bareMonthPart: TimeRule = {
  name: 'zh/date/month-part',
  pattern: /(?<![每个\d一二三四五六七八九十])(?:月(?<part>[初底末]|中旬|上旬|下旬|中(?![心国间期文])|[之以]?内)|(?<tenth>[上中下]旬))/g,
  read: ({ part, tenth }, context) => partOfNearestMonth(context, partNamed(part ?? tenth)),
};

/** Q3, 三季度, 明年第一季度, 下个季度. */
const quarterOfYear: TimeRule = {
  name: 'zh/date/quarter',
  pattern: new RegExp(
    `(?:(?<year>${YEAR})的?)?(?:第?(?<number>[一二三四1-4])个?季度?(?!节|[度]?\\d)|(?<![A-Za-z\\d])[Qq](?<short>[1-4])(?![A-Za-z\\d])|(?<which>${WHICH})季度?)(?<end>末|底)?`,
    'g',
  ),
  read: ({ year, number, short, which, end }, context, { text, start, end: stop }) => {
    if (number !== undefined && !text.slice(start, stop).includes('季度') && !text.slice(start, stop).includes('第')) return undefined;
    const named = number ?? short;
    const whole = named === undefined ? quarterFromNow(context, offsetOf(which)) : quarter(context, countOf(named), yearOf(year, context));
    if (end === undefined || whole.window === undefined) return whole;
    return { ...whole, day: whole.window[1], window: [whole.window[1] - 13, whole.window[1]], grain: 'days' };
  },
};

/** 下半年, 明年上半年. */
const half: TimeRule = {
  name: 'zh/date/half-year',
  pattern: new RegExp(`(?:(?<year>${YEAR})的?)?(?<half>[上下])半年`, 'g'),
  read: ({ year, half: named }, context) => halfYear(context, named === '上' ? 1 : 2, yearOf(year, context)),
};

/** 年底, 明年初, 年内, 明年, 2027年. A bare 年底 is this year's. */
const year: TimeRule = {
  name: 'zh/date/year',
  pattern: new RegExp(
    `(?:${STARTS}(?<year>${YEAR})(?<part>年?[底末初中](?![国心间])|[之以]?内)?|(?<![\\d一二三四五六七八九十几半多每周两全整成常])年(?<bare>底|末|初|中(?![国心间])|[之以]?内))`,
    'g',
  ),
  read: ({ year: named, part, bare }, context) => {
    const number = yearOf(named, context) ?? context.year;
    const last = civilToNumber(number, 12, 31);
    const first = civilToNumber(number, 1, 1);
    switch ((part ?? bare)?.at(-1)) {
      case undefined:
        return wholeYear(context, number);
      case '底':
      case '末':
        return period(last, last - 30, last, 'days');
      case '内':
        return { ...period(last, Math.max(first, Math.min(context.today, last)), last, 'year'), deadline: true };
      case '中':
        return period(civilToNumber(number, 6, 30), civilToNumber(number, 6, 1), civilToNumber(number, 7, 31), 'days');
    }
    // 年初 said late in the year is next year's.
    const next = named === undefined && context.month > 2 ? civilToNumber(number + 1, 1, 1) : first;
    return period(next, next, next + 30, 'days');
  },
};

export const periodsZh: readonly TimeRule[] = [namedMonth, monthFrom, bareMonthPart, quarterOfYear, half, year];
