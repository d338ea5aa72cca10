import { addMonths, dayAt, dayNumber } from '../records/day.js';
import type { At, Day, Lang, Span, Zone } from '../terms.js';
import { datesEn } from './date/en/rules.js';
import { clockToday } from './date/hour.js';
import { joinNeighbours, moves } from './date/join.js';
import { datesInFigures } from './date/numeric.js';
import { type DateContext, type DateMeaning, dateContext, type Grain, type TimeRule } from './date/rule.js';
import { datesZh } from './date/zh/rules.js';
import { findByRules } from './find-by-rules.js';
import { fold } from './fold.js';
import type { Making } from './making.js';
import { holdsLatin } from './text/language.js';

export type { Grain } from './date/rule.js';

/** A date, time or period that a text names. */
export interface FoundDate {
  readonly span: Span;
  /** The rule that read the day, e.g. `zh/date/weekday`. */
  readonly rule: string;
  /** The one day to take. With a doubt the nearest that can be offered, never to be stored unasked. */
  readonly day: Day;
  /** Set when the words are vague or name a period: any day inside is meant. */
  readonly window?: readonly [first: Day, last: Day];
  /** Minutes after midnight of `day`, when a time of day was said. 1440 is its end. */
  readonly minutes?: number;
  /** True when the words give a latest day (之前, by). */
  readonly deadline?: boolean;
  /** The date does not exist (2月30号), or lies behind while no year was said (10月15号 in November; `day` is next year's). */
  readonly doubt?: 'no-such-day' | 'past';
  /** True when all of it lies before now (昨天, 上周四, 三天前). */
  readonly past?: boolean;
  /** True when the text itself moves it to the date that follows (从周三推到周五). */
  readonly replaced?: boolean;
  /** How wide it is: `minute` an instant, `day` one day, else a period. */
  readonly grain: Grain;
}

/** All that reading a date depends on. */
export interface DateSetting {
  readonly now: At;
  readonly zone: Zone;
  readonly lang: Lang;
}

const RULES = {
  both: [...datesInFigures, ...datesZh, ...datesEn],
  zh: [...datesInFigures, ...datesZh],
  en: [...datesInFigures, ...datesEn],
} as const satisfies Record<string, readonly TimeRule[]>;

/** Every date, time and period of a text, in its order, as the table of dates in the corpus reads them. Days are of `zone`. */
export function findDates(text: string, { now, zone, lang }: DateSetting): readonly FoundDate[] {
  const plain = fold(text);
  const rules = rulesFor(plain, lang);
  const context = dateContext(now, zone);
  const hits = joinNeighbours(plain, findByRules(plain, rules, context), context);
  const found: FoundDate[] = [];
  for (const [index, hit] of hits.entries()) {
    const { span, rule, meaning } = hit;
    if (RECURRING.test(before(plain, span))) continue;
    if (meaning.kind === 'pick' || meaning.kind === 'shift' || (meaning.kind === 'clock' && meaning.needsDate)) continue;
    const date = settle(plain, span, meaning.kind === 'clock' ? clockToday(meaning, context) : meaning, context);
    const next = hits[index + 1];
    const replaced = next !== undefined && moves(plain, hit, next);
    found.push(toFound(plain, span, rule, date, context, replaced));
  }
  return found;
}

/** The rules of the language, and of the other one when the text has its script too. */
function rulesFor(text: string, lang: Lang): readonly TimeRule[] {
  if (lang === 'en') return /[一-鿿]/.test(text) ? RULES.both : RULES.en;
  return holdsLatin(text, 2) ? RULES.both : RULES.zh;
}

/** 每周三, every Friday: a habit, no date. */
const RECURRING = /(?:每个?(?:月|周|季度?|年)?的?|every\s(?:other\s|second\s)?)$/i;
const LATEST_AFTER = /^(?:[之以]前|前(?![往台面端期后任提景])|为止|截止|[之以]?内(?![部容]))/;
const LATEST_BEFORE =
  /(?:最迟|最晚|不晚于|截止(?:日期|时间)?[到至是为:]?|截至|赶在|\b(?:before|by|until|till|due(?:\son)?|no later than|deadline(?:\sis)?:?))\s?$/i;

/** Since the talk on the 5th: a date that has been. */
const SINCE = /\bsince\b[^.,;:!?]{0,40}$/i;

/** The quote from Monday: papers and talks of a weekday are of the last one. */
const MADE_ON =
  /\b(?:quote|proposal|invoice|email|mail|message|msg|call|meeting|notes?|minutes|demo|report|offer|order|visit|reply|feedback|conversation|chat|draft)\sfrom\s$/i;

/** A bare date after "since" is the last such, not the next; so is a weekday that tells of which quote the talk is. */
function settle(text: string, [start]: Span, date: DateMeaning, context: DateContext): DateMeaning {
  if (date.weekdayOnly && MADE_ON.test(text.slice(Math.max(0, start - 20), start))) return { ...date, day: date.day - 7 };
  if (!date.dateOnly || date.day <= context.today || !SINCE.test(text.slice(Math.max(0, start - 48), start))) return date;
  return { ...date, day: dayNumber(addMonths(dayAt(date.day), -1)) };
}

function before(text: string, [start]: Span): string {
  return text.slice(Math.max(0, start - 16), start);
}

function toFound(text: string, span: Span, rule: string, date: DateMeaning, context: DateContext, replaced: boolean): FoundDate {
  const suffix = LATEST_AFTER.exec(text.slice(span[1], span[1] + 6));
  const prefix = LATEST_BEFORE.exec(before(text, span));
  const last = date.window?.[1] ?? date.day;
  const past = last < context.today || (date.day === context.today && date.minutes !== undefined && date.minutes < context.minutes);
  const found: Making<FoundDate> = {
    span: [span[0] - (prefix?.[0].length ?? 0), span[1] + (suffix?.[0].length ?? 0)],
    rule,
    day: dayAt(date.day),
    grain: date.grain,
  };
  if (date.window !== undefined) found.window = [dayAt(date.window[0]), dayAt(date.window[1])];
  if (date.minutes !== undefined) found.minutes = date.minutes;
  if (date.deadline || suffix !== null || prefix !== null) found.deadline = true;
  if (date.doubt !== undefined) found.doubt = date.doubt;
  if (past) found.past = true;
  if (replaced) found.replaced = true;
  return found;
}
