/** Cutting text to what the platform takes, never inside a character as people see it. */

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

export const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8');

/** The text, or as much of it as fits with … at the end. */
export function cutToBytes(text: string, most: number): string {
  if (bytesOf(text) <= most) return text;
  let room = most - bytesOf('…');
  let kept = '';
  for (const { segment } of graphemes.segment(text.slice(0, most))) {
    room -= bytesOf(segment);
    if (room < 0) break;
    kept += segment;
  }
  return most < bytesOf('…') ? '' : `${kept.trimEnd()}…`;
}

/** Lines put together into pieces that each fit; a line too long for a piece is cut. */
export function piecesOf(lines: readonly string[], most: number, between: string): string[] {
  const pieces: string[] = [];
  for (const line of lines) {
    const fitting = cutToBytes(line, most);
    const last = pieces.at(-1);
    const joined = last === undefined ? undefined : `${last}${between}${fitting}`;
    if (joined !== undefined && bytesOf(joined) <= most) pieces[pieces.length - 1] = joined;
    else pieces.push(fitting);
  }
  return pieces;
}
