/** Searching a whole message for a pattern, way by way of matching, without those that the message surely does not hold. */
import { branch, type Gated, gated, gatesOf, openIn } from './gates.js';

/** Most patterns match nowhere in most messages: a list for each of them would be most of what a message leaves behind. */
const NOWHERE: readonly RegExpExecArray[] = [];

/** All matches of a global pattern in a whole message. Like `matchAll`, without the copy of the pattern that `matchAll` makes at every call. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const gate = gated(pattern);
  const open = openIn(gate, text);
  if (open === 0) return NOWHERE;
  const matches: RegExpExecArray[] = [];
  let from = 0;
  for (let match = next(gate, open, text, from); match !== null; match = next(gate, open, text, from)) {
    matches.push(match);
    from = match.index + Math.max(1, match[0].length);
  }
  return matches;
}

/** The first match of a pattern that is not global in a whole message. */
export function firstMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  return firstMatchOfGated(gated(pattern), text);
}

/** The same for a pattern that was made ready. */
export function firstMatchOfGated(gate: Gated, text: string): RegExpExecArray | null {
  const open = openIn(gate, text);
  return open === 0 ? null : next(gate, open, text, 0);
}

/** True when a pattern that is not global matches in a whole message. */
export function matches(pattern: RegExp, text: string): boolean {
  return matchesIn(pattern, text, text);
}

/** The same for a piece of a message: whatever matches there stands in the message too. */
export function matchesIn(pattern: RegExp, piece: string, message: string): boolean {
  return gatedMatchesIn(gated(pattern), piece, message);
}

/** What of a list is said in a whole message: the tags whose patterns, not global ones, match. Keep the list. */
export function tagsIn<T>(list: readonly (readonly [tag: T, pattern: RegExp])[], message: string): T[] {
  const tags: T[] = [];
  const gates = gatesOf(list, ([, pattern]) => pattern);
  for (const [i, [tag]] of list.entries()) {
    const gate = gates[i];
    if (gate !== undefined && gatedMatchesIn(gate, message, message)) tags.push(tag);
  }
  return tags;
}

function gatedMatchesIn(gate: Gated, piece: string, message: string): boolean {
  for (let open = openIn(gate, message); open !== 0; open &= open - 1) if (branch(gate, lowest(open)).test(piece)) return true;
  return false;
}

/** The leftmost match of the open branches from a place on, of those that begin there the first branch's. */
export function next(gate: Gated, open: number, text: string, from: number): RegExpExecArray | null {
  let first: RegExpExecArray | null = null;
  for (let left = open; left !== 0; left &= left - 1) {
    const pattern = branch(gate, lowest(left));
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match !== null && (first === null || match.index < first.index)) first = match;
  }
  return first;
}

/** The number of the lowest bit that is set. */
function lowest(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
