/** Cuts a pattern at its outermost `|`, so that each way of matching can be asked for and searched for alone. */

/** More ways than this are left together in the last one: which of them may match is kept in the bits of one number. */
const MOST = 30;

/**
 * The sources of a pattern's ways to match, in their order: a text is matched where the first of them begins, by the first of those that begin there.
 * A pattern that counts its groups is not cut, for the counts would change; names stay what they are.
 */
export function branchesOf(pattern: RegExp): readonly string[] {
  const { source } = pattern;
  const cuts: number[] = [];
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    const char = source[at];
    if (char === '\\') at++;
    else if (char === '[') at = classEnd(source, at);
    else if (char === ')') depth--;
    else if (char === '(') {
      depth++;
      if (source[at + 1] !== '?') return [source];
    } else if (char === '|' && depth === 0 && cuts.length < MOST) cuts.push(at);
  }
  return [...cuts, source.length].map((end, i) => source.slice(i === 0 ? 0 : (cuts[i - 1] ?? 0) + 1, end));
}

/** Where the class of characters that begins here ends. */
function classEnd(source: string, start: number): number {
  let at = start + 1;
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at;
}
