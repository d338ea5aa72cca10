/** 3pm, at 2, 10 am, noon, in the morning. */
import type { HalfOfDay, TimeRule } from '../rule.js';

/** 3pm, 3.30 pm, 10 a.m. */
const hour: TimeRule = {
  name: 'en/date/hour',
  pattern: /(?<![\w.:$€£¥-])(?<hour>1[0-2]|0?[1-9])(?:[.:](?<minute>[0-5]\d))?\s?(?<half>[ap])\.?m\b\.?/gi,
  read: ({ hour: said, minute, half }) => {
    const am = half?.toLowerCase() === 'a';
    const base = Number(said) % (am ? 12 : 13);
    return { kind: 'clock', minutes: base * 60 + Number(minute ?? 0), half: am ? 'am' : 'pm' };
  },
};

/** at 2, @ 10: an hour only beside a day. */
const bareHour: TimeRule = {
  name: 'en/date/bare-hour',
  pattern:
    /(?:(?:\bat|\baround|@)\s(?<hour>1[0-2]|[1-9])(?:\so'?clock)?|(?<![\w.:])(?<oclock>1[0-2]|[1-9])\so'?clock)(?!\d|[.,:]\d|[%/-]|\s?(?:[ap]\.?m|k|%|percent|units|seats|users|sites|stores|least|of|and a half)\b)/gi,
  read: ({ hour: said, oclock }) => ({ kind: 'clock', minutes: Number(said ?? oclock) * 60, needsDate: true }),
};

const HALVES = new Map<string, HalfOfDay>([
  ['morning', 'am'],
  ['afternoon', 'pm'],
  ['arvo', 'pm'],
  ['evening', 'pm'],
  ['night', 'pm'],
  ['am', 'am'],
  ['pm', 'pm'],
]);

/** tomorrow morning, Friday afternoon; noon. */
const partOfDay: TimeRule = {
  name: 'en/date/part-of-day',
  pattern: /\b(?:(?<noon>noon|midday)|(?:in the\s)?(?<half>morning|afternoon|arvo|evening|night|am|pm))\b/gi,
  read: ({ noon, half }) => {
    if (noon !== undefined) return { kind: 'clock', minutes: 720, half: 'noon', needsDate: true };
    const said = HALVES.get(half?.toLowerCase() ?? '');
    return said === undefined ? undefined : { kind: 'clock', half: said, needsDate: true };
  },
};

/** EOD, end of day, COB: the day beside it, or today. */
const endOfDay: TimeRule = {
  name: 'en/date/end-of-day',
  pattern: /\b(?:eod|eob|cob|(?:end|close) of (?:the )?(?:day|business|play))\b/gi,
  read: () => ({ kind: 'clock', half: 'pm', deadline: true }),
};

export const clockEn: readonly TimeRule[] = [hour, bareHour, partOfDay, endOfDay];
