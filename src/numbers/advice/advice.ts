/** The one thing to do next about a deal, and why. Pure. */
import type { ContactRole, Lang, SignalKind, Stage } from '../../terms.js';

const HINTS = ['decider', 'price', 'finance', 'competitor', 'payment', 'silent', 'no-step', 'plain'] as const;
/** A thing that a deal may lack or that was heard of it. */
export type Hint = (typeof HINTS)[number];

const WORDS = {
  zh: {
    decider: '先问清谁拍板、审批走到谁 — 决策人还没出现在记录里',
    price: '先问清贵在哪一项、和谁比,再谈价格 — 客户对价格有异议',
    finance: '请对方引见财务 — 方案之后的单子,财务还没出现在决策链里',
    competitor: '问清和竞品比到了哪一步 — 对话里提到过竞品',
    payment: '把付款方式当面谈定 — 付款还没有结论',
    silent: '直接打电话 — 两周没有联系了',
    'no-step': '先约一个具体日期 — 现在没有下一步',
    plain: '按约定的那一步联系一次,谈完在这里说一句就行',
  },
  en: {
    decider: 'ask who decides and where approval stands — no decision maker on record',
    price: 'ask what exactly is too expensive and compared with whom — they object to the price',
    finance: 'ask to be introduced to finance — nobody from finance on record after the proposal',
    competitor: 'ask how far the comparison has got — a competitor was mentioned',
    payment: 'settle the payment terms in person — still open',
    silent: 'pick up the phone — two weeks of silence',
    'no-step': 'agree on a date first — there is no next step',
    plain: 'take the agreed step, then tell me in one sentence',
  },
} as const satisfies Record<Lang, Record<Hint, string>>;

/** What to do and why: 先问清谁拍板、审批走到谁 — 决策人还没出现在记录里. */
export const adviceText = (hint: Hint, lang: Lang): string => WORDS[lang][hint];

/** What a suggestion is made from: all of it is on record. */
export interface DealFacts {
  readonly stage: Stage;
  readonly nextStep: string | null;
  /** Roles of the known contacts. */
  readonly roles: readonly ContactRole[];
  /** Topics heard from the customer in the last 90 days. */
  readonly heard: readonly SignalKind[];
  /** Days since the last contact; null = none on record. */
  readonly silent: number | null;
}

/** Two weeks without a word. */
const LONG_SILENCE_DAYS = 14;

/** The one thing to do next, by written rules, the most pressing first: an objection, who decides, who pays, rivals, terms, silence, no date. */
export function suggest({ stage, nextStep, roles, heard, silent }: DealFacts): Hint {
  const late = stage === 'proposal' || stage === 'negotiation';
  if (late && !roles.includes('exec') && !heard.includes('decision_maker')) return 'decider';
  if (heard.includes('price') && heard.includes('objection')) return 'price';
  if (late && !roles.includes('finance')) return 'finance';
  if (heard.includes('competitor')) return 'competitor';
  if (stage === 'negotiation' && heard.includes('payment')) return 'payment';
  if (silent === null || silent >= LONG_SILENCE_DAYS) return 'silent';
  return nextStep === null ? 'no-step' : 'plain';
}
