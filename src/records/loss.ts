import type { Lang, LossReason } from '../terms.js';

/** What the reasons of a loss are called. */
export const LOSS_WORDS = {
  zh: {
    need_misread: '需求理解偏差',
    internal: '内部协同不畅',
    decision_chain: '决策链不清',
    price: '价格',
    competitor: '竞品',
    other: '其他',
  },
  en: {
    need_misread: 'need misread',
    internal: 'our own coordination',
    decision_chain: 'unclear decision chain',
    price: 'price',
    competitor: 'competitor',
    other: 'other',
  },
} as const satisfies Record<Lang, Record<LossReason, string>>;
