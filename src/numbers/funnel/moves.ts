/** What a deal's moves mean for the funnel. Pure. */
import { OPEN_STAGES, type Stage } from '../../terms.js';

/** A step of the funnel: a stage in which a deal is open. */
export type Step = (typeof OPEN_STAGES)[number];

/**
 * What a move did to a stage. `in`: came to it from before, from nowhere, or back to life. `on`: left it for a later one or
 * to be won. `lost`: was lost there. `back`: came to it from a later one.
 */
export const MOVE_KINDS = ['in', 'on', 'lost', 'back'] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];

export interface Move {
  /** Null = the deal began there. */
  readonly from: Stage | null;
  readonly to: Stage;
}

/** Stages before that one, and those after it, won included. */
const before = (step: Step): readonly Stage[] => OPEN_STAGES.slice(0, OPEN_STAGES.indexOf(step));
const after = (step: Step): readonly Stage[] => [...OPEN_STAGES.slice(OPEN_STAGES.indexOf(step) + 1), 'won'];

/** The pairs of stages that count as that; `from` null is among the places a deal comes `in` from. */
export function pairsOf(kind: MoveKind, step: Step): { readonly from: readonly (Stage | null)[]; readonly to: readonly Stage[] } {
  switch (kind) {
    case 'in':
      return { from: [null, ...before(step), 'lost'], to: [step] };
    case 'on':
      return { from: [step], to: after(step) };
    case 'lost':
      return { from: [step], to: ['lost'] };
    case 'back':
      return { from: after(step), to: [step] };
  }
}

export function countsAs(move: Move, kind: MoveKind, step: Step): boolean {
  const { from, to } = pairsOf(kind, step);
  return from.includes(move.from) && to.includes(move.to);
}

/** Moves of one sort and how many. `after`: milliseconds from the mark they are counted from to each of them, added up. */
export interface Moves extends Move {
  readonly count: number;
  readonly after: number;
}

export const countMoves = (moves: readonly Moves[], kind: MoveKind, step: Step): number =>
  moves.reduce((sum, move) => (countsAs(move, kind, step) ? sum + move.count : sum), 0);

/** By how many more deals stand at the stage after a move than before. */
const netOf = ({ from, to }: Move, step: Step): number => (to === step ? 1 : 0) - (from === step ? 1 : 0);

/** A time, in milliseconds after the mark that `Moves.after` is counted from. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** How many deals stood at the stage when the time began and on average throughout, told back from how many stood there when it ended. */
export function standingOver(
  moves: readonly Moves[],
  step: Step,
  end: number,
  { from, until }: Span,
): { readonly start: number; readonly mean: number } {
  let start = end;
  let time = end * (until - from);
  for (const move of moves) {
    const net = netOf(move, step);
    start -= net * move.count;
    time -= net * (move.after - move.count * from);
  }
  return { start, mean: until > from ? Math.max(0, time / (until - from)) : Math.max(0, end) };
}
