/** 三十八, 5万4千6百, 两百多万, 二分之一, 负四百零五. */
import { readBetween, readNumeral, ZH_DIGIT, ZH_NUMERAL } from './numeral.js';
import type { NumberRule } from './rule.js';

/** Words that only look like a numeral: 一起, 万一, 收拾, 大陆, 第三. */
const STARTS = `(?<![A-Za-z\\d_.第${ZH_NUMERAL}]|[收朝夕].{0,2}(?=拾)|[大远着登](?=陆)|星期|礼拜|周)`;
/** What makes a lone figure the start of a word: 一起, 一定, 四川, 五台, 陆总. */
const WORD = /^(?:[起直定般样些致旦切共同向川台总]|.总)/;

/** A numeral in characters, or in characters and figures with a unit in it: 一千五百零几万, 4千零30万. */
const numeral: NumberRule = {
  name: 'zh/number/numeral',
  pattern: new RegExp(
    `${STARTS}(?<sign>负|-)?(?!百\\s{0,2}分)(?<number>[${ZH_DIGIT}零〇十拾百佰千仟廿卅卌][${ZH_NUMERAL}]{0,23}|\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,4})?\\s?[百千万亿兆][${ZH_NUMERAL}]{0,8}|\\d{1,8}(?:\\.\\d{1,4})?\\s?[十百千万亿兆](?:\\s?[${ZH_NUMERAL}\\d]){0,12})(?<few>\\s?[多余几来]\\s?(?<scale>[百千]?[万亿]))?(?<point>点[${ZH_NUMERAL}]{1,8})?`,
    'g',
  ),
  read: ({ sign, number = '', few, scale = '', point = '' }, _context, { text, end }) => {
    if (few === undefined && number.length === 1 && WORD.test(text.slice(end, end + 2))) return undefined;
    const whole = number + (few === undefined ? '' : scale);
    const value = readNumeral(whole) ?? readBetween(whole)?.[0];
    if (value === undefined || (value === 0 && number.length > 1)) return undefined;
    const fraction = point === '' ? 0 : (readNumeral(`零${point}`) ?? 0);
    return sign === undefined ? value + fraction : -(value + fraction);
  },
};

/** 二分之一, 3分之5, 一百万分之五. Not 百分之五, which is five. */
const fraction: NumberRule = {
  name: 'zh/number/fraction',
  pattern: new RegExp(
    `(?<![${ZH_NUMERAL}\\d])(?<below>[${ZH_NUMERAL}]{1,8}|\\d{1,8})\\s?分\\s{0,2}之\\s{0,2}(?<above>[${ZH_NUMERAL}]{1,8}|\\d{1,8})`,
    'g',
  ),
  read: ({ below = '', above }) => {
    const [under, over] = [readNumeral(below), readNumeral(above ?? '')];
    return under === undefined || over === undefined || under === 0 || below === '百' ? undefined : Math.round((over / under) * 1e9) / 1e9;
  },
};

export const numbersZh: readonly NumberRule[] = [numeral, fraction];
