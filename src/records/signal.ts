import type { Lang, SignalKind } from '../terms.js';

/** What the key signals are called. */
export const SIGNAL_WORDS = {
  zh: {
    price: '价格',
    contract: '合同',
    competitor: '竞品',
    budget: '预算',
    decision_maker: '决策人',
    delivery: '交付',
    payment: '付款',
    objection: '异议',
    signing_time: '签约时间',
    churn_risk: '流失风险',
    bidding: '招投标',
    trial: '试用',
    technical: '技术',
    service: '服务',
    renewal: '续约',
  },
  en: {
    price: 'price',
    contract: 'contract',
    competitor: 'competitor',
    budget: 'budget',
    decision_maker: 'decision maker',
    delivery: 'delivery',
    payment: 'payment',
    objection: 'objection',
    signing_time: 'signing time',
    churn_risk: 'churn risk',
    bidding: 'tender',
    trial: 'trial',
    technical: 'technical',
    service: 'service',
    renewal: 'renewal',
  },
} as const satisfies Record<Lang, Record<SignalKind, string>>;
