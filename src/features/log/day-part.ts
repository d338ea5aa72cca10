/** 周四下午: the part of the day, where no hour is said, stands before what is to be done. Pure. */
import type { Span } from '../../terms.js';

const PART =
  /(上午|下午|中午|早上|清早|傍晚|晚上)|(?<=[今明后昨]|周[一二三四五六日天]|[号日])(早|晚)(?![上点])|\b(morning|afternoon|evening|noon)\b/i;

/** The part of the day that the words of a date name; undefined where they name none. */
export function dayPartIn(text: string, span: Span | undefined): string | undefined {
  const [, said, short, english] = (span && PART.exec(text.slice(span[0], span[1]))) ?? [];
  return said ?? (short === undefined ? english?.toLowerCase() : `${short}上`);
}

/** The hour or part of the day at the beginning of a next step. */
export const AT_TIME = /^(?:\d{2}:\d{2}|上午|下午|中午|早上|清早|傍晚|晚上|morning|afternoon|evening|noon)(?: |$)/;

/** Is 15:00 in the afternoon? */
export function liesIn(clock: string, part: string): boolean {
  const hour = Number(clock.slice(0, 2));
  if (/下午|afternoon/.test(part)) return hour >= 12 && hour < 19;
  if (/晚|evening/.test(part)) return hour >= 17;
  return /中午|noon/.test(part) ? hour >= 11 && hour < 14 : hour < 13;
}
