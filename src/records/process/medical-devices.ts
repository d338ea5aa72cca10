import type { ProcessTemplate } from './template.js';

/** What a sale in medical devices goes through. */
export const medicalDevices: ProcessTemplate = {
  name: { zh: '医疗器械', en: 'medical devices' },
  words: ['医疗', '医院', '器械', '医药', '诊所', '口腔', '眼科', '康复', '体检', '检验', 'medical', 'hospital', 'clinic', 'health'],
  expected: [
    { event: 'first_visit', stage: 'lead', days: 7 },
    { event: 'needs_diagnosis', stage: 'intent', days: 7 },
    { event: 'technical_exchange', stage: 'intent', days: 14 },
    { event: 'demo', stage: 'proposal', days: 7 },
    { event: 'sample_trial', stage: 'proposal', days: 21 },
    { event: 'quote', stage: 'proposal', days: 10 },
    { event: 'executive_visit', stage: 'proposal', days: 21 },
    { event: 'tender', stage: 'negotiation', days: 14 },
    { event: 'contract_revision', stage: 'negotiation', days: 10 },
    { event: 'legal_review', stage: 'negotiation', days: 14 },
    { event: 'sealing', stage: 'negotiation', days: 21 },
    { event: 'signing', stage: 'negotiation', days: 21 },
    { event: 'delivery_start', stage: 'won', days: 14 },
    { event: 'acceptance', stage: 'won', days: 45 },
    { event: 'payment', stage: 'won', days: 30 },
    { event: 'after_sales', stage: 'won', days: 60 },
  ],
};
