/** 月底, 下月初, 7月份, 三季度, 下半年, 年底. */
import { civilToNumber } from '../../../records/day.js';
import {
  halfYear,
  type MonthPart,
  monthFromNow,
  monthOfYear,
  partOfMonth,
  partOfNearestMonth,
  period,
  periodAhead,
  quarter,
  quarterFromNow,
  wholeYear,
} from '../calendar.js';
import type { TimeRule } from '../rule.js';
import { countOf, MONTH, monthOf, offsetOf, STARTS, WHICH, weekdayNamed, YEAR, yearOf } from './words.js';

const PARTS = new Map<string, MonthPart>([
  ['初', 'start'],
  ['头', 'start'],
  ['上旬', 'early'],
  ['中旬', 'middle'],
  ['中', 'middle'],
  ['下旬', 'late'],
  ['上中旬', 'until-middle'],
  ['中下旬', 'from-middle'],
  ['上半月', 'first-half'],
  ['下半月', 'second-half'],
  ['底', 'end'],
  ['末', 'end'],
  ['尾', 'end'],
  ['内', 'within'],
]);
const PART = '(?<part>[初底末头尾](?![款数寸])|[上下]半月|上中旬|中下旬|中旬|上旬|下旬|中(?![心国间期文])|[之以]?内)';

function partNamed(text: string | undefined): MonthPart {
  return text === undefined ? 'whole' : (PARTS.get(text.replace(/^[之以]/, '')) ?? 'whole');
}

/** 6月底, 明年3月上旬, 7月份, 2018年10月. */
const namedMonth: TimeRule = {
  name: 'zh/date/month',
  pattern: new RegExp(`${STARTS}(?:(?<year>${YEAR})的?)?(?<month>${MONTH})月(?:份|的)?(?:${PART}|(?!\\d))`, 'g'),
  read: (parts, context) => {
    const month = monthOf(parts, context);
    return month && partOfMonth(context, month, partNamed(parts.part));
  },
};

/** 下个月, 本月底, 下月初, 这个月内. */
const monthFrom: TimeRule = {
  name: 'zh/date/month-from-now',
  pattern: new RegExp(`(?<which>${WHICH})月份?的?(?:${PART}|(?!\\d))`, 'g'),
  read: ({ which, part }, context) => partOfMonth(context, monthFromNow(context, offsetOf(which)), partNamed(part)),
};

/** 月底, 月初, 中旬: of this month while it lasts, else of the next. Not 每月底. */
const bareMonthPart: TimeRule = {
  name: 'zh/date/month-part',
  pattern:
    /(?<![每个\d一二三四五六七八九十])(?:月(?<part>[初底末头尾](?![款数寸])|上中旬|中下旬|中旬|上旬|下旬|中(?![心国间期文])|[之以]?内)|(?<tenth>上中旬|中下旬|[上中下]旬|[上下]半月))/g,
  read: ({ part, tenth }, context) => partOfNearestMonth(context, partNamed(part ?? tenth)),
};

/** Q3, 三季度, 明年第一季度, 下个季度. */
const quarterOfYear: TimeRule = {
  name: 'zh/date/quarter',
  pattern: new RegExp(
    `(?:(?<year>${YEAR})的?)?(?:(?<ordinal>第)?(?<number>[一二三四1-4])个?季(?<du>度)?(?!节)|(?<![A-Za-z\\d])[Qq](?<short>[1-4])(?![A-Za-z\\d])|(?<which>${WHICH})季度?|(?<bare>季度?(?=[末底])))(?<end>末|底)?`,
    'g',
  ),
  read: ({ year, ordinal, number, du, short, which, end }, context) => {
    // 一季 alone may be a harvest or a series.
    if (number !== undefined && ordinal === undefined && du === undefined) return undefined;
    const named = number ?? short;
    const whole = named === undefined ? quarterFromNow(context, offsetOf(which)) : quarter(context, countOf(named), yearOf(year, context));
    if (end === undefined || whole.window === undefined) return whole;
    return { ...whole, day: whole.window[1], window: [whole.window[1] - 13, whole.window[1]], grain: 'days' };
  },
};

/** 下半年, 明年上半年, 今年后半年; 验收后半年 is half a year after it. Without a year of this one, though it be over: 上半年 in November is past. */
const half: TimeRule = {
  name: 'zh/date/half-year',
  pattern: new RegExp(`(?:(?<year>${YEAR})的?)?(?<half>[上下]|(?<![收货约款付期线产同完式束])[前后])半年`, 'g'),
  read: ({ year, half: named = '' }, context) => halfYear(context, '上前'.includes(named) ? 1 : 2, yearOf(year, context) ?? context.year),
};

/** 年底, 明年初, 年内, 明年, 2027年. A bare 年底 is this year's. */
const year: TimeRule = {
  name: 'zh/date/year',
  pattern: new RegExp(
    `(?:${STARTS}(?<year>${YEAR})(?<part>年?[底末尾头初中](?![国心间款数])|[之以]?内)?|(?<![\\d一二三四五六七八九十几半多每周两全整成常])年(?<bare>底|末|尾(?!款)|初|中(?![国心间])|[之以]?内))`,
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
      case '尾':
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

/** 三四月份, 七八月: two months spoken as one. */
const twoMonths: TimeRule = {
  name: 'zh/date/two-months',
  pattern: /(?<![\d一二三四五六七八九十第])(?<first>[一二三四五六七八])(?<second>[二三四五六七八九])月(?!\d)份?/g,
  read: ({ first, second }, context) => {
    const [one, two] = [countOf(first), countOf(second)];
    const month = two === one + 1 ? monthOfYear(context, two) : undefined;
    if (month === undefined) return undefined;
    const start = civilToNumber(month.year, month.month - 1, 1);
    return periodAhead(context, start, civilToNumber(month.year, month.month + 1, 1) - 1, 'days');
  },
};

const PICKED = new Map<string, 'workday' | 'day' | 'week'>([
  ['工作日', 'workday'],
  ['天', 'day'],
  ['周', 'week'],
  ['星期', 'week'],
  ['礼拜', 'week'],
]);

/** 第一个工作日, 最后一天, 第二周, 第一个周一: of the period before it. */
const pick: TimeRule = {
  name: 'zh/date/pick',
  pattern:
    /(?:第(?<nth>[一二三四五])|(?<last>最后一?)|首)个?(?:(?<of>工作日|天|周|星期|礼拜)(?![一二三四五六日])|(?:周|星期|礼拜)(?<weekday>[一二三四五六日]))/g,
  read: ({ nth, last, of = '', weekday }) => {
    const number = last === undefined ? countOf(nth ?? '一') : -1;
    if (weekday !== undefined) return { kind: 'pick', nth: number, of: weekdayNamed(weekday) };
    const unit = PICKED.get(of);
    return unit === undefined ? undefined : { kind: 'pick', nth: number, of: unit };
  },
};

export const periodsZh: readonly TimeRule[] = [pick, twoMonths, namedMonth, monthFrom, bareMonthPart, quarterOfYear, half, year];
