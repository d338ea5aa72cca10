/** What no name is, however much the words around it sound like one. */
import type { Span } from '../terms.js';
import type { NameHit } from './reading.js';
import type { Tagged } from './tagger/tagger.js';
import { isLatin } from './text/language.js';
import { meet } from './text/meet.js';
import { isVersion } from './versions.js';

/** False for what the tagger took for a name and is none, and for what the records know already. */
export function mayStand(folded: string, { kind, span }: Tagged, known: readonly NameHit[], words: readonly Span[]): boolean {
  const name = folded.slice(...span);
  const before = folded.slice(0, span[0]);
  if (kind === 'customer' && (SMALL.test(name) || OF_A_KIND.test(name))) return false;
  if ((kind === 'customer' || kind === 'rival') && GOODS.test(name)) return false;
  if (kind === 'rival' && (isMet(folded, span) || ORDERED.test(before) || isVersion(name) || ONE_OF_THEIRS.test(name) || SAID.test(name)))
    return false;
  if (kind !== 'person' && (COUNTED.test(name) || EACH.test(before))) return false;
  return isWhole(folded, span, words) && !known.some((hit) => meet(hit.span, span));
}

/** 这周 solution 人手不够: no customer is written in small letters. */
const SMALL = /^[a-z]/;
/** 新能源车企: what kind of company it is, and no name. */
const OF_A_KIND = /[车药房国民央外]企$/;
/** 制冰机, 羽绒服, 情人节, 灭火装置: what is sold, and a feast. */
export const GOODS =
  /^(?:[\u4e00-\u9fff]{1,2}[机器仪灯柜阀泵膜椅床箱罐板服车票件节]|[\u4e00-\u9fff]{2}(?:装置|系统|平台|模块)|[老新旧]版)$/;
/** 财务也来了, 王总也参加: people of theirs are no rivals. */
export const ONE_OF_THEIRS =
  /(?:[总工姐哥董]|经理|主任|院长|校长|部长|科长|处长|厂长|老师|老板|领导|(?:财务|采购|技术|法务|设备|信息|工程|生产|质量|行政|基建|后勤|总务)[部科处室]?)$/;
/** 床品有味道: something is said. */
const SAID = /^[\u4e00-\u9fff]+[的了有没不很嫌说][\u4e00-\u9fff]/;
/** 两盒茶叶, 每间客控2600: goods. */
const COUNTED = /^[\d一二两三四五六七八九十几半]+[个盒条台套箱包瓶件批份张斤吨块支袋桶间]/;
const EACH = /每.$/;

/** 撸串去, 算了吧: no name ends so. */
const ENDS_TALK = '去了吧啊呢嘛啦哦';

/** 每间客控, 这家: nor does it begin with a word that counts or points. */
const BEGINS_TALK = '每这那哪各某几个';

/** Whom we go to see is no rival: 去了金鼎, 今天去金鼎, 今天跑了三家 恒川机械. */
const MET =
  /(?:(?:拜访|走访|回访|面见|约见|去见)[了完]?|约了|见了|见完|跑了|去了|[今昨明][天日儿]去|[上下]午去)(?:一?[下趟])?$|第[一二三四五六七八]家$|[跑走见访聊]了?[两二三四五六七八九十\d][家个][\s:]$/;

/** 把拓客通改到谈判: what an order is about. */
export const ORDERED = /(?:^|[,。!?\s])(?:麻烦|帮我|请)?[把将]$/;

export const endsTalk = (name: string): boolean => name !== '' && ENDS_TALK.includes(name.charAt(name.length - 1));

export const isMet = (folded: string, [start]: Span): boolean => MET.test(folded.slice(Math.max(0, start - 6), start));

const SHORTEST = 2;
/** A name is written in Chinese characters or Latin letters. */
const READABLE = /[\u4e00-\u9fffA-Za-z0-9\u00c0-\u024f]/;

/** Punctuation that no name holds, and blanks around one. */
const NO_NAME = /[,，。;；:：!！?？()（）"“”'=@#<>{}[\]\n]|^ | $/;

/** True for a span of two characters or more that begins and ends where words of Latin letters do, and not with a word of everyday: but 水泵 may end 本溪水泵. */
function isWhole(folded: string, [start, end]: Span, words: readonly Span[]): boolean {
  const letter = (at: number) => isLatin(folded.charCodeAt(at));
  const everyday = words.some(
    ([from, to]) => to - from > 1 && ((from === start && to <= end) || (to === end && from >= start && from < start + SHORTEST)),
  );
  const name = folded.slice(start, end);
  return (
    name.length >= SHORTEST &&
    READABLE.test(name) &&
    !everyday &&
    !endsTalk(name) &&
    !BEGINS_TALK.includes(name.charAt(0)) &&
    !NO_NAME.test(name) &&
    !(letter(start) && letter(start - 1)) &&
    !(letter(end - 1) && letter(end))
  );
}
