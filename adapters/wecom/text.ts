const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });
/** Latin letters, figures and marks take half the room of everything else. */
const NARROW = /^[ -~\u00a0-\u024f\u2010-\u203a]$/u;
const ELLIPSIS = '…';

/** Is it written for a Chinese reader? Decides the language of our own words around it. */
export const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Does the text fit into so many 字 (two Latin letters each)? */
export function fits(text: string, characters: number): boolean {
  if (text.length <= characters) return true;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) {
    width += widthOf(segment);
    if (width > characters * 2) return false;
  }
  return true;
}

const widthOf = (grapheme: string): number => (NARROW.test(grapheme) ? 1 : 2);

/** The text cut to so many 字 with `…`, never inside what people see as one character. */
export function cut(text: string, characters: number): string {
  if (fits(text, characters)) return text;
  let kept = '';
  let width = 1;
  for (const { segment } of graphemes.segment(text)) {
    width += widthOf(segment);
    if (width > characters * 2) break;
    kept += segment;
  }
  return kept.trimEnd() + ELLIPSIS;
}

/** One line without what would break it. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

export const bytesOf = (text: string): number => Buffer.byteLength(text);

/** The text in pieces of at most `bytes` bytes, split between lines where it can be, never inside a character; after `most` pieces it is cut. */
export function split(text: string, bytes: number, most: number): readonly string[] {
  if (bytesOf(text) <= bytes) return [text];
  const pieces: string[] = [];
  let piece = '';
  for (const line of text.split('\n').flatMap((each) => slices(each, bytes))) {
    const longer = piece === '' ? line : `${piece}\n${line}`;
    if (bytesOf(longer) <= bytes) {
      piece = longer;
      continue;
    }
    pieces.push(piece);
    piece = line;
    if (pieces.length === most) break;
  }
  if (pieces.length < most) return [...pieces, piece];
  const last = pieces[most - 1] ?? '';
  return [...pieces.slice(0, most - 1), `${slices(last, bytes - bytesOf(ELLIPSIS))[0] ?? ''}${ELLIPSIS}`];
}

function slices(line: string, bytes: number): readonly string[] {
  if (bytesOf(line) <= bytes) return [line];
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const { segment } of graphemes.segment(line)) {
    // A single grapheme may be longer than a message: then its code points must do.
    for (const unit of bytesOf(segment) > bytes ? segment : [segment]) {
      const more = bytesOf(unit);
      if (size + more > bytes) {
        parts.push(part);
        part = '';
        size = 0;
      }
      part += unit;
      size += more;
    }
  }
  return [...parts, part];
}

const INVISIBLE = ['\u200b', '\u200c', '\u200d'];
const MARK_LENGTH = 15;
const MARKS = 3 ** MARK_LENGTH;

/** The bytes a mark takes. */
export const MARK_BYTES = MARK_LENGTH * 3;

/**
 * What nobody sees at the end of a text. The platform drops a text that is the same as an earlier one to the same person, which
 * makes sending again safe; the mark, the same for the same part of the same message and different for others, keeps "改好了" said twice two messages.
 */
export function markOf(id: number, part: number): string {
  let rest = (id * 31 + part) % MARKS;
  let mark = '';
  for (let i = 0; i < MARK_LENGTH; i++) {
    mark += INVISIBLE[rest % 3];
    rest = Math.floor(rest / 3);
  }
  return mark;
}

/** A text that comes back in a quotation, without its mark. */
export const withoutMark = (text: string): string => text.replace(/[\u200b-\u200d]{15}$/u, '');
