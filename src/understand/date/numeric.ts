/** Dates and times written in figures alone, the same in every language: 2026-03-18, 12/3, 11/20-25, 6/30/2026, 14:30. */
import { dayOfMonth, dayOfYear } from './calendar.js';
import type { DateMeaning, TimeRule } from './rule.js';

const MONTH = '1[0-2]|0?[1-9]';
const DATE = '3[01]|[12]\\d|0?[1-9]';

/** 2026-03-18, 2026/3/18, 2015.5.13, 2026/11/20-2026/11/25. Not part of an IP, a serial or a version. */
const yearMonthDate: TimeRule = {
  name: 'date/year-month-date',
  pattern: new RegExp(
    `(?<![\\dA-Za-z_.]|\\d[-/])(?<year>(?:19|20)\\d{2})(?<dash>[-/.])(?<month>\\d{1,2})\\k<dash>(?<date>\\d{1,2})(?:\\s?(?:[~到至]|(?!\\k<dash>)-|(?<=\\s)-\\s)(?:(?:(?<year2>20\\d{2})\\k<dash>)?(?<month2>${MONTH})\\k<dash>)?(?<date2>${DATE}))?(?!\\d|[-/.]\\d)`,
    'g',
  ),
  read: ({ year, month, date, year2, month2, date2 }) =>
    upTo(inYear(Number(year), Number(month), Number(date)), date2 && inYear(Number(year2 ?? year), Number(month2 ?? month), Number(date2))),
};

/** 6/30/2026, 12/1/26. */
const monthDateYear: TimeRule = {
  name: 'date/month-date-year',
  pattern: new RegExp(`(?<![\\dA-Za-z_.]|\\d[-/])(?<month>${MONTH})/(?<date>${DATE})/(?<year>20\\d{2}|\\d{2})(?!\\d|[-/.]\\d)`, 'g'),
  read: ({ year, month, date }) => inYear(Number(year) < 100 ? 2000 + Number(year) : Number(year), Number(month), Number(date)),
};

/** 12/3 is 3 December, 11/20-25 and 11/28-12/2 are ranges. Not a share (首付1/3, 1/3的, 2/3 of), a rate or a size. */
const monthDate: TimeRule = {
  name: 'date/month-date',
  pattern: new RegExp(
    `(?<![\\dA-Za-z_.]|\\d[-/:]|[付占约])(?![1-4]/[2-5]的)(?<month>${MONTH})/(?<date>${DATE})(?:\\s?[-~到至]\\s?(?:(?<month2>${MONTH})/)?(?<date2>${DATE}))?(?!\\d|[-/.:]\\d|[%A-Za-z寸万个人台套件]|\\s?(?:of|the|inch)\\b|的?(?:比例|份额|股|款|左右|以上|客户|预算))`,
    'g',
  ),
  read: ({ month, date, month2, date2 }, context) => {
    const first = dayOfYear(context, Number(month), Number(date));
    return upTo(first, date2 && dayOfYear(context, Number(month2 ?? month), Number(date2)));
  },
};

/** 11.25前, 11.20签约, 12.5交样, 11-25 (周三): only where the words after show that it is a day. */
const shownByItsNeighbours: TimeRule = {
  name: 'date/month-date-shown',
  pattern: new RegExp(
    `(?<![\\dA-Za-z_.]|\\d[-/:]|[价约报付降涨为是比差¥$])(?<month>${MONTH})(?:[.-](?<date>${DATE})(?=[日号]|[之以]?前(?!台)|截止|\\s?\\((?:周|星期|Mon|Tue|Wed|Thu|Fri|Sat|Sun))|\\.(?<dotted>${DATE})(?=[上下]午|周[一二三四五六日]|签|[交送寄出打看试]样|交付|交货|交[标图件]|开标|开[会工业业机营张学考庭](?![0-9])|开(?=$|[,。;!?\\s])|到货|到场|到期|上门|上线|上会|拜访|验收|发货|投标|讲标|演示|培训|进场|安装|装机|试机|试用|评审|答复|回复|再谈|再聊|付款|打款))`,
    'g',
  ),
  read: ({ month, date, dotted }, context) => dayOfYear(context, Number(month), Number(date ?? dotted)),
};

/** 14:30, 9:05, 3:30pm. Not a ratio (配比1:10, 3:6:1) or a score. */
const clock: TimeRule = {
  name: 'date/clock',
  pattern:
    /(?<![\d:.A-Za-z_]|比[例是为]?\s?)(?<hour>[01]?\d|2[0-4]):(?<minute>[0-5]\d)(?!\d|:\d{3}|\.\d|的?(?:比|配))(?::[0-5]\d)?(?!:)(?:\s?(?<half>[ap])\.?m\b\.?)?/gi,
  read: ({ hour = '', minute, half }) => {
    const [hours, minutes] = [Number(hour), Number(minute)];
    const am = half === undefined ? undefined : /a/i.test(half);
    const said = am === undefined ? (hour.startsWith('0') ? 'am' : undefined) : am ? 'am' : 'pm';
    return { kind: 'clock', minutes: (am && hours === 12 ? 0 : hours) * 60 + minutes, ...(said === undefined ? {} : { half: said }) };
  },
};

/** The first date, reaching up to the other one when that lies behind it. */
function upTo(first: DateMeaning | undefined, last: DateMeaning | '' | undefined): DateMeaning | undefined {
  return first && last && last.day > first.day ? { ...first, window: [first.day, last.day], grain: 'days' } : first;
}

function inYear(year: number, month: number, date: number): DateMeaning | undefined {
  if (month < 1 || date < 1 || month > 12 || date > 31) return undefined;
  return dayOfMonth({ year, month }, date);
}

export const datesInFigures: readonly TimeRule[] = [yearMonthDate, monthDateYear, monthDate, shownByItsNeighbours, clock];
