import type { ProcessTemplate } from './template.js';

/** What a sale in retail chains goes through. */
export const retail: ProcessTemplate = {
  name: { zh: '零售连锁', en: 'retail chains' },
  words: ['零售', '连锁', '便利', '商超', '超市', '门店', '百货', '影城', '餐饮', '茶', 'retail', 'chain', 'store', 'restaurant'],
  expected: [
    { event: 'first_visit', stage: 'lead', days: 5 },
    { event: 'needs_diagnosis', stage: 'intent', days: 5 },
    { event: 'demo', stage: 'intent', days: 10 },
    { event: 'sample_trial', stage: 'proposal', days: 14 },
    { event: 'quote', stage: 'proposal', days: 5 },
    { event: 'executive_visit', stage: 'proposal', days: 14 },
    { event: 'contract_revision', stage: 'negotiation', days: 7 },
    { event: 'signing', stage: 'negotiation', days: 14 },
    { event: 'payment', stage: 'won', days: 14 },
    { event: 'delivery_start', stage: 'won', days: 10 },
    { event: 'acceptance', stage: 'won', days: 30 },
    { event: 'after_sales', stage: 'won', days: 30 },
  ],
};
