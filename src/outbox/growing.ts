/** Shows an answer as it is written, in the place of the message that announced it: the latest form only, never after the whole. */
import type { Adapter } from '../adapter.js';
import { type Card, cardToText } from '../card.js';
import type { Conversation, DraftRequest } from '../records/rows.js';
import type { Records } from '../scene.js';
import type { Platform } from '../terms.js';
import { sentMessageOf } from './queries.js';

export interface GrowingParts {
  readonly records: Records;
  readonly adapters: ReadonlyMap<Platform, Adapter>;
  readonly wait: (ms: number) => Promise<unknown>;
}

/** One answer that is being written. */
export interface Grower {
  /** What there is of it now. Where the platform cannot show that, nothing happens. */
  show(card: Card): void;
  /** Resolves when nothing more will be shown: the whole may go out. */
  end(): Promise<void>;
}

export type Grow = (request: DraftRequest, chat: Conversation) => Grower;

export function createGrow({ records, adapters, wait }: GrowingParts): Grow {
  return ({ outbox }, { platform, address, kind }) => {
    const way = adapters.get(platform)?.growing;
    let latest: Card | undefined;
    let running = false;
    let sending: Promise<void> = Promise.resolve();
    let over = false;

    async function send(card: Card): Promise<void> {
      const first = outbox === null ? undefined : await sentMessageOf(records, outbox);
      // Not out yet: what comes next may find it there.
      if (first === undefined || outbox === null || !way) return;
      const edits = { message: outbox, platformMessage: first };
      await way.show({ id: outbox, conversation: { platform, address, kind }, text: cardToText(card), card, edits });
    }

    async function run(everyMs: number): Promise<void> {
      running = true;
      while (latest && !over) {
        const card = latest;
        latest = undefined;
        sending = send(card).catch(() => undefined);
        await sending;
        await wait(everyMs);
      }
      running = false;
    }

    return {
      show(card) {
        if (!way || over) return;
        latest = card;
        if (!running) void run(way.everyMs);
      },
      async end() {
        over = true;
        await sending;
      },
    };
  };
}
