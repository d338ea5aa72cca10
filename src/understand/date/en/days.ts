/** tomorrow, next Wed, June 15th, the 20th, 4 Jan 2019. */
import { dayOfMonth, dayOfYear, monthFromNow, nextWeekday, oneDay, period, weekdayOfWeek } from '../calendar.js';
import type { DateContext, DateMeaning, HalfOfDay, TimeRule } from '../rule.js';
import { isWeekday } from './weekday-or-word.js';
import { countOf, DATE, MONTH, monthNumber, ORDINAL, offsetOf, WEEKDAY, WEEKDAY_OR_WORD, weekdayNumber } from './words.js';

const relativeDay: TimeRule = {
  name: 'en/date/relative-day',
  pattern:
    /\b(?:(?<over>(?:the )?day after tomorrow)|(?<before>(?:the )?day before yesterday)|(?<next>tomorrow|tmrw|tmr|tmw|tomoz?|2moro|2morrow|2mrw)|(?<last>yesterday|yday)|today)\b/gi,
  read: ({ over, before, next, last }, { today }) => oneDay(today + (over ? 2 : before ? -2 : next ? 1 : last ? -1 : 0)),
};

const HALVES = new Map<string, HalfOfDay>([
  ['morning', 'am'],
  ['afternoon', 'pm'],
  ['arvo', 'pm'],
  ['evening', 'pm'],
  ['night', 'pm'],
  ['tonight', 'pm'],
]);

/** tonight, this morning, last night. */
const partOfToday: TimeRule = {
  name: 'en/date/part-of-today',
  pattern: /\b(?:(?<which>this|last)\s(?<half>morning|afternoon|arvo|evening|night)|(?<tonight>tonight))\b/gi,
  read: ({ which, half, tonight }, { today }) => {
    const said = HALVES.get((half ?? tonight ?? '').toLowerCase());
    return said === undefined ? undefined : { ...oneDay(today + offsetOf(which)), half: said };
  },
};

/** Friday, next Tues, last Wednesday. "sat" and "sun" in small letters need a sign that the day is meant. */
const weekday: TimeRule = {
  name: 'en/date/weekday',
  pattern: new RegExp(
    `\\b(?<!every )(?:(?<which>this|next|nxt|last|past|previous|coming|this coming|following)\\s)?(?<weekday>${WEEKDAY})\\b`,
    'gi',
  ),
  read: ({ which, weekday: named = '' }, context, { text, start, end }) => {
    if (which === undefined && WEEKDAY_OR_WORD.test(named) && !isWeekday(text, start, end)) return undefined;
    const number = weekdayNumber(named);
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

/** fri week, a week on tuesday: the weekday of the week behind the coming one. Not once a week on Tuesdays. */
const weekdayAndWeek: TimeRule = {
  name: 'en/date/weekday-and-week',
  pattern: new RegExp(
    `\\b(?:(?<!\\b(?:once|twice|times?|days?|hours?|hrs|visits?|calls?|half|\\d[\\d.,]{0,8}[km]?)\\s)(?<count>a|two|three|2|3)\\s(?:weeks?|wks?)\\son\\s(?<behind>${WEEKDAY})|(?<ahead>(?:mon|tues|wednes|thurs|fri|satur|sun)day|tues?|thurs?|fri)\\s(?:week|wk))\\b(?!'|-|\\s(?:of|in|\\d|one|two|three|long))`,
    'gi',
  ),
  read: ({ count, behind, ahead }, context) => {
    const weeks = count === undefined ? 1 : countOf(count);
    return oneDay(nextWeekday(context, weekdayNumber(behind ?? ahead)).day + 7 * weeks);
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
    `\\b(?:(?:the|on|by|before|until)\\s(?:the\\s)?|(?<=\\b(?:${WEEKDAY}),?\\s)(?:the\\s)?)(?<date>${DATE})${ORDINAL}\\b(?:\\sof\\s(?<which>this|next|last)\\smonth)?(?!\\s(?:half|option|vendor|supplier|reminder|chaser|try|chance|installment|instalment|payment|invoice|site|store|choice|place|opinion|look|shipment|batch|quote|offer|bid|floor|time|party|quarter|draft|version|round|attempt|call|meeting|demo|week|month|year|of|one|largest|biggest|phase|line|unit|order|customer|person|century)\\b|-)`,
    'gi',
  ),
  read: ({ date, which }, context) => {
    if (which !== undefined) return dayOfMonth(monthFromNow(context, offsetOf(which)), Number(date));
    return dateAhead(context, Number(date));
  },
};

/** kickoff 3rd, due 9th, demo on wed the 3rd: a day behind the step itself, with nothing behind it that it could count. */
const dateOfStep: TimeRule = {
  name: 'en/date/date-of-step',
  pattern: new RegExp(
    `(?<=\\b(?:kick-?off|kick off|go(?:es|ing)?[ -]live|due|launch(?:es)?|starts?|starting|deadline|demo|deliver[sy]?|closing|closes|ends|expires|visit|moved to|pushed to|cob|eod|eob|w/c|week commencing|(?:week|wk) of)\\s(?:is\\s)?)(?<date>${DATE})${ORDINAL}(?=$|\\s?[.,;:!?)]|\\s(?:at|w/|with|for|and|then|but|so|am|pm|latest|pls|please|or)\\s?)`,
    'gi',
  ),
  read: ({ date }, context) => dateAhead(context, Number(date)),
};

/** That day of this month, or of the next one once it is over. */
function dateAhead(context: DateContext, date: number): DateMeaning | undefined {
  const here = dayOfMonth(monthFromNow(context, 0), date);
  if (here === undefined) return undefined;
  const first = here.doubt === undefined && here.day < context.today ? dayOfMonth(monthFromNow(context, 1), date) : here;
  return first && { ...first, dateOnly: true };
}

/** the weekend, this weekend, next weekend. */
const weekend: TimeRule = {
  name: 'en/date/weekend',
  pattern: /\b(?:the|this|next|nxt|last|over the)\s(?:coming\s)?(?:weekend|wkend|wknd)\b/gi,
  read: (_parts, { monday, today }, { text, start }) => {
    const saturday = monday + 7 * offsetOf(text.slice(start, start + 4).trim()) + 5;
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

export const daysEn: readonly TimeRule[] = [
  dateFirst,
  monthAndDate,
  dateAndMonth,
  dateOfMonth,
  dateOfStep,
  relativeDay,
  partOfToday,
  weekdayAndWeek,
  weekday,
  weekend,
];
