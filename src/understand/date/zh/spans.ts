/** 三天后, 两周内, 5个工作日内, 半小时后, 10分钟前, 过两天. */
import { period } from '../calendar.js';
import type { DayUnit, SpanUnit, TimeRule } from '../rule.js';
import { away, within } from '../spans.js';
import { BY, COUNT, countUpTo } from './words.js';

const UNITS = new Map<string, SpanUnit>([
  ['天', 'day'],
  ['日', 'day'],
  ['工作日', 'workday'],
  ['周', 'week'],
  ['星期', 'week'],
  ['礼拜', 'week'],
  ['月', 'month'],
  ['年', 'year'],
  ['小时', 'hour'],
  ['钟', 'hour'],
  ['钟头', 'hour'],
  ['分钟', 'minute'],
]);
const UNIT = '(?<unit>天|日|个?工作日|周|个?星期|个?礼拜|个?小时|个钟头?|钟头|分钟|个月|年)';
const WHEN = '(?:时间)?(?<when>[之以]?[后内前])(?![台端期缀])';
const STARTS_COUNT = '(?<![\\d.A-Za-z一二两三四五六七八九十百几第])';

/** What is counted from another event, or is a length and no point in time: 签约后30天内, 交期45天内, 每3天后, 提前3天. */
const COUNTED_FROM_ELSEWHERE =
  /(?:后|起|每隔?|[交工货账帐]期|周期|质保|保质|付款期|压缩[到至]?|缩短?[到至]?|控制[在到]|延长[到至]?|收货|验收|签约|签订|到货|近|过去|最近|前后|提前)[^,。;!?\s]{0,2}$/;

/** 25日前提供报价: the day of the month. */
const BY_THE_DAY = new RegExp(`^${BY}`);

/** 三天后, 半年内, 一个半月后, 两年半后. */
const span: TimeRule = {
  name: 'zh/date/span',
  pattern: new RegExp(
    `${STARTS_COUNT}(?:(?<whole>${COUNT})(?<more>个半)?|(?<half>半))${UNIT.replace('个月', '个?月')}(?<more2>半)?${WHEN}`,
    'g',
  ),
  read: ({ whole, more, half, unit = '', more2, when = '' }, context, { text, start, end }) => {
    if (COUNTED_FROM_ELSEWHERE.test(text.slice(Math.max(0, start - 8), start))) return undefined;
    // 3月前 is before March; only 三个月前, 半月后 and 一个半月后 count months.
    if (unit === '月' && more === undefined && half === undefined) return undefined;
    const count = (half === undefined ? countUpTo(whole) : 0.5) + ((more ?? more2) ? 0.5 : 0);
    const counted = UNITS.get(unit.replace('个', ''));
    if (counted === undefined || !(count > 0) || end === start || (unit === '日' && BY_THE_DAY.test(text.slice(end - when.length))))
      return undefined;
    if (when.endsWith('内')) return within(context, count, counted);
    return away(context, when.endsWith('前') ? -count : count, counted);
  },
};

/** 大概6周出结果, 给我两天时间, 等他一个礼拜: what is waited for so long comes at its end. Not 大概6周了, which has been. */
const waited: TimeRule = {
  name: 'zh/date/waited',
  pattern: new RegExp(
    `(?:(?<roughly>大概|大约|差不多|估计|预计)(?:要|得|需要?|还要|还得)?|(?:再?给(?:我们?|咱们?|他们?|她|对方)|再?等(?:我们?|他们?|她|对方)?))(?<whole>${COUNT}|[一两二三四五六七八][两二三四五六七八九])${UNIT}(?:的?时间|左右)?(?<then>[能可就]?(?:以?出|有|给|答复|回复|答|回|到|交|好|完|定|批|下来))?(?![后前内]|[之以][后前内])`,
    'g',
  ),
  read: ({ roughly, whole, unit = '', then }, context, { text, start }) => {
    if (roughly !== undefined && then === undefined) return undefined;
    if (COUNTED_FROM_ELSEWHERE.test(text.slice(Math.max(0, start - 8), start))) return undefined;
    const [count, counted] = [countUpTo(whole), UNITS.get(unit.replace('个', ''))];
    return counted === undefined || !(count > 0) ? undefined : away(context, count, counted);
  },
};

/** 过两天, 再过三个月. */
const later: TimeRule = {
  name: 'zh/date/later',
  pattern: new RegExp(`(?<![不超通])过(?<whole>\\d{1,2}|[一两二三四五六七八九十]{1,2})${UNIT}(?![的前])`, 'g'),
  read: ({ whole, unit = '' }, context) => {
    const [count, counted] = [countUpTo(whole), UNITS.get(unit.replace('个', ''))];
    return counted === undefined || !(count > 0) ? undefined : away(context, count, counted);
  },
};

/** 这两天, 这两三天: today and the days after. */
const theseDays: TimeRule = {
  name: 'zh/date/these-days',
  pattern: /这(?<whole>两三|[两二三])天(?!前|里?来)/g,
  read: ({ whole = '' }, { today }) => {
    const last = today + (whole.endsWith('三') ? 3 : 2);
    return period(last, today, last, 'days');
  },
};

/** 公示期3天, 公示5个工作日: the notice of an award has begun, and ends then. */
const publicNotice: TimeRule = {
  name: 'zh/date/public-notice',
  pattern: new RegExp(`公示期?(?:是|为|共)?(?<whole>${COUNT})(?<unit>天|日|个?工作日)(?![后前])`, 'g'),
  read: ({ whole, unit = '' }, context) => {
    const [count, counted] = [countUpTo(whole), UNITS.get(unit.replace('个', ''))];
    return counted === undefined || !(count > 0) ? undefined : away(context, count, counted);
  },
};

const DAY_UNITS = new Map<string, DayUnit>([
  ['天', 'day'],
  ['周', 'week'],
  ['星期', 'week'],
  ['礼拜', 'week'],
  ['月', 'month'],
  ['工作日', 'workday'],
]);

/** 前一周, 后三天 behind a date: 春节前一周, 开标日11月20号后三天. */
const shift: TimeRule = {
  name: 'zh/date/shift',
  pattern: new RegExp(`(?<when>[前后])(?<whole>${COUNT})(?<unit>天|周|个?星期|个?礼拜|个月|个?工作日)(?![内后前])`, 'g'),
  read: ({ when, whole, unit = '' }) => {
    const [count, counted] = [countUpTo(whole), DAY_UNITS.get(unit.replace('个', ''))];
    return counted === undefined || !(count > 0) ? undefined : { kind: 'shift', count: when === '前' ? -count : count, unit: counted };
  },
};

export const spansZh: readonly TimeRule[] = [shift, span, waited, later, theseDays, publicNotice];
