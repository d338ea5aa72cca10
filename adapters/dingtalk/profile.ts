/** Who has an account, as far as the app may read the address book. */
import { z } from 'zod';
import type { Profile } from '../../src/adapter.js';
import { PlatformUnreachable } from '../../src/errors.js';
import { type Api, bodyOf } from './api.js';
import { isOutsideId } from './places.js';

const reply = z.looseObject({ result: z.looseObject({ name: z.string().optional() }).optional() });

/** The person is not in this organisation's address book. */
const NOBODY: ReadonlySet<string> = new Set(['60121', '33012']);

export function createProfile(api: Api): (account: string) => Promise<Profile | undefined> {
  return async (account) => {
    const staff = account.replace(/^[^:]*:/, '');
    if (isOutsideId(staff)) return { name: '', standing: 'stranger' };
    const outcome = await api.oapi('/topapi/v2/user/get', { userid: staff });
    if (outcome.kind === 'refused') return NOBODY.has(outcome.code) ? { name: '', standing: 'stranger' } : undefined;
    if (outcome.kind === 'broken') throw new PlatformUnreachable(`DingTalk: ${outcome.code}`);
    const name = reply.parse(bodyOf(outcome)).result?.name;
    return name === undefined ? undefined : { name, standing: 'member' };
  };
}
