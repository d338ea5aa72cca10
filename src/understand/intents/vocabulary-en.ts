import type { IntentRule } from './rule.js';

const KIND = '(?:competitors?|rivals?|products?|jargon|terms?|regions?)';

/** Orders about the words the workspace uses, and about how the last message was read. */
export const vocabularyEn: readonly IntentRule[] = [
  {
    intent: 'explain_reading',
    pattern:
      /^(?:please )?explain(?: (?:that|this|the last (?:one|message)|yourself|how you (?:read|understood) (?:that|this|it)))?[.!?\s]*$|^how did you (?:read|understand) (?:that|this|it|the last (?:one|message))[.?\s]*$/i,
    atMost: 60,
  },
  {
    intent: 'manage_vocabulary',
    pattern: new RegExp(`^(?:please )?(?:add|remove|delete|drop) (?:the |a |an )?${KIND}[: ]\\s*\\S.*$`, 'i'),
    atMost: 160,
  },
  { intent: 'manage_vocabulary', pattern: new RegExp(`^our ${KIND} (?:is|are|include)[: ]\\s*\\S[^?]*$`, 'i'), atMost: 160 },
  { intent: 'manage_vocabulary', pattern: /^(?:show |list )?(?:me )?(?:the |our )?(?:vocabulary|glossary|word list)[.?\s]*$/i, atMost: 40 },
];
