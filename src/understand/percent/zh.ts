/** 百分之十五, 九折, 八五折, 三成, 三成半, 让3个点, 6个百分点. */
import { ARABIC, readNumeral, STARTS_NUMBER, ZH_NUMERAL } from '../number/numeral.js';
import type { PercentRule } from './rule.js';

const STARTS = `${STARTS_NUMBER}(?<![${ZH_NUMERAL}点第])`;
const NUMBER = `${ARABIC}|[${ZH_NUMERAL}点]{1,10}`;

/** 百分之十五, 百分之2.4, 千分之三. */
const ofAHundred: PercentRule = {
  name: 'zh/percent/of-a-hundred',
  pattern: new RegExp(`(?<![${ZH_NUMERAL}])(?<whole>[百千万])\\s{0,2}分\\s{0,2}之\\s{0,2}(?<number>${NUMBER})(?<scale>k)?(?![分位])`, 'gi'),
  read: ({ whole, number, scale }) => {
    const value = readNumeral(number ?? '');
    const part = whole === '百' ? 1 : whole === '千' ? 10 : 100;
    return value === undefined ? undefined : { value: ((scale === undefined ? 1 : 1000) * value) / part, kind: 'share' };
  },
};

/** 九折, 85折, 9.5折, 半折: what is left to pay. Two figures are tenths and hundredths. */
const discount: PercentRule = {
  name: 'zh/percent/discount',
  pattern: new RegExp(
    `${STARTS}(?:(?<figures>\\d(?:\\.\\d{1,2})?|[1-9]\\d)|(?<chinese>[一二三四五六七八九](?:点?[一二三四五六七八九])?)|(?<half>半))\\s?折(?![叠扣旧线腾磨返弯])`,
    'g',
  ),
  read: ({ figures, chinese, half }) => {
    if (half !== undefined) return { value: 50, kind: 'discount' };
    const value = figures === undefined ? readNumeral(chinese ?? '') : Number(figures);
    if (value === undefined || value <= 0) return undefined;
    // 八五折 and 85折 are 85 %, 九折 and 9.5折 tenths.
    return { value: Math.round((value < 10 ? value * 10 : value) * 100) / 100, kind: 'discount' };
  },
};

/** 三成, 2.5成, 三成半, 七成六. Not 成功, 成本, 成交, 一成不变. */
const tenths: PercentRule = {
  name: 'zh/percent/tenths',
  pattern: new RegExp(
    `${STARTS}(?<number>\\d{1,2}(?:\\.\\d{1,2})?|[一二两三四五六七八九十])\\s?成\\s?(?:(?<half>半)|(?<more>[一二三四五六七八九])(?![${ZH_NUMERAL}月号个]))?(?![功本交立员分长绩为都果品人年套片批不就型])`,
    'g',
  ),
  read: ({ number, half, more }) => {
    const value = readNumeral(number ?? '');
    if (value === undefined || value <= 0 || value > 10) return undefined;
    return { value: Math.round((value * 10 + (half === undefined ? (readNumeral(more ?? '') ?? 0) : 5)) * 100) / 100, kind: 'share' };
  },
};

/** 让3个点, 15个点, 6个百分点. Not 12个点位. */
const points: PercentRule = {
  name: 'zh/percent/points',
  pattern: new RegExp(`${STARTS}(?<number>${NUMBER})(?<scale>k)?\\s{0,4}个(?:百分点|点(?![位子数评检赞名胡击线半钟]))`, 'gi'),
  read: ({ number, scale }) => {
    const value = readNumeral(number ?? '');
    return value === undefined ? undefined : { value: scale === undefined ? value : value * 1000, kind: 'points' };
  },
};

export const percentsZh: readonly PercentRule[] = [ofAHundred, discount, tenths, points];
