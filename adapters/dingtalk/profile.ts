/** Who has an account, as far as the app may read the address book. */
import { z } from 'zod';
import type { Profile } from '../../src/adapter.js';
import type { Api, Outcome } from './api.js';
import { isOutsideId } from './places.js';

const reply = z.looseObject({ result: z.looseObject({ name: z.string().optional() }).optional() });

/** The person is not in this organisation's address book. */
const NOBODY: ReadonlySet<string> = new Set(['60121', '33012']);

/**
 * Who belongs to the organisation is told by each message; this only adds the name in the address book. So nobody waits for
 * it: while it cannot be had, it is untold.
 */
export function createProfile(api: Api): (account: string) => Promise<Profile | undefined> {
  return async (account) => {
    const staff = account.replace(/^[^:]*:/, '');
    if (isOutsideId(staff)) return { name: '', standing: 'stranger' };
    const outcome = await asked(api, staff);
    if (outcome?.kind === 'refused' && NOBODY.has(outcome.code)) return { name: '', standing: 'stranger' };
    const told = outcome?.kind === 'ok' ? reply.safeParse(outcome.json) : undefined;
    const name = told?.success ? told.data.result?.name : undefined;
    return name === undefined ? undefined : { name, standing: 'member' };
  };
}

async function asked(api: Api, userid: string): Promise<Outcome | undefined> {
  try {
    return await api.oapi('/topapi/v2/user/get', { userid });
  } catch {
    // Unreachable or unanswered.
    return undefined;
  }
}
