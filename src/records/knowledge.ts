/** What a knowledge card (知识卡片) is about. */
export const KNOWLEDGE_KINDS = ['objection', 'competitor', 'price', 'case', 'solution'] as const;
export type KnowledgeKind = (typeof KNOWLEDGE_KINDS)[number];

/** What customers usually object to. A card about none of these has no topic. */
export const OBJECTION_TOPICS = [
  'expensive',
  'rival',
  'wait',
  'no_budget',
  'payment_terms',
  'lead_time',
  'trial_first',
  'decider_busy',
  'no_trust',
  'switching',
  'contract_terms',
  'after_sales',
  'no_fit',
  'no_need',
] as const;
export type ObjectionTopic = (typeof OBJECTION_TOPICS)[number];

/** `general`: came with the program (通用), ranked under the company's own. The others are the company's: told by chat, drawn from a won deal or from a talk track. */
export const KNOWLEDGE_ORIGINS = ['general', 'chat', 'deal', 'talk'] as const;
export type KnowledgeOrigin = (typeof KNOWLEDGE_ORIGINS)[number];

/** `proposed`: waits for a person's yes and is found by nobody. `retired`: found by nobody any more. */
export const KNOWLEDGE_STATES = ['proposed', 'live', 'retired'] as const;
