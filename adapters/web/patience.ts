import { randomUUID } from 'node:crypto';
import type { At } from '../../src/terms.js';
import { Problem } from './problem.js';

/** So many wrong passwords are looked at before guessing becomes slow … */
const AT_ONCE = 10;
/** … and from then on one each six seconds, from everywhere together: who guesses changes addresses easily. */
const EACH_MS = 6_000;
const COOKIE = 'zhanbao-known';

/** Slows guessing of the password down. Who signed in before is known by a cookie and never waits for another's guesses. */
export interface Patience {
  /** Throws Problem('too-many-guesses') when no more guesses are looked at for now, the right one included. */
  expect(request: Request): void;
  wrong(): void;
  /** What the answer to the right password brings along, so that this browser is known; undefined = it is. */
  cookieFor(request: Request): string | undefined;
}

/** Each start of the program knows nobody yet. */
export function createPatience(now: () => At): Patience {
  const mark = randomUUID();
  let left = AT_ONCE;
  let counted = now();

  function refill(): void {
    left = Math.min(AT_ONCE, left + Math.max(0, now() - counted) / EACH_MS);
    counted = now();
  }
  const isKnown = (request: Request): boolean => (request.headers.get('cookie') ?? '').split(/;\s*/).includes(`${COOKIE}=${mark}`);

  return {
    expect(request) {
      refill();
      if (left < 1 && !isKnown(request)) throw new Problem('too-many-guesses');
    },
    wrong() {
      refill();
      left = Math.max(0, left - 1);
    },
    cookieFor: (request) => (isKnown(request) ? undefined : `${COOKIE}=${mark}; Path=/; HttpOnly; SameSite=Strict`),
  };
}
