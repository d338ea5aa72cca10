import type { ProcessTemplate } from './template.js';

/** What a sale in consumer goods goes through. */
export const consumerGoods: ProcessTemplate = {
  name: { zh: '快消', en: 'consumer goods' },
  words: ['快消', '消费', '食品', '饮料', '日化', '美妆', '乳业', '酒', 'fmcg', 'consumer', 'food', 'beverage'],
  expected: [
    { event: 'first_visit', stage: 'lead', days: 5 },
    { event: 'needs_diagnosis', stage: 'intent', days: 5 },
    { event: 'sample_trial', stage: 'intent', days: 10 },
    { event: 'quote', stage: 'proposal', days: 5 },
    { event: 'demo', stage: 'proposal', days: 10 },
    { event: 'contract_revision', stage: 'negotiation', days: 7 },
    { event: 'signing', stage: 'negotiation', days: 10 },
    { event: 'payment', stage: 'won', days: 30 },
    { event: 'delivery_start', stage: 'won', days: 7 },
    { event: 'after_sales', stage: 'won', days: 30 },
  ],
};
