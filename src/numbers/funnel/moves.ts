/** What a deal's moves mean for the funnel. Pure. */
import { OPEN_STAGES, type Stage } from '../../terms.js';

/** A step of the funnel: a stage in which a deal is open. */
export type Step = (typeof OPEN_STAGES)[number];

/**
 * What a move did to a stage. `in`: came to it from before, from nowhere, or back to life. `on`: left it, or passed it, for a later one or
 * to be won. `lost`: was lost there. `back`: came to it from a later one.
 */
export const MOVE_KINDS = ['in', 'on', 'lost', 'back'] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];

export interface Move {
  /** Null = the deal began there. */
  readonly from: Stage | null;
  readonly to: Stage;
}

/** Stages up to that one, and those after it, won included. */
export const upTo = (step: Step): readonly Stage[] => OPEN_STAGES.slice(0, OPEN_STAGES.indexOf(step) + 1);
export const after = (step: Step): readonly Stage[] => [...OPEN_STAGES.slice(OPEN_STAGES.indexOf(step) + 1), 'won'];

/** The pairs of stages that count as that; `from` null is among the places a deal comes `in` from. */
export function pairsOf(kind: MoveKind, step: Step): { readonly from: readonly (Stage | null)[]; readonly to: readonly Stage[] } {
  switch (kind) {
    case 'in':
      return { from: [null, ...upTo(step).filter((stage) => stage !== step), 'lost'], to: [step] };
    case 'on':
      return { from: upTo(step), to: after(step) };
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

/** Moves of one sort and how many. */
export interface Moves extends Move {
  readonly count: number;
}

export const countMoves = (moves: readonly Moves[], kind: MoveKind, step: Step): number =>
  moves.reduce((sum, move) => (countsAs(move, kind, step) ? sum + move.count : sum), 0);

/** By how many more deals stand at the stage after these moves than before. */
export const netOf = (moves: readonly Moves[], step: Step): number =>
  moves.reduce((sum, { from, to, count }) => sum + (to === step ? count : 0) - (from === step ? count : 0), 0);
