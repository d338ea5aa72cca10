import type { ProcessTemplate } from './template.js';

/** What a sale in construction goes through. */
export const construction: ProcessTemplate = {
  name: { zh: '建筑工程', en: 'construction' },
  words: ['建筑', '工程', '施工', '建设', '地产', '装饰', '市政', '建材', 'construction', 'engineering', 'contractor', 'real estate'],
  expected: [
    { event: 'first_visit', stage: 'lead', days: 7 },
    { event: 'needs_diagnosis', stage: 'intent', days: 10 },
    { event: 'technical_exchange', stage: 'intent', days: 14 },
    { event: 'quote', stage: 'proposal', days: 10 },
    { event: 'tender', stage: 'proposal', days: 21 },
    { event: 'executive_visit', stage: 'proposal', days: 21 },
    { event: 'contract_revision', stage: 'negotiation', days: 10 },
    { event: 'legal_review', stage: 'negotiation', days: 14 },
    { event: 'sealing', stage: 'negotiation', days: 21 },
    { event: 'signing', stage: 'negotiation', days: 21 },
    { event: 'payment', stage: 'won', days: 14 },
    { event: 'delivery_start', stage: 'won', days: 21 },
    { event: 'acceptance', stage: 'won', days: 120 },
    { event: 'after_sales', stage: 'won', days: 150 },
  ],
};
