import { z } from 'zod';
import type { Profile } from '../../../src/adapter.js';
import { OutcomeUnknown, PlatformRefused, PlatformUnreachable } from '../../../src/errors.js';
import type { Api } from './api.js';
import { isMendable } from './mending.js';

/** `status`: 1 active, 2 disabled, 4 not activated, 5 has left. */
const user = z.object({ name: z.string().default(''), status: z.number().optional() });

/** No such member. */
const UNKNOWN = '60111';
const GONE: ReadonlySet<number | undefined> = new Set([2, 5]);

/**
 * Who has an account. Only members of the organisation can reach the app or the robot at all, so whoever wrote is one,
 * also where the app may not read the directory (60011, 48002 and the like): then the account is all the name there is.
 */
export async function profileOf(api: Api | undefined, account: string): Promise<Profile | undefined> {
  const unnamed: Profile = { name: account, standing: 'member' };
  if (!api) return unnamed;
  try {
    const { name, status } = await api.call('user/get', { userid: account }, undefined, user);
    return { name: name || account, standing: GONE.has(status) ? 'stranger' : 'member' };
  } catch (error) {
    // Asking changes nothing there: a lost answer is one not yet had, and who writes waits for it instead of being turned away.
    if (error instanceof OutcomeUnknown) throw new PlatformUnreachable('WeCom: no answer', { cause: error });
    if (!(error instanceof PlatformRefused)) throw error;
    if (error.retryAfterMs !== undefined && !isMendable(error.code)) throw error;
    return error.code === UNKNOWN ? undefined : unnamed;
  }
}
