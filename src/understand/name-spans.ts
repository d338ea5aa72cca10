/** Where a name that was tagged begins and ends, and where one more customer is called. */
import type { Span } from '../terms.js';
import { isLatin } from './text/language.js';

const SHORTEST = 3;
const CAPITAL = /[A-Z]/;
const AROUND = ' 「」“”"《》【】';
const CLOSES: Readonly<Record<string, string>> = { '「': '」', '“': '”', '"': '"', '《': '》', '【': '】' };
const STANDING = /(?:状态|阶段|进度|情况)$/;
/** No name ends so. */
const BEHIND_NAMES = '又也还说';
/** So much of a quoted name may be left out by the tagger. */
const LEFT_OUT = 2;

/** A name without the blanks and quotation marks around it, and with all of the Latin word that it ends in ( Kromer, Tillho of Tillhouse). */
export function wholeName(folded: string, [first, last]: Span): Span {
  let [start, end] = [first, last];
  while (start < end && AROUND.includes(folded.charAt(start))) start++;
  while (end > start && AROUND.includes(folded.charAt(end - 1))) end--;
  // 「宠管家」: what is quoted is a name to the end of the quotation.
  const opened = CLOSES[folded.charAt(start - 1)];
  const closes = opened === undefined ? -1 : folded.indexOf(opened, end);
  if (closes >= end && closes < end + LEFT_OUT) end = closes;
  // 茶悠悠状态挪到意向: what is said of it is none of its name.
  if (end - start > SHORTEST && STANDING.test(folded.slice(start, end))) end -= 2;
  // 科锐又降了, 金诚说: what follows a name is no part of it.
  if (end - start >= SHORTEST && BEHIND_NAMES.includes(folded.charAt(end - 1))) end--;
  if (end > start && CAPITAL.test(folded.charAt(start)) && isLatin(folded.charCodeAt(end - 1)))
    while (isLatin(folded.charCodeAt(end))) end++;
  return [start, end];
}

/** What rivals do, which stands right behind their names: 恒瑞报35万, 科沃也来. */
const RIVAL_DOES = '报也又还都才就给卖说来抢抄那';

/** A rival's name without what it did; a short one is left as it is, and so is one in Latin letters. */
export function rivalName(folded: string, [start, end]: Span): Span {
  let last = end;
  while (CLOSES[folded.charAt(start - 1)] === undefined && last - start >= SHORTEST && RIVAL_DOES.includes(folded.charAt(last - 1))) last--;
  return [start, last];
}

const OPENS =
  /(?:^|[\s。!?;])(?:\d{1,2}[.)、:]?|[①-⑳]|[一二三四五六七八九十][、.:]|第[一二三四五六七八]个是?|[头另][一外]个?|最后|还有|再就是|那个|这个|老客户|新客户|\s)*$/;

/** 江北铸钢 续上了, 2.芙蓉医美, 第三个老客户宏远齿轮: where one more customer of a list is called. */
export const opensPart = (folded: string, [start, end]: Span): boolean =>
  end - start >= SHORTEST && OPENS.test(folded.slice(Math.max(0, start - 8), start));
