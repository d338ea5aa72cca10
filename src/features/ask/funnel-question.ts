/** What a question about numbers asks for. Pure. */
import type { Named } from '../../numbers/asked/named.js';
import type { Clock } from '../../numbers/lateness.js';
import { stretchOf, type Time } from '../../numbers/period.js';
import type { DealFilter, Group } from '../../numbers/queries.js';
import { addDays, atOf } from '../../records/day.js';
import { toMinor } from '../../records/money.js';
import { OPEN_STAGES, STAGES, type Stage } from '../../terms.js';
import type { Period, Slots } from '../../understand/reading.js';
import { stagesAskedEn } from '../../understand/slots/en.js';
import { stagesAskedZh } from '../../understand/slots/zh.js';

/** Which customers' deals are counted, by what is known of the customer. */
export type OfKind = Pick<DealFilter, 'industry' | 'source'>;

/** Which number is meant. `list`: deals counted and listed; `as` says what the period narrows. */
export type FunnelQuestion =
  | { readonly kind: 'missing'; readonly what: string; readonly period: Time | undefined }
  | { readonly kind: 'target'; readonly period: Time }
  | { readonly kind: 'average'; readonly period: Time; readonly of: OfKind }
  | {
      readonly kind: 'by';
      readonly group: Group;
      readonly filter: DealFilter;
      readonly as: 'closed' | 'created' | 'stage' | 'open';
      readonly period: Time | undefined;
      readonly stage: Stage | undefined;
      /** Ranked by how many; else by money. */
      readonly counted: boolean;
      /** The least comes first. */
      readonly least: boolean;
    }
  | { readonly kind: 'win-rate' | 'cycle'; readonly period: Time; readonly of: OfKind }
  | {
      readonly kind: 'rate-by';
      readonly group: Group;
      readonly measure: 'win-rate' | 'average';
      readonly period: Time;
      /** The lowest comes first. */
      readonly least: boolean;
    }
  | { readonly kind: 'conversion'; readonly from: Stage | 'worst'; readonly dated: boolean }
  | { readonly kind: 'funnel'; readonly period: Time | undefined }
  | { readonly kind: 'lost-to'; readonly filter: DealFilter; readonly period: Time | undefined }
  | {
      readonly kind: 'list';
      readonly as: 'stage' | 'due' | 'closed' | 'created' | 'rival' | 'churn' | 'open' | 'unpriced' | 'undated' | 'unquoted';
      readonly filter: DealFilter;
      readonly period: Time | undefined;
      readonly stage: Stage | undefined;
      readonly top: number | undefined;
      /** What the period is held against, where the question says it. */
      readonly against?: Time;
    };

const MONEY =
  /提成|佣金|奖金|commission|bonus|回款|[回收](?:来|回|到)?(?:了)?多少(?:钱|款)|[回收](?:几个?|多少)款|(?:要|该|能|可以)收(?:的|回)?(?:多少|哪些)?[^,。]{0,2}款|到账|收款|毛利|利润|成本|应收|开票|payment received|collected|margin|profit|cost/i;
/** Money that came back, however it is asked for. */
const RETURNED = '回款';
const TARGET =
  /^(?:那|我们?|咱们?)?还差多少[钱呢啊]?[?。]?$|目标|完成率|指标|达标|(?:本|这个?|今)(?:月|季度?|年)(?:还|离[^,。]{0,4})?差多少|quota|target/i;
const CHURN =
  /风险(?:最|比较)?[大高]|最?(?:悬|危险|不稳|玄)(?:的|了|[?。!]?$)|要黄|快要?[黄丢跑凉]|(?:有|啥|什么|哪些|多大)(?:的)?(?:风险|隐患)|危险的|可能(?:黄|丢)|流失(?!最|得)|会丢|要丢|churn|at risk/i;
/** 哪个阶段流失最多: of all steps the one that loses most. */
const WORST_STEP =
  /(?:哪个?(?:阶段|一?步|环节)|哪一?[步关])[^,。]{0,8}(?:流失|丢|掉|卡|转化)|(?:which|what) (?:stage|step)[^.]{0,20}(?:los|leak|drop|stuck|worst)/i;
const UNPRICED = /没(?:有)?(?:填|写|报)?金额|金额(?:没填|空|是空)|without (?:an )?amount|no amount|unpriced/i;
const UNDATED = /没(?:有)?(?:约|定|填)?(?:下一步|下次)|(?:下一步|下次)[^,。]{0,4}(?:没|空)|without a next|no next (?:step|date)/i;
const AVERAGE =
  /客单价|平均(?:每[单个家]|单价|金额|一单|多[大少高]|(?:是|有)多[大少])|每单平均|average (?:deal|order|contract)|avg deal|deal size/i;
/** who's closing the most. */
const CLOSES = /\b(?:clos(?:ing|es)|signing|selling|sells)\b/i;
/** 平均多少天能签下一单. */
const HOW_LONG = /(?:多少|几)(?:天|周|个月)|多久|多长时间|周期|\bhow long\b|\bdays\b/i;
/** 谁签得最多, 每个人手上多少单, 李雷和周倩谁签的多: told apart by who runs them. */
const BY_OWNER =
  /谁[^,。?]{0,12}(?:最[多少高低好差大小]|更[多少高低]|第一|垫底|多还是|[的得](?:比较)?[多少好])|每(?:个人|个?销售|位)|各(?:人|个?销售|自)|按(?:人|销售|负责人)|(?:业绩|签单|团队|销售)[^,。]{0,4}(?:排名|排行|排一?下)|排行榜|哪个?(?:销售|同事|人)|\bwho\b[^.?]{0,24}\b(?:most|best|more|least|fewest|worst|top)\b|\bwhich rep\b|\bby (?:rep|owner|person)\b|\beach (?:rep|person|of us)\b|\bleader ?board\b|\branking\b/i;
/** 谁的单子最大 asks for a deal. */
const LARGEST =
  /(?:几个?|哪些|哪几个?|有)大单|最大的?(?:一?[个单]|那个)?|(?:单子?|商机|项目|客户)[^,。]{0,4}最大|金额最[高大]|\b(?:biggest|largest)\b/i;
const BY_INDUSTRY = /(?:哪个?|各个?|按|每个)行业|行业(?:分布|占比)|\b(?:by|which|each) industr/i;
const BY_SOURCE =
  /来源(?:分布|占比|有哪些)?|(?:哪个?|各个?|按|每个)(?:渠道|来源)|(?:都|是|从|打)(?:从)?哪(?:儿|里|些地方)?(?:来|进|找)的?|\b(?:by|which|each) (?:source|channel)/i;
const COUNTED = /(?:几|多少)[单个家条]|客户(?:数)?最?[多少]|单(?:子)?(?:数|最多|最少)|数量|个数|how many|number of|count/i;
const LEAST = /最[少低差小]|垫底|\b(?:least|fewest|worst|smallest)\b/i;
/** 这周有哪些新客户: what came in. */
const NEW =
  /新增(?:了)?(?:几|多少)[家个单条]|新(?:来的?|进的?|增的?|加的?|建的?)?(?:客户|线索|商机|单子|项目)|\bnew (?:customers?|leads?|deals?|accounts?)\b/i;
/** 提到极鲸的商机. */
const MENTIONS = /(?:提到|提过|说到|遇到|碰到)(?:过|了)?([^,。?的]{2,12})的(?:商机|单子?|客户|有)/;
const FOLLOWS = /^(那|还有|再看|换成|and|what about)|呢[??]?$|比(是|涨|跌|如何)|\bvs\b/i;
const SAYS_PERIOD =
  /最近|近期|刚刚?[签丢赢输成]|这阵|\b(?:lately|recently)\b|(今|本|这|上|下|昨|明|去|前)个?(天|日|周|星期|礼拜|月|季|年)|当月|[一二三四1-4]季度|[一二三四五六七八九十\d]月|半年|[qh][1-4]\b|\b(week|month|quarter|year|today|yesterday)\b/i;
const SAYS_RATE = /率|周期|多久|rate|cycle|convers|how long/i;
const SAYS_STAGE = /线索|意向|方案|谈判|赢|成交|签|丢|输|lead|intent|proposal|negotiat|won|win|close|sign|lost|lose/i;
/** Here, in the words that a question names a stage by. */
const saysStage = (text: string): boolean =>
  SAYS_STAGE.test(text) || [...stagesAskedZh, ...stagesAskedEn].some(([, words]) => words.test(text));
const SAYS_SUM = /万|千|亿|元|块|\d{4}|\d\s?[kmw]\b|million|grand|[$¥€]/i;
const SAYS_TOP = /前|最|top|first|biggest|largest|\d+ (?:biggest|largest)/i;
const SAYS_DAYS = /[天日周月]|星期|礼拜|季度|\b(?:days?|weeks?|months?)\b/i;
const NOT_SIGNED = /[没未]签|还没成交|not (yet )?(signed|closed)|unsigned/i;
/** 还有几个能签下来的, 本周要签的: what is still to be signed. */
const TO_BE_SIGNED =
  /(?<!没|不)(?:能|要|会|该|必须|一定要|非得|可以|有望|打算|准备|预计|应该|快|待)(?:够|成|拿)?签(?!了|过)|\b(?:to (?:be )?(?:sign|close)|will (?:sign|close)|closing|signing)\b/i;
/** 周五前要签的有哪些. */
const WHICH = /哪|几[个单家]|多少|谁/;
const BY_WEEKDAY = /(?<!下)(?:周|星期|礼拜)[一二三四五六日天](?:之?前|要)/;
/** 都输给谁了: whom lost deals went to. */
const TO_WHOM =
  /(?:输|丢|败|黄)给(?:了)?(?:谁|哪)|(?:丢|输)(?:的|了|掉)?(?:的)?(?:那[个单家])?(?:单子?)?(?:都)?(?:是)?(?:因为)?(?:什么原因|为什么|为啥|咋回事|怎么回事|啥原因|(?<=因为)(?:什么|啥))|(?:为什么|为啥|怎么)(?:会)?(?:丢|输)|(?:被|让)(?:谁|哪家|竞品|对手|友商|别人|别家|人家)(?:给)?(?:抢|撬|截|拿|挖|捞)|(?:谁|哪家)(?:抢|撬|截|挖|捞)(?:走|了|去)|\b(?:lost?|lose|losing)\b[^.?]{0,30}\bto who\w*|\bto who\w*[^.?]{0,20}\b(?:lost|lose)\b|\bwho (?:beat|won against)\b/i;
/** 还没报价的: a proposal is what they do not have yet. */
const UNQUOTED =
  /(?:没|未|还没|没有)(?:给|发|出|做|报)?(?:过)?(?:报过?价|方案|报价单?)|\b(?:no|without a) (?:quote|proposal)|not (?:yet )?quoted\b/i;
/** 医疗行业有几个: customers of one industry. */
const OF_INDUSTRY = /(?:^|[,。\s的]|看看|查下|今年|本月|这个月)([\u4e00-\u9fff]{2,6}?)行业(?=[^,。]{0,4}(?:有|的|几|多少|在|签|客户|单))/;
/** 展会来的: customers that came one way. */
const FROM_SOURCE = /(展会|官网|转介绍|介绍|抖音|小红书|公众号|广告|陌拜|电话|老客户|朋友)(?:上|那边)?(?:来|过来|进来|拿|接)的/;

/** Words of an earlier question hold for a short one that follows it (那上个月呢), not for one that says everything itself. */
export function ownSlots(text: string, slots: Slots): Slots {
  if (FOLLOWS.test(text.trim())) return slots;
  const { period, metric, stage, amount, top_n, days, ...rest } = slots;
  const rated = metric === 'win_rate' || metric === 'conversion' || metric === 'cycle';
  return {
    ...rest,
    ...(stage !== undefined && saysStage(text) && !(stage === 'won' && NOT_SIGNED.test(text)) ? { stage } : {}),
    ...(period !== undefined && SAYS_PERIOD.test(text) ? { period } : {}),
    ...(metric !== undefined && (!rated || SAYS_RATE.test(text)) ? { metric } : {}),
    ...(amount !== undefined && SAYS_SUM.test(text) ? { amount } : {}),
    ...(top_n !== undefined && SAYS_TOP.test(text) ? { top_n } : {}),
    ...(days !== undefined && SAYS_DAYS.test(text) ? { days } : {}),
  };
}

/** `named`: the stretch of time its words name, where that is no Period. */
export function funnelQuestion(text: string, said: Slots, { today, zone }: Pick<Clock, 'today' | 'zone'>, named?: Named): FunnelQuestion {
  const { stage: stageSaid, metric, amount, competitor, days, top_n: top, ...own } = ownSlots(text, said);
  // What is held against another time is what was signed, where nothing else is named.
  const closes = groupAsked(text) === 'owner' && CLOSES.test(text);
  const stage = stageSaid ?? (closes || ((named?.against || named?.than) && metric !== 'conversion') ? 'won' : undefined);
  const period: Time | undefined = named && !named.against ? named.time : (own.period ?? (named && (said.period ?? 'this_month')));
  const money = MONEY.exec(text)?.[0];
  if (money !== undefined)
    return {
      kind: 'missing',
      what: /款|collected/i.test(money) && !/到账|收款/.test(money) ? RETURNED : money,
      period: period ?? said.period,
    };
  if (TARGET.test(text)) return { kind: 'target', period: period ?? 'this_month' };
  if (WORST_STEP.test(text)) return { kind: 'conversion', from: 'worst', dated: period !== undefined };
  const group = groupAsked(text);
  const measure =
    AVERAGE.test(text) && !HOW_LONG.test(text)
      ? 'average'
      : metric === 'win_rate' || (metric === 'conversion' && stage === undefined)
        ? 'win-rate'
        : undefined;
  if (group !== undefined && measure !== undefined)
    return { kind: 'rate-by', group, measure, period: period ?? 'this_year', least: LEAST.test(text) };
  if (AVERAGE.test(text) && HOW_LONG.test(text)) return { kind: 'cycle', period: period ?? 'this_year', of: ofKind(text) };
  if (AVERAGE.test(text)) return { kind: 'average', period: period ?? 'this_year', of: ofKind(text) };
  if (metric === 'win_rate' || metric === 'cycle')
    return { kind: metric === 'cycle' ? 'cycle' : 'win-rate', period: period ?? 'this_year', of: ofKind(text) };
  if (metric === 'conversion') return { kind: 'conversion', from: stage ?? 'proposal', dated: period !== undefined };
  const stretch = period && stretchOf(period, today);
  const atLeast = amount === undefined ? {} : { atLeast: toMinor(amount) };
  if (TO_WHOM.test(text))
    return { kind: 'lost-to', filter: { stages: ['lost'], closed: stretch ?? stretchOf('this_year', today) }, period };
  if (group !== undefined) {
    const closed = stage === 'won' || stage === 'lost';
    const created = !closed && (stage === 'lead' || group === 'source') && (period !== undefined || group === 'source');
    return {
      kind: 'by',
      group,
      as: closed ? 'closed' : created ? 'created' : stage !== undefined ? 'stage' : 'open',
      filter: closed
        ? { stages: [stage], closed: stretch ?? stretchOf('this_year', today) }
        : created
          ? { created: stretch ?? stretchOf('this_year', today) }
          : { stages: stage === undefined ? OPEN_STAGES : [stage] },
      period,
      stage,
      counted: metric === 'count' || stage === 'lost' || COUNTED.test(text),
      least: LEAST.test(text),
    };
  }
  const list = (as: (FunnelQuestion & { kind: 'list' })['as'], filter: DealFilter): FunnelQuestion & { kind: 'list' } => ({
    kind: 'list',
    as,
    filter: { ...filter, ...atLeast, ...ofKind(text) },
    period,
    stage,
    top,
    ...(named?.against ? { against: named.time } : named?.than ? { against: named.than } : {}),
  });
  const rival = competitor ?? MENTIONS.exec(text)?.[1];
  if (rival !== undefined && stage === 'lost')
    return list('rival', { stages: ['lost'], closed: stretch ?? stretchOf('this_year', today), rival });
  if (rival !== undefined) return list('rival', { stages: OPEN_STAGES, rival });
  if (CHURN.test(text)) return list('churn', { stages: OPEN_STAGES, churn: true });
  if (UNPRICED.test(text)) return list('unpriced', { stages: stage === undefined ? OPEN_STAGES : [stage], unpriced: true });
  if (UNDATED.test(text)) return list('undated', { stages: stage === undefined ? OPEN_STAGES : [stage], undated: true });
  if (UNQUOTED.test(text)) return list('unquoted', { stages: ['lead', 'intent'] });
  if (!stretch && stage === undefined && TO_BE_SIGNED.test(text) && WHICH.test(text)) {
    const soon: Time = BY_WEEKDAY.test(text) ? 'this_week' : 'this_month';
    return { ...list('due', { stages: ['negotiation'], due: stretchOf(soon, today) }), period: soon };
  }
  if (stretch && (stretch.first > today || metric === 'forecast' || (TO_BE_SIGNED.test(text) && stretch.last >= today)))
    return list('due', { stages: ['negotiation'], due: stretch });
  if (stage === 'won' || stage === 'lost') return list('closed', { stages: [stage], closed: stretch ?? stretchOf('this_year', today) });
  if (stretch && (stage === 'lead' || (stage === undefined && NEW.test(text)))) return list('created', { created: stretch });
  if (stage === 'negotiation' && stretch) return list('due', { stages: ['negotiation'], due: stretch });
  const stood = days === undefined || named ? {} : { stoodBefore: atOf(addDays(today, -days), 0, zone) };
  if (stage !== undefined) return list('stage', { stages: [stage], ...stood });
  if (Object.keys(ofKind(text)).length > 0) return list('open', { stages: OPEN_STAGES });
  if (LARGEST.test(text)) return { ...list('open', { stages: OPEN_STAGES }), top: top ?? (ONE.test(text) ? 1 : 5) };
  if (amount !== undefined || top !== undefined || DEALS_LISTED.test(text)) return list('open', { stages: OPEN_STAGES });
  return { kind: 'funnel', period };
}

/** Which customers' deals are meant, by what is known of the customer. */
function ofKind(text: string): OfKind {
  const industry = OF_INDUSTRY.exec(text)?.[1];
  const source = FROM_SOURCE.exec(text)?.[1];
  return { ...(industry === undefined || /哪|各|每/.test(industry) ? {} : { industry }), ...(source === undefined ? {} : { source }) };
}

/** 谁的单子最大, 最大的单子是哪个: one is asked for. */
const ONE = /谁|哪(?:个|家|一?单)|是什么|\b(?:who|which|what)(?:'s| is)\b/i;
/** 李雷手上有哪些单子: the deals themselves, not how many at each stage. */
const DEALS_LISTED =
  /(?:有|是|都)?哪[些几](?:个|单|家|条)?(?:单子?|商机|项目)|(?:单子?|商机|项目)(?:都)?(?:有|是)?哪[些几]|\b(?:list|which|what) (?:the |my |all |open )*deals\b/i;

function groupAsked(text: string): Group | undefined {
  if (BY_INDUSTRY.test(text)) return 'industry';
  if (BY_SOURCE.test(text)) return 'source';
  return BY_OWNER.test(text) && !LARGEST.test(text) && !UNPRICED.test(text) ? 'owner' : undefined;
}

/** Of the deals that were at a stage on record, how many got further. Won is further than any; lost deals count where they had been. */
export function conversionOf(
  ways: readonly { readonly deal: number; readonly stage: Stage; readonly shown: Stage | null }[],
  from: Stage,
): { readonly reached: number; readonly moved: number } {
  const furthest = new Map<number, number>();
  const rank = (stage: Stage): number => (stage === 'lost' ? -1 : STAGES.indexOf(stage));
  for (const { deal, stage, shown } of ways)
    furthest.set(deal, Math.max(furthest.get(deal) ?? -1, rank(stage), shown === null ? -1 : rank(shown)));
  const reached = [...furthest.values()].filter((at) => at >= rank(from)).length;
  return { reached, moved: [...furthest.values()].filter((at) => at > rank(from)).length };
}

const IN_WORDS = '零一二三四五六七八九';

/** 打9折, 打八五折: how many percent come off; undefined = no discount is spoken of. */
export function discountAsked(text: string): number | undefined {
  const said = /(?<![\d.])([\d.]+|[一二三四五六七八九]{1,2})折(?!扣)/.exec(text)?.[1];
  if (said === undefined) return undefined;
  const digits = /^[\d.]+$/.test(said) ? said : [...said].map((one) => IN_WORDS.indexOf(one)).join('.');
  const tenths = Number(digits) > 10 ? Number(digits) / 10 : Number(digits);
  return tenths > 0 && tenths < 10 ? Math.round((10 - tenths) * 1000) / 100 : undefined;
}

const NEW_DEALS =
  /(今天|昨天|[本这上]个?(?:周|月|季度?)|今年)[^,。?]{0,4}(?:新增|新建|新来|新进|新加)(?:了)?(?:几[个条]|多少|哪些)?(?:的)?(?:线索|商机|客户)/;
const PERIODS: readonly (readonly [RegExp, Period])[] = [
  [/今天/, 'today'],
  [/昨天/, 'yesterday'],
  [/[本这]个?周/, 'this_week'],
  [/上个?周/, 'last_week'],
  [/[本这]个?月/, 'this_month'],
  [/上个?月/, 'last_month'],
  [/[本这]个?季/, 'this_quarter'],
  [/上个?季/, 'last_quarter'],
  [/今年/, 'this_year'],
];

/** 本周新增线索: what came in, in which time. */
export function newDealsAsked(text: string): Pick<Slots, 'stage' | 'period'> | undefined {
  const when = NEW_DEALS.exec(text)?.[1];
  const period = when === undefined ? undefined : PERIODS.find(([words]) => words.test(when))?.[1];
  return period && { stage: 'lead', period };
}
