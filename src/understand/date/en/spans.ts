/** in two weeks, within 3 days, 3 minutes from now, two months ago, 3 weeks later. */
import type { SpanUnit, TimeRule } from '../rule.js';
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
  ['mth', 'month'],
  ['mo', 'month'],
  ['year', 'year'],
  ['yr', 'year'],
  ['fortnight', 'week'],
]);
const UNIT = '(?<unit>min(?:ute)?|hr|hour|(?:business|working)\\sday|workday|day|week|wk|fortnight|month|mth|mo|year|yr)s?\\b';

/** in two weeks, in abt 10 days, in 2-3 weeks, within 3 days, over the next month is no point. "in the past 3 days" is a length behind. */
const ahead: TimeRule = {
  name: 'en/date/span-ahead',
  pattern: new RegExp(
    `\\b(?<how>in|within)\\s(?:the\\snext\\s|about\\s|abt\\s|around\\s|roughly\\s|approx\\s|another\\s|like\\s|~\\s?)?(?:\\d{1,2}\\s?(?:-|to|or)\\s?)?(?<count>${COUNT})\\s?${UNIT}(?!\\s(?:ago|or so ago))`,
    'gi',
  ),
  read: ({ how, count, unit }, context) => {
    const [number, counted] = read(count, unit);
    if (counted === undefined) return undefined;
    return how?.toLowerCase() === 'within' ? within(context, number, counted) : away(context, number, counted);
  },
};

/** give it 2 weeks, gave them a week: what is waited for so long comes at its end. */
const waited: TimeRule = {
  name: 'en/date/waited',
  pattern: new RegExp(
    `\\b(?:giv(?:e|es|ing)|gave)\\s(?:it|them|him|her|us)\\s(?:about\\s|another\\s|till?\\s)?(?<count>${COUNT})\\s?${UNIT}(?!\\s(?:free|off|notice|of|trial|ago))`,
    'gi',
  ),
  read: ({ count, unit }, context) => {
    const [number, counted] = read(count, unit);
    return counted === undefined ? undefined : away(context, number, counted);
  },
};

/** two weeks from now, 3 days later, two months ago. */
const around: TimeRule = {
  name: 'en/date/span-around',
  pattern: new RegExp(`\\b(?<count>${COUNT})\\s?${UNIT}\\s(?<when>from\\s(?:now|today)|later|out|ago|back)\\b`, 'gi'),
  read: ({ count, unit, when }, context) => {
    const [number, counted] = read(count, unit);
    if (counted === undefined) return undefined;
    return away(context, /ago|back/i.test(when ?? '') ? -number : number, counted);
  },
};

/** two weeks before Christmas, 3 days after the 20th, three weeks from tomorrow: counted from the date behind. */
const shift: TimeRule = {
  name: 'en/date/shift',
  pattern: new RegExp(`\\b(?<count>${COUNT})\\s?${UNIT}\\s(?<when>before|after|from)(?!\\s(?:now|today)\\b)`, 'gi'),
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

export const spansEn: readonly TimeRule[] = [ahead, waited, around, shift];
