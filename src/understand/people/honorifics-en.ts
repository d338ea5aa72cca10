/** Mdm Tan, Engr. Bello, mr osei, Chandra madam, Mehta ji: people called by a courtesy title, with capitals or without. */
import type { ContactRole, Span } from '../../terms.js';
import { matchesOf } from '../text/matches.js';

/** Somebody called so, and what the title tells of the work: a doctor or professor is of the department that uses what is sold. */
export interface Titled {
  readonly span: Span;
  readonly role: ContactRole;
}

const BEFORE =
  /\b(?:(?:Mr|Mrs|Ms|Miss|Mdm|Madam|Mme|Dr|Prof|Engr|Ir|Atty|Rev|Uncle|Aunty|Auntie|Encik|Puan|Cik|Datuk|Dato|Datin|Sheikh|Capt|Pak|Ibu|Khun|Shri|Smt|Herr|Frau)\.?|(?:Fr|M|Col|Br|Sr)\.) [A-Z][a-z]+/g;
const BEFORE_SMALL = /\b(?:mr|mrs|ms|mdm|dr|prof|engr|uncle|aunty|auntie|encik|puan|datuk|pak|khun)\.? (?<name>[a-z]{2,})\b/g;
const BEHIND = /\b[A-Z][a-z]+ (?:madam|sir|ji|ma'am|mam|saab|bhai|didi)\b/g;
const BEHIND_SMALL = /\b(?<name>[a-z]{3,}) (?:madam|ma'am|saab|bhai|ji)\b/g;
/** Behind a title in small letters, what is nobody's name: the dr said, ms teams; before one: yes madam. */
const NO_NAME = new Set(
  'said says say is was will has had wants wanted asked asks told confirmed agreed likes liked at from in on and or to who but not no yes teams office word excel access project outlook windows sql dynamics azure appointment visit office the my our dear good hello hi thanks thank okay sure with for of by sir madam'.split(
    ' ',
  ),
);
const DOCTOR = /^(?:dr|prof)\b/i;

/** Everybody whom a text calls by a courtesy title, in no order; the title is part of the name. */
export function namedWithHonorific(folded: string): Titled[] {
  const found: Titled[] = [];
  const add = (start: number, words: string) =>
    found.push({ span: [start, start + words.length], role: DOCTOR.test(words) ? 'user_dept' : 'unknown' });
  for (const pattern of [BEFORE, BEHIND]) for (const match of matchesOf(pattern, folded)) add(match.index, match[0]);
  for (const pattern of [BEFORE_SMALL, BEHIND_SMALL])
    for (const match of matchesOf(pattern, folded)) if (!NO_NAME.has(match.groups?.name ?? '')) add(match.index, match[0]);
  return found;
}
