import type { IntentRule } from './rule.js';

const MODEL = '(?:the |any )?(?:model|ai|llm)';

/** Orders about the model itself. */
export const modelEn: readonly IntentRule[] = [
  {
    intent: 'manage_model',
    pattern: new RegExp(
      `^(?:please )?(?:never|do not|don't) (?:use|send|share|give) .{1,60} (?:with|to|for) ${MODEL}[.!\\s]*$|^keep .{1,40} (?:away )?from ${MODEL}[.!\\s]*$|^.{1,60} (?:may|can) be (?:used|sent|shared)(?: again)? (?:with|to|for) ${MODEL}[.!\\s]*$`,
      'i',
    ),
    atMost: 110,
  },
  {
    intent: 'manage_model',
    pattern: new RegExp(
      `^(?:enable|disable|turn on|turn off|stop using) ${MODEL}[.!\\s]*$|^(?:show )?${MODEL} (?:status|usage|settings)[.?\\s]*$|^${MODEL} (?:budget|limit)\\b.{0,40}$|^(?:do not |don't |stop )?keep(?:ing)? (?:the )?words of (?:model )?calls[.!\\s]*$`,
      'i',
    ),
    atMost: 60,
  },
];
