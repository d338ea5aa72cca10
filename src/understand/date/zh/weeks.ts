/** 周三, 下周三, 周末, 本周内, 下周初. */
import { nextWeekday, period, weekdayOfWeek, weekFromNow } from '../calendar.js';
import type { TimeRule } from '../rule.js';
import { offsetOf, WHICH, weekdayNamed } from './words.js';

const WEEK = '(?:周|星期|礼拜)';
const WEEKDAYS = '一二三四五六日';

/** 周三, 星期天, 下下周二. Not 每周三, which comes again and again, nor the counts of 两周一次 and 一周三次. */
const weekday: TimeRule = {
  name: 'zh/date/weekday',
  pattern: new RegExp(
    `(?:(?<which>${WHICH})|(?<![每\\d一二两三四五六七八九十几半多]))${WEEK}(?<weekday>[${WEEKDAYS}天]|[1-7](?![\\d.%个次天周月年点号台套万]))(?![次遍趟岁]|期间)`,
    'g',
  ),
  read: ({ which, weekday: named = '' }, context) => {
    const number = weekdayNamed(named);
    return which === undefined ? nextWeekday(context, number) : weekdayOfWeek(context, offsetOf(which), number);
  },
};

/** 周六日, 下周一二: two days in a row. */
const twoWeekdays: TimeRule = {
  name: 'zh/date/two-weekdays',
  pattern: new RegExp(`(?:(?<which>${WHICH})|(?<!每))${WEEK}(?<first>[一二三四五六])(?<second>[二三四五六日])(?![\\d次点])`, 'g'),
  read: ({ which, first = '', second = '' }, context) => {
    const number = WEEKDAYS.indexOf(first) + 1;
    if (WEEKDAYS.indexOf(second) !== number) return undefined;
    const start = which === undefined ? nextWeekday(context, number).day : weekdayOfWeek(context, offsetOf(which), number).day;
    return period(start, start, start + 1, 'days');
  },
};

/** 周末, 下周末. */
const weekend: TimeRule = {
  name: 'zh/date/weekend',
  pattern: new RegExp(`(?:(?<which>${WHICH})|(?<!每))${WEEK}末`, 'g'),
  read: ({ which }, { today, monday }) => {
    const saturday = monday + 7 * offsetOf(which) + 5;
    return period(saturday === today - 1 ? today : saturday, saturday, saturday + 1, 'days');
  },
};

/** 下周, 本周内, 下周初, 下周三之外的 下半周. */
const week: TimeRule = {
  name: 'zh/date/week',
  // 问一下周倩: 一下 is no week.
  pattern: new RegExp(`(?<!一(?=下周))(?<which>${WHICH})${WEEK}(?<part>[之以]?内|[初中]|[前后下]半周?)?(?![${WEEKDAYS}天末边报年])`, 'g'),
  read: ({ which, part }, context) => {
    const whole = weekFromNow(context, offsetOf(which));
    const monday = context.monday + 7 * offsetOf(which);
    switch (part?.at(-1) === '周' ? part.charAt(0) : part) {
      case undefined:
        return whole;
      case '初':
      case '前':
      case '前半':
        return period(monday, monday, monday + 2, 'days');
      case '中':
        return period(monday + 2, monday + 1, monday + 3, 'days');
      case '后':
      case '下':
      case '后半':
      case '下半':
        return period(monday + 3, monday + 3, monday + 6, 'days');
    }
    return { ...whole, deadline: true };
  },
};

/** 周内: within this week. */
const withinWeek: TimeRule = {
  name: 'zh/date/within-week',
  pattern: /(?<![\d一二两三四五六七八九十几半多个])周[之以]?内/g,
  read: (_parts, context) => ({ ...weekFromNow(context, 0), deadline: true }),
};

export const weeksZh: readonly TimeRule[] = [weekday, twoWeekdays, weekend, week, withinWeek];
