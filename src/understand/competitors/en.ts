/** Where a rival's name stands in English: the name is the first group. */
const NAME = "([A-Z][\\w&'-]*(?: [A-Z][\\w&'-]*){0,2})";

export const rivalsEn: readonly RegExp[] = [
  new RegExp(
    `\\b(?:(?:cheapest|lowest|best) (?:is|was|at|bid|quote|one)? ?[^.,;]{0,14}(?:from|by|is)|(?:got|took|won) by|incl(?:\\.|uding)|(?:longer|slower|shorter|faster|smaller|bigger|worse|weaker) than|re-?signed with|renewed with|instead of|pushing|favou?rs?|loyal to|lost [\\w&' ]{2,30} to|loses? (?:[\\w' ]{1,20} )?to|lost (?:it |out |the deal |this one |the bid )?to|losing (?:it )?to|versus|vs\\.?|against|up against|evaluating|evaluates?|leaning towards?|leans towards?|went with|going with|go with|gone with|chose|choosing|picked|switch(?:ed|ing)? (?:over )?to|moving to|moved to|compared? (?:us )?(?:to|with)|comparing us (?:to|with)|cheaper than|more expensive than|(?:higher|lower|better|pricier|steeper) than|competitor(?:s)?(?: is| are|:)?|rival(?:s)?(?: is|:)?|competing (?:with|against)|incumbent(?: is| vendor is|:|,)?|incumbent vendor|currently (?:on|using|with|use)|already (?:on|using|use)|also (?:talking to|looking at|considering|(?:stay|staying|stick|sticking|stuck|remain|remaining|happy) with|(?:\\d+\\s?%|percent|[$€£]\\s?[\\d.,]+[kKmM]?|higher|lower|slightly|well|way|\\d+[kKmM]) (?:above|below|over|under)|switch(?:ing)? from|replac(?:e|es|ing)|migrat(?:e|ing) (?:from|off|to)|moving off|rip(?:ping)? out|contract with|current(?:ly)? (?:vendor|supplier|provider|with|use|using|on)(?: is)?|existing (?:vendor|supplier|provider)(?: is)?|(?:rather|prefers?|preferring|preferred|favou?rs?|favou?ring) (?:go with )?|shortlist(?:ed|ing)? (?:is )?(?:us,? )?(?:and|plus|with)|us or|us vs\\.?|neck and neck with|head to head with|bake-?off (?:with|against)|evaluating|quoting|trialing|testing)|talking to|quote from|bid from|offer from|proposal from|demo from|undercut by|beaten by|beat by|replaced? (?:us )?(?:with|by)|replacing us with|looking at|considering|(?:stay|staying|stick|sticking|stuck|remain|remaining|happy) with|(?:\\d+\\s?%|percent|[$€£]\\s?[\\d.,]+[kKmM]?|higher|lower|slightly|well|way|\\d+[kKmM]) (?:above|below|over|under)|switch(?:ing)? from|replac(?:e|es|ing)|migrat(?:e|ing) (?:from|off|to)|moving off|rip(?:ping)? out|contract with|current(?:ly)? (?:vendor|supplier|provider|with|use|using|on)(?: is)?|existing (?:vendor|supplier|provider)(?: is)?|(?:rather|prefers?|preferring|preferred|favou?rs?|favou?ring) (?:go with )?|shortlist(?:ed|ing)? (?:is )?(?:us,? )?(?:and|plus|with)|us or|us vs\\.?|neck and neck with|head to head with|bake-?off (?:with|against)|shortlisted us and|us and|between us and|match(?:ing)?|beat(?:ing)?) ${NAME}`,
    'g',
  ),
  new RegExp(
    `${NAME} (?:is |are |was |has |have |just )?(?:also )?(?:quoting|quoted|bidding|bid|pitching|pitched|offering|offered us|undercut|undercutting|came in (?:at|lower|cheaper|under)|comes in|is in there|is in the (?:mix|running|deal|frame)|is sniffing|dropped out|beat us|undercut us|is on the shortlist|made the shortlist|got the nod|has the inside track|matched our|offers?|promised|is faster|is \\d+\\s?%? ?(?:cheaper|lower|less)|is cheaper|is the incumbent|being the incumbent|is also in|also in the|(?:is|are|was) at (?:half|\\$?\\d)|won it|won the (?:bid|deal)|(?:got|took|has|landed) (?:the (?:bid|deal|contract)|it (?:at|for))|underbid)`,
    'g',
  ),
];

/** Capitalised words that name no rival. */
export const NOT_RIVALS = new Set(
  'We Us Our They Their The This That It He She I If Need Send PO RFP Q1 Q2 Q3 Q4 CFO CEO CTO COO VP IT HR Legal Procurement Finance Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Budget Price Pricing Excel Salesforce'.split(
    ' ',
  ),
);
