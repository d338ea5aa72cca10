import { mayMatch } from './gates.js';

/** All matches of a global pattern in a whole message. Like `matchAll`, without the copy of the pattern that `matchAll` makes at every call. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  if (!mayMatch(pattern, text)) return matches;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0].length === 0) pattern.lastIndex++;
  }
  return matches;
}

/** The first match of a pattern that is not global in a whole message. */
export function firstMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  return mayMatch(pattern, text) ? pattern.exec(text) : null;
}
