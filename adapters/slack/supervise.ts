/** Keeps a number of connections open: each that ends is opened anew, at once when it had held, with growing pauses when it fails. */
import type { PlatformPorts } from '../../src/adapter.js';

export interface Session {
  /** Resolves when the connection has ended, whoever ended it. Never rejects. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface Link {
  /** Resolves when the first connection is up, or when it is known that it cannot be had now. */
  readonly ready: Promise<void>;
  /** Ends all connections; nothing is opened afterwards. */
  stop(): Promise<void>;
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
/** A connection that ended sooner than this has failed, whatever it said: opening it at once again would go in circles. */
const HELD_MS = 5000;

const LAST_WAIT_MS = 3000;

/** `retryAfter` in seconds of an error that carries it. */
const askedPause = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'retryAfter' in error && typeof error.retryAfter === 'number'
    ? error.retryAfter * 1000
    : 0;

export function superviseLinks(
  count: number,
  open: () => Promise<Session>,
  { now, wait, log }: Pick<PlatformPorts, 'now' | 'wait' | 'log'>,
): Link {
  let stopped = false;
  /** Ends the pauses that are under way. */
  const pausing = new Set<() => void>();
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const end = () => {
        pausing.delete(end);
        resolve();
      };
      pausing.add(end);
      void wait(ms).then(end);
    });
  let settle = () => {};
  const ready = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const sessions = new Set<Session>();

  async function keep(slot: number): Promise<void> {
    let failures = 0;
    while (!stopped) {
      let asked = 0;
      try {
        const session = await open();
        const since = now();
        sessions.add(session);
        settle();
        if (stopped) await session.close();
        await session.closed;
        sessions.delete(session);
        failures = now() - since < HELD_MS ? failures + 1 : 0;
        if (!stopped) log.info({ slot }, 'slack connection ended, opening it again');
      } catch (error) {
        failures += 1;
        asked = askedPause(error);
        log.warn(
          { slot, failures, error: error instanceof Error ? error.name : 'unknown' },
          'slack connection not to be had, trying again',
        );
        settle();
      }
      // The first that ends early is opened again at once: Slack does send connections away.
      if (!stopped && (failures > 1 || asked > 0)) await pause(Math.max(asked, pauseAfter(failures, slot)));
    }
  }

  const kept = Array.from({ length: count }, async (_, slot) => {
    // The first alone decides whether the platform can be reached.
    if (slot > 0) await ready;
    await keep(slot);
  });

  return {
    ready,
    async stop() {
      stopped = true;
      for (const end of pausing) end();
      settle();
      await Promise.all([...sessions].map((session) => session.close()));
      // One that is being opened is closed as soon as it is there.
      await Promise.race([Promise.all(kept), wait(LAST_WAIT_MS)]);
    },
  };
}

/** Doubling up to half a minute; slots differ, so that they do not fail together. */
const pauseAfter = (failures: number, slot: number): number =>
  Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1) * (1 + slot / 4), LONGEST_PAUSE_MS);
