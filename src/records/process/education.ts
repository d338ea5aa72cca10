import type { ProcessTemplate } from './template.js';

/** What a sale in education goes through. */
export const education: ProcessTemplate = {
  name: { zh: '教育', en: 'education' },
  words: ['教育', '学校', '学院', '大学', '培训', '实验学校', '幼儿园', 'education', 'school', 'university', 'college', 'training'],
  expected: [
    { event: 'first_visit', stage: 'lead', days: 7 },
    { event: 'needs_diagnosis', stage: 'intent', days: 7 },
    { event: 'demo', stage: 'intent', days: 14 },
    { event: 'sample_trial', stage: 'proposal', days: 21 },
    { event: 'technical_exchange', stage: 'proposal', days: 14 },
    { event: 'quote', stage: 'proposal', days: 10 },
    { event: 'tender', stage: 'negotiation', days: 21 },
    { event: 'executive_visit', stage: 'negotiation', days: 10 },
    { event: 'sealing', stage: 'negotiation', days: 21 },
    { event: 'signing', stage: 'negotiation', days: 21 },
    { event: 'delivery_start', stage: 'won', days: 14 },
    { event: 'acceptance', stage: 'won', days: 45 },
    { event: 'payment', stage: 'won', days: 60 },
    { event: 'after_sales', stage: 'won', days: 60 },
  ],
};
