/** 国庆后, 明年春节前, 过完五一, 年后, 节前, 放完假. */
import type { Festival } from '../../../records/holidays.js';
import { type Around, aroundFestival, aroundNextHoliday } from '../festivals.js';
import type { TimeRule } from '../rule.js';
import { YEAR, yearOf } from './words.js';

const FESTIVALS = new Map<string, Festival>([
  ['元旦', 'new-year'],
  ['春节', 'spring-festival'],
  ['新春', 'spring-festival'],
  ['农历新年', 'spring-festival'],
  ['过年', 'spring-festival'],
  ['除夕', 'new-year-eve'],
  ['大年三十', 'new-year-eve'],
  ['元宵', 'lantern'],
  ['清明', 'qingming'],
  ['五一', 'labour-day'],
  ['劳动', 'labour-day'],
  ['端午', 'dragon-boat'],
  ['中秋', 'mid-autumn'],
  ['国庆', 'national-day'],
  ['十一', 'national-day'],
  ['冬至', 'winter-solstice'],
  ['圣诞', 'christmas'],
]);
const BREAK = '(?:小?长假|假期|放完?假|假|黄金周)?';
const BEFORE = '[之以]?前(?![\\d一两二三四五六七八九十]{1,2}个?(?:天|周|星期|礼拜|月|工作日))|来临前|到来之?前';
const AFTER =
  '[之以]?后(?![\\d一两二三四五六七八九十]{1,2}个?(?:天|周|星期|礼拜|月|工作日))|过后|过完|过了|完了?|结束(?:之?后)?|回来(?:之?后)?|收假后?|复工后?|一过';

/** Where 前, 后, 期间 … put a date. */
export function aroundNamed(text: string | undefined): Around {
  if (text === undefined) return 'on';
  return text.endsWith('前') ? 'before' : text === '期间' ? 'during' : 'after';
}

/** 国庆后, 明年春节前, 中秋, 过完五一. */
const festival: TimeRule = {
  name: 'zh/date/festival',
  pattern: new RegExp(
    `(?<![一二三四五六七八九十百千万零])(?:(?<year>${YEAR})的?)?(?<done>[过放][完了])?(?<name>元旦|春节|新春(?=[之以]?[前后期假])|农历新年|除夕|大年三十|元宵|清明|五一|劳动(?=节)|端午|中秋|国庆|冬至|圣诞)节?${BREAK}(?<around>${BEFORE}|${AFTER}|期间)?(?!路|街|大道|区|村|月饼|联欢)`,
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
    `(?<![\\d一二三四五六七八九十百千万零双第不])(?:(?<name>十一|过年)${BREAK}(?<around>${BEFORE}|${AFTER}|期间)|过[完了](?<done>年|十一))`,
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
    /(?<![\d一二两三四五六七八九十百几半多今明后前去来每周成当中青少老壮学财历本全整同早近个上下])年(?<around>[前后])(?![台任来期年季])/g,
  read: ({ around }, context) => aroundFestival(context, 'spring-festival', aroundNamed(around)),
};

/** 节前, 节后, 假期后, 过完节, 放完假: around the next public holiday. */
const aroundHoliday: TimeRule = {
  name: 'zh/date/around-holiday',
  pattern:
    /(?<![季环细春关情音章礼调佳请病事年休婚产双度寒暑])(?:(?:节|假期|小?长假|放假)(?:日)?(?<around>[之以]?[前后]|回来|结束后?)(?![期缀])|(?<done>[过放][完了])(?:节|假|小?长假))/g,
  read: ({ around, done }, context) => aroundNextHoliday(context, done === undefined ? aroundNamed(around) : 'after'),
};

export const holidaysZh: readonly TimeRule[] = [festival, shortFestival, aroundSpringFestival, aroundHoliday];
