/** next week, end of month, early June, in March, Q3, next quarter, end of year. */
import { civilOf, civilToNumber } from '../../../records/day.js';
import {
  halfYear,
  type Month,
  type MonthPart,
  monthFromNow,
  monthOfYear,
  partOfMonth,
  period,
  periodAhead,
  quarter,
  quarterFromNow,
  weekFromNow,
  wholeYear,
} from '../calendar.js';
import type { DateContext, DateMeaning, TimeRule } from '../rule.js';
import { MONTH, monthNumber, offsetOf, UNIT_OF_CALENDAR, WHICH, wholeUnit } from './words.js';

const PARTS = new Map<string, MonthPart>([
  ['early', 'start'],
  ['start of', 'start'],
  ['beginning of', 'start'],
  ['mid', 'middle'],
  ['middle of', 'middle'],
  ['late', 'late'],
  ['end of', 'end'],
  ['end', 'end'],
]);
const PART = '(?:the\\s)?(?<part>early|mid|late|(?:start|beginning|middle|end)(?:\\sof)?)[\\s-](?:the\\s)?';

/** early June, end of next month, mid-March 2027. */
const partOfNamedMonth: TimeRule = {
  name: 'en/date/month-part',
  pattern: new RegExp(`\\b${PART}(?:(?<month>${MONTH})\\b(?:,?\\s(?<year>20\\d{2}))?|(?:(?<which>${WHICH})\\s)?(?:month|mn?th)\\b)`, 'gi'),
  read: ({ part = '', month, year, which }, context) => {
    const named = month === undefined ? monthFromNow(context, offsetOf(which)) : namedMonth(context, month, year);
    return named && partOfMonth(context, named, PARTS.get(part.toLowerCase()) ?? 'whole');
  },
};

/** in January, by March, this April, Dec, 2018. A month alone needs a word before it or a year behind: may and march are verbs. */
const month: TimeRule = {
  name: 'en/date/month',
  pattern: new RegExp(
    `\\b(?:(?<before>in|by|until|till|before|after|since|during|for|from|of|around|this|next|nxt|last|til|starts|starting|start|to|early|late|mid)\\s(?:the\\s)?(?<month>${MONTH})\\b(?:,?\\s(?<year>20\\d{2}))?|(?<alone>${MONTH})\\b,?\\s(?<its>20\\d{2}))(?!\\s?\\d)`,
    'gi',
  ),
  read: ({ before, month: named, year, alone, its }, context) => {
    const words = (named ?? alone ?? '').toLowerCase();
    if (
      its === undefined &&
      /^(?:for|of|from|last|this|next|nxt)$/i.test(before ?? '') &&
      /^(?:may|march|mar)$/.test(words) &&
      year === undefined
    )
      return undefined;
    const found = namedMonth(context, words, year ?? its);
    if (found === undefined) return undefined;
    return partOfMonth(context, /^last$/i.test(before ?? '') ? { year: found.year - 1, month: found.month } : found, 'whole');
  },
};

function namedMonth(context: DateContext, month: string, year: string | undefined): Month | undefined {
  return year === undefined ? monthOfYear(context, monthNumber(month)) : { year: Number(year), month: monthNumber(month) };
}

/** next week, this week, end of next week, EOW, next month, this quarter, next year. */
const unitFromNow: TimeRule = {
  name: 'en/date/unit-from-now',
  pattern: new RegExp(
    `\\b(?<end>(?:the\\s)?(?:end|later|early|late|start|beginning|sometime)\\s(?:of\\s)?)?(?:(?<which>${WHICH})\\s(?:fiscal\\s)?)?(?<unit>${UNIT_OF_CALENDAR})\\b(?!\\s?-|\\s(?:ago|later|from|old|in review|long|over|of|after)\\b)`,
    'gi',
  ),
  read: ({ end, which, unit = '' }, context) => {
    const named = which?.toLowerCase();
    const atEnd = /\bend\b/i.test(end ?? '');
    // "the week", "past year" and a bare unit are no point in time, unless it is their end.
    if ((named === undefined || named === 'the' || named === 'past') && !atEnd) return undefined;
    const meaning = unitAway(context, wholeUnit(unit), offsetOf(which));
    return atEnd ? endOf(meaning) : meaning;
  },
};

/** EOW, EOM, EOQ, EOY, year end, quarter-end. */
const endOfUnit: TimeRule = {
  name: 'en/date/end-of-unit',
  pattern: new RegExp(`\\b(?:eo(?<short>[wmqy])|(?<unit>${UNIT_OF_CALENDAR})[\\s-]end)\\b`, 'gi'),
  read: ({ short, unit }, context) => ({ ...endOf(unitAway(context, wholeUnit(unit ?? short), 0)), deadline: true }),
};

function unitAway(context: DateContext, unit: ReturnType<typeof wholeUnit>, offset: number): DateMeaning {
  switch (unit) {
    case 'week':
      return weekFromNow(context, offset);
    case 'month':
      return partOfMonth(context, monthFromNow(context, offset), 'whole');
    case 'quarter':
      return quarterFromNow(context, offset);
    default:
      return wholeYear(context, context.year + offset);
  }
}

/** The last days of a period: a week's Friday, a month from the 25th on, the last two weeks of a quarter or a year. */
function endOf(whole: DateMeaning): DateMeaning {
  const last = whole.window?.[1] ?? whole.day;
  if (whole.grain === 'week') return period(last - 2, last - 3, last, 'days');
  return period(last, whole.grain === 'month' ? last - civilOf(last).day + 25 : last - 13, last, 'days');
}

const WEEKS = [
  ['first', '1st'],
  ['second', '2nd'],
  ['third', '3rd'],
  ['fourth', '4th'],
];

/** first week of December, last week of next month: weeks counted from the first of the month. */
const weekOfMonth: TimeRule = {
  name: 'en/date/week-of-month',
  pattern: new RegExp(
    `\\b(?:the\\s)?(?<nth>first|second|third|fourth|last|1st|2nd|3rd|4th)\\s(?:week|wk)\\s(?:of|in)\\s(?:the\\s)?(?:(?<month>${MONTH})\\b(?:,?\\s(?<year>20\\d{2}))?|(?:(?<which>${WHICH})\\s)?(?:month|mn?th)\\b)`,
    'gi',
  ),
  read: ({ nth = '', month, year, which }, context) => {
    const named = month === undefined ? monthFromNow(context, offsetOf(which)) : namedMonth(context, month, year);
    const [first, last] = (named && partOfMonth(context, named, 'whole').window) ?? [0, 0];
    if (named === undefined) return undefined;
    if (/last/i.test(nth)) return period(last, last - 6, last, 'days');
    const start = first + 7 * WEEKS.findIndex((words) => words.includes(nth.toLowerCase()));
    return period(start, start, start + 6, 'days');
  },
};

/** Q3, Q4 2026, first quarter, H1, second half of the year. */
const partOfYear: TimeRule = {
  name: 'en/date/part-of-year',
  pattern:
    /\b(?<end>(?:the\s)?(?:end|start|beginning|early|late|mid)[\s-](?:of\s)?)?(?:(?:(?<first>20\d{2})[\s-])?(?:q(?<quarter>[1-4])|h(?<half>[12]))(?:[\s-]?(?:fy)?'?(?<year>20\d{2}|2\d(?!\d)))?|(?:the\s)?(?<word>first|second|third|fourth)\s(?<unit>quarter|half)(?:\sof\s(?:the\syear|(?<of>20\d{2})))?)(?![\w%])/gi,
  read: ({ end, first, quarter: number, half, year, word, unit, of }, context) => {
    const named = first ?? year ?? of;
    const inYear = named === undefined ? undefined : Number(named) < 100 ? 2000 + Number(named) : Number(named);
    const ordinal = ['first', 'second', 'third', 'fourth'].indexOf(word?.toLowerCase() ?? '') + 1;
    const halves = half !== undefined || unit?.toLowerCase() === 'half';
    const count = Number(number ?? half ?? ordinal);
    if (halves && count > 2) return undefined;
    const whole = halves ? halfYear(context, count, inYear) : quarter(context, count, inYear);
    return /^(?:the )?end/i.test(end ?? '') ? { ...endOf(whole), ...(whole.doubt === undefined ? {} : { doubt: whole.doubt }) } : whole;
  },
};

/** Sep to Nov, from May to September, Jan-Feb 2027. */
const months: TimeRule = {
  name: 'en/date/months',
  pattern: new RegExp(
    `\\b(?<first>${MONTH})\\s?(?:-|to|through|until)\\s?(?<last>${MONTH})\\b(?:,?\\s(?<year>20\\d{2}))?(?!\\s?\\d)`,
    'gi',
  ),
  read: ({ first = '', last = '', year: named }, context) => {
    const from = namedMonth(context, first, named);
    if (from === undefined) return undefined;
    const length = ((monthNumber(last) - from.month + 12) % 12) + 1;
    const start = partOfMonth(context, from, 'whole').window?.[0] ?? context.today;
    return periodAhead(context, start, civilToNumber(from.year, from.month + length, 1) - 1, 'days');
  },
};

/** the week after next. */
const weekAfterNext: TimeRule = {
  name: 'en/date/week-after-next',
  pattern: /\b(?:the\s)?(?:week|wk) after (?:next|nxt)\b/gi,
  read: (_parts, context) => weekFromNow(context, 2),
};

/** in 2027, by 2028. */
const year: TimeRule = {
  name: 'en/date/year',
  pattern: /\b(?:in|by|until|during|for|early|late|mid|since)\s(?<year>20[2-4]\d)(?![\d.,%-]|\s?(?:units|users|seats|pcs|items))/gi,
  read: ({ year: named }, context) => wholeYear(context, Number(named)),
};

export const periodsEn: readonly TimeRule[] = [
  partOfNamedMonth,
  weekOfMonth,
  partOfYear,
  months,
  month,
  weekAfterNext,
  unitFromNow,
  endOfUnit,
  year,
];
