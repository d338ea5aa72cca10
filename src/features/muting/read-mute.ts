/** What somebody wants no more, or again, of what they are sent unasked. */
import { addDays, addMonths, atOf, dayOf, firstOfMonth, mondayOf } from '../../records/day.js';
import type { PushKind } from '../../records/push-kind.js';
import type { At, Lang, Zone } from '../../terms.js';
import { findDates } from '../../understand/find-dates.js';
import { readNumeral } from '../../understand/number/numeral.js';

/** `this`: the last one sent, or the one quoted. `unknown`: one that is not sent. */
export type What = { readonly kind: 'this' | 'all' | 'unknown' } | { readonly kind: 'named'; readonly names: readonly string[] };

/** On which days, and until when; null = for good. */
export interface HowLong {
  readonly days: 'all' | 'weekend';
  readonly until: At | null;
}

export type Wish =
  | { readonly kind: 'list' }
  /** Nothing at night: that is so for everybody already. */
  | { readonly kind: 'night' }
  | { readonly kind: 'mute'; readonly what: What; readonly how: HowLong }
  /** `weekend`: only what is muted at weekends. */
  | { readonly kind: 'unmute'; readonly what: What; readonly weekend?: true };

export interface MuteSetting {
  readonly now: At;
  readonly zone: Zone;
  readonly lang: Lang;
  readonly pushes: readonly PushKind[];
}

const LIST =
  /(?:哪些|什么|哪几[种个])(?:推送|消息|卡片)?(?:被)?(?:我)?(?:关|停|静音|屏蔽)|(?:关|停|静音|屏蔽)了?(?:哪些|什么)|静音(?:列表|了吗)|\b(?:what|which)\b.{0,24}\bmuted?\b|^(?:show |list )?(?:me )?(?:my )?(?:muted|mutes)\b/i;
const NIGHT = /晚上|夜里|半夜|下班|\bat night\b|\bevenings?\b|\bafter (?:work|\d{1,2})/i;
/** Whoever is disturbed and says no more wants quiet today. */
const BOTHERED =
  /(?:吵|烦|打扰|骚扰|打搅)我?|忙|开(?:着|个)?会|会上|陪客户|开车|路上|[高铁飞机]上|\b(?:busy|meetings?|driving)\b|\b(?:bother|disturb|alone|quiet)/i;
const TOO_MANY = /太多|太勤|少一?[点些]|少推|少发|太吵|太频繁|太烦|好吵|吵死|\btoo (?:many|much)\b/i;
const AGAIN =
  /恢复|打开|开启|重新|继续|接着|照常|(?:还是|也|又|可以)(?:给我)?(?:推|发)|(?:别|不要)(?:停|关|静音)|(?:don't|do not) (?:mute|stop)|carry on|go on|weekends? (?:are|is) (?:fine|ok)|(?:取消|解除|关闭|关掉)静音|\b(?:unmute|resume|unpause|turn (?:back )?on|back on|start|again)\b/i;
/** Against it, whatever else is said: 不要再继续推了, don't send me this again. */
const NO_MORE =
  /(?:别|不要|不用|不必|甭|不想)(?:再|要|继续)*(?:给我)?(?:再)?(?:推|发|收|看|给我|弹)|\b(?:(?:don't|do not) (?:push|send)|stop|no more|nothing|not th(?:is|ese))\b/i;
const THIS =
  /这个(?!周|月|星期|礼拜)|这条|这种|这类|此类|这张|\b(?:this|that|these|those)\b(?! (?:week|month|weekend|morning|afternoon|evening))/i;
const ALL = /全部|全停|全都|所有|一切|都|什么|任何|\b(?:all|everything|anything|any)\b/i;
const KIND_OF = /日报|周报|月报|卡|榜|提醒|报告|\b(?:cards?|reports?|alerts?|digest|reminders?)\b/i;
/** Nothing goes out on holidays that are no weekends. */
const WEEKEND = /节假日|假期|周末|周六(?:和|跟|、)?周?[日天]|双休|\bweekends?\b/i;
/** A few: so many days. */
const SOME_DAYS = 3;

export function readMute(text: string, setting: MuteSetting): Wish {
  if (LIST.test(text)) return { kind: 'list' };
  const named = setting.pushes.some(({ said }) => said.test(text));
  if (NIGHT.test(text) && !isAgain(text) && !named) return { kind: 'night' };
  if (TOO_MANY.test(text) && !named) return { kind: 'mute', what: { kind: 'unknown' }, how: { days: 'all', until: null } };
  const how = howLong(text, setting);
  const what = whatOf(text, setting.pushes, how);
  if (!isAgain(text)) return { kind: 'mute', what, how };
  return {
    kind: 'unmute',
    what: what.kind === 'this' && !THIS.test(text) ? { kind: 'all' } : what,
    ...(how.days === 'weekend' ? { weekend: true } : {}),
  };
}

const isAgain = (text: string): boolean =>
  AGAIN.test(text) && (!NO_MORE.test(text) || /(?:别|不要)(?:停|关|静音)|(?:don't|do not) (?:mute|stop)/i.test(text));

function whatOf(text: string, pushes: readonly PushKind[], how: HowLong): What {
  const names = pushes.filter(({ said }) => said.test(text)).map(({ name }) => name);
  if (names.length > 0) return { kind: 'named', names };
  if (THIS.test(text)) return { kind: 'this' };
  if (ALL.test(text)) return { kind: 'all' };
  if (KIND_OF.test(text)) return { kind: 'unknown' };
  // 周末别发 means all that comes at weekends; 别推了 means the one that has just come.
  return {
    kind: how.days === 'weekend' || how.until !== null || /推送|消息|\b(?:pushes|messages|notifications)\b/i.test(text) ? 'all' : 'this',
  };
}

function howLong(text: string, { now, zone, lang }: MuteSetting): HowLong {
  if (WEEKEND.test(text) && !/这个?周末|\bthis weekend\b/i.test(text)) return { days: 'weekend', until: null };
  const long = timeIn(text);
  if (long !== undefined) return { days: 'all', until: now + long };
  const today = dayOf(now, zone);
  const until = (day: Parameters<typeof atOf>[0]): HowLong => ({ days: 'all', until: atOf(day, 0, zone) });
  if (/这个?周末|\bthis weekend\b/i.test(text)) return { days: 'weekend', until: atOf(addDays(mondayOf(today), 7), 0, zone) };
  if (/这周|本周|这个?(?:星期|礼拜)|\bthis week\b/i.test(text)) return until(addDays(mondayOf(today), 7));
  if (/这个?月|本月|\bthis month\b/i.test(text)) return until(addMonths(firstOfMonth(today), 1));
  const hour = untilHour(text);
  if (hour !== undefined && atOf(today, hour, zone) > now) return { days: 'all', until: atOf(today, hour, zone) };
  if (/今天|今日|今晚|\btoday\b|\btonight\b/i.test(text)) return until(addDays(today, 1));
  if (/明天|明日|\btomorrow\b/i.test(text)) return until(addDays(today, 2));
  if (/这几天|最近|\b(?:the next )?few days\b/i.test(text)) return until(addDays(today, SOME_DAYS));
  if (BOTHERED.test(text)) return until(addDays(today, 1));
  const days = daysIn(text);
  if (days !== undefined) return until(addDays(today, days));
  const [date] = findDates(text, { now, zone, lang });
  return date && !date.doubt && date.day > today ? until(date.day) : { days: 'all', until: null };
}

/** The minute of the day at which a part of it is over: 下午别发, until 3 pm, 三点前. */
function untilHour(text: string): number | undefined {
  const clock =
    /(?<zh>\d{1,2}|[一两二三四五六七八九十]{1,2})点(?<half>半)?(?:之?前|以前)|\buntil (?<en>\d{1,2})(?::(?<minutes>\d{2}))? ?(?<pm>[ap]m)?\b/i.exec(
      text,
    )?.groups;
  const hour = clock && (clock.zh === undefined ? Number(clock.en) : readNumeral(clock.zh));
  if (clock && hour !== undefined && hour <= 24) {
    // Before eight o'clock nobody would be sent anything: the afternoon is meant.
    const afternoon = hour < 8 && !/am/i.test(clock.pm ?? '') ? 12 : 0;
    return (hour + afternoon) * 60 + (clock.half ? 30 : Number(clock.minutes ?? 0));
  }
  if (/(?:今天|今日)?下午|\bthis afternoon\b/i.test(text) && !/明天|后天|周[一二三四五六日天]/.test(text)) return 18 * 60;
  return /(?:今天)?上午|\bthis morning\b/i.test(text) && !/明天|后天|周[一二三四五六日天]/.test(text) ? 12 * 60 : undefined;
}

const IN_WORDS: Readonly<Record<string, number>> = { 半: 0.5, 'half an': 0.5, a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5 };

/** 两小时内, 半个小时, for an hour; in ms. */
function timeIn(text: string): number | undefined {
  const found =
    /(?<count>\d+|半|[一两二三四五六七八九十]+|\b(?:half an|an?|one|two|three|four|five)\b)\s?个?(?<half>半)?\s?(?<unit>小时|钟头|分钟|hours?|minutes?)/i.exec(
      text,
    )?.groups;
  if (!found) return undefined;
  const said = (found.count ?? '').toLowerCase();
  const count = IN_WORDS[said] ?? readNumeral(said);
  if (count === undefined || count <= 0) return undefined;
  return (count + (found.half ? 0.5 : 0)) * (/分|minute/i.test(found.unit ?? '') ? 60_000 : 3_600_000);
}

/** 三天, 两周, 半个月, for 10 days. */
function daysIn(text: string): number | undefined {
  if (/半个?月/.test(text)) return 15;
  if (/\ba week\b/i.test(text)) return 7;
  const found = /(?<count>\d+|[一两二三四五六七八九十]+)\s?个?(?<unit>天|日|周|星期|礼拜|月|days?|weeks?|months?)(?!报)/i.exec(
    text,
  )?.groups;
  const count = found && readNumeral(found.count ?? '');
  if (!found || count === undefined || count < 1 || count > 366) return undefined;
  if (/周|星期|礼拜|week/i.test(found.unit ?? '')) return count * 7;
  return /月|month/i.test(found.unit ?? '') ? count * 30 : count;
}
