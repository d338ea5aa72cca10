/** When somebody wants to be reminded, and of what. */
import { addDays, atOf, dayOf } from '../../records/day.js';
import type { At, Day, Lang, Span, Zone } from '../../terms.js';
import { type FoundClock, findClock } from '../../understand/find-clock.js';
import { type FoundDate, findDates } from '../../understand/find-dates.js';

/** `guessed`: the hour was not said. `past`: what was said lies behind. `none`: no time was said. `often`: a habit (每周一), which is not kept. */
export type When =
  | { readonly kind: 'at'; readonly at: At; readonly guessed: boolean }
  | { readonly kind: 'past'; readonly day: Day }
  | { readonly kind: 'none' | 'often' | 'no-such-day' };

export interface ReadReminder {
  readonly when: When;
  /** What for, in the person's own words; empty when they did not say. */
  readonly what: string;
}

export interface ReminderSetting {
  readonly now: At;
  readonly zone: Zone;
  readonly lang: Lang;
}

/** The orders of a message that gives several, each with words of its own; else the message. */
export function ordersIn(text: string): readonly string[] {
  const parts = text.split(/[,，。;；\s]+(?=[^,，。;；\s]*提醒我|remind me\b)/i);
  return parts.length > 1 && parts.every((part) => /提醒我|\bremind me\b/i.test(part)) ? parts : [text];
}

const END_OF_WORK = /下班(?:之?前|的?时候?)?/;
const OFTEN = /每(?:天|日|周|星期|个?月|季|年|工作日)|\bevery\s(?:day|week|month|mon|tue|wed|thu|fri|sat|sun|morning|other)/i;
/** Nobody who says 8点 means the night. */
const [EARLIEST, LATEST] = [7 * 60, 22 * 60];
/** The hour for a part of the day that names none. */
const PARTS: readonly (readonly [RegExp, number])[] = [
  [/中午|noon/i, 12 * 60],
  [/下班/, 17 * 60 + 30],
  [/下午|afternoon/i, 15 * 60],
  [/晚|night|evening/i, 20 * 60],
  [/./, 9 * 60],
];

export function readReminder(text: string, setting: ReminderSetting): ReadReminder {
  const { now, zone } = setting;
  const date = dateMeant(text, findDates(text, setting));
  const clock = date?.minutes === undefined ? findClock(text) : undefined;
  const close = date || clock ? null : END_OF_WORK.exec(text);
  const spans = [date?.span, clock?.span].filter((span) => span !== undefined);
  const what = subjectOf(close ? text.replace(close[0], ' ') : text, spans);
  if (OFTEN.test(text)) return { when: { kind: 'often' }, what };
  if (!date && !clock && !close) return { when: { kind: 'none' }, what };
  if (date?.doubt === 'no-such-day') return { when: { kind: 'no-such-day' }, what };
  if (date?.doubt === 'past') return { when: { kind: 'past', day: date.day }, what };
  if (!date && clock) return { when: { kind: 'at', at: nextAt(clock.minutes, clock.bare, setting), guessed: false }, what };

  const today = dayOf(now, zone);
  const day = date?.day ?? today;
  const guessed = date?.minutes === undefined && clock === undefined;
  const minutes = date?.minutes ?? (clock ? awake(clock) : partOf(text));
  const said = atOf(day, minutes, zone);
  // 周一 said on a Monday, when the hour is past: the next one.
  const at = said <= now && date && WEEKDAY.test(text.slice(...date.span)) ? atOf(addDays(day, 7), minutes, zone) : said;
  if (at <= now) return { when: guessed && day === today ? { kind: 'none' } : { kind: 'past', day }, what };
  return { when: { kind: 'at', at, guessed }, what };
}

const WEEKDAY = /^(?:周|星期|礼拜)[一二三四五六日天]|^(?:on )?(?:mon|tue|wed|thu|fri|sat|sun)/i;

const ORDER = /提醒|闹钟|(?:叫|喊|催)(?:一下)?(?:我|咱|俺)|\b(?:remind|reminder|ping|nudge)\b/i;
const BREAK = /[\s,。;!?]/;

/** Of several days the one said with the order: 我明天休假 后天再提醒我. */
function dateMeant(text: string, dates: readonly FoundDate[]): FoundDate | undefined {
  const order = ORDER.exec(text);
  if (!order || dates.length < 2) return dates[0];
  const end = order.index + order[0].length;
  const before = dates.findLast(({ span }) => span[1] <= order.index);
  if (before && !BREAK.test(text.slice(before.span[1], order.index))) return before;
  const after = dates.find(({ span }) => span[0] >= end);
  return after && after.span[0] - end <= 2 ? after : (before ?? dates[0]);
}

/** The next time that clocks show it: today if it is still to come, else tomorrow. A bare 3点 is the one in waking hours. */
function nextAt(minutes: number, bare: boolean, { now, zone }: ReminderSetting): At {
  const hours = bare ? [minutes, minutes + 12 * 60].filter((m) => m >= EARLIEST && m <= LATEST) : [minutes];
  const today = dayOf(now, zone);
  const candidates = [today, addDays(today, 1)].flatMap((day) => hours.map((m) => atOf(day, m, zone)));
  return candidates.find((at) => at > now) ?? atOf(addDays(today, 1), minutes, zone);
}

/** 明天3点 is three in the afternoon. */
const awake = ({ minutes, bare }: FoundClock): number => (bare && minutes < EARLIEST ? minutes + 12 * 60 : minutes);

const partOf = (text: string): number => PARTS.find(([words]) => words.test(text))?.[1] ?? 0;

const ASKED =
  /(?:请|麻烦|帮我|到时候?|届时|记得|你|别忘了|再)*(?:给我)?(?:(?:定|设|建|加|来)(?:一?个)?\s*的?(?:闹钟|提醒|日程)|(?:提醒|叫|喊|催)(?:一?下)?(?:我|咱|俺|大家|我们)(?:一?下|一声)?|提醒(?:一?下)?)|\b(?:please |can you |could you )?(?:remind (?:me|us)|set (?:a |up a )?reminder(?: for me)?|ping me|nudge me|don't let me forget)\b/gi;

/** The text without the order and the time. */
function subjectOf(text: string, spans: readonly Span[]): string {
  let rest = text;
  for (const [start, end] of [...spans].sort((a, b) => b[0] - a[0])) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest
    .replace(ASKED, ' ')
    .replace(/^\s*(?:记得|别忘了|到时候?)/, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,,。.、::;;!!]+|[\s,,。.、::;;!!]+$/g, '')
    .replace(/^(?:的时候|时候|的时间|要|to |about |that |at |on |in |for )+(?=\S)/i, '')
    .replace(/(?<=[一-鿿])\s+(?=[一-鿿])/g, '')
    .replace(/\s(?:at|on|by|in)$/i, '')
    .trim();
}

/** 我的提醒, what are my reminders: asks for the list, sets none. */
export const asksForList = (text: string): boolean => LIST.test(text);

const LIST =
  /^(?:看看?|看下|查看?|列出)?(?:一?下)?我?(?:有|设)?(?:了|的)?(?:哪些|什么|几个|所有|全部)?的?(?:提醒|闹钟)(?:有哪些|列表|清单)?[??。!!\s]*$|^(?:show |list )?(?:me )?my reminders[?.!\s]*$/i;
