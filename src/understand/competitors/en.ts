/** What stands right before or behind a rival's name in English. */

/** By how much one price lies from another: 20%, $3k, slightly. */
const BY = '(?:\\d+(?:\\.\\d+)?\\s?(?:%|percent|pct|points?)|[$€£]?\\s?\\d[\\d.,]*[km]?|higher|lower|slightly|well|way|a bit|just)';
/** Where a vendor sits: incumbent at Parkway Mutual is … */
const PLACE = "(?:(?: (?:at|in|for|over|there|today|now)(?: [a-z][\\w&']*){0,3})?(?: is| are| was|'s|:| =))?";
const ROLE = '(?:vendor|supplier|provider|system|tool|platform|partner|contractor|caterer|lender|setup|software)';

const BEFORE_WORDS = [
  '(?:cheapest|lowest|best) (?:is|was|at|bid|quote|one)? ?[^.,;]{0,14}(?:from|by|is)',
  '(?:got|took|taken|won|beaten|beat|replaced|undercut|sniped|outbid|edged out) (?:us )?by',
  'incl(?:\\.|uding)',
  '(?:longer|slower|shorter|faster|smaller|bigger|worse|weaker|cheaper|pricier|steeper|higher|lower|better|more expensive|more|less|dearer) than',
  `${BY} (?:above|below|over|under|off|of)`,
  '(?:re-?signed|bake-?off|head[- ]to[- ]head|neck and neck|toe to toe|competing) (?:with|w/|against)',
  '(?:stay|staying|stick|sticking|stuck|remain|remaining|happy|going|go|gone|went) (?:with|w/)(?: the incumbent \\()?',
  "(?:loyal|lost(?: it| out| the deal| this one| the bid)?|loses?(?: [\\w' ]{1,20})?|losing(?: it)?|defect(?:ed|ing)?|jump(?:ed|ing)?(?: ship)?|(?:go|going|went|walk|walking) back|moved?|moving|switch(?:ed|ing)?(?: over)?|migrat(?:e|ed|ing)|leaning|leans?|leaned|bolt(?:ed|ing)?|walk(?:ed|ing)?) (?:to|over to)",
  '(?:leaning|leans?|leaned) towards?',
  "lost [\\w&' ]{2,30} to",
  `(?:versus|vs\\.?|against|up against|(?:incumbent|competitors?|rivals?|competition|(?:other|second|current|existing|present|old|legacy|previous) ${ROLE}|other (?:bidder|option|finalist|quote)s?)(?: ${ROLE})?(?: being|,|${PLACE}))`,
  '(?:evaluat(?:ing|es?)|trialing|trialling|testing|demoing|piloting|consider(?:ing|ed)|looking (?:hard |also )?at|(?:quotes?|bids?|offers?|proposals?|demos?|pitch|pricing) from|shortlist(?:ed|ing)?(?: is)?:?(?: us,? )?(?:and|plus|with)?|favou?r(?:s|ed|ing)?|prefer(?:s|red|ring)?|pushing|chose|choosing|picked|picking|selected|awarded(?: it)? to|(?:gave|giving|give) (?:it|the (?:deal|bid|job|order|business)) to|rather(?: go with)?|instead of|match(?:ing)?|beat(?:ing)?)',
  'compar(?:e|ed|ing|es)(?: us)? (?:to|with|against|w/)',
  '(?:currently|already|today|still|also) (?:on|using|use|uses|running|run|runs|talking to|looking at|considering|speaking to|seeing|testing|demoing)',
  '(?:currently|already|still) with',
  "they(?:'re|'ve been| are| were| have been)? (?:still |currently |now |all )?(?:on|use|run|using|running|with|went|chose|picked)",
  `(?:current(?:ly)?|existing|present|old|legacy|previous) (?:${ROLE}|with|use|using|on)(?: is| was|:)?`,
  '(?:switch(?:ed|ing)?|migrat(?:e|ed|ing)|mov(?:e|ed|ing)|com(?:e|ing)|rolling|roll) (?:from|off(?: of)?|away from|out of)',
  '(?:replac(?:e|es|ed|ing)|rip(?:s|ped|ping)? out|ditch(?:ed|ing)?|dump(?:ed|ing)?|dropp(?:ed|ing)|rul(?:ed|ing) out|kick(?:ed|ing)? out|knock(?:ed|ing)? out|unhappy with|fed up with|tired of)',
  '(?:us or|us vs\\.?|us and|us,|between us and|us plus|replacing us with|replaced? (?:us )?(?:with|by))',
];

/** What is done with customers too: a rival's only where another company was named before. */
const BESIDE_WORDS = [
  '(?:talking|speaking|spoke|talked) to',
  '(?:renewed|extended|signed|contract|trial|pilot|poc|going|deal|happy|met|meeting|demo) (?:with|w/)',
  '(?:likes?|liked|loves?|loved|trusts?|tried|bought|buys from|buying from|orders? from|went|prefers?)',
];

const AFTER_WORDS = [
  '(?:already |also |just )*(?:does|do|gives?|includes?|throws in|has|offers) (?:it|that|this|the same|them|all that)[^.,;]{0,12} (?:for (?:free|half|less|nothing)|free|cheaper)',
  '(?:is |are |was |has |have |had |just |only |apparently |reportedly )*(?:also )?(?:quoting|quoted|bidding|bid|pitching|pitched|offering|offered us|undercut|undercuts|undercutting|came in (?:at|lower|cheaper|under|with|around|\\d|[$€£])|comes in|dropped out|beat us|matched our|offers?|promis(?:ed|es|ing)|underbid|outbid|low-?ball(?:ed|ing)|won (?:it|the (?:bid|deal|tender|job))|(?:got|took|has|landed|grabbed|snagged|stole) (?:the (?:bid|deal|contract|nod|award|business|inside track)|it (?:at|for|by)))',
  "(?:is|are|was|has been|have been|'s been|'s) (?:also |still |already |now |currently |just )*(?:in there|in the (?:mix|running|deal|frame|account)|sniffing|on the short ?list|faster|cheaper|lower|ahead|the (?:incumbent|favou?rite|front-?runner)|also in|\\d+\\s?%? ?(?:cheaper|lower|less|faster)|out of the (?:race|running)|at (?:half|\\$?\\d))",
  '(?:made the short ?list|being the incumbent|also in the|(?:would|can|will|could) do (?:it|that|the same))',
  'off (?:the|their) (?:list|short ?list|table)',
];

/** A capitalised name, up to three words. */
export const RIVAL_NAME = /(?<![\w'-])[A-Z][\w&'-]*(?: [A-Z][\w&'-]*){0,2}/g;
/** How far the words before and behind a name are looked at. */
export const RIVAL_REACH = 56;
export const BEFORE_RIVAL_EN = new RegExp(`(?<![\\w'])(?:${BEFORE_WORDS.join('|')})\\s?$`, 'i');
export const AFTER_RIVAL_EN = new RegExp(`^,? (?:${AFTER_WORDS.join('|')})(?![\\w])`, 'i');
export const BESIDE_AFTER_EN =
  /^,? (?:has |have |is |just |also )*(?:offered|offers|offering|promised|promises|called them|visited|reached out)(?!\w)/i;
export const BESIDE_RIVAL_EN = new RegExp(`(?<![\\w'])(?:${BESIDE_WORDS.join('|')})\\s?$`, 'i');
/** Whom we met is a customer. */
export const MET_EN =
  /\b(?:met(?: with)?|visited|(?:call(?:ed)?|spoke|talked|meeting|demo|lunch|sat down) (?:with|to)|add(?:ed)?|new (?:customer|lead|account):?)\s$/i;
/** A list goes on: us, Boxlight and Norcast. */
export const RIVALS_GO_ON = /^(?:,| and| or| &| plus| \/|\/){1,2} ?(?=[A-Z])/;

/** Capitalised words that name no rival. */
export const NOT_RIVALS = new Set(
  'SOC SOC2 SKU SKUs ISO GDPR SAML HIPAA PCI We Us Our They Their The This That It He She I If Need Send PO RFP RFQ POC MSA NDA SOW SSO API Q1 Q2 Q3 Q4 H1 H2 CFO CEO CTO COO CIO CMO VP GM IT HR Legal Procurement Finance Ops Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Budget Price Pricing Excel Salesforce EOD EOW Easter Xmas Christmas Thanksgiving'.split(
    ' ',
  ),
);
