import type { ContactRole, Span } from '../../terms.js';
import { compile } from '../text/cues.js';
import { FIELDS_EN, OFFICES_EN, RANKS_EN } from './en.js';

/** An office named in a text and what its holder does. */
export interface Post {
  readonly tag: ContactRole;
  readonly span: Span;
}

const offices = compile<ContactRole>({ name: 'en/office', words: OFFICES_EN });
const fields = compile<ContactRole>({ name: 'en/field', words: FIELDS_EN });
const ranks = compile<'behind' | 'before'>({ name: 'en/rank', words: RANKS_EN });

/** Every office of a text, the longer where two overlap: CFO, ops mgr, head of facilities, VP of Ops. In order. */
export function postsInEnglish(folded: string, lower: string): Post[] {
  const found: Post[] = offices(folded, lower);
  const held = ranks(folded, lower);
  if (held.length > 0) for (const { tag, span } of together(fields(folded, lower))) found.push(...postsOf(folded, tag, span, held));
  return longestOnly(found);
}

/** The fields of work that a text names, for those who are said to run one. */
export function fieldsInEnglish(folded: string, lower: string): Post[] {
  return longestOnly<Post>([...fields(folded, lower), ...offices(folded, lower)]);
}

function postsOf(folded: string, tag: ContactRole, [start, end]: Span, held: readonly { tag: string; span: Span }[]): Post[] {
  const behind = held.find((rank) => rank.tag === 'behind' && rank.span[0] === end + 1 && folded[end] === ' ');
  const of = /\b(?:of|for)(?: the)? $/i.exec(folded.slice(Math.max(0, start - 8), start))?.[0].length ?? 0;
  const before = held.find((rank) => rank.tag === 'before' && rank.span[1] === start - of - 1 && /^[ ,]/.test(folded.slice(rank.span[1])));
  if (behind === undefined && before === undefined) return [];
  return [{ tag, span: [before?.span[0] ?? start, behind?.span[1] ?? end] }];
}

/** plant ops, IT operations: neighbours are one field, and do what the last does. */
function together(cues: readonly Post[]): Post[] {
  const joined: Post[] = [];
  for (const cue of longestOnly(cues)) {
    const last = joined.at(-1);
    if (last !== undefined && cue.span[0] === last.span[1] + 1)
      joined[joined.length - 1] = { tag: cue.tag, span: [last.span[0], cue.span[1]] };
    else joined.push(cue);
  }
  return joined;
}

function longestOnly<T extends { readonly span: Span }>(cues: readonly T[]): T[] {
  const sorted = [...cues].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const kept: T[] = [];
  for (const cue of sorted) {
    const last = kept.at(-1);
    if (last === undefined || cue.span[0] >= last.span[1]) kept.push(cue);
  }
  return kept;
}
