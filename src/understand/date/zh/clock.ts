/** 下午3点, 三点半, 两点一刻, 晚上八点二十, 14点30分, 下午. */
import type { HalfOfDay, TimeRule } from '../rule.js';
import { countOf } from './words.js';

const HALVES = new Map<string, HalfOfDay>([
  ['凌晨', 'night'],
  ['半夜', 'night'],
  ['早上', 'am'],
  ['清晨', 'am'],
  ['早晨', 'am'],
  ['一早', 'am'],
  ['一大早', 'am'],
  ['上午', 'am'],
  ['早', 'am'],
  ['晨', 'am'],
  ['中午', 'noon'],
  ['正午', 'noon'],
  ['午后', 'pm'],
  ['下午', 'pm'],
  ['傍晚', 'pm'],
  ['晚上', 'late'],
  ['晚间', 'late'],
  ['夜里', 'late'],
  ['夜晚', 'late'],
  ['晚', 'late'],
]);
const HALF = '凌晨|半夜|早上|清晨|早晨|一大?早|上午|中午|正午|午后|下午|傍晚|晚上|晚间|夜里|夜晚|(?<![昨今明])[早晚晨]';
const HOUR = '2[0-4]|1\\d|0?\\d|二十[一二三四]?|十[一二三四五六七八九]?|[零一二两三四五六七八九]';
const MINUTE = '[0-5]?\\d|[二三四五]?十[一二三四五六七八九]?|零[一二三四五六七八九]|[一二三四五六七八九]';

/** 3点 of a list (3点要求), a share (降3点) or a rate is no hour. */
const NOT_A_TIME = '[^\\S\\n]?(?:个|几|位|建议|意见|要求|问题|原因|反馈|理由|疑问|顾虑|需求|诉求|好处|区别|说明|利|佣|返|折扣|以内的)';

const hour: TimeRule = {
  name: 'zh/date/clock',
  pattern: new RegExp(
    `(?:(?<half>${HALF})的?\\s?)?(?<![\\d.A-Za-z第几让降返扣涨提有这说]|(?<![周期拜])[一二两三四五六七八九十百])(?<hour>${HOUR})(?:点|时(?![间候代段长差]))(?!${NOT_A_TIME})(?:(?<quarter>半|[一三]刻)|钟|整|(?:过)?(?<minute>${MINUTE})分?(?![\\d个万千百天台套%点]))?钟?`,
    'g',
  ),
  read: ({ half, hour: named, quarter, minute }, _context, { text, start, end }) => {
    const base = countOf(named);
    const past = quarter === '半' ? 30 : quarter === '一刻' ? 15 : quarter === '三刻' ? 45 : minute === undefined ? 0 : countOf(minute);
    if (!(base <= 24 && past < 60)) return undefined;
    const said = half === undefined ? undefined : HALVES.get(half);
    // 两点 and 1点 may be points of an argument: alone they are no time.
    const exact = quarter !== undefined || minute !== undefined || /[钟整]$/.test(text.slice(start, end));
    return {
      kind: 'clock',
      minutes: (base % 24) * 60 + past,
      ...(said === undefined ? {} : { half: said }),
      ...(said === undefined && !exact ? { needsDate: true } : {}),
    };
  },
};

/** 下午, 中午, 晚上 without an hour: that part of the day beside it, or of today. Not a greeting. */
const partOfDay: TimeRule = {
  name: 'zh/date/part-of-day',
  pattern: new RegExp(
    `(?<![以每])(?<half>${HALF.replace('|(?<![昨今明])[早晚晨]', '')}|(?<=[日号天一二三四五六])[早晚](?![已就点些会饭餐于]))(?![好安茶餐饭])`,
    'g',
  ),
  read: ({ half = '' }) => {
    const said = HALVES.get(half);
    return said === undefined
      ? undefined
      : { kind: 'clock', half: said, ...(/^(?:早上|一大?早|早|晚)$/.test(half) ? { needsDate: true } : {}) };
  },
};

/** 下班前: the end of the working day beside it, or of today. */
const endOfDay: TimeRule = {
  name: 'zh/date/end-of-day',
  pattern: /下班(?:之?前|以前)/g,
  read: () => ({ kind: 'clock', half: 'pm', deadline: true }),
};

export const clockZh: readonly TimeRule[] = [hour, partOfDay, endOfDay];
