import { PlatformRefused } from '../../src/errors.js';
import type { At } from '../../src/terms.js';
import { PER_HOUR, WECOM_LIMITS } from './limits.js';

/**
 * Keeps one conversation within 30 messages a minute and 1,000 an hour. The platform drops what is beyond without a word,
 * so what is beyond must not be sent: PlatformRefused says when there is room again.
 */
export interface PaceGuard {
  /** Counts `messages` as sent now. Throws PlatformRefused with `retryAfterMs`. */
  take(conversation: string, messages: number): void;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export function createPaceGuard(now: () => At): PaceGuard {
  const sent = new Map<string, At[]>();
  let swept = now();

  /** Conversations that were quiet for an hour need no memory. */
  function sweep(at: At): void {
    if (at - swept < HOUR) return;
    swept = at;
    for (const [conversation, times] of sent) if ((times.at(-1) ?? 0) < at - HOUR) sent.delete(conversation);
  }

  return {
    take(conversation, messages) {
      const at = now();
      sweep(at);
      const times = (sent.get(conversation) ?? []).filter((time) => time > at - HOUR);
      const wait = Math.max(
        roomIn(times, messages, WECOM_LIMITS.pace.perConversationPerMinute, MINUTE, at),
        roomIn(times, messages, PER_HOUR, HOUR, at),
      );
      if (wait > 0) throw new PlatformRefused('our own pace', wait);
      for (let i = 0; i < messages; i++) times.push(at);
      sent.set(conversation, times);
    },
  };
}

/** How long until `messages` more fit into `most` in `span`; 0 = now. */
function roomIn(times: readonly At[], messages: number, most: number, span: number, at: At): number {
  const blocking = times[times.length - most + messages - 1];
  return times.length + messages <= most || blocking === undefined ? 0 : Math.max(0, blocking + span - at);
}
