import type { Span } from '../terms.js';
import { fold } from './fold.js';
import { readNumeral } from './number/numeral.js';

/** A time of day that a text names: minutes after midnight. `bare`: neither morning nor afternoon was said, and the hour is below 12. */
export interface FoundClock {
  readonly span: Span;
  readonly minutes: number;
  readonly bare: boolean;
}

const ZH =
  /(?<part>凌晨|清晨|早上|早晨|上午|今早|明早|中午|下午|午后|傍晚|晚上|今晚|明晚|晚)?\s?(?<hour>\d{1,2}|[一二两三四五六七八九十]{1,3})(?:点钟?|时(?!间))(?:(?<half>半)|(?<quarter>[一三])刻|(?<minute>\d{1,2}|[一二三四五六七八九十]{1,3})分?(?![天日月]))?/;
const FIGURES =
  /(?<part>凌晨|早上|上午|中午|下午|傍晚|晚上|今晚|明晚)?\s?(?<![\d:.])(?<hour>\d{1,2})[::](?<minute>\d{2})(?![\d:])\s?(?<after>[ap]\.?m\b\.?)?/i;
const EN = /\b(?<hour>\d{1,2})\s?(?<after>[ap]\.?m\b\.?|o'clock\b)/i;
const EN_BARE = /\b(?:to|at)\s(?<hour>\d{1,2})\b(?![:.%]?\d|\s?(?:%|days?|k\b))/i;

const AFTERNOON = /下午|午后|傍晚|晚|^p/i;

/** The first time of day of a text; undefined when none is named or it does not exist (25点). */
export function findClock(text: string): FoundClock | undefined {
  const plain = fold(text);
  for (const pattern of [FIGURES, ZH, EN, EN_BARE]) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const { part = '', hour = '', half, quarter, minute, after = '' } = match.groups ?? {};
    const said = readNumeral(hour) ?? 99;
    const minutes = half ? 30 : quarter ? 15 * (readNumeral(quarter) ?? 0) : minute ? (readNumeral(minute) ?? 0) : 0;
    if (said > 24 || minutes > 59) return undefined;
    const isLate = AFTERNOON.test(part) || AFTERNOON.test(after) || (part === '中午' && said < 11);
    const hours = isLate && said < 12 ? said + 12 : /^a/i.test(after) && said === 12 ? 0 : said;
    const bare = part === '' && !/^[ap]/i.test(after) && said < 12 && !hour.startsWith('0');
    return { span: [match.index, match.index + match[0].trimEnd().length], minutes: hours * 60 + minutes, bare };
  }
  return undefined;
}
