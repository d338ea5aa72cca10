import type { Limits, Pace } from '../adapter.js';
import { type At, type Platform, wholeAddress } from '../terms.js';
import { backOff } from './outcome.js';

/** What of a message its pace depends on. */
export interface Paced {
  readonly platform: Platform;
  readonly address: string;
  /** The message it answers; null = nobody asked for it. */
  readonly cause: number | null;
}

/** When messages may go: answers at once, messages nobody asked for as fast as the platform takes them. Kept in memory. */
export interface Pacer {
  /** From when this message may be sent. Not after `now` = at once. */
  readyAt(message: Paced, now: At): At;
  /** Until when nothing may be sent on a platform, and no push. */
  platformReadyAt(platform: Platform): { readonly answers: At; readonly pushes: At };
  /** It is going to be sent. */
  started(message: Paced, now: At): void;
  /** It was taken from the database meanwhile and leaves only now. */
  left(message: Paced, startedAt: At, now: At): void;
  /** The platform asked to wait. */
  pause(message: Paced, scope: 'conversation' | 'platform', until: At): void;
  /** The platform was not reached; after a few of these in a row it is left alone for a while. */
  missed(message: Paced, now: At): void;
  /** The platform answered. */
  reached(platform: Platform): void;
  /** How many messages may be under way at one time. */
  atOnce(platform: Platform): number;
}

/** Answers that go at once in one conversation before its own rate counts. */
const BURST = 10;
/** A window is taken to last this much longer than it does: two clocks never agree. */
const CARE = 1.03;
/** Pushes leave this share of a window to answers, which wait for nobody. */
const LEFT_TO_ANSWERS = 0.05;
/** A window holds at least so many messages, so that there is a share to leave. */
const SMALLEST_WINDOW = 20;
/**
 * Pushes that were due while nobody looked are made up for, so many and no more: where only so many may be under way, those that begin
 * together would end together, and an answer would wait for all of them.
 */
const CREDIT = 2;
/** Answers use up the pace of pushes, but no more of it than this. */
const MOST_DEBT_MS = 10_000;
/** On a platform that sets no bound. */
const AT_ONCE = 64;
/** After so many misses in a row it counts as down: one message at a time finds out whether it is back. */
const DOWN_AFTER = 3;
const KEPT_CONVERSATIONS = 2000;
const MINUTE_MS = 60_000;

/** One conversation, its threads and other parts included. */
interface Chat {
  /** Answers it may have at once, as of `at`. */
  tokens: number;
  at: At;
  /** When a message was last sent into it. */
  last: At;
  pausedUntil: At;
}

interface Whole {
  /** When the next push would be due if all were sent evenly. */
  even: At;
  /** When the last messages were sent, the oldest first: as many as pushes may fill a window with. */
  sent: At[];
  pausedUntil: At;
  /** Sends in a row that reached nobody. */
  misses: number;
}

/** `pacing` false: only what a platform itself asks for is waited for. */
export function createPacer(limitsOf: (platform: Platform) => Pick<Limits, 'pace'> | undefined, pacing: boolean): Pacer {
  const chats = new Map<string, Chat>();
  const wholes = new Map<Platform, Whole>();

  function wholeOf(platform: Platform): Whole {
    let whole = wholes.get(platform);
    if (!whole) {
      whole = { even: 0, sent: [], pausedUntil: 0, misses: 0 };
      wholes.set(platform, whole);
    }
    return whole;
  }

  /** From when a push may go: evenly, with a little to make up for, and never more in the window than the platform takes. */
  function nextPush(platform: Platform): At {
    const pace = limitsOf(platform)?.pace;
    if (!pacing || !pace || !Number.isFinite(pace.perSecond)) return 0;
    const { even, sent } = wholeOf(platform);
    const { gap, most, windowMs } = windowOf(pace);
    const full = sent.length < most ? 0 : (sent[0] ?? 0) + windowMs;
    return Math.max(full, even - CREDIT * gap);
  }

  const keyOf = ({ platform, address }: Paced): string => `${platform}:${wholeAddress(address)}`;

  function chatOf(message: Paced, pace: Pace, now: At): Chat {
    const key = keyOf(message);
    const known = chats.get(key);
    if (!known) {
      const fresh: Chat = { tokens: BURST, at: now, last: Number.NEGATIVE_INFINITY, pausedUntil: 0 };
      if (chats.size >= KEPT_CONVERSATIONS) forgetQuiet(now);
      chats.set(key, fresh);
      return fresh;
    }
    known.tokens = Math.min(BURST, known.tokens + (now - known.at) * refillPerMs(pace));
    known.at = now;
    return known;
  }

  /** A conversation that has been quiet for a minute is as good as new. */
  function forgetQuiet(now: At): void {
    for (const [key, chat] of chats) if (chat.last < now - MINUTE_MS && chat.pausedUntil <= now) chats.delete(key);
  }

  return {
    readyAt(message, now) {
      const pace = limitsOf(message.platform)?.pace;
      const whole = wholeOf(message.platform);
      if (!pace || !Number.isFinite(pace.perConversationPerMinute) || !pacing)
        return Math.max(
          whole.pausedUntil,
          chats.get(keyOf(message))?.pausedUntil ?? 0,
          message.cause === null ? nextPush(message.platform) : 0,
        );
      const chat = chatOf(message, pace, now);
      const token = chat.tokens >= 1 ? now : now + Math.ceil((1 - chat.tokens) / refillPerMs(pace));
      const at = Math.max(whole.pausedUntil, chat.pausedUntil, token);
      if (message.cause !== null) return at;
      return Math.max(at, nextPush(message.platform), chat.last + MINUTE_MS / pace.perConversationPerMinute);
    },
    platformReadyAt(platform) {
      const { pausedUntil } = wholeOf(platform);
      return { answers: pausedUntil, pushes: Math.max(pausedUntil, nextPush(platform)) };
    },
    started(message, now) {
      const pace = limitsOf(message.platform)?.pace;
      if (!pace) return;
      if (Number.isFinite(pace.perSecond)) {
        const whole = wholeOf(message.platform);
        const { gap, most } = windowOf(pace);
        const even = Math.max(whole.even, now) + gap;
        whole.even = message.cause === null ? even : Math.min(even, now + MOST_DEBT_MS);
        whole.sent.push(now);
        if (whole.sent.length > most) whole.sent.shift();
      }
      if (Number.isFinite(pace.perConversationPerMinute)) {
        const chat = chatOf(message, pace, now);
        chat.tokens -= 1;
        chat.last = now;
      }
    },
    left({ platform }, startedAt, now) {
      const { sent } = wholeOf(platform);
      const i = sent.lastIndexOf(startedAt);
      if (i < 0) return;
      sent.splice(i, 1);
      sent.push(now);
    },
    pause(message, scope, until) {
      const pace = limitsOf(message.platform)?.pace;
      if (!pace) return;
      const paused = scope === 'platform' ? wholeOf(message.platform) : chatOf(message, pace, until);
      paused.pausedUntil = Math.max(paused.pausedUntil, until);
    },
    missed(message, now) {
      const whole = wholeOf(message.platform);
      whole.misses += 1;
      if (whole.misses >= DOWN_AFTER) whole.pausedUntil = Math.max(whole.pausedUntil, now + backOff(whole.misses - DOWN_AFTER + 1));
    },
    reached(platform) {
      wholeOf(platform).misses = 0;
    },
    atOnce(platform) {
      if (wholeOf(platform).misses >= DOWN_AFTER) return 1;
      return Math.min(limitsOf(platform)?.pace.atOnce ?? 0, AT_ONCE);
    },
  };
}

/** So that a burst and the minute after it stay within what the platform takes in a minute. */
const refillPerMs = ({ perConversationPerMinute: most }: Pace): number => Math.max(most - BURST, most / 2) / MINUTE_MS;

/** How far apart messages go evenly; how many there may be in a window when a push goes, and how long a window is. */
function windowOf({ perSecond }: Pace): { readonly gap: number; readonly most: number; readonly windowMs: number } {
  const gap = 1000 / perSecond;
  const whole = Math.max(SMALLEST_WINDOW, Math.floor(perSecond));
  return { gap, most: Math.floor(whole * (1 - LEFT_TO_ANSWERS)), windowMs: whole * gap * CARE };
}
