/** The session web hooks: where a chat can be answered without a token and outside the monthly quota, for about an hour and a half. */
import type { At } from '../../src/terms.js';

export interface Sessions {
  learn(address: string, url: string, until: At): void;
  /** The chat's web hook while it is good. */
  at(address: string): string | undefined;
  forget(address: string): void;
}

/** Chats remembered; the ones quiet for longest are forgotten first and answered the slower way. */
const MOST = 20_000;
/** Not used in its last moments, so that it does not end under way. */
const MARGIN_MS = 30_000;

export function createSessions(now: () => At): Sessions {
  const known = new Map<string, { readonly url: string; readonly until: At }>();
  return {
    learn(address, url, until) {
      if (!/^https?:\/\//.test(url)) return;
      known.delete(address);
      known.set(address, { url, until });
      if (known.size <= MOST) return;
      const oldest = known.keys().next();
      if (!oldest.done) known.delete(oldest.value);
    },
    at(address) {
      const session = known.get(address);
      if (!session) return undefined;
      if (session.until - MARGIN_MS > now()) return session.url;
      known.delete(address);
      return undefined;
    },
    forget(address) {
      known.delete(address);
    },
  };
}
