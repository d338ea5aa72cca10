/** What of a model's talk track can be shown: lines that rest on a piece of the material, say nothing of our costs and bring no figure of their own. Pure. */
import { daysNamed } from '../../../drafting/days-named.js';
import { bringsFigure, figuresOf } from '../../../drafting/figures.js';
import { peopleNamed } from '../../../drafting/people-named.js';
import type { Line, Track } from '../about.js';
import type { Clock } from '../facts.js';
import type { Style } from '../style.js';
import type { Piece } from './material.js';
import type { WrittenLine } from './prompt.js';

/** What a customer must never read, unless the material is about nothing else. */
const OURS_ALONE =
  /毛利|利润率|成本价|进价|底价|内部价|最低可以|我们的成本|\b(?:our (?:margin|cost|floor)|gross margin|profit margin|floor price|cost price|internal price)\b/i;
/** The model speaking of itself, or of not helping. */
const NOT_A_LINE = /作为(?:一个)?(?:AI|人工智能|语言模型)|无法(?:提供|满足)|抱歉,?我|\b(?:as an ai|i cannot|i can't help|i'm sorry)\b/i;
const NOT_TO_SAY = /^(?:这次)?(?:别|不要|不能|不该)(?:再)?(?:说|讲)[::,,]?\s*|^(?:do not|don't|never) say(?: that)?[:,]?\s*/i;
const LONGEST = 240;
const MOST_ARGUMENTS = { short: 1, normal: 3, long: 6 } as const satisfies Record<Style['length'], number>;

export interface Accepted {
  readonly track: Track;
  readonly cards: readonly number[];
  /** Lines that could not be shown. */
  readonly refused: number;
}

/** Undefined = too little is left of it to be a talk track. */
export function acceptTrack(lines: readonly WrittenLine[], pieces: readonly Piece[], style: Style, clock: Clock): Accepted | undefined {
  const kept = lines.flatMap((line) => {
    const piece = pieces.find(({ number }) => number === line.source.trim().replace(/^\[|\]$/g, ''));
    return piece && isSound(line, piece, { pieces, style, clock }) ? [{ ...line, piece }] : [];
  });
  const lineOf = (part: WrittenLine['part']): Line | undefined => {
    const found = kept.find((line) => line.part === part);
    return found && { text: found.text.trim(), source: found.piece.source };
  };
  const said = kept.filter(({ part }) => part === 'argument').slice(0, MOST_ARGUMENTS[style.length]);
  const opening = lineOf('opening');
  if (!opening || said.length === 0) return undefined;
  const question = lineOf('question');
  const avoided = style.length === 'short' ? undefined : lineOf('avoid');
  return {
    track: {
      opening,
      arguments: said.map(({ text, piece }) => ({ text: text.trim(), source: piece.source })),
      ...(question ? { question } : {}),
      // The card says in front that it is not to be said.
      ...(avoided ? { avoid: { ...avoided, text: avoided.text.replace(NOT_TO_SAY, '') } } : {}),
    },
    cards: [...new Set(kept.flatMap(({ piece }) => piece.card ?? []))],
    refused: lines.length - kept.length,
  };
}

interface Held {
  readonly pieces: readonly Piece[];
  readonly style: Style;
  readonly clock: Clock;
}

/** Figures and days must stand in the very piece that the line names, people anywhere in the material. */
function isSound({ text }: WrittenLine, piece: Piece, { pieces, style: { lang }, clock }: Held): boolean {
  const said = text.trim();
  if (said === '' || said.length > LONGEST || NOT_A_LINE.test(said) || /⟦|⟧|\[S\d+\]/.test(said)) return false;
  if (OURS_ALONE.test(said) && !OURS_ALONE.test(piece.text)) return false;
  if (bringsFigure(said, figuresOf([piece.text], lang), lang)) return false;
  const days = daysNamed(piece.text, clock);
  if (daysNamed(said, clock).some((day) => !days.includes(day))) return false;
  const all = pieces.map((one) => one.text).join('\n');
  return peopleNamed(said).every((name) => all.includes(name));
}
