/** Keeps one live connection: opens it anew when it ends, before it ends where the server says so, ever more slowly when it cannot. */
import { randomInt } from 'node:crypto';
import type { Log } from '../../src/adapter.js';
import { PlatformRefused } from '../../src/errors.js';
import type { At } from '../../src/terms.js';
import type { Timing } from './limits.js';
import type { Link, LinkEvents, OpenLink } from './stream-link.js';
import type { Frame } from './wire.js';

export interface Stream {
  /** Resolves when connected. Never rejects: what fails is tried again. */
  start(): Promise<void>;
  stop(): void;
}

export interface StreamParts {
  readonly open: OpenLink;
  readonly frame: (frame: Frame, link: Link) => void;
  /** A connection ended that had not been replaced before. */
  readonly lost: (link: Link) => void;
  readonly now: () => At;
  readonly wait: (ms: number) => Promise<void>;
  readonly log: Log;
  readonly timing: Timing;
}

export function createStream({ open, frame, lost, now, wait, log, timing }: StreamParts): Stream {
  let current: { readonly link: Link; readonly since: At } | undefined;
  let connecting: Promise<void> | undefined;
  let failures = 0;
  let stopped = true;
  let heart: NodeJS.Timeout | undefined;

  const events: LinkEvents = {
    frame,
    bad: () => log.warn({}, 'DingTalk sent a frame that cannot be read'),
    drain(link) {
      if (link !== current?.link) return;
      log.info({}, 'DingTalk moves the connection');
      void renew();
    },
    closed(link) {
      if (link !== current?.link) return;
      judge();
      current = undefined;
      lost(link);
      if (stopped) return;
      log.warn({}, 'the DingTalk connection was lost');
      void renew();
    },
  };

  /** A connection that did not last is a failure too: a server that takes and drops us must not be stormed. */
  function judge(): void {
    if (current === undefined) return;
    failures = now() - current.since >= timing.stableMs ? 0 : failures + 1;
  }

  function renew(): Promise<void> {
    connecting ??= connect().finally(() => {
      connecting = undefined;
      // Lost again while the last lines of connecting ran.
      if (!stopped && current === undefined) void renew();
    });
    return connecting;
  }

  async function connect(): Promise<void> {
    const before = current;
    if (before !== undefined) judge();
    let asked = 0;
    for (;;) {
      if (failures > 0) await wait(Math.max(asked, backOff(failures, timing)));
      if (stopped) return;
      const link = await tried();
      if (typeof link === 'number') {
        asked = link;
        continue;
      }
      if (stopped) {
        link.close();
        return;
      }
      current = { link, since: now() };
      if (before === undefined) log.info({}, 'connected to DingTalk');
      else void retire(before.link);
      return;
    }
  }

  /** A new connection, or for how long the platform asks to be left alone. */
  async function tried(): Promise<Link | number> {
    try {
      return await open(events);
    } catch (error) {
      failures += 1;
      const refused = error instanceof PlatformRefused ? { code: error.code } : {};
      log.warn({ tries: failures, ...refused }, 'DingTalk could not be connected, trying again');
      return error instanceof PlatformRefused ? (error.retryAfterMs ?? 0) : 0;
    }
  }

  async function retire(link: Link): Promise<void> {
    await wait(timing.drainMs);
    link.close();
  }

  return {
    async start() {
      stopped = false;
      heart ??= setInterval(() => current?.link.ping(), timing.pingMs).unref();
      await renew();
    },
    stop() {
      stopped = true;
      clearInterval(heart);
      heart = undefined;
      current?.link.close();
      current = undefined;
    },
  };
}

/** 1, 2, 4 … 60 s, each between half of it and all of it, so that many bots do not come back at once. */
export function backOff(failures: number, { firstTryMs, lastTryMs }: Pick<Timing, 'firstTryMs' | 'lastTryMs'>): number {
  const longest = Math.min(firstTryMs * 2 ** Math.min(failures - 1, 20), lastTryMs);
  return Math.ceil(longest / 2) + randomInt(Math.floor(longest / 2) + 1);
}
