import type { Lang, Span } from '../terms.js';
import { metricsZh, periodsZh, stagesAskedZh } from './slots/zh.js';
import { askingIn } from './text/interrogatives.js';
import { isHan } from './text/language.js';

const LONGEST = { zh: 18, en: 44 } as const;
const SWAPS_ZH =
  /^(?:那|那么|再|还有|然后|换成|换)?([^,。!?]{1,12}?)(?:那边|那家)?(?:[呢嘞咧]|(?:也|再)(?:说说|说一下|看看|看下|查查|查一下|来一?[个份]|发我)|的(?:也|再)?(?:看看|看下|给我|发我|[呢嘞咧]))[?。!]?$|^(?:换成|改看|只看|只算|只要|换)([^,。!?]{1,10}?)(?:的)?[?。!]?$/;
const SWAPS_EN = /^(?:and|what about|how about|same for|now|just|only)\s(?:for\s)?([^.!?]{1,30}?)(?:'s)?[?.!]?$/i;

/** What a short question puts in the place of what was asked before (那金麦呢, 换成小顾的, what about May?), without the words around it. */
export function swappedIn(folded: string, lang: Lang): { readonly rest: string; readonly span: Span } | undefined {
  if (folded.length > LONGEST[lang]) return undefined;
  const match = (lang === 'zh' ? SWAPS_ZH : SWAPS_EN).exec(folded);
  const rest = match?.[1] ?? match?.[2];
  if (rest === undefined) return undefined;
  const at = folded.indexOf(rest);
  return { rest, span: [at, at + rest.length] };
}

/** Whatever is no stretch of time, stage or measure may be a name. */
const WORD =
  /[的了着得们在有没不几么哪谁]|^[一二三四五六七八九十\d]|^(?:金额|阶段|进度|价格|报价|预算|合同|联系人|负责人|客户|对方|大家|其他|其他人|别的|别人|人|钱|全部|剩下|剩余|结果|原因|然后|之后|以后|现在|今天|明天|昨天|前年|同期|交期|账期|付款|预付|尾款|发票|预算|竞品|对手|友商|决策人|老板|技术|售后|服务|方案|样品|试用|条款|法务|交付|发货|培训|按.*|丢.*|赢.*|签.*)$/;

/** True where what was put in is a name: of a customer or of somebody. */
export function isName(rest: string, lang: Lang): boolean {
  if (lang === 'en')
    return (
      /^[A-Z]/.test(rest) &&
      !/^(?:Q[1-4]|January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(rest)
    );
  return (
    rest.length >= 2 &&
    rest.length <= 8 &&
    [...rest].every((char) => isHan(char.charCodeAt(0)) || /[A-Za-z]/.test(char)) &&
    !WORD.test(rest) &&
    askingIn(rest, lang).length === 0 &&
    ![...periodsZh, ...stagesAskedZh, ...metricsZh].some(([, pattern]) => pattern.test(rest))
  );
}

const SHORT = { zh: 16, en: 44 } as const;
/** What is counted or who is meant: a question with such a word of its own stands alone. */
const OWN_SUBJECT = {
  zh: /客户|商机|线索|单子|项目|合同|漏斗|[我你]|团队|大家|谁|[签丢赢成开输几]了?[几多]|[签丢赢成开输]单|哪|行业|来源|客单|[几多][少]?[单家个条]/,
  en: /\b(?:deals?|leads?|customers?|clients?|accounts?|pipeline|funnel|who|my|we|i|our|team)\b/i,
} as const;

/** True where a short question leaves out what it asks for, and means what was asked before (按金额算呢, in dollars). */
export function saysTooLittle(folded: string, lang: Lang): boolean {
  return folded.length <= SHORT[lang] && !OWN_SUBJECT[lang].test(folded);
}
