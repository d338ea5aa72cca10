/** What a record keeps of a forwarded chat: extracts, with who said them. Pure. */
import { shortened } from '../../records/plain-text.js';
import type { Span } from '../../terms.js';
import { calledAs } from '../../understand/conversation/sides.js';
import type { ReadDeal, ReadTalk } from '../../understand/reading.js';
import { SUMMARY_LENGTH } from './summary.js';

/** The last of what the customer said, promised or refused and of what is ours to do, in a record's line; undefined where nobody says anything of it. */
export function talkSummary(text: string, { promises, steps, objections, lines }: ReadTalk): string {
  const told = [...objections.slice(-1), ...promises.slice(-1), ...steps.slice(-1)].sort((a, b) => a.span[0] - b.span[0]);
  const once = told.filter(({ span }, i) => told.findIndex((other) => other.span[0] === span[0]) === i);
  const last = lines.filter(({ theirs }) => theirs).at(-1) ?? lines.at(-1);
  const shown = once.length > 0 ? once : last === undefined ? [] : [last];
  return shortened(shown.map(({ by, span }) => `${calledAs(by).who}: ${text.slice(...span)}`).join(' / '), SUMMARY_LENGTH);
}

/** Who of a chat said what stands there. */
export function speakerAt({ talk }: Pick<ReadDeal, 'talk'>, [start]: Span): string | undefined {
  const line = talk?.lines.find(({ span }) => span[0] <= start && start < span[1]);
  return line && calledAs(line.by).who;
}

/** Is every line of the chat in that text? Somebody forwards the same talk twice. */
export const heldIn = (text: string, { lines }: ReadTalk, earlier: string): boolean =>
  lines.every(({ span }) => earlier.includes(text.slice(...span)));

/** The reading of a chat without what stands in lines that were recorded before: nothing is kept twice. */
export function withoutHeld(read: ReadDeal, talk: ReadTalk, text: string, earlier: readonly string[]): ReadDeal {
  const held = talk.lines.filter(({ span }) => earlier.some((told) => told.includes(text.slice(...span)))).map(({ span }) => span);
  if (held.length === 0) return read;
  const fresh = ({ span }: { readonly span?: Span | undefined }): boolean =>
    span === undefined || !held.some(([start, end]) => start <= span[0] && span[0] < end);
  const { next, nextStep, amount, ...rest } = read;
  return {
    ...rest,
    signals: read.signals.filter(fresh),
    ...(read.events === undefined ? {} : { events: read.events.filter(fresh) }),
    quotes: read.quotes.filter((span) => fresh({ span })),
    ...(next !== undefined && fresh(next) ? { next, ...(nextStep === undefined ? {} : { nextStep }) } : {}),
    ...(amount !== undefined && fresh(amount) ? { amount } : {}),
    talk: {
      ...talk,
      lines: talk.lines.filter(fresh),
      promises: talk.promises.filter(fresh),
      steps: talk.steps.filter(fresh),
      objections: talk.objections.filter(fresh),
    },
  };
}
