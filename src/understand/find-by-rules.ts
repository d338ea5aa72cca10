/** The pipeline of every reader here: an ordered list of rules, each a pattern and what it means; of readings that overlap the longest stays. */
import type { Span } from '../terms.js';
import { gatesOf, openIn } from './text/gates.js';
import { next } from './text/matches.js';

/** The named parts of a match. */
export type Parts = Readonly<Record<string, string | undefined>>;

/** Where a match stands: the folded text and the match's own ends. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One way of saying something. `read` answers undefined when the words match but mean something else. */
export interface Rule<Meaning, Context> {
  /** `<lang>/<topic>/<name>`, shown by `explain`. */
  readonly name: string;
  /** Global, with named groups, and linear: every repetition is bounded and a run of digits has one place to start. */
  readonly pattern: RegExp;
  readonly read: (parts: Parts, context: Context, place: Place) => Meaning | undefined;
}

export interface Hit<Meaning> {
  readonly span: Span;
  readonly rule: string;
  readonly meaning: Meaning;
}

/** Every reading of a folded text, in the order of the text, none overlapping another. */
export function findByRules<Meaning, Context>(text: string, rules: readonly Rule<Meaning, Context>[], context: Context): Hit<Meaning>[] {
  const hits: Hit<Meaning>[] = [];
  for (const [place, gate] of gatesOf(rules, patternOf).entries()) {
    const open = openIn(gate, text);
    const rule = open === 0 ? undefined : rules[place];
    if (rule === undefined) continue;
    const { name, read } = rule;
    let from = 0;
    for (let match = next(gate, open, text, from); match !== null; match = next(gate, open, text, from)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const meaning = end > start ? read(match.groups ?? {}, context, { text, start, end }) : undefined;
      if (meaning !== undefined) hits.push({ span: [start, end], rule: name, meaning });
      // A match that meant nothing may hide one that begins inside it.
      from = meaning === undefined ? start + 1 : end;
    }
  }
  return hits.length > 1 ? longestOfOverlapping(hits, text.length) : hits;
}

const patternOf = ({ pattern }: { readonly pattern: RegExp }) => pattern;

/** Room to mark which units of a text are taken; asked of the machine anew for every text it would cost more than the marking. */
let taken = new Uint8Array(8192);

/** The longest of overlapping hits stays; of two equally long the one whose rule comes first in the list. In the order of the text. */
function longestOfOverlapping<H extends { readonly span: Span }>(hits: readonly H[], length: number): H[] {
  if (length > taken.length) taken = new Uint8Array(length);
  else taken.fill(0, 0, length);
  const kept: H[] = [];
  for (const hit of hits.toSorted((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]))) {
    const [start, end] = hit.span;
    // Whatever is taken already is at least as long, so an overlap shows at one of the ends.
    if (taken[start] === 1 || taken[end - 1] === 1) continue;
    taken.fill(1, start, end);
    kept.push(hit);
  }
  return kept.sort((a, b) => a.span[0] - b.span[0]);
}
