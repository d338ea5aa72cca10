import type { IntentRule } from './rule.js';

const CARDS = '(?:talk ?tracks?|knowledge cards?|objection cards?|battle ?cards?)';

/** Orders about knowledge cards, and the question how the bot's suggestions are taken. They stand before the talk tracks, whose words they share. */
export const knowledgeEn: readonly IntentRule[] = [
  // 记成话术: We meet you halfway on price: the order in Chinese, the card in English.
  { intent: 'manage_knowledge', pattern: /^记(?:成|一?条|个)(?:话术|知识卡|话术卡)[::]/ },
  {
    intent: 'manage_knowledge',
    pattern:
      /^(?:please )?(?:remember|save|keep|store|add)(?: (?:this|that|it))?(?: as)? (?:a |an |the )?(?:new )?(?:talk ?track|knowledge card|objection card|battle ?card)\b/i,
  },
  {
    intent: 'manage_knowledge',
    pattern: new RegExp(
      `^(?:(?:show|list)(?: me)?|what|which|open)?\\s*(?:all |our |the |my )*${CARDS}(?: (?:do we have|are there|have we got))?[?.!\\s]*$`,
      'i',
    ),
    atMost: 60,
  },
  {
    intent: 'manage_knowledge',
    pattern: new RegExp(
      `^(?:please )?(?:find|search|look up|look for|show(?: me)?|any|(?:do we have|are there)(?: any)?) (?:all |our |the |a |me )*(?:[\\w' -]{1,30} )?${CARDS}\\b(?: (?:on|about|for|against) .{1,40})?[?.!\\s]*$`,
      'i',
    ),
    atMost: 90,
  },
  {
    intent: 'manage_knowledge',
    pattern: new RegExp(`^(?:please )?(?:retire|delete|remove|drop) (?:the |this |that )?${CARDS}\\b.{0,60}$`, 'i'),
    atMost: 90,
  },
  {
    intent: 'ask_ai',
    pattern:
      /\b(?:ai|model|bot|suggestion\w*|talk ?track\w*)(?:'s)? (?:adoption|veto|acceptance|agreement|cost|costs|usage|spend)\b|\b(?:adoption|veto) rate\b|how (?:often|much) (?:are|is|does|do) (?:the )?(?:ai|bot|model)(?:'s)?\b.{0,24}\b(?:taken|used|adopted|cost)/i,
    atMost: 80,
  },
];
