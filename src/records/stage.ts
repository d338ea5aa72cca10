import { type Lang, OPEN_STAGES, type Stage } from '../terms.js';

/** What the stages are called. */
export const STAGE_WORDS = {
  zh: { lead: '线索', intent: '意向', proposal: '方案', negotiation: '谈判', won: '赢单', lost: '丢单' },
  en: { lead: 'Lead', intent: 'Intent', proposal: 'Proposal', negotiation: 'Negotiation', won: 'Won', lost: 'Lost' },
} as const satisfies Record<Lang, Record<Stage, string>>;

/** Still being worked on: neither won nor lost. */
export const isOpen = (stage: Stage): boolean => OPEN_STAGES.some((open) => open === stage);
