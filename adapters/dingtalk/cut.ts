/** Cutting text to what the platform takes, never inside a character as people see it. */

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

export const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8');

/** The text, or as much of it as fits with … at the end. */
export const cutToBytes = (text: string, most: number): string => cut(text, most, bytesOf);

/** The same, weighed as JSON, where a line break or a quote is two bytes. */
export const cutToJson = (text: string, most: number): string => cut(text, most, (each) => bytesOf(JSON.stringify(each)) - 2);

function cut(text: string, most: number, weigh: (text: string) => number): string {
  if (text.length <= most && weigh(text) <= most) return text;
  let room = most - bytesOf('…');
  if (room < 0) return '';
  let end = 0;
  for (const point of text) {
    room -= weigh(point);
    if (room < 0) break;
    end += point.length;
  }
  // The character that would not fit, as people see it, is left out whole.
  const start = graphemes.segment(text).containing(end)?.index ?? end;
  return `${text.slice(0, start).trimEnd()}…`;
}

/** Lines put together into pieces that each fit; a line too long for a piece is cut. */
export function piecesOf(lines: readonly string[], most: number, between: string): string[] {
  const pieces: string[][] = [];
  let room = -1;
  for (const line of lines) {
    const fitting = cutToBytes(line, most);
    room -= bytesOf(between) + bytesOf(fitting);
    const last = pieces.at(-1);
    if (last && room >= 0) last.push(fitting);
    else {
      pieces.push([fitting]);
      room = most - bytesOf(fitting);
    }
  }
  return pieces.map((piece) => piece.join(between));
}
