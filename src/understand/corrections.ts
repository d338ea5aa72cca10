import type { Lang, Span } from '../terms.js';
import type { CompanyHit } from './companies/company.js';
import type { FoundAmount } from './find-amounts.js';
import type { FoundDate } from './find-dates.js';
import { correctionsEn } from './intents/en.js';
import { correctionsZh } from './intents/zh.js';
import type { PersonHit } from './people/person.js';
import type { Reading } from './reading.js';
import { firstMatch, matches, matchesOf } from './text/matches.js';

type Correction = NonNullable<Reading['correction']>;

/** What of a message could be the thing that is put right. */
export interface Correctable {
  readonly amounts: readonly FoundAmount[];
  readonly dates: readonly FoundDate[];
  readonly people: readonly PersonHit[];
  readonly companies: readonly CompanyHit[];
}

/** True when the message mends something said before: it says so, or swaps one value for another. */
export function isCorrection(folded: string, lang: Lang, seen: Correctable): boolean {
  const rules = lang === 'zh' ? correctionsZh : correctionsEn;
  if (matches(rules.anyLength, folded)) return true;
  if (
    lang === 'zh' &&
    matches(correctionsZh.ownWords, folded) &&
    (seen.amounts.length > 0 || seen.dates.length > 0 || /\d/.test(folded) || (seen.companies.length === 1 && folded.includes('是'))) &&
    folded.length <= 24
  )
    return true;
  if (folded.length <= (lang === 'zh' ? 30 : 70) && matches(rules.wholly, folded)) return true;
  const found = firstMatch(rules.swap, folded);
  // 冯总啊,不是冯总,是付工,他说…: who corrects himself while he tells tells news.
  const swap = found !== null && lang === 'zh' && folded.length > TELLS && found.index > 6 ? null : found;
  if (swap !== null && valueIn(swap[0], seen) && (lang === 'zh' || swap[4] === undefined || /\d/.test(swap[4]) || named(swap[4], seen)))
    return true;
  const brief = folded.length <= (lang === 'zh' ? 24 : 60);
  const mends =
    (seen.companies.length === 0 && matches(rules.short, folded)) ||
    (seen.companies.length <= 1 && matches(rules.ofOne, folded) && (lang === 'en' || seen.companies.length === 1));
  return brief && mends && !OFFICE_TALK.test(folded) && (seen.amounts.length > 0 || seen.dates.length > 0 || /\d/.test(folded));
}

/** So long a message tells more than one thing put right. */
const TELLS = 60;

/** What is moved is a meeting of our own, no record. */
const OFFICE_TALK = /(?:周会|例会|晨会|早会|复盘会|全员|培训|会议室|值班|团建|聚餐|年会|standup|all hands|training|offsite)/i;

function named(words: string, seen: Correctable): boolean {
  return (
    seen.people.some((person) => !/office$|department-title/.test(person.rule) && words.includes(person.name)) ||
    seen.companies.some(({ name }) => words.includes(name))
  );
}

function valueIn(words: string, seen: Correctable): boolean {
  if (
    /\d|[一二三四五六七八九十百千两]+(?:万|个|台|套|折|成|号|月|天)|周[一二三四五六日天]|礼拜|节[前后]|元旦|春节|清明|五一|端午|中秋|国庆|年[前后底]|月[初中底]/.test(
      words,
    )
  )
    return true;
  return named(words, seen);
}

/** Where the right value stands and which field it mends; undefined when the message names no value. */
export function correctionOf(seen: Correctable, wrong: readonly Span[]): Correction | undefined {
  const right = (span: Span) => !wrong.some(([start, end]) => start <= span[0] && span[0] < end);
  const amount = seen.amounts.find((hit) => right(hit.span));
  if (amount !== undefined) return { field: 'amount', span: amount.span };
  const date = seen.dates.findLast((hit) => right(hit.span) && hit.replaced !== true);
  if (date !== undefined) return { field: 'next', span: date.span };
  const person = seen.people.find((hit) => right(hit.span));
  if (person !== undefined) return { field: 'contact', span: person.span };
  const company = seen.companies.find((hit) => right(hit.span));
  return company === undefined ? undefined : { field: 'customer', span: company.span };
}

const NOT_THIS_ZH = /(?:不是|并非|不再是)[\s,]*([^,。;!?\s]{1,14}?)(?=[,,。\s]|是|而是|应该|$)/g;
const NOT_THIS_EN = /\bnot\s+([\w$€£%.,/ -]{1,24}?)(?=[,;.]|$| but| it's)/gi;

/** The values that the message takes back (不是38万): never the ones to keep. */
export function takenBack(folded: string, lang: Lang): Span[] {
  const spans: Span[] = [];
  for (const match of matchesOf(lang === 'zh' ? NOT_THIS_ZH : NOT_THIS_EN, folded))
    spans.push([match.index, match.index + match[0].length]);
  return spans;
}
