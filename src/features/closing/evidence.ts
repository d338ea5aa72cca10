/** What the record says of why a deal was lost. Pure: words in, reasons out, each with the words it was read from. */
import type { At, Id, LossReason, SignalKind, Span } from '../../terms.js';

/** A signal or a sentence of the record. `span`: where the words stand in the message. */
export interface Said {
  readonly kind?: SignalKind;
  readonly words: string;
  readonly at: At;
  readonly inbox: Id | null;
  readonly span?: Span;
}

/** A reason the words point to: a guess, until somebody says so. */
export interface Evidence extends Said {
  readonly reason: LossReason;
}

/** Topics that are reasons by themselves. */
const BY_KIND: Partial<Record<SignalKind, LossReason>> = {
  price: 'price',
  budget: 'price',
  competitor: 'competitor',
  bidding: 'competitor',
  decision_maker: 'decision_chain',
};

/** Words of a sentence, the telling ones first. */
const BY_WORDS: readonly (readonly [LossReason, RegExp])[] = [
  [
    'need_misread',
    /需求(?:理解|没对上|偏|不一致|对不上|搞错)|不是(?:他们|我们|客户)要的|功能(?:不符|对不上|缺|不满足)|满足不了|(?:方案|产品)(?:不合适|不匹配|不对口)|理解(?:错|偏)|misunderst|not what they (?:need|want)|missing feature|did not fit/i,
  ],
  [
    'internal',
    /(?:我们|内部|交付|方案|技术|法务|审批)[^,。]{0,6}(?:没跟上|太慢|拖了|拖太久|没配合|排不上|没人|响应慢|没及时)|报价(?:给晚|太晚|拖)|内部(?:协同|流程|扯皮|没协调)|we were (?:too )?(?:slow|late)|our (?:side|team) (?:was|were) (?:slow|late)/i,
  ],
  [
    'decision_chain',
    /集团(?:指定|定的|统一)|没(?:见到|接触到|找到)[^,。]{0,6}(?:拍板|决策|老板|领导|一把手)|拍板的?(?:人)?换|换了(?:负责人|领导|老板)|领导(?:否|不同意|没批|另有)|关系户|decision (?:was )?made (?:above|elsewhere|by headquarters)|never met the decision/i,
  ],
  [
    'competitor',
    /(?:选|用|签|定|给)了(?!我们)[^,。]{1,10}(?:家|公司|的)?|被[^,。]{1,10}(?:抢|拿)(?:走|了|下)|竞品|对手|chose [A-Z]|went with|competitor|rival/i,
  ],
  ['price', /价格|太贵|便宜|报价高|预算(?:不够|被砍|没批|不足)|降价|低(?:两|二|三|一)成|price|expensive|cheaper|budget/i],
];

const reasonIn = (words: string): LossReason | undefined => BY_WORDS.find(([, pattern]) => pattern.test(words))?.[0];

/** The reason that somebody's own words name; `other` when they name none. */
export const reasonSaid = (words: string): LossReason => reasonIn(words) ?? 'other';

/** So many words are shown. */
const MOST = 3;
/** What was said in the last message weighs as much as this many earlier ones. */
const LAST_WEIGHT = 3;

/**
 * The likeliest reasons first, each with its latest words; what was said last counts most, because that is where a loss is told.
 * `said` is newest first. Nothing when the record names no reason.
 */
export function lossEvidence(said: readonly Said[]): readonly Evidence[] {
  const last = said[0]?.at;
  const weights = new Map<LossReason, number>();
  const found = new Map<LossReason, Evidence>();
  for (const one of said) {
    const reason = (one.kind && BY_KIND[one.kind]) ?? (one.kind === undefined ? reasonIn(one.words) : undefined);
    if (!reason) continue;
    weights.set(reason, (weights.get(reason) ?? 0) + (one.at === last ? LAST_WEIGHT : 1));
    if (!found.has(reason)) found.set(reason, { ...one, reason });
  }
  return [...found.values()].toSorted((a, b) => (weights.get(b.reason) ?? 0) - (weights.get(a.reason) ?? 0)).slice(0, MOST);
}
