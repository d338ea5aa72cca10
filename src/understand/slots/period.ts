/** Which stretch of time a question is about. */
import type { Lang } from '../../terms.js';
import type { Period } from '../reading.js';
import { type Asked, first } from './asked.js';
import { numberOf } from './counts.js';
import { periodsEn } from './en.js';
import { periodsZh } from './zh.js';

/** 推到下季度,这季度差多少: what is reckoned is said last. */
function lastNamed(periods: readonly (readonly [Period, RegExp])[], folded: string): Period | undefined {
  let last: { readonly period: Period; readonly at: number } | undefined;
  for (const [period, pattern] of periods) {
    const at = folded.search(pattern);
    if (at >= 0 && (last === undefined || at > last.at)) last = { period, at };
  }
  return last?.period;
}

/** 这个季度比上个季度多签了多少: the time that is asked for stands before the one it is held against. */
const COMPARED =
  /^([^,。]*(?:今天|[本这今](?:个)?(?:周|星期|礼拜|月|季度?|年))[^,。]{0,6})比[上去昨前]|\b(this (?:week|month|quarter|year)\b[^.?]{0,24}) (?:vs\.?|versus|compared|than) last\b/i;

/** A named month counts from the month of the reference day. */
export function periodSlot({ folded, lang, today, intent }: Asked): { period?: Period } {
  const periods = lang === 'zh' ? periodsZh : periodsEn;
  const said = COMPARED.exec(folded)?.[1] ?? folded;
  const named = intent === 'ask_whatif' ? lastNamed(periods, folded) : first(periods, said);
  if (named !== undefined) return { period: named };
  const month = monthNamed(folded, lang);
  if (month === undefined) return {};
  const distance = month - Number(today.slice(5, 7));
  if (distance === 0) return { period: 'this_month' };
  if (distance === -1 || distance === 11) return { period: 'last_month' };
  return distance === 1 || distance === -11 ? { period: 'next_month' } : {};
}

const MONTHS_EN = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function monthNamed(folded: string, lang: Lang): number | undefined {
  if (lang === 'en') {
    const word =
      /\b(?:(?:in|for|of|since|did|was|how|vs)\s)?(january|february|march|april|may|june|july|august|september|october|november|december)\b/i.exec(
        folded.replace(/\bmay\b|\bmarch\b/g, ''),
      )?.[1];
    return word === undefined ? undefined : MONTHS_EN.indexOf(word.toLowerCase()) + 1;
  }
  const word = /(十[一二]?|[一二三四五六七八九]|1[0-2]|[1-9])月(?:份)?(?!\d|底|初)/.exec(folded)?.[1];
  return word === undefined ? undefined : numberOf(word);
}
