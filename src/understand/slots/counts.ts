/** Numbers of a question: how many, for how many days, from which sum on, so much less. */
import { daysEn, topNEn } from './en.js';
import { daysZh, topNZh } from './zh.js';

export function numberOf(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  const english = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].indexOf(word.toLowerCase());
  if (english > 0) return english;
  const digits = '零一二三四五六七八九';
  const digit = (char: string) => (char === '两' || char === '俩' ? 2 : digits.indexOf(char));
  const tens = word.indexOf('十');
  if (tens < 0) return digit(word) > 0 ? digit(word) : undefined;
  return (tens === 0 ? 1 : digit(word.charAt(0))) * 10 + (tens === word.length - 1 ? 0 : digit(word.charAt(word.length - 1)));
}

export function topOf(folded: string, zh: boolean): number | undefined {
  const match = (zh ? topNZh : topNEn).exec(folded);
  const word = match?.[1] ?? match?.[2];
  return word === undefined ? undefined : numberOf(word);
}

export function daysSlot(folded: string, zh: boolean): number | undefined {
  const match = (zh ? daysZh : daysEn).exec(folded);
  const [number, unit = ''] = [match?.[1] ?? match?.[3], match?.[2] ?? match?.[4]];
  if (number === '半' || number === '半拉') return /月/.test(unit) ? 15 : undefined;
  const count = number === undefined ? undefined : /^an?$/i.test(number) ? 1 : numberOf(number);
  if (count === undefined) return undefined;
  return (
    count *
    (/周|星期|礼拜|week|wk/.test(unit) ? 7 : /fortnight/.test(unit) ? 14 : /季/.test(unit) ? 90 : /月|month|mth/.test(unit) ? 30 : 1)
  );
}

/** 再让8个点, 抹五个点, another 8 pts, 平一成: so much less in a hundred. */
export function pointsOff(folded: string): number | undefined {
  const points = /(\d+(?:\.\d+)?|[一二两三四五六七八九十]+)\s?(?:个?(?:百分)?点|pts?\b|points?\b)/i.exec(folded)?.[1];
  if (points !== undefined) return numberOf(points);
  const tenths = /(?:让|减|平|降|砍|便宜|少|掉)了?([一二两三四五六七八九])成/.exec(folded)?.[1];
  return tenths === undefined ? undefined : (numberOf(tenths) ?? 0) * 10;
}

/** 要九五折, 95折, 打八折: so much less in a hundred. */
export function discountOff(folded: string): number | undefined {
  const said = /(?<![\d.])(\d{1,2}(?:\.\d)?|[一二三四五六七八九]{1,2})折(?![叠扣旧])/.exec(folded)?.[1];
  if (said === undefined) return undefined;
  const digits = /^\d/.test(said) ? said.replace('.', '') : [...said].map((one) => numberOf(one) ?? 0).join('');
  const left = Number(digits) * (digits.length === 1 ? 10 : 1);
  return left > 0 && left < 100 ? 100 - left : undefined;
}

/** 百万级的项目: from that sum on. */
export function levelOf(folded: string): number | undefined {
  const level = /(?<![\d一二两三四五六七八九几])([十百千])万(?:级|量级|以上|往上|的|大单)|(?:[过超上破够]|超过)([十百千])万/.exec(folded);
  const unit = level?.[1] ?? level?.[2];
  if (unit !== undefined) return { 十: 100_000, 百: 1_000_000, 千: 10_000_000 }[unit];
  const figure = /(\d+(?:\.\d+)?)\s?(万|[wWkKmM](?![A-Za-z]))(?:以上|往上|起|\+|的)?/.exec(folded);
  return figure === null
    ? undefined
    : Number(figure[1]) * { 万: 10_000, w: 10_000, k: 1000, m: 1_000_000 }[figure[2]?.toLowerCase() as 'k'];
}

/** A bare time of day (改到9点, at 8:30), in minutes after midnight. */
export function clockIn(folded: string): number | undefined {
  const zh = /(下午|晚上|傍晚)?(\d{1,2}|[一二三四五六七八九十]{1,3})点(?:(半)|(\d{1,2})分?)?/.exec(folded);
  if (zh !== null) {
    const hour = numberOf(zh[2] ?? '') ?? 0;
    return ((zh[1] !== undefined && hour < 12 ? 12 : 0) + hour) * 60 + (zh[3] === undefined ? Number(zh[4] ?? 0) : 30);
  }
  const figures = /\b(\d{1,2})(?::(\d\d))?\s?(am|pm)?\b/i.exec(folded);
  if (figures === null) return undefined;
  const hour = Number(figures[1]);
  return hour > 23 ? undefined : ((figures[3]?.toLowerCase() === 'pm' && hour < 12 ? 12 : 0) + hour) * 60 + Number(figures[2] ?? 0);
}
