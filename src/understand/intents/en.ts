import { knowledgeEn } from './knowledge-en.js';
import { modelEn } from './model-en.js';
import { peopleOrdersEn } from './people-en.js';
import { processEn } from './process-en.js';
import { pushOrdersEn } from './pushes-en.js';
import type { IntentRule } from './rule.js';
import { vocabularyEn } from './vocabulary-en.js';

const STAGE = '(?:lead|intent|qualified|proposal|negotiation|negotiating|won|lost|closed[- ]won|closed[- ]lost|closed)';

/** Orders and questions in English, in the order they are tried. */
export const ordersEn: readonly IntentRule[] = [
  ...peopleOrdersEn,
  ...vocabularyEn,
  ...processEn,
  ...modelEn,
  ...pushOrdersEn,
  ...knowledgeEn,
  {
    intent: 'help',
    pattern: /^(?:help|help me|how (?:do|can) i use (?:you|this)|what can you do|commands?|usage|instructions)[?.! ]*$/i,
    atMost: 40,
  },
  {
    intent: 'undo',
    pattern: /^(?:please )?(?:undo|revert|scratch that|delete (?:that|the last)|remove (?:that|the last))\b[\w ]{0,24}[.!]*$/i,
    atMost: 40,
  },
  { intent: 'light_form', pattern: /^(?:quick (?:note|log|form)|light form|open (?:the )?form|log by tapping)[.! ]*$/i, atMost: 24 },
  { intent: 'set_reminder', pattern: /^(?:show |list )?(?:me )?my reminders[?.! ]*$/i, atMost: 30 },
  {
    intent: 'change_setting',
    pattern:
      /^(?:show (?:me )?)?(?:the )?settings[?.! ]*$|\boverdue after \d+ (?:days?|weeks?) in negotiation\b|^(?:add|remove|drop) (?:the |a )?source [\w &-]{1,20}$/i,
    atMost: 60,
  },
  {
    intent: 'set_reminder',
    pattern:
      /\b(?:remind (?:me|us)|set (?:a |up a )?reminder|reminder to|don't let me forget|ping me|nudge me|buzz me|set (?:me )?(?:a |an )?(?:nudge|alarm|alert))\b/i,
    unless: /remind (?:me|us) (?:what|who|where|when|how|again)|they asked (?:me|us) to remind/i,
  },
  {
    intent: 'change_setting',
    pattern:
      /\b(?:move|change|set|send|switch) (?:the |my )?(?:morning )?(?:brief|overdue cards?|reminders?|digest|funnel daily) (?:to|at)\b|\b(?:stop|turn off|turn on|disable|enable|pause|mute|no more) (?:sending |the |my )*(?:brief|overdue cards?|digest|cards?|funnel daily)/i,
  },
  {
    intent: 'export_records',
    pattern: /\bexport\b[\w ]{0,30}\b(?:customers?|deals?|accounts?|records|pipeline|list|csv|excel|xlsx)\b/i,
    unless: /export (?:fails|failed|keeps|is|feature)/i,
  },
  {
    intent: 'import_records',
    pattern: /\b(?:import|bulk upload|upload)\b[\w ]{0,30}\b(?:customers?|deals?|accounts?|records|list|csv|excel|xlsx|leads)\b/i,
  },
  {
    intent: 'ask_delivery',
    pattern:
      /^(?:did|has|have) (?:everyone|everybody|anyone|all|they|the (?:team|managers))\b[\w ]{0,20}\b(?:get|got|gotten|receive|received)\b[\w' ]{0,16}\bbrief|\bwho (?:did not|didn't|has not|hasn't|have not|haven't) (?:get|got|gotten|receive|received)\b[\w' ]{0,16}\bbrief|^(?:was|were|has|have) (?:the |today's |this morning's |all )*(?:morning )?briefs? (?:been )?(?:delivered|sent|received)|^(?:which|what) (?:messages? )?(?:were|was|are|is)(?:n't| not) (?:sent|delivered)|^(?:show |list )?(?:me )?(?:the )?(?:failed|undelivered|unsent) messages?[?.! ]*$|^any (?:failed|undelivered|unsent) messages\b/i,
    withoutCustomer: true,
    atMost: 60,
  },
  { intent: 'pin_customer', pattern: /^(?:please )?(?:un)?pin (?!down|code|number|it\b).{2,40}$/i, atMost: 60 },
  {
    intent: 'ask_battle_brief',
    pattern:
      /^(?:what|which) (?:visits|meetings) (?:are there |do (?:we|i) have )?today[?.! ]*$|^who (?:do|should) (?:i|we) visit today[?.! ]*$|^how much (?:money )?(?:can|will|do) (?:we|i) (?:collect|expect|bring in) this week[?.! ]*$|^who needs (?:my |our )?(?:help|support)[?.! ]*$|^who (?:deserves praise|should (?:i|we) praise)[?.! ]*$/i,
    atMost: 60,
  },
  {
    intent: 'ask_battle_brief',
    pattern:
      /^(?:show (?:me )?|give me |send (?:me )?|pull up )?(?:the |my |today's |this morning's )*(?:morning|battle|daily)? ?brief(?:ing)?(?: for today)?(?: please| pls)?[.!? ]*$/i,
    withoutCustomer: true,
    atMost: 50,
  },
  {
    intent: 'draft_report',
    pattern:
      /\b(?:write|draft|generate|make|prepare|create|give me)\b[\w' ]{0,20}\b(?:daily|weekly|monthly|week's|today's) (?:report|summary|wrap-?up)\b|^(?:my )?(?:daily|weekly) report[.! ]*$|^(?:please |can you |could you )?(?:summari[sz]e|recap|wrap up|sum up) (?:my|this|today's|the) (?:day|week|work|activity)(?: today| this week| so far)?[?.! ]*$/i,
    atMost: 80,
  },
  {
    intent: 'merge_customers',
    pattern: /\bmerge\b[\w&' ]{2,60}\b(?:and|with|into)\b|\b(?:are|is) the same (?:company|customer|account)\b/i,
  },
  {
    intent: 'hand_over',
    pattern:
      /\b(?:[Hh]and(?: over)?|[Tt]ransfer|[Rr]eassign|[Aa]ssign|move|give)\b[\w&' ]{2,50} (?:over )?to [A-Z]\w+[.! ]*$|\ball (?:of )?(?:his|her|their|my|\w+'s) (?:customers|accounts|deals) (?:go |over )?to [A-Z]\w+/,
    unless: new RegExp(`to ${STAGE}`, 'i'),
  },
  {
    intent: 'ask_customers',
    pattern:
      /^(?:(?:show|list) (?:me )?(?:all )?my (?:customers|accounts|clients)|(?:who|what) are my (?:customers|accounts|clients)|my (?:customers|accounts|clients))[?.! ]*$/i,
  },

  {
    intent: 'summarize_meeting',
    pattern:
      /\b(?:summari[sz]e|recap|tl;?dr|sum up|give me (?:a |the )?(?:summary|recap|minutes|key points)|(?:write up|create|make|draft|need|get me) (?:the |a )?(?:meeting )?(?:minutes|notes|summary|recap)|meeting (?:minutes|summary)|action items from)\b/i,
    // Mirador Foods - recap, and then what happened: a heading.
    unless: /(?:sent|wrote|shared|got) (?:them |him |her )?(?:the |a )?(?:recap|summary|minutes)|\brecap ?[:\n-][\s\S]{40}/i,
  },
  {
    intent: 'draft_talk_track',
    pattern:
      /\b(?:draft|write|compose|word (?:this|it|that|an?)|polish|reword|help me (?:write|respond|reply|answer|say)|comeback|rebuttal|talk track|talking points|script|how (?:do|should|can|would) (?:i|we) (?:respond|reply|answer|handle|position|counter|say|pitch|approach|tell|explain|push back)|what (?:do|should|can) (?:i|we) (?:say|reply|tell|write)|objection handling|battle ?card|elevator pitch|give me (?:a |an )?(?:line|response|reply|email|message|opener))\b/i,
    unless:
      /\b(?:reviewing|sent|signed|redlined|shared|finished|got) (?:the |a |our |their )?draft|draft (?:contract|agreement|po|sow|msa) (?:sent|is|was|went)|^(?!.*\b(?:can you|could you|please|help me|draft (?:an?|me|the)|write)\b).*\b(?:contract|agreement|proposal|sow|msa|nda) draft\b|\b(?:he|she|they|who|and|,) ?(?:wants?|needs?|asked for|expects?) (?:to see )?(?:a|the|our) draft\b/i,
  },
  {
    intent: 'ask_whatif',
    pattern:
      /\bwhat (?:if|happens)\b|\b(?:if|suppose|assuming|say)\b[^.!\n]{2,80}(?:\?|what(?:'s| is| does| would| happens)|how (?:much|many|does|would|far|bad)|do we (?:still )?|can we (?:still )?|will we|would we|are we|does (?:the|our))/i,
    unless:
      /\b(?:asked|asking|asks|wondering|says|said|wants to know|told us|know) (?:us |me )?(?:what )?if\b|what happens (?:next|with)\b|if (?:we|you) can\b/i,
  },
  {
    intent: 'change_stage',
    pattern: new RegExp(
      `\\b(?:move|mark|set|change|update|flip|switch|put|push|bump|advance|promote|demote|drag|shift)\\b[^.!?\\n]{1,60}\\b(?:to|as|into|in|back to|=)\\s+(?:the )?["']?${STAGE}\\b(?: stage)?|\\b(?:stage|status) (?:to|=|should be|is now) ["']?${STAGE}|\\bclose (?:out )?[\\w&' ]{2,40} as (?:won|lost)`,
      'i',
    ),
  },
  {
    intent: 'change_stage',
    pattern: new RegExp(
      `^[\\w&'.-]+(?: [\\w&'.-]+){0,3}? (?:has |have |is |are )?(?:now )?(?:moved|moving|gone|advanced|progressed) (?:in)?to (?:the )?${STAGE}(?: stage)?[.! ]*$`,
      'i',
    ),
    atMost: 60,
  },
  {
    intent: 'ask_brief',
    pattern:
      /\bbrief me\b|\b(?:give|get|send|need|pull|prep|prepare|quick) (?:me )?(?:a |an |the )?(?:quick |short |one-?page )?(?:brief|briefing|background|rundown|run-down|low-?down|history|overview|dossier|cheat ?sheet|prep|refresher)\b|\bprep (?:me )?(?:for|notes)\b|\bcatch me up\b|\bbring me up to speed\b|\bget me up to speed\b|\bfill me in\b|\bwhat (?:do|should) (?:i|we) (?:need to )?know (?:about|before)\b|\bthe latest on\b|\bbackground on\b|\b(?:seeing|meeting|visiting|call with|heading (?:to|into))\b[^?.!\n]{2,60}(?:what should i|anything i should|what do i need|brief|prep)/i,
  },
];

export const correctionsEn = {
  anyLength:
    /\bfat[- ]finger(?:s|ed)?\b|\b(?:ignore|disregard|forget|strike) (?:that|my (?:last|previous|earlier)|the last|the above|what i (?:said|wrote))\b|^(?:oops|whoops|sorry|ugh|argh|nope?|lol no)[,:!]? (?:i )?(?:meant|it's|that's|make (?:it|that))|^\*\s?\S|\b(?:mixed up|misread|misheard)\b|\b(?:correction|my bad|typo|i meant|meant to (?:say|write)|mistyped|misspoke|got (?:that|it) wrong|wrong (?:amount|date|number|name|figure|customer|company|day|price)|scratch that|should (?:be|read|say|have been)|fix that|that's wrong|that was wrong|amend that)\b/i,
  swap: /\b(?:not|isn't|wasn't)\s+([\w$€£%.,/ -]{1,24}?)(?:,| -| —|;)?\s+(?:but|it's|it is|rather|should be|make it|it was)\s+([\w$€£%.,/ -]{1,24})|\b(?:it's|it is|it was|is|was|actually)\s+([\w$€£%.,/ -]{1,24}?),?\s+not\s+([\w$€£%.,/ -]{1,24})/i,
  /** Nothing but one thing in the place of another: sorry, CFO not CEO. */
  wholly: /^(?:sorry|oops|ugh|whoops|argh|no|nope|actually|correction)[,:!]?\s[^.!?\n]{1,34}\bnot\s[^.!?\n]{1,24}[.!]?$/i,
  /** change the Harbor Dental amount to 45k: an order about one field of a customer's record and nothing else. */
  ofOne:
    /^(?:please |pls |plz |can (?:you|u) |could you )?(?:change|update|set|edit|fix|correct|amend|adjust)\b(?![^\n]*\b(?:meeting|call|reminder|alarm)\b)[^.!?\n]{0,50}?(?:\b(?:amount|value|price|deal size|budget|close date|closing date|next step|next date|follow-?up|date|total|qty|quantity)\b[^.!?\n]{0,14}?\b(?:to|for|is)\b|\b(?:to|=) (?=[$€£]?\d))/i,
  short:
    /\b(?:(?:push|move|bump|shift) (?:it|that|this)(?: back| out)? to|make (?:it|that)|change (?:it|that|the \w+) to|actually|instead|rather|should be|update (?:it|that|the \w+) to)\b/i,
} as const;

export const questionsEn = {
  asks: /\?|^(?:status|update|any|where|who|what|when|where|which|how|why|is|are|do|does|did|can|could|will|would|has|have|any|show|list|give|tell|pipeline|forecast)\b/i,
  figures:
    /\b(?:pipeline|funnel|conversion rate|win rate|close rate|forecast|leaderboard|by stage|top \d+|(?:biggest|largest) (?:deals|accounts|opportunities)|(?:lost|won|closed|stalled) deals|deals (?:over|above|in|at|under|worth|closing|won|lost)|(?:all|open|my|our) (?:open )?(?:deals|opportunities|leads)|new leads|sales cycle)\b/i,
  overdue:
    /\boverdue\b|\bpast due (?:follow|deals|customers)|\bwho (?:hasn't|has not|didn't|haven't|needs?|should i|do i|am i|is)\b[^?\n]{0,40}(?:logged|updated|followed|contacted|touched|called|follow|chase|contact|call|see|meet|stale|due|attention)|\b(?:which|what|any) (?:deals|customers|accounts|clients)\b[^?\n]{0,30}(?:haven't|have not|need (?:a )?follow|stale|untouched|no activity|gone quiet|neglected|due)|\bwho(?:'s| is| am i| are we)? (?:slipping|due|supposed to (?:call|see|follow))|\banything due|\bwhat's (?:due|on my plate|on my list)|\bmy (?:to-?dos?|tasks|agenda|day) (?:today|for today)?|\bno(?:t been)? (?:touch(?:ed)?|activity|follow-?up)[\w ]{0,14}\d+ days|\bwho do i (?:need to|have to|follow)|\bfollow-?ups? (?:due|for today|today|this week)/i,
  funnel:
    /\b(?:pipeline|funnel|conversion|win rate|close rate|forecast|how many|how much (?:did|have|has|do|will|is in|are|revenue|pipeline|business)|total|average|sales cycle|cycle time|quota|target|by stage|top \d+|top (?:three|five|ten)|biggest deals?|largest deals?|list (?:all|the|my|our|deals)|which deals|what deals|which (?:customers|accounts)|show (?:me )?(?:all|the|our|my) (?:deals|leads|pipeline)|leaderboard|ranking|breakdown|bookings|closed (?:this|last)|won (?:this|last)|lost (?:this|last)|vs last|compared to last|new leads|deals (?:over|above|in|at|with|are|we)|at risk of churn|risk deals|deals at risk|metrics|on track)\b/i,
  status:
    /\b(?:where are we|where do we stand|where (?:is|does)|what'?s (?:the )?(?:status|latest|happening|going on|up|new|next|stage|progress|the deal)|how(?:'s| is| are| did| do)|status (?:of|on|for)|any (?:update|news|progress|word|movement)|who(?:'s| is) (?:on|handling|working|owns|running|the)|who owns|did (?:we|they|\w+)|has|have (?:we|they)|is|are (?:we|they)|when (?:is|did|do|does|are|was)|what stage|what (?:did|was|is)|how much|update on(?! [\w&' ]{2,30}[:,-] )|still on|which stage|last contact)\b/i,
} as const;

/** A sigh, or the end of the day: a date in it is no next step of the customer talked about before. */
export const sighsEn = /\b(?:i'm wiped|so wiped|knackered|call it a day|that'?s (?:it|all) for today|so tired|exhausted|signing off)\b/i;

export const createLeadEn =
  /\b(?:new (?:lead|prospect|customer|account|client|inbound|opportunity|logo)|inbound (?:from|lead)|(?:add|create|log|enter|register|record) (?:a |the |this )?(?:new )?(?:lead|customer|account|prospect|client|company|contact)|met [\w ]{0,30} at (?:the |a )?(?:trade show|expo|conference|booth|event|summit|fair)|referral from|referred by|came (?:in )?(?:through|via)|cold inbound|filled (?:in|out) (?:the |our )?(?:form|contact)|requested a demo|reached out (?:to us )?(?:via|through|on|asking)|does anyone know (?:anyone|someone)|picked up (?:a |their )?(?:card|lead))\b/i;
export const doneWithEn =
  /\b(?:met with|visited|demoed|quoted|sent (?:them )?(?:the |a )?(?:quote|proposal)|negotiat|signed|piloted|walked)\b/i;
/** Asks the bot or the group for something. */
export const wishesEn =
  /\b(?:can|could|would) (?:you|someone|anyone|somebody)\b|\bplease (?:find|recommend|tell|show|look|check|book)\b|\brecommend (?:me )?(?:a|some)\b|\b(?:anyone|someone|does anybody) (?:have|know|got)\b|\bi(?:'m| am) looking for a\b/i;
export const smalltalkEn =
  /^(?:hi|hello|hey|good (?:morning|afternoon|evening|night)|morning|gm|thanks|thank you|thx|ty|cheers|cool|great|awesome|nice|ok|okay|got it|sounds good|lol|haha|happy (?:new year|holidays|birthday|friday|monday)|congrats|congratulations|welcome|bye|see (?:you|ya)|have a (?:good|great|nice)|who are you|are you (?:a |an )?(?:bot|human|robot|real|ai)|how are you|what's up|tell me a joke|weather|lunch|coffee|brb|tgif|enjoy|good luck|well done|good job|nice work|yes|no|yep|nope)\b/i;
export const chatterEn =
  /\b(?:(?:anyone|who's|who is|anybody) (?:up|down|in|game) for|tacos?|burritos?|drinks?|happy hour|mondays?|commute|nap|standup|karaoke|mug|sink|snow(?:ing)?|wiped|knackered|exhausted|lunch|coffee|weekend|holiday|birthday|weather|rain|traffic|football|game last night|movie|beer|drinks|gym|tired|sleep|pizza|cake|joke|haha|lol|printer|wifi|office (?:party|is))\b/i;
export const eventEn =
  /\b(?:met|meet|meeting|called|call|talked|spoke|visited|visit|emailed|email|demo|demoed|quote|quoted|sent|send|sending|signed|sign|wants?|needs?|asked|asking|says?|said|told|pushed|moved|approved|rejected|lost|won|closed|awarded|paid|shipped|delivered|installed|agreed|confirmed|reviewing|review|expects?|expected|passed|failed|renewed|renewal|budget|contract|price|going|gone|interested|worried|happy|unhappy|walked|heard|update|evaluating|switching|delayed|postponed|scheduled|booked|kickoff|kick|decision|due|quiet|dark|stalled|dropped)\b/i;
