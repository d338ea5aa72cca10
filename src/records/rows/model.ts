/** Work for a model, its calls, and how its suggestions were taken. */
import type { At, Id } from '../../terms.js';
import type { Row } from './row.js';

export const REQUEST_STATES = ['waiting', 'done', 'given_up'] as const;

/** Work for the model, done beside the answer: written with the answer, settled in one unit with what came of it. */
export interface DraftRequest extends Row {
  /** `<feature>.<what>`: the feature that asked does the work. */
  readonly kind: string;
  /** For whom: with their permissions, within their budget. */
  readonly person: Id;
  readonly conversation: Id;
  /** The message that caused it. */
  readonly inbox: Id | null;
  /** The message whose card is to be completed. */
  readonly outbox: Id | null;
  /** Whose records go into it. */
  readonly customers: readonly Id[];
  /** What the feature needs to know again: numbers and words of its own, no customer's text. */
  readonly given: unknown;
  readonly state: (typeof REQUEST_STATES)[number];
  /** Tries begun; one that a restart cut short counts. */
  readonly tries: number;
  readonly dueAt: At;
  /** Nobody waits for it any more after this. */
  readonly giveUpAt: At;
  readonly createdAt: At;
  readonly version: number;
}

export const CALL_KINDS = ['draft', 'agent', 'transcribe', 'see', 'embed'] as const;

/**
 * `ok`: used. `unusable`: an answer that failed its checks. `not_confirmed`, `excluded`, `over_budget`, `resting` (the breaker is open):
 * nothing was sent. The others say what the endpoint did.
 */
export const CALL_OUTCOMES = [
  'ok',
  'unusable',
  'not_confirmed',
  'excluded',
  'over_budget',
  'resting',
  'busy',
  'refused',
  'unpaid',
  'filtered',
  'down',
  'slow',
  'stopped',
] as const;

export type CallOutcome = (typeof CALL_OUTCOMES)[number];

/** What was sent and what came back, masked; kept only where the workspace says so. */
export interface CallWords {
  readonly sent: string;
  readonly received: string;
}

/** One call of a model: what it cost and how it ended, without what was said. */
export interface ModelCall extends Row {
  readonly at: At;
  readonly person: Id | null;
  readonly request: Id | null;
  readonly kind: (typeof CALL_KINDS)[number];
  /** The prompt's name, or what was asked for. */
  readonly purpose: string;
  readonly promptVersion: number | null;
  readonly model: string;
  readonly tokensIn: number;
  readonly tokensOut: number;
  /** In millionths of the currency unit that the prices are given in; 0 without prices. */
  readonly cost: number;
  readonly ms: number;
  readonly outcome: CallOutcome;
  /** Statements of the answer that had no ground in what was sent and were dropped. */
  readonly dropped: number;
  readonly words: CallWords | null;
}

/** `agreed`: the model read what the rules had read, so there was nothing to decide. `expired`: nobody decided. */
export const SUGGESTION_STATES = ['open', 'adopted', 'changed', 'vetoed', 'agreed', 'expired'] as const;

/** Something proposed to a person, and what they made of it: adoption and veto are counted from these. */
export interface Suggestion extends Row {
  /** `<what>.<which>`, e.g. `read.amount`, `talk.track`. */
  readonly kind: string;
  /** The model call it came from; null = from rules or templates. */
  readonly call: Id | null;
  /** Who it was shown to. */
  readonly person: Id;
  readonly customer: Id | null;
  readonly deal: Id | null;
  readonly inbox: Id | null;
  readonly outbox: Id | null;
  /** What is suggested, in the feature's own shape. */
  readonly about: unknown;
  readonly state: (typeof SUGGESTION_STATES)[number];
  /** Who decided. */
  readonly by: Id | null;
  readonly at: At;
  readonly decidedAt: At | null;
  readonly version: number;
}

/** A customer whose records are never sent to a model (不得用于模型). */
export interface ModelExclusion extends Row {
  readonly customer: Id;
  readonly by: Id;
  readonly at: At;
}
