import type { Stage } from '../../terms.js';
import type { Period, Slots } from '../reading.js';

type Pairs<T> = readonly (readonly [value: T, pattern: RegExp])[];

export const periodsEn: Pairs<Period> = [
  ['last_week', /\blast week\b/i],
  ['next_week', /\bnext week\b/i],
  ['this_week', /\bthis week\b/i],
  ['last_month', /\blast month\b/i],
  ['next_month', /\bnext month\b/i],
  ['this_month', /\bthis month\b|\bmonth to date\b|\bmtd\b|\b(?:end of (?:the )?month|month[- ]end)\b/i],
  ['last_quarter', /\blast quarter\b/i],
  ['next_quarter', /\bnext quarter\b/i],
  ['q1', /\bq1\b/i],
  ['q2', /\bq2\b/i],
  ['q3', /\bq3\b/i],
  ['q4', /\bq4\b/i],
  ['this_quarter', /\b(?:this|the|our) (?:quarter|qtr|q)\b|\bqtd\b|\bquarter[- ]end\b/i],
  ['h1', /\bh1\b|\bfirst half\b/i],
  ['h2', /\bh2\b|\bsecond half\b/i],
  ['last_year', /\blast year\b/i],
  ['this_year', /\bthis year\b|\bytd\b|\byear to date\b|\bso far this year\b|\bthe year\b/i],
  ['yesterday', /\byesterday\b/i],
  ['today', /\btoday\b/i],
];

export const stagesAskedEn: Pairs<Stage> = [
  ['won', /\b(?:won|closed[- ]won|signed?|closed?|wins|land(?:ed)?|win(?! rate|[- ]?rate)|bookings|booked)\b/i],
  ['lost', /\b(?:lost|took? off us|taken off us|beat us|beaten by|closed[- ]lost|losses|lose)\b/i],
  ['negotiation', /\bnegotiat\w+\b|\bhaggling\b|\bin legal\b/i],
  ['proposal', /\bproposals?\b|\bquotes? (?:out|open|still|sent)\b|\bquoted\b/i],
  ['intent', /\b(?:intent|qualified)\b/i],
  ['lead', /\bleads?\b/i],
];
export const notYetEn = /\b(?:not|un|haven't|hasn't|yet to|not yet)\s?(?:been )?(?:signed|closed|won)\b|\bunsigned\b/i;

export const metricsEn: Pairs<NonNullable<Slots['metric']>> = [
  ['conversion', /\bconversion\b|\bconvert|\bturn(?:ed|s)? into\b|\b(?:share|percent\w*) of (?:leads|proposals|deals)\b/i],
  ['win_rate', /\b(?:win|close|hit|strike)[- ]?rate\b|\bhow often do we (?:win|beat)\b/i],
  [
    'cycle',
    /\bcycle\b|\b(?:avg|average) (?:days|time)\b|\bdays to (?:close|sign|win)\b|\bhow long (?:does|do|to)\b|\btime to close\b|\baverage time\b/i,
  ],
  [
    'forecast',
    /\bforecast\b|\bwhere (?:are|do|will|would) we (?:gonna |going to )?(?:land|end up|finish)\b|\bgonna land\b|\bcommit\b|\bon track\b|\bexpected to close\b|\bhit (?:our |the )?(?:quota|target|number)\b|\bprojected\b|\b(?:how (?:far|short)|gap)\b.*\b(?:quota|target|goal|number)\b|\b(?:(?:will|can|do|are) we|we(?:'re| are)) (?:gonna |going to |still )?(?:hit|make|reach)\b/i,
  ],
  ['count', /\bhow many\b|\bnumber of\b|\bcount\b/i],
  [
    'amount',
    /\bhow much\b|\bwhat'?s the \$|\bthe \$|\bdollar (?:value|amount)\b|\bin (?:dollars|money|value|usd)\b|\bby value\?|\btotal (?:value|amount)\b|\brevenue\b|\bbookings\b|\bvalue of\b|\bworth\b/i,
  ],
];

export const changesEn: Pairs<NonNullable<Slots['change']>> = [
  [
    'discount',
    /\bdiscount\b|\b\d+ ?(?:pts?|points?)\b|\b\d+\s?% off\b|\bdrop (?:the |our )?price\b|\bcut (?:the |our )?price\b|\bknock\b|\bprice cut\b|\bgive (?:them |[\w&' ]{2,30} )?\d+\s?%/i,
  ],
  [
    'delay',
    /\bslip(?:s|ped)?\b|\bdelay(?:s|ed)?\b|\bpush(?:es|ed)?(?: out)?\b|\bpostpone[sd]?\b|\bmoves? (?:to|into) (?:next|q\d|january|february|march|april|may|june|july|august|september|october|november|december)\b|\blate\b|\bdrags?\b/i,
  ],
  [
    'lost',
    /\b(?:lose|loses|lost|churn(?:s|ed)?|walks?|drop(?:s|ped)? out|falls? through|leave[s]?|dies|cancel(?:s|led|ed)?|goes away|fall apart|backs? out|bails?|pulls? out|walk away)\b/i,
  ],
  ['won', /\b(?:win|wins|won|sign|signs|signed|close|closes|land|lands)\b/i],
];

export const topNEn =
  /\b(?:top|first|biggest|largest|fattest)\s?(\d+|three|five|ten|two|four)\b|\b(\d+|three|five|ten|two|four) (?:biggest|largest|top|fattest|best)\b/i;
export const daysEn = /\b(\d+|an?|one|two|three|four|five|six|ten)\+?\s?(days?|weeks?|wks?|months?|mths?|fortnights?)\b(?! from)/i;
export const ownerEn =
  /\b((?!(?:Show|Whats?|Hows?|Is|Are|Was|Did|Does|Has|And|Check|See|Give|Where|Who|Which|The|Any|For|In|On|About|Pull|List|Get)\b)[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?:'s)\s(?:pipe|pipeline|sitting|working|behind|late|number|book|month|quarter|deals|accounts|customers|leads|forecast|numbers?|funnel|overdue|book|quota|follow)|\b(?:did|has|have|is|does)\s([A-Z][a-z]+)\s(?:let|got|behind|doing|done|dropped|sitting|close|closed|sign|signed|log|logged|win|won|working|have|follow)|\b(?:owned by|assigned to|handled by)\s([A-Z][a-z]+)|\b(?:overdue|due|deals|pipeline|accounts|forecast|numbers) (?:for|of) ([A-Z][a-z]+)(?=\?|$)/;

/** Which part of the brief is asked for. */
export const sectionsEn: Pairs<NonNullable<Slots['section']>> = [
  ['visits', /\b(?:visits?|meetings)\b/i],
  ['money', /\bhow much\b/i],
  ['help', /\bneeds\b/i],
  ['praise', /\bprais/i],
];
/** A customer is no longer to be first. */
export const unpinsEn = /\bunpin\b/i;
