import { z } from 'zod';
import { OutcomeUnknown, PlatformRefused, PlatformUnreachable } from '../../../src/errors.js';

/** The SDK rejects with the platform's answer as it is, a plain object, when that says no. */
const answer = z.object({ errcode: z.number() });

/** Refusals that pass, and how long to wait: too often, busy. */
const PASSING: ReadonlyMap<number, number> = new Map([
  [45009, 60_000],
  [-1, 1_000],
]);

/** Too late, answered already, or not allowed for this kind of request. */
export const REQUEST_OVER = '846605';

/** What a failed command means. Once a frame was handed to the socket nobody knows what became of it until it is acknowledged. */
export function failureOf(error: unknown): PlatformRefused | PlatformUnreachable | OutcomeUnknown {
  const refused = answer.safeParse(error);
  if (refused.success) return new PlatformRefused(String(refused.data.errcode), PASSING.get(refused.data.errcode));
  if (error instanceof Error && /not connected|exceeds max size/.test(error.message))
    return new PlatformUnreachable('WeCom robot: not connected');
  return new OutcomeUnknown('WeCom robot: no acknowledgement');
}
