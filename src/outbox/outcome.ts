import type { Settlement } from '../../db/store.js';
import { OutcomeUnknown, PlatformRefused, PlatformUnreachable } from '../errors.js';
import type { Outbox, Trouble } from '../records/rows.js';
import type { At } from '../terms.js';

/** A fault of ours is tried again so often and no more. */
const TRIES = 10;
/** A platform that cannot be reached is waited for this long; what is older than this says nothing any more. */
const WORTH_SENDING_MS = 3 * 86_400_000;
/** What a platform took last may not be there to be found at once. */
const LOOK_AFTER_MS = 2000;
const LONGEST_BACK_OFF_S = 60;

export type Tried = Pick<Outbox, 'id' | 'tries' | 'createdAt' | 'dueAt'>;

/** What a failed send calls for. `findable`: the platform may be able to tell later whether it arrived. */
export function settlementFor(row: Tried, error: unknown, now: At, findable: boolean): Settlement {
  const trouble = troubleOf(error);
  if (error instanceof OutcomeUnknown) return doubt(row, now, findable, trouble);
  if (error instanceof PlatformRefused && error.retryAfterMs === undefined) return { kind: 'given_up', id: row.id, trouble };
  if (row.tries >= TRIES && now - row.createdAt > WORTH_SENDING_MS) return { kind: 'given_up', id: row.id, trouble };
  if (error instanceof PlatformRefused) return { kind: 'retry', id: row.id, dueAt: now + (error.retryAfterMs ?? 0), trouble };
  // Not an error an adapter may throw: a fault of ours. Trying again may help, sending for ever does not.
  if (!(error instanceof PlatformUnreachable) && row.tries >= TRIES) return { kind: 'given_up', id: row.id, trouble };
  return { kind: 'retry', id: row.id, dueAt: now + backOff(row.tries), trouble };
}

/** Beyond this many characters a platform's word for what is wrong is no word. */
const LONGEST_CODE = 80;

/** What an operator is told about an error of an adapter: its kind and the platform's own code, never what was said. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof PlatformRefused) return { kind: 'refused', code: error.code.slice(0, LONGEST_CODE) };
  if (error instanceof OutcomeUnknown) return { kind: 'unanswered', code: error.message.slice(0, LONGEST_CODE) };
  if (error instanceof PlatformUnreachable) return { kind: 'outdated', code: error.message.slice(0, LONGEST_CODE) };
  return { kind: 'fault', code: error instanceof Error ? error.name : 'unknown' };
}

/** Nobody knows whether it arrived: looked for where the platform keeps what was sent, else left so. */
export function doubt(row: Pick<Tried, 'id' | 'tries'>, now: At, findable: boolean, trouble: Trouble): Settlement {
  if (!findable || row.tries >= TRIES) return { kind: 'unknown', id: row.id, trouble };
  return { kind: 'doubtful', id: row.id, dueAt: now + Math.max(LOOK_AFTER_MS, backOff(row.tries)), trouble };
}

/** A message that has waited for days says nothing any more: better a dead letter than old news. */
export const isOldNews = (row: Pick<Tried, 'dueAt'>, now: At): boolean => now - row.dueAt > WORTH_SENDING_MS;

/** 1 s, 2 s, 4 s … up to a minute. */
export const backOff = (tries: number): number => Math.min(2 ** Math.max(0, tries - 1), LONGEST_BACK_OFF_S) * 1000;
