import { countText } from '../../records/count.js';
import type { Lang } from '../../terms.js';

/** What is said to what-if questions. Money comes as text. */
export const WHAT_IF_WORDS = {
  zh: {
    whatIfLost: (name: string, left: string) => `${name}要是丢了,还剩 ${left}`,
    whatIfWon: (name: string, sum: string) => `${name}要是签了,一共 ${sum}`,
    whatIfDelay: (name: string, left: string) => `${name}要是推后,还剩 ${left}`,
    whatIfDiscount: (name: string, price: string) => `${name}打完折是 ${price}`,
    basisOpen: (amount: string, n: number) => `在谈的 ${countText(n)} 单合计 ${amount}`,
    basisPeriod: (period: string, won: string, due: string) => `${period}: 已赢 ${won},约在这段时间、还在谈的 ${due}`,
    formula: (text: string) => `算法: ${text}`,
    noMargin: '毛利算不出来:没有成本数据。',
    noTarget: '能不能完成目标算不出来:还没有设过目标。',
    noPercent: '打几折?比如"给华东医疗打9折是多少"。',
    outside: (name: string, period: string) => `${name}的下次日期不在${period},不影响这段时间的数。`,
  },
  en: {
    whatIfLost: (name: string, left: string) => `Without ${name}: ${left} left`,
    whatIfWon: (name: string, sum: string) => `With ${name} signed: ${sum}`,
    whatIfDelay: (name: string, left: string) => `If ${name} slips: ${left} left`,
    whatIfDiscount: (name: string, price: string) => `${name} after the discount: ${price}`,
    basisOpen: (amount: string, n: number) => `${n} open deals worth ${amount}`,
    basisPeriod: (period: string, won: string, due: string) => `${period}: won ${won}, still open and dated inside it ${due}`,
    formula: (text: string) => `How: ${text}`,
    noMargin: 'The margin cannot be told: no cost data.',
    noTarget: 'Whether the target is met cannot be told: none has been set.',
    noPercent: 'How much off? E.g. "10% off for Acme".',
    outside: (name: string, period: string) => `${name}'s next date is not ${period}, so nothing changes.`,
  },
} as const satisfies Record<Lang, unknown>;
