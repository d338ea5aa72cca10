import { civilOf, dayNumber, daysBetween, mondayOf, weekdayOf } from '../../records/day.js';
import { type Day, SIGNAL_KINDS, type SignalKind, type Span } from '../../terms.js';

/** A sentence as it was written, and what is to be read from it. */
export interface Told {
  readonly text: string;
  readonly signals: readonly { readonly kind: SignalKind; readonly span: Span }[];
  readonly quote: string | null;
  readonly nextStep: string | null;
}

/** Fills a line's `<slots>` and reads its marks off, so that every span is true in the finished text. Throws on a slot that is not given. */
export function tell(line: string, slots: Readonly<Record<string, string>>): Told {
  const filled = line.replace(/<(\w+)>/g, (_, slot: string) => {
    const value = slots[slot];
    if (value === undefined) throw new Error(`nothing to fill <${slot}> with`);
    return value;
  });
  const signals: { kind: SignalKind; span: Span }[] = [];
  let text = '';
  let open: { kind: SignalKind; start: number } | undefined;
  let stepStart = 0;
  let nextStep: string | null = null;
  for (const [token] of filled.matchAll(/\[\w+:|[\]{}]|[^[\]{}]+/g)) {
    const kind = SIGNAL_KINDS.find((k) => token === `[${k}:`);
    if (kind) open = { kind, start: text.length };
    else if (token === ']' && open) signals.push({ kind: open.kind, span: [open.start, text.length] });
    else if (token === '{') stepStart = text.length;
    else if (token === '}') nextStep = text.slice(stepStart);
    else text += token;
  }
  return { text, signals, quote: /“(.+?)”/.exec(text)?.[1] ?? null, nextStep };
}

const WEEKDAYS = ['', '一', '二', '三', '四', '五', '六', '日'] as const;

/** A coming day as a rep would write it: 明天, 周四, 下周三, 12月3号. */
export function spoken(day: Day, today: Day): string {
  const ahead = daysBetween(today, day);
  if (ahead === 1) return '明天';
  if (ahead === 2) return '后天';
  const weeks = daysBetween(mondayOf(today), mondayOf(day)) / 7;
  if (ahead > 0 && weeks === 0) return `周${WEEKDAYS[weekdayOf(day)]}`;
  if (weeks === 1) return `下周${WEEKDAYS[weekdayOf(day)]}`;
  const { month, day: date } = civilOf(dayNumber(day));
  return `${month}月${date}号`;
}
