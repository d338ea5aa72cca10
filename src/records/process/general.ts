import type { ProcessTemplate } from './template.js';

/** Customers whose industry is not known, or is none of the eight. */
export const general: ProcessTemplate = {
  name: { zh: '通用', en: 'general' },
  words: [],
  expected: [
    { event: 'first_visit', stage: 'lead', days: 7 },
    { event: 'needs_diagnosis', stage: 'intent', days: 7 },
    { event: 'demo', stage: 'proposal', days: 10 },
    { event: 'quote', stage: 'proposal', days: 7 },
    { event: 'executive_visit', stage: 'proposal', days: 21 },
    { event: 'contract_revision', stage: 'negotiation', days: 10 },
    { event: 'signing', stage: 'negotiation', days: 21 },
    { event: 'payment', stage: 'won', days: 30 },
    { event: 'delivery_start', stage: 'won', days: 21 },
    { event: 'acceptance', stage: 'won', days: 60 },
    { event: 'after_sales', stage: 'won', days: 60 },
  ],
};
