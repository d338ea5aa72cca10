/** Who is who among ourselves, said in English: roles, managers, codes, and which customer a group is about. */
import type { IntentRule } from './rule.js';

const NAME = "[\\p{L}][\\p{L}.'-]*(?: [\\p{L}][\\p{L}.'-]*){0,3}";
const NAMES = `${NAME}(?:(?:,| and|, and) ${NAME})*`;
const ROLE =
  '(?:(?:sales )?(?:rep|reps|manager|managers|lead)|salespersons?|salespeople|admins?|administrators?|pre-?sales|solutions?(?: engineers?)?|delivery|legal|ops|operations)';
const PLATFORM = '(?:slack|ding(?:talk)?|wecom|wechat work|web)';

export const peopleOrdersEn: readonly IntentRule[] = [
  {
    intent: 'manage_people',
    pattern: /^(?:(?:my |the )?(?:invite |pairing |admin )?code(?: is)?:? )?zb[-\s]?[a-z0-9]{4}[-\s]?[a-z0-9]{4}$/i,
    atMost: 40,
  },
  {
    intent: 'manage_people',
    pattern: new RegExp(`^(?:please )?(?:set|make|appoint|promote) ${NAMES} (?:as |to |to be )?(?:a |an |the |our )?${ROLE}[.! ]*$`, 'iu'),
    atMost: 100,
  },
  {
    intent: 'manage_people',
    pattern: new RegExp(`^${NAMES} (?:is|are) (?:a |an |the |our )?${ROLE}[.! ]*$`, 'iu'),
    withColleague: true,
    atMost: 80,
  },
  {
    intent: 'manage_people',
    pattern: new RegExp(
      `^(?:${NAMES}(?:'s|s') (?:manager|boss|supervisor) is ${NAME}|${NAMES} (?:reports?|report) to ${NAME}|${NAME} manages ${NAMES})(?:[,;.\\n]|$)`,
      'iu',
    ),
    withColleague: true,
    atMost: 400,
  },
  {
    intent: 'manage_people',
    pattern: /\binvit(?:e|ation) code\b|^invite [\p{L}][\p{L} .'-]{1,30}$/iu,
    unless: /\bto (?:the |a |our )|customer|webinar|event|dinner|demo/i,
    atMost: 60,
  },
  {
    intent: 'manage_people',
    pattern: new RegExp(
      `^(?:please )?(?:link|pair|connect|bind) (?:my |me )?(?:(?:on |with )?${PLATFORM}(?: account)?|accounts?)[.! ]*$|^(?:pair|pairing code|(?:give me )?a pairing code)[.! ]*$`,
      'i',
    ),
    atMost: 50,
  },
  { intent: 'manage_people', pattern: new RegExp(`^${NAME}'s ${PLATFORM} (?:account|id) is \\S+$`, 'iu'), atMost: 120 },
  {
    intent: 'manage_people',
    pattern:
      /^(?:show (?:me )?|list )?(?:the |our )?(?:team|people|members|colleagues)(?: list)?[?. ]*$|^who(?:'s| is) (?:on|in) (?:the|our) team[?. ]*$/i,
    atMost: 30,
  },
  { intent: 'manage_people', pattern: /^name\s*[,;\t]\s*(?:role|title|manager|platform|account)/i, atMost: 20_000 },
  {
    intent: 'bind_group',
    pattern:
      /^(?:please )?bind (?:this )?(?:group|channel|chat)?(?: ?to)?(?: ?customer)?:? ?[\p{L}\d][\p{L}\d .&'()-]{1,50}$|^(?:please )?unbind(?: this)?(?: group| channel| chat)?[.! ]*$/iu,
    atMost: 80,
  },
];
