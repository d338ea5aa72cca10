import type { ProcessTemplate } from './template.js';

/** What a sale in new energy goes through. */
export const newEnergy: ProcessTemplate = {
  name: { zh: '新能源', en: 'new energy' },
  words: ['新能源', '光伏', '储能', '风电', '电池', '氢能', '充电', '锂电', 'energy', 'solar', 'battery', 'wind power', 'storage'],
  expected: [
    { event: 'first_visit', stage: 'lead', days: 7 },
    { event: 'needs_diagnosis', stage: 'intent', days: 7 },
    { event: 'technical_exchange', stage: 'intent', days: 10 },
    { event: 'executive_visit', stage: 'intent', days: 21 },
    { event: 'sample_trial', stage: 'proposal', days: 30 },
    { event: 'demo', stage: 'proposal', days: 14 },
    { event: 'quote', stage: 'proposal', days: 10 },
    { event: 'tender', stage: 'negotiation', days: 14 },
    { event: 'contract_revision', stage: 'negotiation', days: 10 },
    { event: 'legal_review', stage: 'negotiation', days: 14 },
    { event: 'sealing', stage: 'negotiation', days: 21 },
    { event: 'signing', stage: 'negotiation', days: 21 },
    { event: 'payment', stage: 'won', days: 14 },
    { event: 'delivery_start', stage: 'won', days: 30 },
    { event: 'acceptance', stage: 'won', days: 90 },
    { event: 'after_sales', stage: 'won', days: 120 },
  ],
};
