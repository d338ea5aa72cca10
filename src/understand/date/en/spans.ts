/** in two weeks, within 3 days, 3 minutes from now, two months ago, 3 weeks later. */
import { period } from '../calendar.js';
import type { DateContext, DateMeaning, SpanUnit, TimeRule } from '../rule.js';
import { away, within } from '../spans.js';
import { COUNT, countOf } from './words.js';

const UNITS = new Map<string, SpanUnit>([
  ['min', 'minute'],
  ['minute', 'minute'],
  ['hr', 'hour'],
  ['hour', 'hour'],
  ['day', 'day'],
  ['business day', 'workday'],
  ['working day', 'workday'],
  ['workday', 'workday'],
  ['week', 'week'],
  ['wk', 'week'],
  ['month', 'month'],
  ['mo', 'month'],
  ['mth', 'month'],
  ['mnth', 'month'],
  ['year', 'year'],
  ['yr', 'year'],
  ['fortnight', 'week'],
]);
const UNIT = '(?<unit>min(?:ute)?|hr|hour|(?:business|working)\\sday|workday|day|week|wk|fortnight|month|mn?th|mo|year|yr)s?\\b';

const ABOUT = '(?:about|abt|around|approx|roughly|another|maybe|like)\\s|~\\s?';

/** in two weeks, within 3 days, in 2-3 weeks. Over the next month is no point. "in the past 3 days" is a length behind. */
const ahead: TimeRule = {
  name: 'en/date/span-ahead',
  pattern: new RegExp(
    `\\b(?<how>in|within)\\s(?:the\\snext\\s|${ABOUT})?(?:(?<low>${COUNT})\\s?(?:-|to|or)\\s?)?(?<count>${COUNT}|another)\\s?${UNIT}(?<orTwo>\\sor\\s(?:two|2)\\b)?(?!\\s(?:ago|or so ago))`,
    'gi',
  ),
  read: ({ how, low, count, unit, orTwo }, context) => {
    const [number, counted] = read(count, unit);
    if (counted === undefined) return undefined;
    if (orTwo !== undefined && number === 1) return between(context, 1, 2, counted);
    if (low !== undefined) return between(context, read(low, unit)[0], number, counted);
    return how?.toLowerCase() === 'within' ? within(context, number, counted) : away(context, number, counted);
  },
};

/** in 2-3 weeks: up to the later end. Minutes and hours are too near for a window. */
function between(context: DateContext, low: number, high: number, unit: SpanUnit): DateMeaning | undefined {
  const [first, last] = [away(context, low, unit), away(context, high, unit)];
  if (low >= high) return undefined;
  return last.grain === 'minute' ? last : period(last.day, first.day, last.day, 'days');
}

/** give it 2 weeks, give them a week to think: a wait that begins now. Not 30 days to pay, nor two weeks free. */
const wait: TimeRule = {
  name: 'en/date/wait',
  pattern: new RegExp(
    `\\bgiv(?:e|ing)\\s(?:it|them|him|her)\\s(?:${ABOUT})?(?<count>${COUNT}|another)\\s(?:more\\s)?${UNIT}(?<orTwo>\\sor\\s(?:two|2)\\b)?(?=$|\\s?[.,;:!?)]|\\s(?:and|then|before|or so|to\\s(?:think|decide|come|get\\sback|respond|reply|review|settle|sort))\\b)`,
    'gi',
  ),
  read: ({ count, unit, orTwo }, context) => {
    const [number, counted] = read(count, unit);
    if (counted === undefined) return undefined;
    return orTwo === undefined ? away(context, number, counted) : between(context, number, number + 1, counted);
  },
};

/** two weeks from now, 3 days later, two months ago. */
const around: TimeRule = {
  name: 'en/date/span-around',
  pattern: new RegExp(
    `\\b(?:(?<low>\\d{1,2})\\s?(?:-|to)\\s?)?(?<count>${COUNT})\\s?${UNIT}\\s(?<when>from\\s(?:now|today)|later|out|ago|back)\\b`,
    'gi',
  ),
  read: ({ low, count, unit, when }, context) => {
    const [number, counted] = read(count, unit);
    if (counted === undefined) return undefined;
    if (low !== undefined && !/ago|back/i.test(when ?? '')) return between(context, Number(low), number, counted);
    return away(context, /ago|back/i.test(when ?? '') ? -number : number, counted);
  },
};

/** two weeks before Christmas, 3 days after the 20th, three weeks from tomorrow: counted from the date behind. */
const shift: TimeRule = {
  name: 'en/date/shift',
  pattern: new RegExp(
    `\\b(?:(?<low>\\d{1,2})\\s?(?:-|to)\\s?)?(?<count>${COUNT})\\s?${UNIT}\\s(?<when>before|after|from)(?!\\s(?:now|today)\\b)`,
    'gi',
  ),
  read: ({ count, unit, when }) => {
    const [number, counted] = read(count, unit);
    if (counted === undefined || counted === 'minute' || counted === 'hour') return undefined;
    return { kind: 'shift', count: /before/i.test(when ?? '') ? -number : number, unit: counted };
  },
};

function read(count: string | undefined, unit = ''): readonly [number, SpanUnit | undefined] {
  const number = countOf(count) * (/^fortnight/i.test(unit) ? 2 : 1);
  return number > 0 ? [number, UNITS.get(unit.toLowerCase())] : [0, undefined];
}

export const spansEn: readonly TimeRule[] = [ahead, wait, around, shift];
