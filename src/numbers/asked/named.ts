/** 9月, 去年三季度, 上上周, last March, the past 30 days: a stretch of time that is no Period, with its name. Pure. */
import { addDays, addMonths, firstOfMonth, lastOfMonth } from '../../records/day.js';
import type { Day, Lang } from '../../terms.js';
import type { Period } from '../../understand/reading.js';
import { type NamedStretch, type Stretch, stretchOf } from '../period.js';

/** The stretch named. `against`: it is what another is held against (跟九月比). */
export interface Named {
  readonly time: NamedStretch;
  readonly against: boolean;
  /** The other of two that are asked about side by side (10月和11月哪个月多). */
  readonly than?: NamedStretch;
}

/** Undefined where no such stretch is named, or only one that a Period stands for. */
export function namedIn(text: string, today: Day, lang: Lang): Named | undefined {
  const both = lang === 'zh' ? PAIR_ZH.exec(text) : null;
  const quarters = lang === 'zh' ? QUARTERS_ZH.exec(text) : null;
  if (quarters) {
    const [one, other] = [quarters[1], quarters[2]].map((said = ''): NamedStretch => {
      const number = numberOf(said);
      return { name: `${IN_WORDS.charAt(number)}季度`, stretch: stretchOf(`q${number}` as Period, today) };
    });
    if (one && other) return { time: one, against: false, than: other };
  }
  if (both) {
    const [one, other] = [both[1], both[2]].map((month = ''): NamedStretch => {
      const { name, stretch } = monthOf(text, numberOf(month), today);
      return { name, stretch };
    });
    if (one && other) return { time: other, against: false, than: one };
  }
  const found = (lang === 'zh' ? inChinese : inEnglish)(text, today);
  if (found === undefined) return undefined;
  const before = text.slice(0, found.at).trimEnd();
  return { time: { name: found.name, stretch: found.stretch }, against: AGAINST.test(before) };
}

const AGAINST = /(?:[比跟和与同]|相比|\b(?:vs\.?|versus|compared (?:to|with)|than)(?: in)?)$/i;

interface Found extends NamedStretch {
  readonly at: number;
}

const IN_WORDS = '零一二三四五六七八九十';
const NUMBER = '\\d{1,3}|十[一二]?|[一二两三四五六七八九]';
const numberOf = (said: string): number =>
  /\d/.test(said) ? Number(said) : said === '两' ? 2 : said.length === 2 ? 10 + IN_WORDS.indexOf(said.charAt(1)) : IN_WORDS.indexOf(said);

const YEAR = '大前年|前年|去年|今年|明年|(?:20)?\\d{2}年';
const MONTH_ZH = new RegExp(
  `(${YEAR})?的?(?<![\\d.])(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月?(?:份)?(?:(?:到|至|[-~、])(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]))?月(?:份)?(?!\\d|[一二三四五六七八九十]+[号日]|[底初中末])`,
);
const TWICE_ZH = /(?<![追赶比超跟])(上上|下下)个?(周|星期|礼拜|月|季度?)/;
const PART_ZH = new RegExp(`(${YEAR})的?(?:第?([一二三四1-4])季度?|[qQ]([1-4])|([上下])半年)`);
const YEAR_ZH = /(大前年|前年|后年|20\d{2}年)(?!\d|的?(?:第|[一二三四五六七八九十\d]|[qQ上下]))/;
const PAST_ZH = new RegExp(`(?:最近|近|过去|这)(?:的)?(${NUMBER}|半)个?(天|周|星期|礼拜|月|年|季度)`);
/** What has not happened yet is of the next such month. */
const TO_COME = /[能会该要可]以?够?(?:签|成|拿|赢)|预计|预测|估计|打算|\b(?:will|expect\w*|forecast|to sign|to close|due)\b/i;

function inChinese(text: string, today: Day): Found | undefined {
  const year = Number(today.slice(0, 4));
  const twice = TWICE_ZH.exec(text);
  if (twice) {
    const [name, way, unit = ''] = twice;
    return { at: twice.index, name, stretch: twiceAway(way === '上上' ? 'last' : 'next', unit, today) };
  }
  const same = SAME_TIME_ZH.exec(text);
  if (same) {
    const first = addMonths(firstOfMonth(today), -12);
    return { at: same.index, name: `去年${Number(first.slice(5, 7))}月`, stretch: { first, last: lastOfMonth(first) } };
  }
  const part = PART_ZH.exec(text);
  if (part && yearSaid(part[1], year) !== year) {
    const of = yearSaid(part[1], year);
    const quarter = part[2] ?? part[3];
    const period: Period = quarter === undefined ? (part[4] === '上' ? 'h1' : 'h2') : (`q${numberOf(quarter)}` as Period);
    return { at: part.index, name: part[0], stretch: stretchOf(period, `${of}-06-15` as Day) };
  }
  const month = MONTH_ZH.exec(text);
  if (month) return ofMonths(text, today, month);
  const whole = YEAR_ZH.exec(text);
  if (whole) return { at: whole.index, name: whole[0], stretch: stretchOf('this_year', `${yearSaid(whole[1], year)}-06-15` as Day) };
  const past = PAST_ZH.exec(text);
  if (!past) return undefined;
  const [name, n = '', unit = ''] = past;
  const count = n === '半' ? (unit === '年' ? 6 : 0) : numberOf(n);
  return count === 0 ? undefined : { at: past.index, name, stretch: until(today, count, n === '半' ? '月' : unit) };
}

const MONTH_NUMBER = '(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])';
const PAIR_ZH = new RegExp(`(?<![\\d.])${MONTH_NUMBER}月(?:份)?(?:和|跟|与|还是|比)${MONTH_NUMBER}月(?:份)?(?!\\d)`);
const QUARTERS_ZH = /(?:第)?([一二三四1-4])季度?(?:和|跟|与|比|还是)(?:第)?([一二三四1-4])季度/;
const SAME_TIME_ZH = /去年(?:的)?(?:这个?时候|同期|此时|这个月|本月|当月)/;

/** The month of that number that is meant where no year is named. */
function monthOf(text: string, number: number, today: Day): NamedStretch {
  const year = yearMeant(text, number, today);
  const name = `${String(year) === today.slice(0, 4) ? '' : `${year}年`}${number}月`;
  return { name, stretch: spread(`${year}-${String(number).padStart(2, '0')}-01` as Day, 0) };
}

/** The month before, this one and the next are Periods. */
function ofMonths(text: string, today: Day, match: RegExpExecArray): Found | undefined {
  const [words, said, from = '', to] = match;
  const now = Number(today.slice(0, 4));
  const first = numberOf(from);
  const last = to === undefined ? first : numberOf(to);
  if (first < 1 || last > 12 || last < first) return undefined;
  const near = (first - Number(today.slice(5, 7)) + 13) % 12 <= 2;
  if (near && said === undefined && to === undefined) return undefined;
  const year = said === undefined ? yearMeant(text, first, today) : yearSaid(said, now);
  const start = `${year}-${String(first).padStart(2, '0')}-01` as Day;
  const months = last === first ? `${first}月` : `${first}–${last}月`;
  const name = year === now ? months : `${year}年${months}`;
  return { at: match.index + (words.startsWith('的') ? 1 : 0), name, stretch: spread(start, last - first) };
}

/** A month without a year is the latest one, or where something is to come the next one. */
function yearMeant(text: string, month: number, today: Day): number {
  const [year, now] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  if (TO_COME.test(text)) return month < now ? year + 1 : year;
  return month > now + 1 ? year - 1 : year;
}

function yearSaid(said: string | undefined, now: number): number {
  const away = { 大前年: -3, 前年: -2, 去年: -1, 今年: 0, 明年: 1, 后年: 2 }[said ?? '今年'];
  if (away !== undefined) return now + away;
  const year = Number(said?.replace('年', ''));
  return year < 100 ? 2000 + year : year;
}

const spread = (first: Day, months: number): Stretch => ({ first, last: lastOfMonth(addMonths(first, months)) });

function twiceAway(way: 'last' | 'next', unit: string, today: Day): Stretch {
  const kind = /周|星期|礼拜|week/i.test(unit) ? 'week' : /季|quarter/i.test(unit) ? 'quarter' : 'month';
  const once: Period = `${way}_${kind}`;
  return stretchOf(once, stretchOf(once, today).first);
}

/** So many days, weeks, months or years up to a day. */
function until(today: Day, count: number, unit: string): Stretch {
  const first = /天|day/i.test(unit)
    ? addDays(today, 1 - count)
    : /周|星期|礼拜|week/i.test(unit)
      ? addDays(today, 1 - 7 * count)
      : addDays(addMonths(today, -count * (/年|year/i.test(unit) ? 12 : /季|quarter/i.test(unit) ? 3 : 1)), 1);
  return { first, last: today };
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const TWICE_EN = /\b(?:the )?(week|month|quarter) (after next|before last)\b/i;
/** may, march alone are verbs: those need a word before or a year behind. */
const MONTH_EN = new RegExp(
  `\\b(?:(last|this|next|in|for|of|during|vs\\.?|than|about) (${MONTHS.join('|')})|(${MONTHS.filter((one) => !/^Ma/.test(one)).join('|')})|(March|May)(?= 20\\d\\d|'s\\b|\\?*$))(?: (20\\d\\d))?\\b`,
  'i',
);
const PAST_EN = /\b(?:last|past|previous) (\d{1,3}|two|three|four|six) (days?|weeks?|months?|quarters?|years?)\b/i;
const COUNT_EN: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, six: 6 };
const YEAR_EN = /\b(?:in|for|during|of) (20\d\d)\b/i;

function inEnglish(text: string, today: Day): Found | undefined {
  const year = Number(today.slice(0, 4));
  const twice = TWICE_EN.exec(text);
  if (twice) {
    const [name, unit = '', way = ''] = twice;
    return { at: twice.index, name: name.toLowerCase(), stretch: twiceAway(/last/i.test(way) ? 'last' : 'next', unit, today) };
  }
  const month = MONTH_EN.exec(text);
  if (month) return ofMonthEn(text, today, month);
  const past = PAST_EN.exec(text);
  if (past) {
    const [words, n = '', unit = ''] = past;
    const count = COUNT_EN[n.toLowerCase()] ?? Number(n);
    return count > 0 ? { at: past.index, name: `in the ${words.toLowerCase()}`, stretch: until(today, count, unit) } : undefined;
  }
  const whole = YEAR_EN.exec(text);
  if (!whole || Number(whole[1]) === year) return undefined;
  return { at: whole.index + whole[0].length - 4, name: `in ${whole[1]}`, stretch: stretchOf('this_year', `${whole[1]}-06-15` as Day) };
}

function ofMonthEn(text: string, today: Day, [words, before = '', ...names]: RegExpExecArray): Found {
  const said = (names[0] ?? names[1] ?? names[2] ?? '').toLowerCase();
  const number = MONTHS.findIndex((one) => one.toLowerCase() === said) + 1;
  const now = Number(today.slice(5, 7));
  const at = text.indexOf(words) + (/^(?:vs\.?|than)$/i.test(before) ? before.length + 1 : 0);
  const lastOne = /^last$/i.test(before) && number >= now ? -1 : 0;
  const meant = names[3] === undefined ? yearMeant(text, number, today) : Number(names[3]);
  const year = names[3] === undefined && /^last$/i.test(before) ? Number(today.slice(0, 4)) + lastOne : meant;
  const name = `in ${MONTHS[number - 1]}${String(year) === today.slice(0, 4) ? '' : ` ${year}`}`;
  return { at, name, stretch: spread(firstOfMonth(`${year}-${String(number).padStart(2, '0')}-01` as Day), 0) };
}
