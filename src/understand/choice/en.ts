/** What the words around an amount say about it, in English. */
export const amountRolesEn = {
  notTheDeal: {
    before:
      /(?:deposit|down payment|upfront|invoice|invoiced|overdue|penalty|refund|credit|fee|fees|freight|shipping|paid us|paid|wired|received|revenue|turnover|raised|saved?s?|saving|(?:price|quote|came|come|went|gone|is|goes) (?:up|down)(?: by)?|[\dkm] ?\+|plus|difference|gap|short|off by|more than us|cheaper by|by|(?:anything|everything|deals?|those|ones|orders?) (?:over|under|above|below)|sample|expenses?|quota|target|installment|instalment|milestone|first payment|balance)(?: of| is| was| at| about| around| for|:|,|~)*\s*$|(?:employees|seats|users|units|stores|staff)(?: of| is| was| at|:)*\s*$/i,
    after:
      /^\s?(?:deposit|down payment|upfront|invoice|penalty|refund|credit|fee|off\b|cheaper|higher|lower|dearer|pricier|less|more\b|extra\b|over(?=$|[.,;!?)]| (?:us|budget|them|our|their)\b)|too (?:much|high|low|dear)|above|below|under us|apart|short|gap|difference|balance|milestone|in revenue|revenue|turnover|employees|people|users|seats|stores|units|students|beds|staff|sq|days|weeks|months|years|overdue|past due)/i,
  },
  each: {
    before: /(?:unit price|price per|per (?:unit|seat|user)|each)(?: of| is| at|:)*\s*$/i,
    after: /^\s?(?:per|\/|a|each|p\.?\/?)\s?(?:unit|seat|user|piece|pc|month|yr|year|head|license|student|bed|w|kw|mw|ea)?\b|^\s?ea\b/i,
  },
  signed: {
    before:
      /(?:signed|contract|po|purchase order|closed|won|awarded|order|booked|deal)(?: value| total| for| at| of| is| was| worth| us|:|,|-|~)*\s*$/i,
    after: /^\s?(?:contract|po|order|deal|award)\b/i,
  },
  latest: {
    before:
      /(?:final|down to|settled (?:at|on)|agreed (?:at|on|to)?|bottom line|now at|come down to|came down to|landed (?:at|on)|revised (?:to|quote)?|new (?:price|quote)|reduced to|should be|it's|it is|actually|make it)(?: of| is| at| to|:)*\s*$/i,
    after: /^\s?(?:agreed|final|all in|all-in|verbally)/i,
  },
  ours: {
    before:
      /(?:quote|quoted|quoting|price|pricing|proposal|offer|offered|bid|total|totals?|worth|around|about|approx(?:imately)?|roughly|at|we(?:'re| are)|value|size|deal|tcv|acv|arr|~)(?: of| is| was| at| for| them| about| around|:|,|~)*\s*$/i,
    after: /^\s?(?:quote|proposal|offer|bid|deal|over|tcv|acv|arr|total|agreed)/i,
  },
  listed: {
    before:
      /(?:list price|list|originally|original|was|from|instead of|not|previous(?:ly)?|earlier|last year|first quote)(?: of| at| is|:)*\s*$/i,
    after: /^\s?(?:list|originally|to start)/i,
  },
  budget: {
    before:
      /(?:budget|funding|capex|envelope|cap|capped|ceiling|(?:they|he|she)(?:'ve got| have(?: only)?(?: got)?| only have|'re| are| came back| come back| want(?:s|ed)?| countered| offered| will pay| can do| can pay)(?: only)?|allocated|earmarked|approved)(?: of| is| for| at| around| about| up to| capped at| with|:|'s|,|~)*\s*$/i,
    after: /^\s?(?:budget|to spend|envelope|cap|in budget|budgeted|ceiling|allocated)/i,
  },
} as const;

export const stepTodayEn =
  /tonight|this (?:afternoon|evening)|eod|end of (?:the )?day|later today|by today|today (?:at|by|before)|(?:will|need to|gotta|must|have to|going to) [\w ]{0,30}today/i;
export const doneEn = /\b(?:met|visited|called|talked|spoke|had|was|were|went|did|got|signed|sent|walked|toured|demoed|just)\b/i;
export const notAStepEn = {
  /** Nothing heard in 16 days: a stretch that lies behind. */
  silence:
    /(?:n't|\b(?:(?:have|has|did|do|does|was|is)nt|not|no|nothing|silent|silence|quiet|dark|unanswered|unpaid|overdue|never))\b[^.,;]{0,36}$/i,
  before:
    /(?:\b(?:invoices?|bills?|statements?|orders?|numbers|figures|report|payments?) (?:for|from|of)|since(?: [\w']+){0,6}|as of|last|dated|\b(?:quote|proposal|email|mail|message|call|meeting|notes|invoice|offer|visit|demo|price|pricing|numbers|feedback|report|chat|thread|minutes|one|version|that|left ?over)s? from|founded in|back in|until recently)\s*$/i,
  after: /^\s?(?:invoice|numbers|report|pricing|quote was)/i,
} as const;
