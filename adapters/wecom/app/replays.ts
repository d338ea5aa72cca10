import type { At } from '../../../src/terms.js';
import type { Signed } from './envelope.js';

/** Which genuine requests were taken in already, for as long as their timestamp is believed. */
export interface Replays {
  /** True when this very request, with its timestamp and nonce, was taken in before. */
  knows(signed: Signed): boolean;
  /** Call it once the request is stored: when it was not, the platform brings it again and must be heard. */
  keep(signed: Signed): void;
}

/** Timestamps are believed five minutes either way. */
const KEPT_MS = 11 * 60_000;

/** The signature covers timestamp, nonce and content: the same signature is the same request. */
export function createReplays(now: () => At): Replays {
  const taken = new Map<string, At>();
  return {
    knows: ({ signature }) => taken.has(signature),
    keep({ signature }) {
      const at = now();
      for (const [key, since] of taken) {
        if (since > at - KEPT_MS) break;
        taken.delete(key);
      }
      taken.set(signature, at);
    },
  };
}
