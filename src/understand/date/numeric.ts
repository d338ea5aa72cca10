/** Dates and times written in figures alone, the same in every language: 2026-03-18, 12/3, 6/30/2026, 14:30. */
import { dayOfMonth, dayOfYear } from './calendar.js';
import type { TimeRule } from './rule.js';

/** 2026-03-18, 2026/3/18, 2015.5.13. Not part of an IP, a serial or a version. */
const yearMonthDate: TimeRule = {
  name: 'date/year-month-date',
  pattern: /(?<![\dA-Za-z_.]|\d[-/])(?<year>(?:19|20)\d{2})(?<dash>[-/.])(?<month>\d{1,2})\k<dash>(?<date>\d{1,2})(?!\d|[-/.]\d)/g,
  read: ({ year, month, date }) => inYear(Number(year), Number(month), Number(date)),
};

/** 20260318 with nothing but words around it and a month and day that exist. */
const monthDateYear: TimeRule = {
  name: 'date/month-date-year',
  pattern: /(?<![\dA-Za-z_.]|\d[-/])(?<month>1[0-2]|0?[1-9])\/(?<date>3[01]|[12]\d|0?[1-9])\/(?<year>20\d{2}|\d{2})(?!\d|[-/.]\d)/g,
  read: ({ year, month, date }) => inYear(Number(year) < 100 ? 2000 + Number(year) : Number(year), Number(month), Number(date)),
};

/** 12/3 is 3 December. Not a share (首付1/3, 1/3的, 2/3 of), a rate or a size. */
const monthDate: TimeRule = {
  name: 'date/month-date',
  pattern:
    /(?<![\dA-Za-z_.:]|\d[-/]|[付占约])(?![1-4]\/[2-5]的)(?<month>1[0-2]|0?[1-9])\/(?<date>3[01]|[12]\d|0?[1-9])(?!\d|[-/.:]\d|[%A-Za-z寸]|\s?(?:of|the|inch)\b|的?(?:比例|份额|股|款|左右|以上|客户|预算))/g,
  read: ({ month, date }, context) => dayOfYear(context, Number(month), Number(date)),
};

/** 11.25前, 11-25 (周三): only where the words after show that it is a day. */
const shownByItsNeighbours: TimeRule = {
  name: 'date/month-date-shown',
  pattern:
    /(?<![\dA-Za-z_.:/-])(?<month>1[0-2]|0?[1-9])[.-](?<date>3[01]|[12]\d|0?[1-9])(?=[日号]|[之以]?前(?!台)|截止|\s?\((?:周|星期|Mon|Tue|Wed|Thu|Fri|Sat|Sun))/g,
  read: ({ month, date }, context) => dayOfYear(context, Number(month), Number(date)),
};

/** 14:30, 9:05, 3:30pm. Not a ratio of three (3:6:1) or a score. */
const clock: TimeRule = {
  name: 'date/clock',
  pattern:
    /(?<![\d:.A-Za-z_])(?<hour>[01]?\d|2[0-4]):(?<minute>[0-5]\d)(?!\d|:\d{3}|\.\d)(?::[0-5]\d)?(?!:)(?:\s?(?<half>[ap])\.?m\b\.?)?/gi,
  read: ({ hour = '', minute, half }) => {
    const [hours, minutes] = [Number(hour), Number(minute)];
    const midnight = half !== undefined && /a/i.test(half) && hours === 12;
    const said = half === undefined ? (hour.startsWith('0') ? 'am' : undefined) : /a/i.test(half) ? 'am' : 'pm';
    return { kind: 'clock', minutes: (midnight ? 0 : hours) * 60 + minutes, ...(said === undefined ? {} : { half: said }) };
  },
};

function inYear(year: number, month: number, date: number): ReturnType<typeof dayOfMonth> {
  if (month < 1 || date < 1 || month > 12 || date > 31) return undefined;
  return dayOfMonth({ year, month }, date);
}

export const datesInFigures: readonly TimeRule[] = [yearMonthDate, monthDateYear, monthDate, shownByItsNeighbours, clock];
