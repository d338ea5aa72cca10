import type { ContactRole, Span } from '../../terms.js';
import { departments, offices } from './lexicons-zh.js';
import { titleRole } from './patterns-zh.js';

/** How far before a name its department is looked for. */
const NEAR = 8;
const LONGEST_TITLE = 4;
const BETWEEN = /^[的是叫: ,(]{0,2}$/;

/** What somebody does by the department or the office in the name or right before it, else by the title the name ends with. */
export function roleOfName(folded: string, [start, end]: Span): ContactRole {
  const from = Math.max(0, start - NEAR);
  const words = folded.slice(from, end);
  const near = (cues: readonly { tag: ContactRole; span: Span }[]) =>
    cues
      .filter(({ span }) => from + span[0] >= start || BETWEEN.test(folded.slice(from + span[1], start)))
      .sort((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]))[0]?.tag;
  const lower = words.toLowerCase();
  const field = near(departments(words, lower));
  if (field !== undefined) return field;
  for (let length = Math.min(LONGEST_TITLE, end - start - 1); length > 0; length--) {
    const role = titleRole.get(folded.slice(end - length, end));
    if (role !== undefined && role !== 'unknown') return role;
  }
  return near(offices(words, lower)) ?? 'unknown';
}
