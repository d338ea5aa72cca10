import type { TopicRule } from './topic.js';

/** What English-speaking customers object to, as reps tell it. Tried in this order. */
export const objectionsEn: readonly TopicRule[] = [
  {
    topic: 'payment_terms',
    pattern:
      /\b(?:net[- ]?\d{2,3}|payment (?:terms|schedule|plan)|pay(?:ing)? (?:later|in instal?lments|quarterly|monthly)|instal?lments|no (?:upfront|deposit|down payment)|upfront (?:payment|fee)|deposit (?:is )?too|(?:longer|extended|better) terms|invoic\w+ (?:terms|after))\b/i,
  },
  {
    topic: 'no_budget',
    pattern:
      /\b(?:no (?:budget|funds|funding|money)|(?:don't|do not|doesn't|does not|didn't) have (?:the |any |a )?(?:budget|money|funds)|(?:out of|over|beyond|exceeds?|above) (?:their |the |our |his |her )?budget|budget (?:is |was |has been |got |gets )?(?:\w+ )?(?:cut|frozen|gone|tight|spent|used up|too small|slashed|on hold|not approved)|(?:can't|cannot|couldn't) afford|funding (?:fell|is not|isn't|hasn't))\b/i,
  },
  {
    topic: 'trial_first',
    pattern:
      /\b(?:(?:want|wants|wanted|need|needs|insist\w*|ask\w*) (?:\w+ ){0,4}(?:trial|pilot|poc|proof of concept|sample|demo|test run)|try (?:it )?(?:first|before)|(?:free|longer|extended) (?:trial|pilot)|pilot (?:first|before)|trial (?:first|before|is inconclusive))\b/i,
  },
  {
    topic: 'lead_time',
    pattern:
      /\b(?:(?:lead[- ]?time|delivery|timeline|implementation|rollout|onboarding|go[- ]live|turnaround|ship(?:ping|ment)?)\b[\w ,']{0,24}\b(?:too|long|slow|late|sooner|faster|delay\w*|tight|can't wait|push\w*)|can(?:'t|not) wait|(?:need|want) it (?:sooner|faster|earlier)|too (?:long|slow) to (?:deliver|implement|ship))/i,
  },
  {
    topic: 'switching',
    pattern:
      /\b(?:switching (?:cost|costs|is|would|pain|risk)\w*|(?:hard|painful|risky|reluctant|afraid|hate|hassle) to (?:switch|migrate|change|move)|migration (?:risk|effort|pain|cost|is|would)\w*|(?:used to|comfortable with|happy with|fine with|locked into) (?:their |the |what )?(?:current|existing|old|they have)|learning curve|change management|rip and replace)\b/i,
  },
  {
    topic: 'after_sales',
    pattern:
      /\b(?:(?:support|after[- ]sales|service|maintenance|warranty|sla|response time)s?\b[\w ,']{0,24}\b(?:slow|poor|bad|weak|worr\w+|concern\w*|too short|lacking|not enough|unhappy)|(?:worr\w+|concern\w*) (?:about |over |with )?(?:\w+ ){0,3}(?:support|service|maintenance|warranty|sla))/i,
  },
  {
    topic: 'contract_terms',
    pattern:
      /\b(?:(?:terms|contract|msa|liability|indemnit\w+|clause|termination|sla|ip|legal)\b[\w ,']{0,24}\b(?:push\w* back|unacceptable|won't accept|not accept\w*|redlin\w+|stuck|too (?:strict|harsh|broad)|object\w*|refus\w*|disput\w*)|legal (?:won't|will not|is stuck|pushed back|has issues))/i,
  },
  {
    topic: 'decider_busy',
    pattern:
      /\b(?:(?:ceo|cfo|cto|coo|cio|vp|boss|director|owner|board|decision[- ]maker|head of \w+|management|exec\w*)\b[\w ,']{0,20}\b(?:busy|unavailable|away|travel\w*|on leave|hasn't (?:looked|signed|approved|decided)|has not|not (?:available|convinced|signed)|won't meet|no time|ghosting)|(?:needs?|has|have) to (?:run|check|clear|take) (?:it |this )?(?:by|with|to|past) (?:the |his |her |their )?(?:\w+ )?(?:boss|board|ceo|cfo|committee|management)|can(?:'t|not) (?:decide|sign) (?:alone|himself|herself|it))/i,
  },
  {
    topic: 'rival',
    pattern:
      /\b(?:competitor\w*|rivals?|another vendor|other vendors?|other (?:quotes?|bids?|offers?|options?|suppliers?)|(?:cheaper|lower|better) (?:quote|bid|offer|price) (?:from|by|at|elsewhere)|cheaper (?:elsewhere|than us|at)|undercut|bake-?off|shortlist\w*|head to head|compar(?:e|ing|ed)|evaluating|also (?:talking to|looking at|considering)|leaning towards?)\b/i,
  },
  {
    topic: 'no_fit',
    pattern:
      /\b(?:(?:doesn't|does not|don't|won't|can't|cannot|not) (?:fit|meet|support|integrate|cover|work with|match|handle)|missing (?:a |the |some |key )?(?:feature|integration|function)\w*|(?:feature|functionality|integration|capability) (?:gap|missing|lacking)|failed (?:the )?(?:test|tests|validation|poc|pilot)|not compatible|incompatible|out of spec)\b/i,
  },
  {
    topic: 'no_trust',
    pattern:
      /\b(?:never heard of (?:us|you)|no (?:references?|case stud\w+|track record)|too (?:small|new|young) a? ?(?:company|vendor)?|(?:don't|doesn't|not) (?:trust|believe|convinced|sure (?:it|we|this))|skeptic\w*|sceptic\w*|unproven|(?:doubts?|worried|concerned) (?:about |whether |that )?(?:\w+ ){0,3}(?:results?|roi|quality|stability|reliab\w+|deliver))\b/i,
  },
  {
    topic: 'expensive',
    pattern:
      /\b(?:too (?:expensive|pricey|high|costly|much)|expensive|pricey|costly|(?:price|quote|cost|rate|number|pricing|fee)s?\b[\w ,']{0,20}\b(?:too|high|higher|steep|over|lower|down|push\w*|object\w*|issue|concern|problem)|(?:want|wants|wanted|ask\w*|need\w*|push\w*) (?:\w+ ){0,3}(?:discount|lower price|better price|price cut|\d+ ?% off)|discount|sticker shock|cheaper)\b/i,
  },
  {
    topic: 'no_need',
    pattern:
      /\b(?:(?:don't|doesn't|do not|does not|didn't) (?:really )?need|no (?:real |immediate |urgent )?need|not (?:a )?(?:priority|urgent|needed|interested)|no (?:plans?|interest)|(?:not|isn't) on (?:their|the) roadmap)\b/i,
  },
  {
    topic: 'wait',
    pattern:
      /\b(?:think (?:it |about it )?over|think about it|(?:needs?|wants?|asked for) (?:more |some )?time|get back to (?:us|me|you)|circle back|next (?:quarter|year)|on hold|hold off|wait(?:ing)? (?:until|till|and see|for)|not (?:ready|now|yet)|hesita\w+|undecided|on the fence|stall\w*|no rush|revisit)\b/i,
  },
];
