/** Every error the program reacts to, named for the reaction. Messages carry ids and remedies, never secrets or what people wrote. */

/** A setting is missing or wrong: stop, name it, say what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(
    readonly setting: string,
    readonly remedy: string,
    /** What else is wrong, so that all of it can be put right at once. */
    readonly further: readonly ConfigError[] = [],
  ) {
    super([`${setting}: ${remedy}`, ...further.map(({ message }) => message)].join('\n'));
  }
}

/** The request is not what it claims to be: refuse it and say no more. */
export class VerificationError extends Error {
  override readonly name = 'VerificationError';
}

/** The request is understood and wrong: tell the sender, in their words, what to change. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
  constructor(
    readonly field: string,
    readonly remedy: string,
  ) {
    super(`${field}: ${remedy}`);
  }
}

/** The database cannot be written now (disk full, read-only, away): nothing was stored; try again later. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** A row changed between reading and committing: read again and decide anew. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
}

/**
 * The platform said no. `retryAfterMs` when it asked to come back later; without it, do not try again.
 * `scope`: what it asked to wait: this message alone, everything in its conversation, or on the platform.
 */
export class PlatformRefused extends Error {
  override readonly name = 'PlatformRefused';
  constructor(
    readonly code: string,
    readonly retryAfterMs?: number,
    readonly scope: 'message' | 'conversation' | 'platform' = 'conversation',
  ) {
    super(`platform refused: ${code}`);
  }
}

/** The platform was never reached: nothing was sent, try again. */
export class PlatformUnreachable extends Error {
  override readonly name = 'PlatformUnreachable';
}

/**
 * What a message needs is not here yet, and nothing said after it depends on it: the rest of the chat goes on, and it is taken up again
 * when `ready` resolves, or after a while.
 */
export class NotHereYet extends Error {
  override readonly name = 'NotHereYet';
  constructor(readonly ready?: Promise<void>) {
    super('what came with a message is not here yet');
  }
}

/** The platform may or may not have taken it: never resend blindly. */
export class OutcomeUnknown extends Error {
  override readonly name = 'OutcomeUnknown';
}

/**
 * The model gave no answer. `busy`: it asked to come back (`retryAfterMs` when it said when). `refused`: key, model name or request are
 * wrong; trying again changes nothing. `unpaid`: the account has no credit left. `filtered`: it would not answer this text. `down`: not reached, cut off, or an answer that is none. `slow`: not in
 * time. `unusable`: an answer not of the shape asked for. `stopped`: we ended it.
 */
export class ModelFault extends Error {
  override readonly name = 'ModelFault';
  constructor(
    readonly kind: 'busy' | 'refused' | 'unpaid' | 'filtered' | 'down' | 'slow' | 'unusable' | 'stopped',
    readonly remedy: string,
    readonly retryAfterMs?: number,
  ) {
    super(`model ${kind}: ${remedy}`);
  }
}

/** @public The whole of it, for whoever switches over errors. */
export type ZhanbaoError =
  | ConfigError
  | VerificationError
  | BadInput
  | StoreUnavailable
  | Conflict
  | PlatformRefused
  | PlatformUnreachable
  | NotHereYet
  | OutcomeUnknown
  | ModelFault;
