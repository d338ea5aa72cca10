/** A message cut at the borders of what was read from it, and of what may be shown. */
import type { Event } from '../../records/rows.js';
import type { Span } from '../../terms.js';

/** Words that a meaning was read from. */
export interface Mark {
  readonly span: Span;
  readonly label: string;
}

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
  /** What was read from marked words that end here. */
  readonly labels: readonly string[];
  /** True for a stretch that is left out. */
  readonly hidden: boolean;
}

/** The text in pieces. With `shown`, all outside these spans is left out. */
export function piecesOf(text: string, marks: readonly Mark[], shown?: readonly Span[]): readonly Piece[] {
  const inside = marks.filter(({ span: [start, end] }) => start >= 0 && end <= text.length && start < end);
  const borders = new Set([0, text.length, ...inside.flatMap(({ span }) => span), ...(shown ?? []).flat()]);
  const cuts = [...borders].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (const [i, start] of cuts.slice(0, -1).entries()) {
    const end = cuts[i + 1] ?? text.length;
    const hidden = shown !== undefined && !shown.some((span) => span[0] <= start && end <= span[1]);
    const last = pieces.at(-1);
    if (hidden && last?.hidden) continue;
    const over = hidden ? [] : inside.filter(({ span }) => span[0] <= start && end <= span[1]);
    const labels = [...new Set(over.filter(({ span }) => span[1] === end).map((mark) => mark.label))];
    pieces.push({ text: hidden ? '' : text.slice(start, end), marked: over.length > 0, labels, hidden });
  }
  return pieces;
}

/** The signals among what events wrote down: where each was read. Rows of a snapshot hold what the signal table holds. */
export function signalSpans(events: readonly Pick<Event, 'after'>[]): readonly { readonly kind: string; readonly span: Span }[] {
  return events.flatMap((event) =>
    Object.entries(event.after).flatMap(([key, row]) => {
      const { kind, spanStart, spanEnd } = row ?? {};
      return key.startsWith('signal:') && typeof kind === 'string' && typeof spanStart === 'number' && typeof spanEnd === 'number'
        ? [{ kind, span: [spanStart, spanEnd] as const }]
        : [];
    }),
  );
}
