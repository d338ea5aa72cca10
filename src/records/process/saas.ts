import type { ProcessTemplate } from './template.js';

/** What a sale in SaaS goes through. */
export const saas: ProcessTemplate = {
  name: { zh: 'SaaS', en: 'SaaS' },
  words: ['saas', '软件', '信息', '科技', '互联网', '云', '数据', 'software', 'cloud', 'internet', 'tech'],
  expected: [
    { event: 'needs_diagnosis', stage: 'lead', days: 5 },
    { event: 'demo', stage: 'intent', days: 5 },
    { event: 'sample_trial', stage: 'intent', days: 14 },
    { event: 'technical_exchange', stage: 'proposal', days: 10 },
    { event: 'quote', stage: 'proposal', days: 5 },
    { event: 'executive_visit', stage: 'proposal', days: 14 },
    { event: 'legal_review', stage: 'negotiation', days: 7 },
    { event: 'contract_revision', stage: 'negotiation', days: 7 },
    { event: 'signing', stage: 'negotiation', days: 14 },
    { event: 'delivery_start', stage: 'won', days: 5 },
    { event: 'payment', stage: 'won', days: 15 },
    { event: 'after_sales', stage: 'won', days: 30 },
  ],
};
