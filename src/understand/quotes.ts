import type { Span } from '../terms.js';
import { matchesOf } from './text/matches.js';

const QUOTED = /[「『“"]([^「」『』“”"\n]{4,300})[」』”"]/g;
const ORIGINAL = /(?:客户原话|原话|客户原文|原文|customer said|quote from (?:the )?customer)\s?[::]?\s*([^\n「“"]{4,300})/gi;
/** A line of a forwarded chat: 王总: … */
const SPOKEN =
  /^[ \t>]*([\u4e00-\u9fffA-Za-z][\u4e00-\u9fffA-Za-z0-9_\-· ]{0,15}?)(?:[ \t]*(?:\d{1,2}[:.]\d\d(?:[:.]\d\d)?))?[ \t]*:[ \t]*([^\n]{2,300})$/gm;
const FIELD =
  /^(?:我|我方|本人|me|us|客户|公司|联系人|需求|竞品|预算|下一步|金额|阶段|备注|时间|地点|电话|周报|日报|更正|线索|新线索|问题|结论|customer|contact|budget|next|stage|note|update|correction)$/i;

/** The customer's own words: what stands in quotation marks, behind 客户原话, or in the lines of a forwarded chat. */
export function quotesIn(folded: string): Span[] {
  const spans: Span[] = [];
  const add = (start: number, end: number) => {
    if (!spans.some((span) => span[0] < end && start < span[1])) spans.push([start, end]);
  };
  for (const match of matchesOf(QUOTED, folded)) add(match.index + 1, match.index + 1 + (match[1] ?? '').length);
  for (const match of matchesOf(ORIGINAL, folded)) {
    const start = match.index + match[0].length - (match[1] ?? '').length;
    add(start, start + (match[1] ?? '').trimEnd().length);
  }
  const lines = [...matchesOf(SPOKEN, folded)].filter((match) => !FIELD.test(match[1] ?? ''));
  if (lines.length >= 2) {
    for (const match of lines) {
      const end = match.index + match[0].length;
      add(end - (match[2] ?? '').length, end);
    }
  }
  return spans.sort((a, b) => a[0] - b[0]);
}
