import type { ContactRole, Span } from '../../terms.js';
import { NOT_COMPANIES } from '../companies/en.js';
import { matchesOf } from '../text/matches.js';
import { FIRST_NAMES } from './en.js';
import { namedWithHonorific } from './honorifics-en.js';
import type { PersonHit } from './person.js';
import { fieldsInEnglish, type Post, postsInEnglish } from './posts-en.js';
import { firstNamesInSmallLetters } from './small-letters-en.js';

const NAME = /^[\s:,(]*(?:is |named |called )?([A-Z][a-z]+(?:[ -][A-Z][a-z]+)?)/;
const FIRST_NAME = /\b([A-Z][a-z]+)\b(?:'s\b)?/g;
/** Offices that name their holder even without a name: the CFO, plant manager. Bare departments act, and name nobody. */
const HOLDER =
  /^(?:ceo|coo|cfo|cto|cio|ciso|cmo|chro|cpo|cdo|cro|fd|md|gm|vp|evp|svp|president|(?:co-)?owner|(?:co-)?founder|principal|dean|chairman|headmaster|superintendent|treasurer|comptroller|agronomist|sysadmin|caretaker|matron|registrar|head chef|executive chef)$|(?:manager|mgr|director|dir|head|chief|lead|officer|engineer|architect|counsel|nurse|supervisor|coordinator|superintendent)$| (?:vp|guy|gal|lady|boss|superintendent)$|(?:^| )head of|^s?vp |^dir(?:ector)? of/;
/** Words that are things and deeds too: somebody only where whose they are or what they do stands beside. */
const THEIR_HOLDER =
  /^(?:buyer|senior buyer|head buyer|controller|accountant|bookkeeper|foreman|chef|coach|librarian|concierge|caterer|developer|architect|dispatcher|technician)$/;
const OF_THEIRS = /\b(?:their|the|his|her|new|with a|to a|from a)\s$/i;
const NOBODYS = /\b(?:not|no|isn't|n't|need|needs|want|wants|looking for|hiring)\s(?:the|a|an|their)\s$/i;
/** She runs facilities, who heads up ops, he's in charge of purchasing. */
const RUNS =
  /\b(?:who|she|he|they)(?:'s| is| also)?\s(?:now |also |actually )?(?:(?:runs?|heads?(?: up)?|leads?|manages?|owns?|handles?|oversees|looks after|does|over)|in charge of|responsible for)\s(?:the |their |all |of |our )*/gi;
/** The buyer at Tolland Steel, Gus, says: a name told behind office and company. */
const OFFICE_AT =
  /^ (?:at|for|of|from|over at|@) [A-Z][\w&'-]*(?: (?:&|of|and|[A-Z][\w&'-]*)){0,4}(?:, (?:name's |named |called )?| is | named | called )([A-Z][a-z]+)(?=[,.;:)]|\s(?:says?|said|wants?|is|asked|told|has|will|wrote|called|needs?|told)|$)/;
/** Thanks to Theo (SE), Wanda in legal: those thanked are our own. */
export const THANKED = /\b(?:thanks|thx|ty|shout ?out|kudos|props|credit) to [^.!?;\n]*$/i;
const OURS = /\b(?:our|my|we|internal)\s(?:own )?$/i;

/** Ivan at Polestar Marine, procurement manager. */
const AT_COMPANY =
  /\b([A-Z][a-z]+) (?:at|from|@|of) [A-Z][\w&'-]*(?: (?:&|of|and|[A-Z][\w&'-]*)){0,4}(?:,| -| \() ?(?:their |the )?(?=[A-Za-z])/g;
/** Joanne at Wickford Hotels says: whoever speaks for a company, at the head of a sentence. */
const SPEAKS_FOR = /(?:^|[.!?;\n:] ?)([A-Z][a-z]+) (?:at|from|over at|@) (?=[A-Z])/g;
/** emerson (buyer at Delcore): a name in lower case before an office in brackets. */
const LOWER_NAMED = /(?:^|[.!?;\n] ?)([a-z]{3,12}) \((?=[A-Za-z])/g;
/** Priya @ Nexwave, Dana (procurement). */
const BEFORE_PLACE = /([A-Z][a-z]+) ?(?:@|\() ?(?=[A-Za-z])/g;
const MET =
  /\b(?:[Mm]et(?: with)?|[Ss]eeing|[Ss]ee|[Mm]eeting|[Vv]isiting|[Cc]alling|[Pp]ing|[Cc]all|[Ee]mail(?: to)?|[Nn]udge(?: to)?|[Rr]eply to|[Nn]ote to|[Mm]essage to|[Ww]rite(?: to)?|[Ff]ollow(?:ing)? up with|[Ss]aw|[Vv]isited|[Cc]alled|[Ee]mailed|[Pp]inged|[Ss]poke (?:with|to)|[Tt]alked (?:with|to)|[Cc]hatted with|[Hh]eard from|[Ll]unch with|[Cc]offee with|[Cc]all with|[Mm]eeting with) ([A-Z][a-z]+)(?= (?:at|from|@|over at|of|in) |, (?:their |the )?[a-zA-Z])/g;

/** Everybody an English message names, in order. */
export function peopleInEnglish(folded: string, lower: string): PersonHit[] {
  const hits: PersonHit[] = [];
  const taken = (start: number, end: number) => hits.some((hit) => hit.span[0] < end && start < hit.span[1]);
  const add = (start: number, end: number, role: ContactRole, rule: string, title?: string) => {
    if (taken(start, end)) return;
    const ours =
      OURS.test(folded.slice(Math.max(0, start - 14), start)) ||
      folded[start - 1] === '@' ||
      THANKED.test(folded.slice(Math.max(0, start - 60), start));
    hits.push({ name: folded.slice(start, end), role, span: [start, end], ours, rule, ...(title === undefined ? {} : { title }) });
  };
  /** Offices that only say what a named person does. */
  const named: Span[] = [];
  const cues = postsInEnglish(folded, lower);

  for (const cue of cues) {
    const told = OFFICE_AT.exec(folded.slice(cue.span[1], cue.span[1] + 64));
    if (told?.[1] !== undefined && personPart(told[1]) !== undefined) {
      const start = cue.span[1] + told[0].length - told[1].length;
      add(start, start + told[1].length, cue.tag, 'en/person/after-title', folded.slice(...cue.span));
      named.push(cue.span);
      continue;
    }
    // lead eng. Priya: the stop of a word cut short ends no sentence.
    const from = cue.span[1] + (/(?:eng|mgr|dir)\.$/i.test(folded.slice(cue.span[1] - 3, cue.span[1] + 1)) ? 1 : 0);
    const after = NAME.exec(folded.slice(from, from + 40));
    if (after?.[1] === undefined) continue;
    const name = personPart(after[1]);
    if (name === undefined) continue;
    const known = FIRST_NAMES.has(name.split(/[ -]/)[0]?.toLowerCase() ?? '');
    // 'procurement, Brightline …' names a company; 'procurement (Dana)' and 'plant manager Joe' a person.
    if (!known && /[,:]/.test(after[0])) continue;
    const start = from + after[0].indexOf(after[1]);
    add(start, start + name.length, cue.tag, 'en/person/after-title', folded.slice(cue.span[0], cue.span[1]));
  }
  for (const { span, role } of namedWithHonorific(folded)) add(...span, roleAfter(cues, folded, span[1]) ?? role, 'en/person/honorific');
  for (const match of matchesOf(FIRST_NAME, folded)) {
    const word = match[1] ?? '';
    if (!FIRST_NAMES.has(word.toLowerCase())) continue;
    if (
      /^(?:May|Mark|Will|Pat|Bill|Grant|Grace|Rich|Art|Dean|Jean|Max|Ivy|Iris|Jade|Amber|Rose|Harry|Troy|Austin|Dallas|Victoria|Charlotte|Madison|Jackson|Lincoln|Jordan|Georgia|Virginia|Florence|Martin|Lee|Ross|Stuart|Owen|Warren|Morgan|Stanley|Alan|Kelly|Drew|Sue|Jack|Frank|Curt|Ray|Jay|Kay|Joy|Hope|Faith)$/.test(
        word,
      ) &&
      !/^ (?:says?|said|wants?|is|was|will|has|asked|from|at|in|\(|mentioned|told|thinks|needs?|confirmed|loves?|liked?)/.test(
        folded.slice(match.index + word.length, match.index + word.length + 12),
      ) &&
      !/(?:with|to|from|by|met|called|saw|and) $/i.test(folded.slice(Math.max(0, match.index - 8), match.index))
    )
      continue;
    let end = match.index + word.length;
    const family = /^ ([A-Z][a-z]+)(?=[ ,.)('@:]|$)/.exec(folded.slice(end, end + 20));
    if (family?.[1] !== undefined && !notFamilyName(family[1])) end += family[0].length;
    add(match.index, end, roleAfter(cues, folded, end) ?? roleBefore(cues, folded, match.index) ?? 'unknown', 'en/person/first-name');
  }
  for (const span of firstNamesInSmallLetters(folded)) add(...span, roleAfter(cues, folded, span[1]) ?? 'unknown', 'en/person/first-name');
  for (const match of matchesOf(AT_COMPANY, folded)) {
    const office = cues.find((cue) => cue.span[0] === match.index + match[0].length);
    const name = match[1] ?? '';
    if (office === undefined || notFamilyName(name)) continue;
    const known = hits.findIndex((hit) => hit.span[0] === match.index);
    if (known >= 0) hits.splice(known, 1);
    add(match.index, match.index + name.length, office.tag, 'en/person/at-company', folded.slice(...office.span));
    named.push(office.span);
  }
  for (const match of matchesOf(BEFORE_PLACE, folded)) {
    const end = match.index + (match[1] ?? '').length;
    const role = roleAfter(cues, folded, end);
    if (match[0].includes('(') && role === undefined) continue;
    add(match.index, end, role ?? 'unknown', 'en/person/at');
  }
  for (const match of matchesOf(SPEAKS_FOR, folded)) {
    const name = match[1] ?? '';
    if (notFamilyName(name) || NOT_COMPANIES.has(name.toLowerCase()) || /(?:ing|ed)$/.test(name)) continue;
    const start = match.index + match[0].indexOf(name);
    add(start, start + name.length, roleAfter(cues, folded, start + name.length) ?? 'unknown', 'en/person/speaks-for');
  }
  for (const match of matchesOf(LOWER_NAMED, folded)) {
    const name = match[1] ?? '';
    const start = match.index + match[0].indexOf(name);
    const role = roleAfter(cues, folded, start + name.length);
    if (role !== undefined && !NOT_COMPANIES.has(name)) add(start, start + name.length, role, 'en/person/lower-case');
  }
  for (const match of matchesOf(MET, folded)) {
    const start = match.index + match[0].length - (match[1] ?? '').length;
    // Met Acme, great people: behind a comma an office must follow.
    if (folded[start + (match[1] ?? '').length] === ',' && roleAfter(cues, folded, start + (match[1] ?? '').length) === undefined) continue;
    add(start, start + (match[1] ?? '').length, roleAfter(cues, folded, start + (match[1] ?? '').length) ?? 'unknown', 'en/person/met-at');
  }
  for (const cue of cues) {
    const word = lower.slice(cue.span[0], cue.span[1]);
    const before = folded.slice(Math.max(0, cue.span[0] - 18), cue.span[0]);
    if (THEIR_HOLDER.test(word) ? !OF_THEIRS.test(before) : !HOLDER.test(word) || cue.tag === 'unknown') continue;
    if (NOBODYS.test(before) || named.some(([start]) => start === cue.span[0])) continue;
    if (nextToPerson(hits, cue.span[0], cue.span[1], folded)) continue;
    add(cue.span[0], cue.span[1], cue.tag, 'en/person/office');
  }
  hits.sort((a, b) => a.span[0] - b.span[0]);
  for (const match of matchesOf(RUNS, folded)) {
    const field = fieldsInEnglish(folded, lower).find(({ span }) => span[0] === match.index + match[0].length);
    const at = hits.findLastIndex(({ span }) => span[1] <= match.index && !/[.!?\n]\s.*[.!?\n]\s/.test(folded.slice(span[1], match.index)));
    const hit = hits[at];
    if (field !== undefined && hit?.role === 'unknown') hits[at] = { ...hit, role: field.tag };
  }
  return hits;
}

/** 'Joe' of 'Joe Smith', and nobody in 'CFO Friday'. */
function personPart(words: string): string | undefined {
  const [first = '', second] = words.split(/[ -]/);
  if (notFamilyName(first)) return undefined;
  return second !== undefined && notFamilyName(second) ? first : words;
}

const NOT_NAMES = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun Said Says Wants Wanted Is Was Will Has Had Asked Told Confirmed Needs Signed Approved Legal Finance Procurement Budget Price Contract They We He She It The This That And But Or If Need Next Send Sending Still Also Will Hospital Clinic Robotics Systems Group Inc Software Labs Board Team Call Meeting Review Demo Quote'.split(
    ' ',
  ),
);
function notFamilyName(word: string): boolean {
  return NOT_NAMES.has(word);
}

/** What the words behind a name say somebody does: , their CFO; (head of ops); from purchasing. */
function roleAfter(cues: readonly Post[], folded: string, at: number): ContactRole | undefined {
  const gap = /^(?:,| -| –| \(|\(|:)?\s?(?:their |the |our |from |in |of |who is |is |runs |over in |over at [A-Z]\w+,? ?|from the )*/.exec(
    folded.slice(at, at + 30),
  )?.[0].length;
  return gap === undefined || gap === 0 ? undefined : cues.find((cue) => cue.span[0] === at + gap)?.tag;
}

function roleBefore(cues: readonly Post[], folded: string, at: number): ContactRole | undefined {
  return cues.find((cue) => cue.span[1] <= at && at - cue.span[1] <= 3 && /^[\s,:(]*$/.test(folded.slice(cue.span[1], at)))?.tag;
}

function nextToPerson(hits: readonly PersonHit[], start: number, end: number, folded: string): boolean {
  return hits.some(
    (hit) =>
      (hit.span[0] >= end && hit.span[0] - end <= 7 && /^(?:[\s,:(-]*| is | = | named )$/.test(folded.slice(end, hit.span[0]))) ||
      (hit.span[1] <= start &&
        start - hit.span[1] <= 18 &&
        /^(?:,| -|\s?\(|\s)*(?:their |the |our |is |head of |from |in |a |as |who is |currently )*$/i.test(
          folded.slice(hit.span[1], start),
        )),
  );
}
