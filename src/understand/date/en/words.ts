/** Word lists shared by the English date rules. */

/** Pattern source: a month's name or short form. */
export const MONTH =
  'jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Pattern source: a weekday's name or short form. */
export const WEEKDAY = 'mon(?:day)?s?|tue(?:s(?:day)?)?s?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A weekday's name that is also a word of its own, in small letters: they sat down, in the sun. */
export const WEEKDAY_OR_WORD = /^(?:sat|sun|mon|wed|weds)$/;

/** Pattern source: which one of several is meant. */
export const WHICH = 'this|next|nxt|last|the|current|following|coming|previous|past';
/** Pattern source: a week, month, quarter or year, whole or in short. */
export const UNIT_OF_CALENDAR = 'week|wk|month|mth|mnth|quarter|qtr|year|yr';

/** The whole word of a unit of the calendar in short: wk is a week. */
export function wholeUnit(unit = ''): 'week' | 'month' | 'quarter' | 'year' | undefined {
  switch (unit.slice(0, 1).toLowerCase()) {
    case 'w':
      return 'week';
    case 'm':
      return 'month';
    case 'q':
      return 'quarter';
    case 'y':
      return 'year';
    default:
      return undefined;
  }
}

/** Pattern source: a day of the month, with or without its ending. */
export const DATE = '(?:[12]\\d|3[01]|0?[1-9])';
export const ORDINAL = '(?:st|nd|rd|th)';
/** Pattern source: a small count in figures or words. */
export const COUNT =
  '\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a couple(?: of)?|couple(?: of)?|half an?|half a';

const COUNTS = new Map([
  ['a', 1],
  ['an', 1],
  ['another', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['a couple', 2],
  ['a couple of', 2],
  ['couple', 2],
  ['couple of', 2],
  ['half a', 0.5],
  ['half an', 0.5],
]);

/** 1–12, or 0 for no month. */
export function monthNumber(text = ''): number {
  return MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}

/** Monday 1 to Sunday 7, or 0 for no weekday. */
export function weekdayNumber(text = ''): number {
  return WEEKDAYS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}

/** The value of a count; not a number when it is none. */
export function countOf(text = ''): number {
  return COUNTS.get(text.toLowerCase().replace(/\s+/g, ' ')) ?? Number(text);
}

/** How many units away last, this, next are. */
export function offsetOf(which: string | undefined): number {
  switch (which?.toLowerCase()) {
    case 'last':
    case 'past':
    case 'previous':
      return -1;
    case 'next':
    case 'nxt':
    case 'following':
      return 1;
    default:
      return 0;
  }
}
