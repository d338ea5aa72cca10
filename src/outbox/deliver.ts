/** Sends what is written: claims due rows, one in flight per conversation, and writes down how each ended. */
import type { Settlement, Store } from '../../db/store.js';
import type { Adapter, Log } from '../adapter.js';
import { OutcomeUnknown, PlatformRefused, PlatformUnreachable } from '../errors.js';
import type { Outgoing } from '../message.js';
import type { Outbox } from '../records/rows.js';
import type { At, Platform } from '../terms.js';
import { sentMessageOf } from './queries.js';

/** A claimed row is free again after this long, should the process die while sending. */
const LEASE_MS = 60_000;
const AT_ONCE = 64;
const TRIES = 10;

export interface DeliveryParts {
  readonly store: Store;
  readonly adapters: ReadonlyMap<Platform, Adapter>;
  readonly now: () => At;
  readonly log: Log;
  /** Makes the links of a card good for the one person of a direct chat. */
  readonly sign: (row: Outbox) => Promise<Outbox>;
}

export interface Delivery {
  /** Something was committed that may be due: look now. */
  wake(): void;
  /** Sends everything due; resolves when nothing is due or under way any more. */
  drain(): Promise<void>;
}

export function createDelivery({ store, adapters, now, log, sign }: DeliveryParts): Delivery {
  let running: Promise<void> | undefined;
  let again = false;

  async function run(): Promise<void> {
    do {
      again = false;
      for (;;) {
        const rows = await store.claim(now(), LEASE_MS, AT_ONCE);
        if (rows.length === 0) break;
        const settlements = await Promise.all(rows.map(send));
        await store.settle(settlements);
      }
    } while (again);
  }

  async function send(row: Outbox): Promise<Settlement> {
    const adapter = adapters.get(row.platform);
    if (!adapter) return { kind: 'retry', id: row.id, dueAt: now() + backOff(row.tries) };
    try {
      return { kind: 'sent', id: row.id, platformMessage: await adapter.send(await outgoing(row)) };
    } catch (error) {
      const settlement = settlementFor(row, error, now());
      log.warn({ outbox: row.id, platform: row.platform, outcome: settlement.kind, tries: row.tries }, 'message not sent');
      return settlement;
    }
  }

  async function outgoing(row: Outbox): Promise<Outgoing> {
    const signed = await sign(row);
    const message: Outgoing = {
      id: row.id,
      conversation: { platform: row.platform, address: row.address, kind: row.conversationKind },
      text: signed.text,
      ...(signed.card ? { card: signed.card } : {}),
    };
    const first = row.edits === null ? undefined : await sentMessageOf(store, row.edits);
    return first === undefined || row.edits === null ? message : { ...message, edits: { message: row.edits, platformMessage: first } };
  }

  function drain(): Promise<void> {
    again = true;
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  }

  return {
    wake: () => {
      drain().catch((error: unknown) => log.error({ error: nameOf(error) }, 'outbox could not be read, trying again'));
    },
    drain,
  };
}

/** What a failed send calls for. */
export function settlementFor(row: Pick<Outbox, 'id' | 'tries'>, error: unknown, now: At): Settlement {
  if (error instanceof OutcomeUnknown) return { kind: 'unknown', id: row.id };
  if (error instanceof PlatformRefused && error.retryAfterMs === undefined) return { kind: 'given_up', id: row.id };
  if (row.tries >= TRIES) return { kind: 'given_up', id: row.id };
  const asked = error instanceof PlatformRefused ? error.retryAfterMs : undefined;
  if (asked !== undefined || error instanceof PlatformUnreachable)
    return { kind: 'retry', id: row.id, dueAt: now + (asked ?? backOff(row.tries)) };
  // Not an error an adapter may throw: a fault of ours. Trying again may help, sending for ever does not.
  return { kind: 'retry', id: row.id, dueAt: now + backOff(row.tries) };
}

/** 1 s, 2 s, 4 s … up to five minutes. */
const backOff = (tries: number): number => Math.min(2 ** Math.max(0, tries - 1), 300) * 1000;

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');
