/** tomorrow, next Wed, June 15th, the 20th, 4 Jan 2019. */
import { dayOfMonth, dayOfYear, monthFromNow, nextWeekday, oneDay, period, weekdayOfWeek } from '../calendar.js';
import type { HalfOfDay, TimeRule } from '../rule.js';
import { DATE, MONTH, monthNumber, ORDINAL, offsetOf, WEEKDAY, weekdayNumber } from './words.js';

const relativeDay: TimeRule = {
  name: 'en/date/relative-day',
  pattern:
    /\b(?:(?<over>(?:the )?day after tomorrow)|(?<before>(?:the )?day before yesterday)|(?<next>tomm?orr?ow|tmrw|tmrow|tmr|tmw|tomoz|tomo|2mor(?:o|row)|2mrw)|(?<last>yesterday)|today)\b/gi,
  read: ({ over, before, next, last }, { today }) => oneDay(today + (over ? 2 : before ? -2 : next ? 1 : last ? -1 : 0)),
};

const HALVES = new Map<string, HalfOfDay>([
  ['morning', 'am'],
  ['afternoon', 'pm'],
  ['evening', 'pm'],
  ['night', 'pm'],
  ['arvo', 'pm'],
  ['tonight', 'pm'],
]);

/** tonight, this morning, last night. */
const partOfToday: TimeRule = {
  name: 'en/date/part-of-today',
  pattern: /\b(?:(?<which>this|last)\s(?<half>morning|afternoon|evening|night|arvo)|(?<tonight>tonight))\b/gi,
  read: ({ which, half, tonight }, { today }) => {
    const said = HALVES.get((half ?? tonight ?? '').toLowerCase());
    return said === undefined ? undefined : { ...oneDay(today + offsetOf(which)), half: said };
  },
};

/** Weekdays that are words too when typed so: they sat down, mon ami. */
const WORDS_TOO = /^(?:sat|sun|mon)$/;
const ENDS = /^\s*(?:[,.;!?)]|$)/;
/** Before those: on sat, by sun. */
const ON = /\b(?:on|by|this|until|till?|before|after|from|for|come|due|through|thru|early|late|fri|sat|thurs?|or|and|&)\s$|[,/-]\s?$/i;
/** Behind them: sat morning, sun at 3, sat 10am. */
const AT_A_TIME = /^\s(?:am|pm|morning|afternoon|arvo|evening|night|noon|lunch|at \d|@ ?\d|\d{1,2}(?::\d\d)?\s?[ap]m)\b/i;

/** Friday, next Tues, last Wednesday, fri week: the one after. "sat" and "sun" without a capital need a word beside them. */
const weekday: TimeRule = {
  name: 'en/date/weekday',
  pattern: new RegExp(
    `\\b(?<!every )(?:(?<which>this|next|nxt|last|past|previous|coming|this coming|following)\\s|(?<weekOn>a week on)\\s)?(?<weekday>${WEEKDAY})\\b(?<week>\\sweek\\b(?!\\s(?:of|in|before|after|end|\\d)))?`,
    'gi',
  ),
  read: ({ which, weekOn, weekday: named = '', week }, context, { text, start, end }) => {
    const before = text.slice(Math.max(0, start - 10), start);
    const after = text.slice(end, end + 14);
    if (
      which === undefined &&
      WORDS_TOO.test(named) &&
      !ON.test(before) &&
      !AT_A_TIME.test(after) &&
      !(named === 'mon' && ENDS.test(after))
    )
      return undefined;
    const number = weekdayNumber(named);
    if (weekOn !== undefined || week !== undefined) return oneDay(nextWeekday(context, number).day + 7);
    switch (which?.toLowerCase()) {
      case undefined:
      case 'this coming':
        return nextWeekday(context, number);
      case 'coming': {
        const next = nextWeekday(context, number).day;
        return oneDay(next === context.today ? next + 7 : next);
      }
      case 'past':
        return oneDay(nextWeekday(context, number).day - 7);
    }
    return weekdayOfWeek(context, offsetOf(which), number);
  },
};

/** June 15, Mar 18th, June 3-5, Dec 3, 2026. */
const monthAndDate: TimeRule = {
  name: 'en/date/month-date',
  pattern: new RegExp(
    `\\b(?<month>${MONTH})\\s(?:the\\s)?(?<date>${DATE})${ORDINAL}?(?:\\s?(?:-|to)\\s?(?<to>${DATE})${ORDINAL}?(?!\\s?[ap]m\\b))?(?:\\s?,?\\s(?:of\\s)?(?<year>(?:19|20)\\d{2}))?(?![\\d:%]|[.,]\\d|k\\b)`,
    'gi',
  ),
  read: ({ month, date, to, year }, context) => {
    const [number, day] = [monthNumber(month), Number(date)];
    const first = year === undefined ? dayOfYear(context, number, day) : dayOfMonth({ year: Number(year), month: number }, day);
    const more = to === undefined ? 0 : Number(to) - day;
    return first !== undefined && more > 0 ? { ...first, window: [first.day, first.day + more], grain: 'days' } : first;
  },
};

/** 15 June, 20th of March, 04th Jan 2019. */
const dateAndMonth: TimeRule = {
  name: 'en/date/date-month',
  pattern: new RegExp(
    `(?<![\\w.:/-])(?<date>${DATE})${ORDINAL}?\\s(?:of\\s)?(?<month>${MONTH})\\b(?:\\s?,?\\s(?:of\\s|in\\s)?(?<year>(?:19|20)\\d{2}))?(?![\\d:%]|[.,]\\d)`,
    'gi',
  ),
  read: ({ month = '', date, year }, context, { text, start, end }) => {
    // "3 may be enough": the verb, unless it is written as a name.
    if (month.toLowerCase() === 'may' && !text.slice(start, end).includes('May')) return undefined;
    const number = monthNumber(month);
    return year === undefined ? dayOfYear(context, number, Number(date)) : dayOfMonth({ year: Number(year), month: number }, Number(date));
  },
};

/** the 20th, on the 5th, 21st of next month. Not the 5th floor or the 3rd time. */
const dateOfMonth: TimeRule = {
  name: 'en/date/date-of-month',
  pattern: new RegExp(
    `\\b(?:(?:the|on|by|before|until)\\s(?:the\\s)?|(?<=\\b(?:${WEEKDAY}|kick-?off|go-?live|due|demo|call|meeting|install|signing|delivery|review|visit|starts?|starting|ends|deadline|around|approx|from|til|for)(?: is| on)?,?\\s)(?:the\\s)?)(?<date>${DATE})${ORDINAL}\\b(?:\\sof\\s(?<which>this|next|last)\\smonth)?(?!\\s(?:half|installment|instalment|payment|invoice|site|store|choice|place|opinion|look|shipment|batch|quote|offer|bid|floor|time|party|quarter|draft|version|round|attempt|call|meeting|demo|week|month|year|of|one|largest|biggest|phase|line|unit|order|customer|person|century)\\b|-)`,
    'gi',
  ),
  read: ({ date, which }, context) => {
    const here = dayOfMonth(monthFromNow(context, offsetOf(which)), Number(date));
    if (which !== undefined || here === undefined) return here;
    const first = here.doubt === undefined && here.day < context.today ? dayOfMonth(monthFromNow(context, 1), Number(date)) : here;
    return first && { ...first, dateOnly: true };
  },
};

/** the weekend, this weekend, next weekend. */
const weekend: TimeRule = {
  name: 'en/date/weekend',
  pattern: /\b(?:the|this|next|last|over the)\s(?:coming\s)?weekend\b/gi,
  read: (_parts, { monday, today }, { text, start }) => {
    const saturday = monday + 7 * offsetOf(text.slice(start, start + 4)) + 5;
    return period(saturday === today - 1 ? today : saturday, saturday, saturday + 1, 'days');
  },
};

/** 29/03: the day first, where only that makes a date. Not 24/7. */
const dateFirst: TimeRule = {
  name: 'en/date/date-first',
  pattern:
    /(?<![\dA-Za-z_.:]|\d[-/])(?!24\/7)(?<date>1[3-9]|2\d|3[01])\/(?<month>0?[1-9]|1[0-2])(?:\/(?<year>20\d{2}))?(?![\d%]|[-/.:]\d|\s?(?:of|split)\b)/g,
  read: ({ date, month, year }, context) =>
    year === undefined
      ? dayOfYear(context, Number(month), Number(date))
      : dayOfMonth({ year: Number(year), month: Number(month) }, Number(date)),
};

export const daysEn: readonly TimeRule[] = [dateFirst, monthAndDate, dateAndMonth, dateOfMonth, relativeDay, partOfToday, weekday, weekend];
