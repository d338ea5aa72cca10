import { isCommonWord } from '../common-talk.js';
import type { PersonHit } from '../people/person.js';
import { matchesOf } from '../text/matches.js';
import type { CompanyHit } from './company.js';
import { ENDINGS_EN, NOT_COMPANIES } from './en.js';

const RUN =
  /[A-Z][A-Za-z0-9]*(?:[&.'-][A-Za-z0-9]+)*(?:(?: & | of | de |[ \t](?:\d{1,3}[ \t])?)(?:[A-Z][A-Za-z0-9]*(?:[&.'-][A-Za-z0-9]+)*))*/g;
const endings = ENDINGS_EN.split('|')
  .sort((a, b) => b.length - a.length)
  .join('|');
const LOWER_CASE = new RegExp(`(?<![\\w'])([a-z][a-z'&-]+(?: [a-z][a-z'&-]+)?) (${endings})(?![\\w-])`, 'g');
/** call w acme, demo with orbit: one word no talk of sales knows, where somebody is met. */
const MET_LOWER =
  /\b(?:call|meeting|met|demo|sync|lunch|coffee|chat|spoke|talked) (?:w\/?|with) ([a-z]{4,})(?=[,.;!]|$| (?:today|yesterday|this|just|went|and|about|on)\b)/g;
/** move acme pipes to won, update harbor dental to 45k: whom an order in small letters names before what it is to become. */
const ORDERED_LOWER =
  /^(?:please |pls |plz |can (?:you|u) |could you )?(?:move|mark|set|put|push|bump|flip|switch|close|mv|update|change)\s(?:the\s)?(?<name>[a-z][a-z'&.-]*(?:\s[a-z][a-z'&.-]*){0,3}?)(?:\s(?:deal|stage|amount|price|value|budget|close date|date|next step|out))?\s(?:up to|back to|along to|to|as|into|=)\s(?:a\s)?(?:lead|intent|qualified|proposal|negotiat|won|lost|closed|[$€£]?\d)/g;
const NOBODY =
  /^(?:it|this|that|them|these|those|all|everything|everyone|deal|amount|price|date|stage|status|one|last|next|my|our|his|her|close|budget|value|back)\b/;
const ENDING = new RegExp(`(?: |^)(?:${endings})$`, 'i');
const DOES =
  /^ (?:(?!bas|need|detail|inde|spe|fe|se|ne|ble|spr)[a-z]{3,}(?:ed|nked)\b|is|are|was|were|has|have|had|will|would|can|could|may|might|won't|isn't|wasn't|hasn't|doesn't|didn't|wants?|needs?|says?|said|asked|asks|signed|paid|owes|owed|quote|deal|renewal|contract|order|po|trial|pilot|demo|poc|invoice|went|chose|picked|moved|pushed|cancell?ed|approved|rejected|agreed|confirmed|called|emailed|replied|likes?|loved?|loves|just|still|also|finally|now|team|guys|budget|legal|cfo|ceo|cto|procurement|told|accepted|declined|sent|got|came|and|or|&|w\/|in|on|at|to|for|update|status|meeting|visit|call|account|project|tender|rfp|bid|lost|won|closed|stalled|passed|failed|plans|expects|prefers|thinks|decided|postponed|delayed|stopped|started|ordered|complained|threatened|cut|ended|ends|starts|expires|hasnt|doesnt|didnt|wont)\b/;
const EXPECTS =
  /(?:\b(?:how's|how is|how are|what's up with|with|w\/|at|from|for|to|on|about|visited|visit|met|called|call|emailed|re|into|in|and|customer|account|client|prospect|lead|company|deal|saw|see|seeing|meeting|by|the|of|@)[: ]+|^|@ ?|[.!?;:\n(]\s*|- )$/i;

/** Companies an English message names: capitalised words that are no sentence's beginning, day, title or person, and lower-case names with a known ending. */
export function companiesInEnglish(folded: string, people: readonly PersonHit[]): CompanyHit[] {
  const hits: CompanyHit[] = [];
  for (const match of matchesOf(RUN, folded)) {
    const trimmed = trim(match[0], match.index, people);
    if (trimmed === undefined) continue;
    const [start, end] = trimmed;
    const name = folded.slice(start, end);
    if (people.some((person) => person.span[0] <= start && end <= person.span[1]) && !ENDING.test(name)) continue;
    if (/'(?:re|ve|ll|m|d)\b/.test(name)) continue;
    if (/^[A-Z]{1,5}\d*$/.test(name) && !EXPECTS.test(folded.slice(Math.max(0, start - 12), start))) continue;
    // Spent an hour…, Grabbed coffee: a lone word that opens a sentence is a name only where it then does or is something.
    if (
      !name.includes(' ') &&
      /(?:^|[.!?\n]\s*)$/.test(folded.slice(0, start)) &&
      /^ [a-z]/.test(folded.slice(end)) &&
      !DOES.test(folded.slice(end, end + 14))
    )
      continue;
    // A sentence's first word is capital anyway: one that looks like a verb names nobody.
    if (!name.includes(' ') && /(?:ed|ing|n't|'d|ly)$/.test(name) && /(?:^|[.!?\n]\s*)$/.test(folded.slice(Math.max(0, start - 3), start)))
      continue;
    hits.push({ name, span: [start, end], rule: ENDING.test(name) ? 'en/company/ending' : 'en/company/capitals' });
  }
  for (const match of matchesOf(LOWER_CASE, folded)) {
    const words = (match[1] ?? '').split(' ');
    let start = match.index;
    while (words.length > 0 && ordinary(words[0] ?? '')) start += (words.shift() ?? '').length + 1;
    const end = match.index + match[0].length;
    if (words.length === 0 || words.some(ordinary) || hits.some((hit) => hit.span[0] < end && start < hit.span[1])) continue;
    if (!EXPECTS.test(folded.slice(Math.max(0, start - 12), start))) continue;
    hits.push({ name: folded.slice(start, end), span: [start, end], rule: 'en/company/lower-case' });
  }
  if (hits.length === 0)
    for (const match of matchesOf(MET_LOWER, folded)) {
      const name = match[1] ?? '';
      const start = match.index + match[0].length - name.length;
      if (ordinary(name) || isCommonWord(name)) continue;
      hits.push({ name, span: [start, start + name.length], rule: 'en/company/lower-case' });
    }
  if (hits.length === 0)
    for (const match of matchesOf(ORDERED_LOWER, folded)) {
      const name = match.groups?.name ?? '';
      const start = match[0].indexOf(` ${name}`) + 1;
      if (!NOBODY.test(name)) hits.push({ name, span: [start, start + name.length], rule: 'en/company/lower-case' });
    }
  hits.sort((a, b) => a.span[0] - b.span[0]);
  // Samples (25 pcs) landed at Nexwave, Ugh. Oakline Gyms…: a lone first word that does nothing names nobody beside a name.
  const [first, second] = hits;
  const aside =
    second !== undefined &&
    first?.span[0] === 0 &&
    first.rule === 'en/company/capitals' &&
    !first.name.includes(' ') &&
    /^(?:[.!]| ?[^\w\s:,'–—-])/u.test(folded.slice(first.span[1]));
  return aside ? hits.slice(1) : hits;
}

/** The run without words at either end that belong to no name, and without a possessive. */
function trim(run: string, at: number, people: readonly PersonHit[]): [number, number] | undefined {
  let words = run.split(' ').map((word) => word);
  let start = at;
  const leading = (word: string, from: number) =>
    NOT_COMPANIES.has(word.toLowerCase().replace(/'s$|(?<=day)s$/, '')) ||
    people.some((person) => person.span[0] <= from && from + word.length <= person.span[1] + 2 && words.length > 1);
  while (words.length > 0 && (leading(words[0] ?? '', start) || /^(?:&|of|de)$/.test(words[0] ?? ''))) {
    start += (words.shift() ?? '').length + 1;
  }
  const possessive = words.findIndex((word) => /'s$/.test(word) && word !== words.at(-1));
  if (possessive >= 0) words = words.slice(0, possessive + 1);
  while (words.length > 0 && (NOT_COMPANIES.has((words.at(-1) ?? '').toLowerCase()) || /^(?:&|of|de)$/.test(words.at(-1) ?? '')))
    words.pop();
  if (words.length === 0) return undefined;
  const length = words.join(' ').replace(/'s$/, '').length;
  return length < 2 ? undefined : [start, start + length];
}

const ORDINARY = new Set(
  'new big small large local great good nice some another other each every many most few several next last private public first second third entire whole regional national rural urban top main key major potential existing current former old young high low global international smart digital online real own same different test free better best bad long short full open clean green home work power data cloud system support customer product sales market price team'.split(
    ' ',
  ),
);
function ordinary(word: string): boolean {
  return NOT_COMPANIES.has(word) || ORDINARY.has(word) || /(?:ing|ed|ly|'s)$/.test(word);
}
