/** Updates of cards put together while the month's quota is scarce: only a card's last face is sent, a minute later. */
import { z } from 'zod';
import type { Keep, Log } from '../../src/adapter.js';
import { PlatformRefused } from '../../src/errors.js';
import type { At } from '../../src/terms.js';
import type { Cards } from './cards.js';
import type { CardVariables } from './render-card.js';
import { jsonOf } from './wire.js';

export interface Coalescer {
  /** Takes a card's new face, durably; resolves with true once it is kept. */
  keep(trackId: string, face: CardVariables): Promise<true>;
  /** The card shows something newer. */
  forget(trackId: string): void;
  /** Takes up what was kept before a restart. */
  load(): Promise<void>;
  /** Sends what is kept. */
  flush(): Promise<void>;
}

const KEY = 'faces';
const DAY = 86_400_000;
const kept = z.record(z.string(), z.record(z.string(), z.string()));

export interface CoalescerParts {
  readonly cards: Pick<Cards, 'replace'>;
  readonly keep: Keep;
  readonly now: () => At;
  readonly wait: (ms: number) => Promise<void>;
  readonly log: Log;
  /** True while the platform takes no calls at all. */
  readonly stopped: () => boolean;
  readonly coalesceMs: number;
}

export function createCoalescer({ cards, keep, now, wait, log, stopped, coalesceMs }: CoalescerParts): Coalescer {
  const faces = new Map<string, CardVariables>();
  let waiting = false;
  let writing: Promise<void> = Promise.resolve();

  function save(): Promise<void> {
    writing = writing.catch(() => undefined).then(() => keep.put(KEY, JSON.stringify(Object.fromEntries(faces)), now() + DAY));
    return writing;
  }

  function schedule(): void {
    if (waiting || faces.size === 0) return;
    waiting = true;
    void wait(coalesceMs)
      .then(() => {
        waiting = false;
        return flush();
      })
      .catch(() => log.warn({}, 'kept updates of cards could not be sent'));
  }

  async function flush(): Promise<void> {
    for (const [trackId, face] of stopped() ? [] : [...faces]) {
      const done = await replaced(trackId, face);
      if (done && faces.get(trackId) === face) faces.delete(trackId);
    }
    await save();
    schedule();
  }

  /** True when there is nothing more to be done about a face: shown, or refused for good. */
  async function replaced(trackId: string, face: CardVariables): Promise<boolean> {
    try {
      await cards.replace(trackId, face, []);
      return true;
    } catch (error) {
      const put = error instanceof PlatformRefused && error.retryAfterMs === undefined ? 'dropped' : 'put off';
      log.warn({ card: trackId, put }, 'an update of a card was not taken');
      return put === 'dropped';
    }
  }

  return {
    async keep(trackId, face) {
      faces.set(trackId, face);
      await save();
      schedule();
      return true;
    },
    forget(trackId) {
      if (faces.delete(trackId)) void save().catch(() => undefined);
    },
    async load() {
      const text = await keep.get(KEY).catch(() => undefined);
      const parsed = kept.safeParse(text === undefined ? {} : jsonOf(text));
      for (const [trackId, face] of Object.entries(parsed.success ? parsed.data : {})) if (!faces.has(trackId)) faces.set(trackId, face);
      schedule();
    },
    flush,
  };
}
