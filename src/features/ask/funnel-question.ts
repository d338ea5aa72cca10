/** What a question about numbers asks for. Pure. */
import { stretchOf } from '../../numbers/period.js';
import type { DealFilter } from '../../numbers/queries.js';
import { toMinor } from '../../records/money.js';
import { type Day, OPEN_STAGES, STAGES, type Stage } from '../../terms.js';
import type { Period, Slots } from '../../understand/reading.js';

/** Which number is meant. `list`: deals counted and listed; `as` says what the period narrows. */
export type FunnelQuestion =
  | { readonly kind: 'missing'; readonly what: string; readonly why: 'money' | 'target' }
  | { readonly kind: 'win-rate' | 'cycle'; readonly period: Period }
  | { readonly kind: 'conversion'; readonly from: Stage; readonly dated: boolean }
  | { readonly kind: 'funnel'; readonly period: Period | undefined }
  | {
      readonly kind: 'list';
      readonly as: 'stage' | 'due' | 'closed' | 'created' | 'rival' | 'churn' | 'open';
      readonly filter: DealFilter;
      readonly period: Period | undefined;
      readonly stage: Stage | undefined;
      readonly top: number | undefined;
    };

const MONEY = /回款|到账|收款|毛利|利润|成本|应收|开票|payment received|collected|margin|profit|cost/i;
const TARGET = /目标|完成率|指标|达标|quota|target/i;
const CHURN = /流失|会丢|要丢|churn|at risk/i;
/** 提到极鲸的商机. */
const MENTIONS = /(?:提到|提过|说到|遇到|碰到)(?:过|了)?([^,。?的]{2,12})的(?:商机|单子?|客户|有)/;
const FOLLOWS = /^(那|还有|再看|换成|and|what about)|呢[??]?$|比(是|涨|跌|如何)|\bvs\b/i;
const SAYS_PERIOD =
  /(今|本|这|上|下|昨|明|去|前)个?(天|日|周|星期|礼拜|月|季|年)|当月|[一二三四1-4]季度|[一二三四五六七八九十\d]月|半年|[qh][1-4]\b|\b(week|month|quarter|year|today|yesterday)\b/i;
const SAYS_RATE = /率|周期|多久|rate|cycle|convers|how long/i;
const SAYS_STAGE = /线索|意向|方案|谈判|赢|成交|签|丢|输|lead|intent|proposal|negotiat|won|win|close|sign|lost|lose/i;
const NOT_SIGNED = /[没未]签|还没成交|not (yet )?(signed|closed)|unsigned/i;
const AHEAD: readonly Period[] = ['next_week', 'next_month', 'next_quarter'];

/** Words of an earlier question hold for a short one that follows it (那上个月呢), not for one that says everything itself. */
export function ownSlots(text: string, slots: Slots): Slots {
  if (FOLLOWS.test(text.trim())) return slots;
  const { period, metric, stage, ...rest } = slots;
  const rated = metric === 'win_rate' || metric === 'conversion' || metric === 'cycle';
  return {
    ...rest,
    ...(stage !== undefined && SAYS_STAGE.test(text) && !(stage === 'won' && NOT_SIGNED.test(text)) ? { stage } : {}),
    ...(period !== undefined && SAYS_PERIOD.test(text) ? { period } : {}),
    ...(metric !== undefined && (!rated || SAYS_RATE.test(text)) ? { metric } : {}),
  };
}

export function funnelQuestion(text: string, said: Slots, today: Day): FunnelQuestion {
  const money = MONEY.exec(text)?.[0];
  if (money !== undefined) return { kind: 'missing', what: money, why: 'money' };
  if (TARGET.test(text)) return { kind: 'missing', what: '', why: 'target' };
  const { period, stage, metric, amount, competitor, top_n: top } = ownSlots(text, said);
  if (metric === 'win_rate' || metric === 'cycle')
    return { kind: metric === 'cycle' ? 'cycle' : 'win-rate', period: period ?? 'this_year' };
  if (metric === 'conversion') return { kind: 'conversion', from: stage ?? 'proposal', dated: period !== undefined };
  const stretch = period && stretchOf(period, today);
  const atLeast = amount === undefined ? {} : { atLeast: toMinor(amount) };
  const list = (as: (FunnelQuestion & { kind: 'list' })['as'], filter: DealFilter): FunnelQuestion => ({
    kind: 'list',
    as,
    filter: { ...filter, ...atLeast },
    period,
    stage,
    top,
  });
  const rival = competitor ?? MENTIONS.exec(text)?.[1];
  if (rival !== undefined) return list('rival', { stages: OPEN_STAGES, rival });
  if (CHURN.test(text)) return list('churn', { stages: OPEN_STAGES, churn: true });
  if (period && stretch && (AHEAD.includes(period) || metric === 'forecast')) return list('due', { stages: ['negotiation'], due: stretch });
  if (stage === 'won' || stage === 'lost') return list('closed', { stages: [stage], closed: stretch ?? stretchOf('this_year', today) });
  if (stage === 'lead' && stretch) return list('created', { created: stretch });
  if (stage === 'negotiation' && stretch) return list('due', { stages: ['negotiation'], due: stretch });
  if (stage !== undefined) return list('stage', { stages: [stage] });
  if (amount !== undefined || top !== undefined) return list('open', { stages: OPEN_STAGES });
  return { kind: 'funnel', period };
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
  const said = /打([\d.]+|[一二三四五六七八九]{1,2})折/.exec(text)?.[1];
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
