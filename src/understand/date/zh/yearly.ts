/** Days that every year brings again: 双11前, 教师节前, 正月初八, 七夕. */
import { lunarDay } from '../../../records/holidays.js';
import { dayOfYear, oneDay } from '../calendar.js';
import { aroundYearly } from '../festivals.js';
import type { DateContext, DateMeaning, TimeRule } from '../rule.js';
import { aroundNamed } from './holidays.js';
import { countOf, DATE, YEAR, yearOf } from './words.js';

const FIXED = new Map<string, readonly [month: number, date: number]>([
  ['双11', [11, 11]],
  ['双十一', [11, 11]],
  ['双12', [12, 12]],
  ['双十二', [12, 12]],
  ['618', [6, 18]],
  ['六一', [6, 1]],
  ['儿童节', [6, 1]],
  ['情人节', [2, 14]],
  ['妇女节', [3, 8]],
  ['三八节', [3, 8]],
  ['愚人节', [4, 1]],
  ['五四', [5, 4]],
  ['建党节', [7, 1]],
  ['建军节', [8, 1]],
  ['教师节', [9, 10]],
  ['万圣节', [10, 31]],
  ['光棍节', [11, 11]],
  ['平安夜', [12, 24]],
]);

/** 双11前, 双十二, 618前, 六一, 教师节前. */
const fixedDay: TimeRule = {
  name: 'zh/date/fixed-day',
  pattern:
    /(?<name>双11|双十一|双12|双十二|(?<![\d.A-Za-z])618(?=[之以]?[前后]|大促|期间)|(?<![\d一二三四五六七八九十])(?:六一|五四(?=青年节))(?![\d一二三四五六七八九十])|儿童节|情人节|妇女节|三八节|愚人节|建党节|建军节|教师节|万圣节|光棍节|平安夜)(?!\d)(?:大促|购物节|儿童节|青年节|节)?(?<around>[之以]?[前后]|过后|过完|过了|一过|结束后?)?/g,
  read: ({ name = '', around }, context) => {
    const [month, date] = FIXED.get(name) ?? [0, 0];
    const day = dayOfYear(context, month, date);
    if (day === undefined || around === undefined) return day;
    return aroundYearly(context, day.day, aroundNamed(around) === 'before' ? 'before' : 'after');
  },
};

/** 正月初八, 大年初三, 腊月二十, 农历八月十五, 七夕, 重阳: days of the lunar year. */
const lunar: TimeRule = {
  name: 'zh/date/lunar',
  pattern: new RegExp(
    `(?:(?<year>${YEAR})的?)?(?:(?<first>正月|大年|(?<=[^0-9一-鿿]|^)年(?=初[一二三四五六七八九十]))(?:初(?<early>[一二三四五六七八九十])|(?<later>${DATE})(?!月))|(?:农历|阴历)?(?:腊月(?<twelfth>${DATE}))|(?:农历|阴历)(?<month>[一二三四五六七八九十]{1,2}|\\d{1,2})月初?(?<date>${DATE})|(?<named>七夕|重阳))[日号]?节?`,
    'g',
  ),
  read: ({ year, first, early, later, twelfth, month, date, named }, context) => {
    const number = first !== undefined ? 1 : twelfth !== undefined ? 12 : named === '七夕' ? 7 : named === '重阳' ? 9 : countOf(month);
    const day = named === '七夕' ? 7 : named === '重阳' ? 9 : countOf(early ?? later ?? twelfth ?? date);
    return number >= 1 && number <= 12 && day >= 1 && day <= 30 ? lunarDate(context, number, day, yearOf(year, context)) : undefined;
  },
};

/** The next such day. The twelfth month of a lunar year falls in the solar year after. */
function lunarDate(context: DateContext, month: number, day: number, named: number | undefined): DateMeaning {
  const years = named === undefined ? [context.year - 1, context.year, context.year + 1] : [named];
  const days = years.map((year) => lunarDay(year, month, day));
  return oneDay(days.find((found) => found >= context.today) ?? days.at(-1) ?? context.today);
}

/** Days before the new year from which a bare 初八 is spoken of. */
const NEAR = 45;

/** 初八开工, 初六见: with neither month nor 大年, when the lunar new year is near. Not 年初八 nor a form at school (初三学生). */
const nearNewYear: TimeRule = {
  name: 'zh/date/near-new-year',
  pattern:
    /(?<![年月周季岁最当起之期]|[一-鿿](?=初[一二三]))初(?<date>[一二三四五六七八九十])(?![年学级班数语英物化生一二三四五六七八九十])/g,
  read: ({ date }, context) => {
    const day = lunarDate(context, 1, countOf(date), undefined);
    return day.day - context.today <= NEAR ? day : undefined;
  },
};

export const yearlyZh: readonly TimeRule[] = [fixedDay, lunar, nearNewYear];
