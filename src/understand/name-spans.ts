/** Where a name that was tagged begins and ends, and where one more customer is called. */
import type { Span } from '../terms.js';
import { isLatin } from './text/language.js';

/** Shorter names are left as they are. */
export const SHORTEST = 3;
const CAPITAL = /[A-Z]/;
const AROUND = ' 「」“”"《》【】';
/** What closes a quotation, by what opens it. */
export const CLOSES: Readonly<Record<string, string>> = { '「': '」', '“': '”', '"': '"', '《': '》', '【': '】' };
const STANDING = /(?:状态|阶段|进度|情况)$/;
/** No name ends so. */
const BEHIND_NAMES = '又也还说的';
/** So much of a quoted name may be left out by the tagger. */
const LEFT_OUT = 2;

/** 帮小蜜蜂塑胶问下, 等华林中学暑假后: what leads up to a longer name is none of it. */
const BEFORE_NAMES = '帮据等被把跟给找从替陪';
const LONG_NAME = 4;
const NEVER_FIRST = '了趟';

/** A name without the blanks and quotation marks around it, and with all of the Latin word that it ends in ( Kromer, Tillho of Tillhouse). */
export function wholeName(folded: string, [first, last]: Span): Span {
  let [start, end] = [first, last];
  while (start < end && AROUND.includes(folded.charAt(start))) start++;
  while (end > start && AROUND.includes(folded.charAt(end - 1))) end--;
  // 「宠管家」: what is quoted is a name to the end of the quotation.
  const opened = CLOSES[folded.charAt(start - 1)];
  const closes = opened === undefined ? -1 : folded.indexOf(opened, end);
  if (closes >= end && closes < end + LEFT_OUT) end = closes;
  if (end - start > LONG_NAME && BEFORE_NAMES.includes(folded.charAt(start))) start++;
  // 拜访了顺达物流, 去了趟衡钢医院: no name begins so.
  if (end - start >= SHORTEST && NEVER_FIRST.includes(folded.charAt(start))) start++;
  // 茶悠悠状态挪到意向: what is said of it is none of its name.
  if (end - start > SHORTEST && STANDING.test(folded.slice(start, end))) end -= 2;
  // 科锐又降了, 金诚说, 金鼎的采购: what follows a name is no part of it.
  if (end - start >= SHORTEST && BEHIND_NAMES.includes(folded.charAt(end - 1))) end--;
  if (end > start && CAPITAL.test(folded.charAt(start)) && isLatin(folded.charCodeAt(end - 1)))
    while (isLatin(folded.charCodeAt(end))) end++;
  return [start, end];
}

const OPENS =
  /(?:^|[\s。!?;])(?:\d{1,2}[.)、:]?|[①-⑳]|[一二三四五六七八九十][、.:]|第[一二三四五六七八]个是?|[头另][一外]个?|最后|还有|再就是|那个|这个|老客户|新客户|隔壁|另外|顺路|顺便|\s)*$/;

/** Lists of those who sell what we sell: 竞品:科沃;海康. */
const RIVALS_LISTED = /(?:竞品|竞对|对手|友商|同行|供应商|厂家|报价的|投标的|别家)[^。;!?\n]{0,8}[::][^。!?\n]*$/;
const OF_A_LIST =
  /(?:^|;)\s?$|(?:^|[\s;])\d{1,2}[.、)]\s?$|(?:跑了|拜访了?|见了|走了|聊了|今[天日儿]|昨[天日儿]|[上下]午|家|汇总|小结|日报|进展)[^。;!?\n]{0,8}[::]\s?$/;

/** True where a part of a list begins that tells of one customer after another: 今天跑了三家:恒溢…;浦口…;金源…. */
export function opensOfList(folded: string, [start]: Span): boolean {
  const before = folded.slice(0, start);
  return OF_A_LIST.test(before) && !RIVALS_LISTED.test(before);
}

/** 江北铸钢 续上了, 2.芙蓉医美, 第三个老客户宏远齿轮: where one more customer of a list is called. */
export const opensPart = (folded: string, [start, end]: Span): boolean =>
  end - start >= SHORTEST && OPENS.test(folded.slice(Math.max(0, start - 8), start));
