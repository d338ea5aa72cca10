import type { Lang } from '../../terms.js';
import { tagsIn } from './matches.js';

/** What a question word asks for. `whether` is yes or no, `order` asks the bot to show or write something. */
export type Asking = 'who' | 'when' | 'count' | 'why' | 'how' | 'what' | 'which' | 'where' | 'whether' | 'order';

type Words = readonly (readonly [Asking, RegExp])[];

/** Whatever comes after these asks nothing: 没什么, 不管谁, 谁都, 好几个. */
const ZH: Words = [
  ['who', /(?<!不管|无论|不论|没有?|看)谁(?!都|也|能来|有空|有兴趣)|哪位|何人|什么人|啥人|哪个(?:同事|销售|领导|人)|拍板的是/],
  ['when', /什么时候|啥时候?|何时|几时|哪(?:天|一天|年|个月|周)|几点|几号|多久(?!了[,。!]?$)|多长时间|多少天|几天(?=没|能|可以|[?]|$)/],
  ['count', /(?<!没|不)多少|(?<![好了十上哥弟姐妹们])几(?=个|条|单|家|笔|位|次|成|折|项|份|人|[?]|$)|多大|多高|多重|多长|多远/],
  [
    'why',
    /为(?:什么|啥|何|嘛)|咋(?:就|还|会)|怎么(?:还|就|会|老|一直|突然|又)|何故|凭什么|(?:什么|啥|主要)原因|原因(?:是|何在|在哪)|因为(?:什么|啥)/,
  ],
  ['how', /怎么(?!也|都)|咋(?!呼)|怎样|如何|咋样|怎么个|何以/],
  ['what', /(?<!没|没有|不|有点|不管|无论|说)什么(?!的[,。!]|都|也)|(?<!没有?|无)啥(?![也都])|何种|哪种/],
  ['which', /哪(?!怕|里来|儿来|天|位)/],
  ['where', /哪(?:儿|里|一?步|个环节|个阶段|一环)|到哪|何处/],
  [
    'whether',
    /吗(?=[^\u4e00-\u9fff]|$)|么[?。]?$|是否|能否|可否|有否|与否|有没有|有无|([\u4e00-\u9fff])[不没]\1|(?:是|对|行|好|可以)(?:吧|不)[?]?$|没得$|[^好差了]不[?]?$|没有?[啊呀呢嘞]?[?]?$|了没(?!问题|意见|毛病|异议|什么|啥|用|事|多久|几|两天|人)|没呢[?]?$|不(?:呀|啊|呢)?[?]$|还是[^,。]{1,8}[?]|[涨升多高好买租选][^,。]{0,6}还是[^,。]{1,8}$|吧[?]/,
  ],
  [
    'order',
    /^(?:请|麻烦|帮忙?|帮我|给我|替我|劳驾|把|看看?|查|列|拉|统计|汇总|整理|发我|说说|讲讲|告诉我|展示|打开|调出|给出|来(?:个|份|一))|(?:发|给|说|讲|报|列|排|拉|理|捋|过|梳理|汇总|整理|归纳|归拢)(?:一?下|一遍|一份|个|我|出来|给我|看看)+[。!]?$|[,\s](?:先|快|帮|替)?(?:给|帮|替)我|清单[。!]?$|列表[。!]?$/,
  ],
];

const EN: Words = [
  ['who', /\b(?:who|whom|whose|who's)\b/i],
  ['when', /\b(?:when|when's|what (?:day|date|time)|how (?:long|soon))\b/i],
  ['count', /\bhow (?:many|much|often|big|far|short)\b|\bnumber of\b|\bcount of\b|\bwhat (?:share|percentage|percent|fraction)\b/i],
  ['why', /\bwhy\b|\bhow come\b|\bwhat(?:'s| is) the reason\b/i],
  ['how', /\bhow\b/i],
  ['what', /\bwhat(?:'s|s)?\b/i],
  ['which', /\bwhich\b|\bwhat (?:deals|customers|accounts)\b/i],
  ['where', /\bwhere(?:'s)?\b/i],
  ['whether', /\?$|^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|any|anything|anyone|anybody)\b|\bor not\b/i],
  [
    'order',
    /^(?:please |pls |can you |could you )?(?:show|list|give|send|get|pull|tell|check|look up|find|draft|write|summari[sz]e|recap)\b|(?:^|[,.;] ?)need (?:the|a|some|my|your)\b|\b(?:give|tell|fill|brief|catch|walk|run|remind) me\b/i,
  ],
];

/** Question words that only tell: asked dave who signs off, not sure when they sign, met Dana, who runs ops. */
const TELLING_EN =
  /(?:\b(?:asked|asks|(?:not|isn't|aren't) (?:sure|clear)|unsure|no idea|figur(?:e|ed|es|ing) out|f(?:ind|inding|ound) out|depends? on|explain(?:ed|s)|decid(?:e|ed|ing)|under(?:stand|stood)|(?:told|showed) (?:him|her|them|us|me)|learn(?:ed|t)|discuss(?:ed|ing)|that's|thats|went (?:over|through)|debating|arguing(?: about| over)?|worked out|to see|let's see)\s(?:[\w'.-]+\s){0,4}?|[\w)],\s(?=who (?:runs?|heads|leads|manages|owns|handles|is|was|said|says|wants|has|will)\b))(?:who|whose|when|how(?: (?:many|much|long|soon|often|big))?|why|what(?:'s)?|which|where)\b/gi;

/** What the words of a text ask for, each kind once. A customer's question that is only told of (他们问多少钱) counts too. */
export function askingIn(folded: string, lang: Lang): Asking[] {
  return lang === 'zh' ? tagsIn(ZH, folded) : tagsIn(EN, folded.replaceAll(TELLING_EN, ' '));
}
