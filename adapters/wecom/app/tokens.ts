import type { At } from '../../../src/terms.js';

interface Token {
  readonly token: string;
  readonly until: At;
}

export interface Tokens {
  /** A token that is good now. Throws what asking for one threw. */
  current(): Promise<string>;
  /** The platform says that this token is over. */
  drop(token: string): void;
}

/** A token this close to its end is renewed while it is still used. */
const EARLY_MS = 10 * 60_000;

/** Keeps the app's token: one question at a time however many wait for it, and a new one before the old one ends. */
export function createTokens(ask: () => Promise<Token>, now: () => At): Tokens {
  let kept: Token | undefined;
  let asking: Promise<Token> | undefined;

  function renew(): Promise<Token> {
    asking ??= ask()
      .then((token) => {
        kept = token;
        return token;
      })
      .finally(() => {
        asking = undefined;
      });
    return asking;
  }

  return {
    async current() {
      if (!kept || kept.until <= now()) return (await renew()).token;
      // Should the early renewal fail, the old token serves on and the next call tries again.
      if (kept.until - now() < EARLY_MS) renew().catch(() => undefined);
      return kept.token;
    },
    drop(token) {
      if (kept?.token === token) kept = undefined;
    },
  };
}
