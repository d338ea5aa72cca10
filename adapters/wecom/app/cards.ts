import { z } from 'zod';
import type { PlatformPorts } from '../../../src/adapter.js';
import type { At, Id } from '../../../src/terms.js';
import { CODE_MS, REPEAT_MS } from '../limits.js';

/** A card of ours in a chat: its task id, and the code that may replace it once. */
export interface SentCard {
  readonly task: string;
  readonly code?: string | undefined;
  /** When the platform forgets the code. */
  readonly until?: At | undefined;
  /** The outbox id of the edit that was sent with this code: should the code be refused then, that edit was taken. */
  readonly tried?: Id | undefined;
}

const shape = z.object({ task: z.string(), code: z.string().optional(), until: z.number().optional(), tried: z.number().optional() });

/** The cards that can still be replaced, by the outbox id they stand for. Kept over restarts, forgotten when the platform forgets their codes. */
export interface Cards {
  get(message: Id): Promise<SentCard | undefined>;
  /** A code without a time is a new one. Throws StoreUnavailable. */
  put(message: Id, card: SentCard): Promise<void>;
}

export function createCards({ keep, now }: Pick<PlatformPorts, 'keep' | 'now'>): Cards {
  return {
    async get(message) {
      const kept = await keep.get(keyOf(message));
      return kept === undefined ? undefined : shape.parse(JSON.parse(kept));
    },
    put(message, card) {
      const until = card.until ?? now() + CODE_MS;
      // A try in doubt is remembered for longer than its code, as long as it may be tried again.
      return keep.put(keyOf(message), JSON.stringify({ ...card, until }), card.tried === undefined ? until : until + REPEAT_MS);
    },
  };
}

const keyOf = (message: Id): string => `card:${message}`;
