import type { IntentRule } from './rule.js';

/** Questions about what a sale's process still needs, about the four dimensions of a customer, and the order that names its industry. */
export const processEn: readonly IntentRule[] = [
  {
    intent: 'ask_process',
    pattern:
      /\bprocess health\b|\b(?:what|which) (?:standard )?(?:steps|actions) (?:are|is|do we) (?:still )?(?:missing|late|lack)|\b(?:steps|actions) (?:are )?(?:still )?missing\b/i,
    atMost: 80,
  },
  { intent: 'ask_dimensions', pattern: /\bfour dimensions\b|\b(?:demand density|solution fit)\b/i, atMost: 80 },
  { intent: 'set_industry', pattern: /\bindustry (?:is|to|=|:) ?[a-z][a-z &/-]{1,30}[.!\s]*$/i, unless: /\?/, atMost: 80 },
];
