import type { Profile } from '../adapter.js';
import { NotHereYet, PlatformRefused, PlatformUnreachable } from '../errors.js';
import type { Inbox } from '../records/rows.js';
import type { At, PersonRef } from '../terms.js';

/** A platform that cannot say who somebody is is asked again for this long, and so often at least; then they are told to write again. */
const ASKED_FOR_MS = 60_000;
const ASKED_TIMES = 3;

export interface ProfilesParts {
  readonly now: () => At;
  /** Who has an account, by the platform's word. */
  readonly profile: (ref: PersonRef) => Promise<Profile | undefined>;
}

/** Who wrote a message, by the platform's word: undefined = it knows nobody, `unreachable` = it could not say for long enough. */
export function createProfiles(parts: ProfilesParts): (inbox: Inbox) => Promise<Profile | 'unreachable' | undefined> {
  /** Whom the platforms were asked about in vain: since when, how often. What waited in the inbox for us counts for nothing. */
  const asked = new Map<string, { readonly since: At; readonly times: number }>();

  return async function profileOf({ body }) {
    const who = `${body.sender.platform}:${body.sender.account}`;
    const { since, times } = asked.get(who) ?? { since: parts.now(), times: 0 };
    asked.delete(who);
    try {
      return await parts.profile(body.sender);
    } catch (error) {
      if (error instanceof PlatformRefused && error.retryAfterMs === undefined) return undefined;
      if (!(error instanceof PlatformUnreachable || error instanceof PlatformRefused)) throw error;
      if (parts.now() - since >= ASKED_FOR_MS && times + 1 >= ASKED_TIMES) return 'unreachable';
      asked.set(who, { since, times: times + 1 });
      // In a group the others go on; alone, all that is said waits for the same answer.
      throw body.conversation.kind === 'group'
        ? new NotHereYet()
        : new PlatformUnreachable('the platform cannot say who writes', { cause: error });
    }
  };
}
