/** One try at sending a message: looks for it first where an earlier try was never settled, and says how it ended. */
import type { Settlement, Store } from '../../db/store.js';
import type { Adapter, Log } from '../adapter.js';
import type { PicturePart } from '../card.js';
import { PlatformRefused, PlatformUnreachable } from '../errors.js';
import type { Drawn, Outgoing } from '../message.js';
import type { Outbox } from '../records/rows.js';
import type { At, Platform } from '../terms.js';
import { backOff, doubt, isOldNews, settlementFor, troubleOf } from './outcome.js';
import type { Pacer } from './pace.js';
import { sentMessageOf } from './queries.js';

export interface AttemptParts {
  readonly store: Store;
  readonly adapters: ReadonlyMap<Platform, Adapter>;
  readonly now: () => At;
  readonly log: Log;
  readonly pacer: Pacer;
  /** Makes the links of a card good for the one person of a direct chat. */
  readonly sign: (row: Outbox) => Promise<Outbox>;
  /** A chart as PNG; undefined when it cannot be drawn now, and the card goes without. */
  readonly draw?: (chart: PicturePart['chart']) => Promise<Uint8Array | undefined>;
  /** When a message may go out at the earliest: quiet hours begin while a push waits for its platform. By default at any time. */
  readonly notBefore?: (row: Outbox, now: At) => Promise<At>;
  /** The platform answered a send that was not waited for any more. */
  readonly arrivedLate: (row: Outbox, platformMessage: string) => void;
}

/** `interrupted`: an earlier try was never settled. `expired` rejects when an answer has been waited for long enough. Never throws. */
export type Attempt = (row: Outbox, interrupted: boolean, expired: Promise<never>) => Promise<Settlement>;

export function createAttempt({ store, adapters, now, log, pacer, sign, draw, notBefore, arrivedLate }: AttemptParts): Attempt {
  async function send(row: Outbox, interrupted: boolean, expired: Promise<never>): Promise<Settlement> {
    const { id, platform, tries } = row;
    const adapter = adapters.get(platform);
    if (!adapter) return { kind: 'retry', id, dueAt: now() + backOff(tries) };
    if (!interrupted && isOldNews(row, now())) return { kind: 'given_up', id, trouble: { kind: 'outdated' } };
    const earliest = interrupted ? 0 : ((await notBefore?.(row, now())) ?? 0);
    if (earliest > now()) return { kind: 'postponed', id, dueAt: earliest };
    const message = await outgoing(row);
    if (interrupted) {
      const found = await Promise.race([look(adapter, message, row), expired]);
      if (found === 'untold') return { kind: 'unknown', id, trouble: row.trouble ?? { kind: 'unanswered' } };
      if (typeof found === 'object') return { kind: 'sent', id, platformMessage: found.platformMessage };
    }
    const pictures = adapter.limits.pictures ? await drawn(message) : [];
    const sending = adapter.send(pictures.length > 0 ? { ...message, pictures } : message);
    sending.then((platformMessage) => arrivedLate(row, platformMessage)).catch(() => undefined);
    const platformMessage = await Promise.race([sending, expired]);
    pacer.reached(platform);
    return { kind: 'sent', id, platformMessage };
  }

  /** Where a message is that may have arrived. Putting the same edit in place once more changes nothing. */
  async function look(adapter: Adapter, message: Outgoing, row: Outbox) {
    if (message.edits && adapter.limits.edits) return 'repeatable';
    try {
      return (await adapter.find?.(message, row.createdAt)) ?? 'untold';
    } catch (error) {
      throw new NotFoundYet('it could not be looked for', { cause: error });
    }
  }

  /** The pictures of a card that can be drawn now. */
  async function drawn({ card }: Outgoing): Promise<readonly Drawn[]> {
    const parts = card?.parts.filter((part) => part.kind === 'picture') ?? [];
    const pngs = await Promise.all(parts.map((part) => draw?.(part.chart).catch(() => undefined)));
    return parts.flatMap((part, i) => {
      const png = pngs[i];
      return png ? [{ part, png }] : [];
    });
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

  function failed(row: Outbox, error: unknown): Settlement {
    const at = now();
    const findable = adapters.get(row.platform)?.find !== undefined || row.edits !== null;
    const settlement =
      error instanceof NotFoundYet ? doubt(row, at, true, troubleOf(error.cause)) : settlementFor(row, error, at, findable);
    if (error instanceof PlatformRefused) {
      pacer.reached(row.platform);
      if (error.retryAfterMs !== undefined && error.scope !== 'message') pacer.pause(row, error.scope, at + error.retryAfterMs);
    }
    if (error instanceof PlatformUnreachable) pacer.missed(row, at);
    const why = { error: error instanceof Error ? error.name : 'unknown', code: troubleOf(error).code };
    log.warn({ outbox: row.id, platform: row.platform, outcome: settlement.kind, tries: row.tries, ...why }, 'message not sent');
    return settlement;
  }

  return (row, interrupted, expired) => send(row, interrupted, expired).catch((error: unknown) => failed(row, error));
}

/** It was looked for and the platform did not answer: to be looked for again. */
class NotFoundYet extends Error {}
