import type { IntentRule } from './rule.js';

/** What people call the messages they did not ask for. */
const PUSH =
  '(?:(?:morning |battle |daily )?briefs?|overdue (?:cards?|deals|reminders?)|funnel(?: daily| reports?)?|(?:silent )?patrol(?: lists?)?|lead[- ]health(?: daily| reports?)?|top 5|stall(?:ed)? alerts?|(?:won|win) (?:alerts?|celebrations?|posts?)|lost[- ]deal reviews?|digests?|push(?:es)?(?: notifications?| messages?| report)?|notifications?|cards?|reports?|(?:this|these|that)(?: one| kind| push(?:es)?| cards?| messages?)?|it|everything|all(?: of (?:it|them|these))?(?: push(?:es)?| notifications?)?|anything|them)';
const SPAN =
  '(?:(?:for )?(?:today|tonight|now|(?:the rest of )?this (?:week|month|weekend)|tomorrow|a (?:week|month)|(?:the next )?(?:a )?few days|\\d{1,2} (?:days|weeks)|good)|(?:at|on|over|during) (?:the )?weekends?|until [a-z]+(?: \\d{1,2})?|please|any ?more|again|me)';
/** Why they say it now. */
const WHY =
  "(?:(?:i'm |i am |still )?(?:in (?:a |the )?meetings?|busy|on (?:leave|vacation|holiday)|driving|travell?ing|with a (?:customer|client)|out)[\\w ]{0,16}[,.;-]+ ?)?";
const DONE = "(?:(?:i'm |i am )?(?:back|done|free again|out of the meeting)[\\w ]{0,20}[,.;-]+ ?)";
const WHEN =
  '(?: (?:this (?:morning|afternoon|evening|week)|today|tomorrow|for now|for (?:an?|half an|one|two|three|four|five|the next|\\d{1,3})(?: (?:hours?|minutes?|days?|weeks?|hour or two))?|until [\\w: ]{1,12}|(?:at|on|over) (?:the )?weekends?|please|any ?more|to me))*';
/** For everybody is a setting of the workspace. */
const FOR_ALL = /\b(?:everyone|everybody|the team|all of us|whole team|them all|customers?)\b/i;

/** What somebody wants no more of, or again, for themselves. */
export const pushOrdersEn: readonly IntentRule[] = [
  {
    intent: 'mute_pushes',
    pattern: new RegExp(
      `^${WHY}(?:please )?(?:nothing|not (?:this|these)(?: one| kind)?|no (?:more|pushes|messages|notifications)|stop(?: it| (?:sending|pushing)(?: me)?(?: ${PUSH})?)?|hold (?:off|everything|all (?:pushes|messages))|(?:don't|do not) (?:push|send)(?: me)? ${PUSH})${WHEN}(?: again)?[.! ]*$`,
      'i',
    ),
    unless: FOR_ALL,
    atMost: 60,
  },
  {
    intent: 'mute_pushes',
    pattern: new RegExp(
      `^(?:${DONE}(?:you can |please )?(?:carry on|go on|resume|continue|(?:start )?send(?:ing)?(?: again)?)|(?:you can |please )?(?:send|push|start sending)(?: me)?(?: (?:the|my|all))*(?: ${PUSH})? again|weekends? (?:are|is) (?:fine|ok|okay)(?: again)?|(?:don't|do not) (?:mute|stop) ${PUSH})(?: please)?[.! ]*$`,
      'i',
    ),
    unless: FOR_ALL,
    atMost: 60,
  },
  {
    intent: 'mute_pushes',
    pattern: new RegExp(
      `^(?:please )?(?:mute|snooze|silence|unsubscribe(?: me)? from|stop(?: sending(?: me)?| pushing)?|pause|turn off|no more|(?:don't|do not) (?:push|send)(?: me)?)(?: (?:the|my|all))*(?: ${PUSH})?(?:,? ${SPAN})*[.! ]*$|^(?:nothing|no (?:pushes|messages|notifications)|(?:don't|do not) (?:push|send)(?: me)?(?: anything)?) (?:at|on|over) (?:the )?weekends?[.! ]*$`,
      'i',
    ),
    unless: FOR_ALL,
    atMost: 60,
  },
  {
    intent: 'mute_pushes',
    pattern: new RegExp(
      `^(?:please )?(?:unmute|resume|unpause|turn (?:back )?on|start sending)(?: (?:the|my|all))*(?: ${PUSH})?(?:,? ${SPAN})*[.! ]*$`,
      'i',
    ),
    unless: FOR_ALL,
    atMost: 50,
  },
  {
    intent: 'mute_pushes',
    pattern: new RegExp(
      `^(?:please )?turn (?:the |my )?${PUSH} back on[.! ]*$|^(?:please )?(?:(?:don't|do not|stop) (?:bother|disturb)(?:ing)? me|leave me alone|(?:be |stay )?quiet)(?: (?:at night|in the evenings?|after (?:work|\\d{1,2}(?: ?pm)?)|${SPAN}))*[.! ]*$|^(?:way )?too (?:many|much) (?:messages|pushes|notifications|cards|noise)[.! ]*$`,
      'i',
    ),
    unless: FOR_ALL,
    atMost: 60,
  },
  {
    intent: 'mute_pushes',
    pattern:
      /^(?:what|which)(?: (?:pushes|cards|messages|notifications))?(?:'s| is| are| have i| did i)? (?:i )?(?:have )?muted?[?.! ]*$|^(?:show |list )?(?:me )?(?:my )?(?:muted (?:pushes|cards|messages)|mutes)[?.! ]*$/i,
    atMost: 40,
  },
  {
    intent: 'change_setting',
    pattern:
      /^(?:set |change |turn off |no )?(?:the )?quiet hours\b.{0,30}$|^at most \d+ (?:pushes|messages|cards)(?: (?:a|per) (?:person|day))*[.! ]*$|\b(?:stop|pause|resume|turn (?:off|on)) .{3,30} for (?:everyone|everybody|the (?:whole )?team)[.! ]*$/i,
    atMost: 60,
  },
  {
    intent: 'ask_delivery',
    pattern: new RegExp(
      `^(?:did|has|have) (?:everyone|everybody|all|they|the (?:team|managers)) (?:get|got|gotten|receive|received) (?:the |their )?(?:${PUSH})(?: today)?[?.! ]*$|^why (?:didn't|did not|haven't) i (?:get|got|receive|received) (?:the |my )?(?:${PUSH})(?: today)?[?.! ]*$|^(?:show |list )?(?:me )?(?:today's pushes|(?:the )?push ledger|push status)[?.! ]*$`,
      'i',
    ),
    atMost: 60,
  },
];
