/** 哪些客户在比价: which customers were heard to speak of something lately, each with their words. Pure. */
import type { Card, Row } from '../../card.js';
import { shortened } from '../../records/plain-text.js';
import type { At, Id, Lang, SignalKind } from '../../terms.js';
import { plain } from '../../understand/text/plain.js';
import { topicsAsked } from './open-question.js';

/** `compares`: those who weigh us against others; `dear`: those to whom the price is too high. `kinds`: the topics meant otherwise. */
export interface TopicAsked {
  readonly compares: boolean;
  readonly dear: boolean;
  readonly kinds: readonly SignalKind[];
}

/** What somebody was heard to say. */
export interface HeardLine {
  readonly customer: Id;
  readonly name: string;
  readonly words: string;
  readonly at: At;
  readonly inbox: Id | null;
}

const WHO =
  /(?:哪些|哪几家|哪几个|哪个|哪家|谁|有没有|有?几家|(?:几个|多少家?|大)客户|客户(?:们)?(?:现在|最近|一般|主要)?都)(?:的)?(?:客户|公司|单位)?|\b(?:which (?:customers?|accounts?|clients?|companies|of them)|who)\b/i;
const SPEAKS =
  /在(?:比|问|纠结|犹豫|关心|担心)|比价|货比|[对比]比[三几两]家|对比|提(?:到|过|起)|(?:预算|合同|付款)(?:还)?(?:没|未)(?:批|下来|过)|问(?:到|过|起|了)|说(?:到|过)|嫌|抱怨|担心(?!你)|顾虑|关心|在意|卡在|拿.{0,6}比|\b(?:compar\w+|mention\w*|ask\w* about|complain\w*|worr\w+|talk\w* about|rais\w+|shopping around)\b/i;
/** 竞品都有谁, 对手有哪些: whoever they were met at. */
const RIVALS =
  /(?:竞品|竞争对手|对手|友商)(?:现在|最近|主要)?(?:都)?(?:有|是)?(?:谁|哪些|哪几家|什么|啥)|(?:碰到|遇到|撞上)(?:过)?(?:哪些|什么|谁)[^,。]{0,4}(?:竞品|对手)?|\bwhich (?:competitors|rivals)\b|\bwho are we up against\b/i;
const COMPARES = /比价|货比|比[三几两]家|对比|拿.{0,6}比|\bcompar\w+|shopping around/i;
const DEAR =
  /[嫌太偏]贵|压价|降价(?!了)|卡在(?:了)?价格|砍价|要便宜|要折扣|价格(?:太|偏)?高|\b(?:expensive|pricey|too much|complain\w* about (?:the |our )?pric\w+)\b/i;
/** 报价38万 speaks of the price and calls it nothing. */
const TOO_MUCH = /贵|高|便宜|降|折|压价|砍|价格卡|expens|pricey|discount|cheaper/i;
/** 卡在方案阶段, 卡在谈判: a stage, not what was said of one. */
const STUCK_AT_STAGE =
  /卡在(?:了)?(?:线索|意向|方案|谈判|报价)(?:阶段|那一步|这一步|环节|上|的)?(?:[?。!]|$)|\bstuck (?:in|at) (?:lead|intent|proposal|negotiation)\b/i;
/** How many, how much: a number is wanted, not names. */
const COUNTS = /多少(?!家)|几个(?!客户)|占比|比例|转化|同比|环比|\bhow (?:many|much)\b/i;

/** Is it asked who spoke of what? */
export function whoSaidAsked(text: string): TopicAsked | undefined {
  const said = plain(text);
  if (RIVALS.test(said)) return { compares: true, dear: false, kinds: [] };
  const dear = DEAR.test(said);
  if (!WHO.test(said) || !(dear || SPEAKS.test(said)) || COUNTS.test(said) || STUCK_AT_STAGE.test(said)) return undefined;
  const compares = COMPARES.test(said);
  const kinds = topicsAsked(text);
  return compares || dear || kinds.length > 0 ? { compares, dear: dear && !compares, kinds } : undefined;
}

const ROWS = 10;
const LONGEST = 60;

const WORDS = {
  zh: {
    compares: (n: number) => `${n} 家客户近 60 天在比价或提到竞品`,
    said: (n: number) => `${n} 家客户近 60 天提到过`,
    dear: (n: number) => `${n} 家客户近 60 天嫌贵`,
    nobodyDear: '近 60 天没有客户嫌贵。',
    noCompares: '近 60 天没有客户在比价,也没有人提到竞品。',
    nobody: '近 60 天没有客户提到过。',
    more: (n: number) => `还有 ${n} 家`,
    how: '按记下的原话找,没记下的不在里面。',
  },
  en: {
    compares: (n: number) => `${n} ${n === 1 ? 'customer' : 'customers'} compared us with others in the last 60 days`,
    said: (n: number) => `${n} ${n === 1 ? 'customer' : 'customers'} spoke of it in the last 60 days`,
    dear: (n: number) => `${n} ${n === 1 ? 'customer' : 'customers'} found the price too high in the last 60 days`,
    nobodyDear: 'No customer found the price too high in the last 60 days.',
    noCompares: 'No customer compared us with others in the last 60 days.',
    nobody: 'No customer spoke of it in the last 60 days.',
    more: (n: number) => `${n} more`,
    how: 'Found by their words on record; what was not written down is not in it.',
  },
} as const satisfies Record<Lang, unknown>;

/** One row for each customer, with the newest they said; `dayText` names a day. */
export function whoSaidCard(
  { compares, dear }: TopicAsked,
  heard: readonly HeardLine[],
  { lang, dayText }: { readonly lang: Lang; readonly dayText: (at: At) => string },
): Card | string {
  const words = WORDS[lang];
  const newest = heard.filter(({ words: said }) => !dear || TOO_MUCH.test(said)).toSorted((a, b) => b.at - a.at);
  const each = [...new Set(newest.map(({ customer }) => customer))].flatMap((id) => newest.find(({ customer }) => customer === id) ?? []);
  if (each.length === 0) return compares ? words.noCompares : dear ? words.nobodyDear : words.nobody;
  const rows = each.slice(0, ROWS).map(
    ({ customer, name, words: said, at, inbox }): Row => ({
      title: `${shortened(name, 40)} · ${dayText(at)}`,
      text: shortened(said, LONGEST),
      href: inbox === null ? `/r/customer/${customer}` : `/r/message/${inbox}`,
    }),
  );
  const more = each.length - rows.length;
  return {
    title: compares ? words.compares(each.length) : dear ? words.dear(each.length) : words.said(each.length),
    parts: [
      { kind: 'rows', rows, ...(more > 0 ? { more: words.more(more) } : {}) },
      { kind: 'line', text: words.how, tone: 'quiet' },
    ],
    actions: [],
  };
}
