/** What of a tagged rival is its name, and which names are no rival's. */
import type { Span } from '../terms.js';
import type { CompanyHit } from './companies/company.js';
import { CLOSES, SHORTEST } from './name-spans.js';
import { FIRST_NAMES } from './people/en.js';
import type { Found } from './reading.js';
import { isLatin } from './text/language.js';

/** What rivals do, which stands right behind their names: 恒瑞报35万, 科沃也来. */
const RIVAL_DOES = '报也又还都才就给卖说来抢抄那嫌';

/** What stands right before them: 对手有科沃. */
const HAS_RIVAL = /(?:手|品|家|还|也|里|商|另)$/;
/** 觉得比普朗那台清晰: the 比 of a comparison; that of 比亚迪 is the name's own. */
const COMPARED_WITH = /^比(?!亚迪|克|特|邻|迪|速|音)[\u4e00-\u9fffA-Z]/;
/** 土耳其货: where it comes from. */
const GOODS_FROM = /[货产]$/;

/** A rival's name without what it did, and without the 有 before it; a short one is left as it is, and so is a quoted one. */
export function rivalName(folded: string, [first, end]: Span): Span {
  const led = (folded.charAt(first) === '有' && HAS_RIVAL.test(folded.slice(0, first))) || COMPARED_WITH.test(folded.slice(first, end));
  const start = led && end - first >= SHORTEST ? first + 1 : first;
  let last = end;
  while (CLOSES[folded.charAt(start - 1)] === undefined && last - start >= SHORTEST && RIVAL_DOES.includes(folded.charAt(last - 1))) last--;
  return [start, last];
}

/** 报得比我们低, Lucy(运营总监): words for quoting and first names name no firm. */
export const isNobodysFirm = (name: string): boolean =>
  /^报[得了价的个]/.test(name) || GOODS_FROM.test(name) || FIRST_NAMES.has(name.toLowerCase());

/** 听口气森宝送 beside 森宝也在谈: a rival that is told of already, and the end of the word before. */
export const endsInTold = (name: string, told: readonly Found<string>[]): boolean =>
  told.some(
    ({ value }) => value.length >= SHORT_NAME && value.length < name.length && name.endsWith(value) && !isLatin(name.charCodeAt(0)),
  );

/** 律捷怨气很大 beside 用的律捷, 百川用得咋样 beside 百川驾校: the name of a customer or of another rival, and what follows it. */
export function isLonger(folded: string, span: Span, customers: readonly CompanyHit[], rivals: readonly Span[]): boolean {
  const name = folded.slice(...span);
  if (isLatin(name.charCodeAt(0)) || name.length <= SHORT_NAME) return false;
  return (
    customers.some((hit) => hit.name !== name && hit.name.slice(0, SHORT_NAME) === name.slice(0, SHORT_NAME)) ||
    rivals.some(([start, end]) => end - start < name.length && name.startsWith(folded.slice(start, end)))
  );
}
const SHORT_NAME = 2;
