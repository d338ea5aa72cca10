/** 国庆后, 春节前, 年后, 节前, 双11前, 圣诞节. */
import type { Festival } from '../../../records/holidays.js';
import { dayOfYear } from '../calendar.js';
import { type Around, aroundFestival, aroundNextHoliday, aroundYearly } from '../festivals.js';
import type { TimeRule } from '../rule.js';
import { YEAR, yearOf } from './words.js';

const FESTIVALS = new Map<string, Festival>([
  ['元旦', 'new-year'],
  ['春节', 'spring-festival'],
  ['过年', 'spring-festival'],
  ['元宵', 'lantern'],
  ['清明', 'qingming'],
  ['五一', 'labour-day'],
  ['劳动', 'labour-day'],
  ['端午', 'dragon-boat'],
  ['中秋', 'mid-autumn'],
  ['国庆', 'national-day'],
  ['十一', 'national-day'],
  ['圣诞', 'christmas'],
]);
const BREAK = '(?:小?长假|假期|放假|黄金周)?';
const AROUND = '[之以]?前|[之以]?后|过后|回来|期间';

function aroundNamed(text: string | undefined): Around {
  if (text === undefined) return 'on';
  return text.endsWith('前') ? 'before' : text === '期间' ? 'during' : 'after';
}

/** 国庆后, 明年春节前, 中秋. */
const festival: TimeRule = {
  name: 'zh/date/festival',
  pattern: new RegExp(
    `(?<![一二三四五六七八九十百千万零])(?:(?<year>${YEAR})的?)?(?<done>过[完了])?(?<name>元旦|春节|元宵|清明|五一|劳动(?=节)|端午|中秋|国庆|圣诞)节?${BREAK}(?<around>${AROUND})?(?!路|街|大道|区|村|月饼)`,
    'g',
  ),
  read: ({ year, done, name = '', around }, context) => {
    const found = FESTIVALS.get(name);
    return found && aroundFestival(context, found, done === undefined ? aroundNamed(around) : 'after', yearOf(year, context));
  },
};

/** 十一前, 十一长假后, 过年前, 过完年. 十一 and 过年 alone are a number and a custom. */
const shortFestival: TimeRule = {
  name: 'zh/date/short-festival',
  pattern: new RegExp(
    `(?<![\\d一二三四五六七八九十百千万零双第不])(?:(?<name>十一|过年)${BREAK}(?<around>${AROUND})|过[完了](?<done>年|十一))`,
    'g',
  ),
  read: ({ name, around, done }, context) => {
    const found = FESTIVALS.get(name ?? (done === '十一' ? done : '过年'));
    return found && aroundFestival(context, found, aroundNamed(done === undefined ? around : '后'));
  },
};

/** 年后, 年前: around Spring Festival. Not 三年前, 今年后, 成年前. */
const aroundSpringFestival: TimeRule = {
  name: 'zh/date/around-spring-festival',
  pattern:
    /(?<![\d一二两三四五六七八九十百几半多今明后前去来每周成当中青少老壮学财历本全整同早近个])年(?<around>[前后])(?![台任来期年季])(?:最后一个工作日)?/g,
  read: ({ around }, context) => aroundFestival(context, 'spring-festival', aroundNamed(around)),
};

/** 节前, 节后第一个工作日, 假期后, 放假前: around the next public holiday. */
const aroundHoliday: TimeRule = {
  name: 'zh/date/around-holiday',
  pattern:
    /(?<![季环细春关情音章礼调佳])(?:过完)?(?:节|假期|小?长假|放假)(?<around>[之以]?[前后]|回来)(?![期缀])(?:第一个工作日|最后一个工作日)?/g,
  read: ({ around }, context) => aroundNextHoliday(context, aroundNamed(around)),
};

const FIXED = new Map<string, readonly [month: number, date: number]>([
  ['双11', [11, 11]],
  ['双十一', [11, 11]],
  ['双12', [12, 12]],
  ['双十二', [12, 12]],
  ['618', [6, 18]],
  ['六一', [6, 1]],
]);

/** 双11前, 双十二, 618前, 六一. */
const fixedDay: TimeRule = {
  name: 'zh/date/fixed-day',
  pattern:
    /(?<name>双11|双十一|双12|双十二|(?<![\d.A-Za-z])618(?=[之以]?[前后]|大促|期间)|(?<![\d一二三四五六七八九十])六一(?![\d一二三四五六七八九十]))(?!\d)(?:大促|购物节|儿童节|节)?(?<around>[之以]?[前后])?/g,
  read: ({ name = '', around }, context) => {
    const [month, date] = FIXED.get(name) ?? [0, 0];
    const day = dayOfYear(context, month, date);
    if (day === undefined || around === undefined) return day;
    return aroundYearly(context, day.day, aroundNamed(around) === 'before' ? 'before' : 'after');
  },
};

export const holidaysZh: readonly TimeRule[] = [festival, shortFestival, aroundSpringFestival, aroundHoliday, fixedDay];
