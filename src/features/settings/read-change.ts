/** What a manager wants changed, read from their words. */
import { addDays, daysBetween } from '../../records/day.js';
import type { PushKind } from '../../records/push-kind.js';
import type { At, Day, Lang, Zone } from '../../terms.js';
import { type FoundClock, findClock } from '../../understand/find-clock.js';
import { type FoundDate, findDates } from '../../understand/find-dates.js';
import { readNumeral } from '../../understand/number/numeral.js';

/** `time-unclear`, `day-unclear`, `number-unclear`: the setting is known, its value is not. `unclear`: not even the setting. */
export type Wanted =
  /** `what`: the push's name. */
  | { readonly kind: 'time'; readonly what: string; readonly minutes: number }
  | { readonly kind: 'switch'; readonly what: string; readonly on: boolean }
  /** Minutes after midnight; equal = no quiet hours. */
  | { readonly kind: 'quiet'; readonly from: number; readonly until: number }
  | { readonly kind: 'per-day'; readonly count: number }
  | { readonly kind: 'days'; readonly days: readonly Day[]; readonly working: boolean }
  | { readonly kind: 'negotiation'; readonly days: number }
  | { readonly kind: 'source'; readonly name: string; readonly add: boolean }
  | { readonly kind: 'show' }
  | { readonly kind: 'zone' }
  | { readonly kind: 'time-unclear' | 'day-unclear' | 'number-unclear' | 'unclear' };

/** A wish with its value. */
export type Change = Extract<Wanted, { readonly kind: 'time' | 'switch' | 'quiet' | 'per-day' | 'days' | 'negotiation' | 'source' }>;

export interface ChangeSetting {
  readonly now: At;
  readonly zone: Zone;
  readonly lang: Lang;
  readonly pushes: readonly PushKind[];
}

const NEGOTIATION =
  /谈判[^,。\n]{0,8}?(?<count>\d+|[一二两三四五六七八九十]+)\s?个?(?<unit>天|周|星期)|\bnegotiation\b.{0,20}?\b(?<en>\d+)\s?(?<enUnit>days?|weeks?)\b|\b(?<first>\d+)\s?(?<firstUnit>days?|weeks?)\b.{0,20}\bnegotiation\b/i;
const ADD_SOURCE =
  /(?:来源|渠道)(?:渠道|选项)?(?:里|再|要)?(?:加上|加|增加|添加|新增)(?:一?个|一项)?[::\s]*(?<after>[^\s,,。]{1,20})|(?:加上?|增加|添加|新增)(?:一?个)?(?:来源渠道|来源|渠道)[::\s]+(?<then>[^\s,,。]{1,20})|\badd (?:the )?(?:a )?source (?<en>[\w &-]{1,20})/i;
const DROP_SOURCE =
  /(?:来源|渠道)(?:渠道|选项)?里?(?:去掉|删掉|删除|删|不要)(?:一?个)?[::\s]*(?<after>[^\s,,。]{1,20})|(?:去掉|删掉|删除)(?:来源渠道|来源|渠道)[::\s]*(?<then>[^\s,,。]{1,20})|\b(?:remove|drop) (?:the )?source (?<en>[\w &-]{1,20})/i;
const WORKING = /上班|补班|要上|工作日|\bwork(?:ing)?(?: day)?\b/i;
const FREE = /放假|休息|休假|放$|休$|假期|\b(?:day off|holiday|closed|off)\b/i;
const SHOW =
  /^(?:看看?|看下|查看?|现在的?|当前的?)?(?:一?下)?(?:我们的?)?(?:机器人的?)?设置(?:有哪些|是什么)?[??。\s]*$|^(?:show )?(?:me )?(?:the )?settings[?.\s]*$/i;
const OFF = /别|不要|不用|停|关|取消|暂停|\b(?:stop|off|pause|disable|mute|no more)\b/i;
const ON = /恢复|打开|开启|重新|继续|照常|\b(?:resume|on|enable|again)\b/i;
const QUIET = /安静时段|免打扰|静默时段|\bquiet hours\b/i;
const PER_DAY =
  /每(?:人|个人)?每?天(?:最多|不超过|至多)?(?:主动)?(?:推送?|发)(?:最多|不超过)?\s?(?<zh>\d+|[一二两三四五六七八九十]+)\s?条|\bat most (?<en>\d+) (?:pushes|messages|cards)\b/i;
const ZONE = /时区|\btime ?zone\b/i;
const NOON = 12 * 60;
/** Nobody sets more days at once than the longest holiday has. */
const LONGEST_RANGE = 31;

export function readChange(text: string, setting: ChangeSetting): Wanted {
  if (SHOW.test(text.trim())) return { kind: 'show' };
  const source = sourceOf(text);
  if (source) return source;
  const negotiation = NEGOTIATION.exec(text)?.groups;
  if (negotiation) return negotiationDays(negotiation);
  if (ZONE.test(text)) return { kind: 'zone' };
  if (QUIET.test(text)) return quietHours(text);
  const { zh, en } = PER_DAY.exec(text)?.groups ?? {};
  if (zh ?? en) return perDay(zh ?? en ?? '');
  const what = setting.pushes.find(({ said }) => said.test(text));
  if (what) return sentChange(text, what.name);
  return daysWanted(text, setting);
}

function sourceOf(text: string): Wanted | undefined {
  for (const [pattern, add] of [
    [ADD_SOURCE, true],
    [DROP_SOURCE, false],
  ] as const) {
    const { after, then, en } = pattern.exec(text)?.groups ?? {};
    const name = (after ?? then ?? en)?.replace(/^["“'「]|["”'」。!]$/g, '').trim();
    if (name) return { kind: 'source', name, add };
  }
  return undefined;
}

function negotiationDays(found: Readonly<Record<string, string | undefined>>): Wanted {
  const count = readNumeral(found.count ?? found.en ?? found.first ?? '');
  const unit = found.unit ?? found.enUnit ?? found.firstUnit ?? '';
  if (count === undefined) return { kind: 'number-unclear' };
  return { kind: 'negotiation', days: /周|星期|week/i.test(unit) ? count * 7 : count };
}

/** 安静时段改成 22 点到 7 点; switched off they begin and end at once. */
function quietHours(text: string): Wanted {
  const first = findClock(text);
  const then = first && findClock(text.slice(first.span[1]));
  if (first && then) return { kind: 'quiet', from: lateHour(first, then), until: then.minutes };
  return !first && OFF.test(text) ? { kind: 'quiet', from: 0, until: 0 } : { kind: 'time-unclear' };
}

/** Quiet until the morning begins in the evening: 9点到8点 is nine at night. */
const lateHour = ({ minutes, bare }: FoundClock, until: FoundClock): number =>
  bare && minutes < NOON && until.minutes <= NOON ? minutes + NOON : minutes;

function perDay(words: string): Wanted {
  const count = readNumeral(words);
  return count === undefined ? { kind: 'number-unclear' } : { kind: 'per-day', count };
}

function sentChange(text: string, what: string): Wanted {
  const clock = findClock(text);
  if (clock) return { kind: 'time', what, minutes: clock.minutes };
  if (/点|时间|改|调|挪|\b(?:to|at)\b/i.test(text) && !OFF.test(text) && !ON.test(text)) return { kind: 'time-unclear' };
  if (ON.test(text)) return { kind: 'switch', what, on: true };
  return OFF.test(text) ? { kind: 'switch', what, on: false } : { kind: 'time-unclear' };
}

/** 10月10日上班, 10月1号到7号放假, and several such lines at once. */
function daysWanted(text: string, setting: ChangeSetting): Wanted {
  const working = WORKING.test(text);
  if (!working && !FREE.test(text)) return { kind: 'unclear' };
  if (working && FREE.test(text)) return { kind: 'day-unclear' };
  const days = new Set<Day>();
  for (const line of text.split(/[\n;;]/)) {
    const dates = findDates(line, setting);
    if (dates.some(({ doubt }) => doubt === 'no-such-day')) return { kind: 'day-unclear' };
    for (const day of daysOf(line, dates)) days.add(day);
  }
  return days.size === 0 ? { kind: 'day-unclear' } : { kind: 'days', days: [...days].toSorted(), working };
}

const RANGE = /^\s?(?:到|至|-|~|—|to|until|through)\s?$/i;

function daysOf(line: string, dates: readonly FoundDate[]): readonly Day[] {
  const days: Day[] = [];
  for (const [i, date] of dates.entries()) {
    const { window } = date;
    days.push(...(window && daysBetween(window[0], window[1]) <= LONGEST_RANGE ? allBetween(window[0], window[1]) : [date.day]));
    const next = dates[i + 1];
    if (next && RANGE.test(line.slice(date.span[1], next.span[0])) && daysBetween(date.day, next.day) <= LONGEST_RANGE)
      days.push(...allBetween(date.day, next.day));
  }
  return days;
}

const allBetween = (first: Day, last: Day): readonly Day[] =>
  Array.from({ length: Math.max(0, daysBetween(first, last)) + 1 }, (_, i) => addDays(first, i));
