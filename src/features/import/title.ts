import type { ContactRole } from '../../terms.js';
import { fold } from '../../understand/fold.js';
import { peopleInEnglish } from '../../understand/people/find-en.js';
import { peopleInChinese } from '../../understand/people/find-zh.js';

/** What a contact with this title does, read as in chat; `unknown` when the title does not tell. */
export function roleOfTitle(title: string | null): ContactRole {
  if (title === null) return 'unknown';
  const folded = fold(title);
  const lower = folded.toLowerCase();
  const people = /[\u4e00-\u9fff]/.test(folded) ? peopleInChinese(folded, lower) : peopleInEnglish(folded, lower);
  return people[0]?.role ?? 'unknown';
}
