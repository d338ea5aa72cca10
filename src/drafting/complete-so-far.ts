/** The complete things of a JSON text that is still being written: `{"lines":[{"text":"a"},{"te` has one line. Pure. */

/** Undefined while no object in a list has come to its end. What stands before the first brace, a code fence or words, is passed over. */
export function completeSoFar(text: string): unknown {
  const begin = text.indexOf('{');
  if (begin < 0) return undefined;
  const open: ('}' | ']')[] = [];
  let inString = false;
  let complete: { readonly end: number; readonly closing: string } | undefined;
  for (let at = begin; at < text.length; at++) {
    const c = text[at];
    if (inString) {
      if (c === '\\') at += 1;
      else if (c === '"') inString = false;
      continue;
    }
    if (c === '"') inString = true;
    else if (c === '{') open.push('}');
    else if (c === '[') open.push(']');
    else if (c === '}' || c === ']') {
      if (open.pop() !== c) return undefined;
      if (c === '}' && open.at(-1) === ']') complete = { end: at + 1, closing: open.toReversed().join('') };
      if (open.length === 0) break;
    }
  }
  if (complete === undefined) return undefined;
  try {
    return JSON.parse(text.slice(begin, complete.end) + complete.closing);
  } catch {
    return undefined;
  }
}
