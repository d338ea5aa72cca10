import { expect, it, vi } from 'vitest';
import type { Adapter, Log } from '../../src/adapter.js';
import { PlatformUnreachable } from '../../src/errors.js';
import { startPlatforms } from '../../src/ops/start-platforms.js';
import type { Platform } from '../../src/terms.js';

const PACE = { perSecond: 1, perConversationPerMinute: 1, atOnce: 1, beforeTheHour: false };

function adapter(platform: Platform, start: () => Promise<void>): Adapter & { stopped: number } {
  return {
    platform,
    limits: { textCharacters: 1, actionsPerCard: 1, edits: false, pace: PACE },
    stopped: 0,
    start,
    async stop() {
      this.stopped += 1;
    },
    send: async () => 'sent',
  };
}

it('tries again later and later what cannot start, and starts the others at once', async () => {
  const logged: unknown[] = [];
  const log: Log = { info: (fields) => logged.push(fields), warn() {}, error: (fields) => logged.push(fields) };
  const waits: number[] = [];
  let tries = 0;
  const broken = adapter('slack', async () => {
    tries += 1;
    if (tries <= 8) throw new PlatformUnreachable('token secret is xoxb');
  });
  let started = false;
  const works = adapter('wecom', async () => {
    started = true;
  });
  const running = startPlatforms([broken, works], { log, wait: async (ms) => void waits.push(ms) });
  expect(started).toBe(true);
  await vi.waitFor(() => expect(tries).toBe(9));
  expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
  await vi.waitFor(() => expect(logged.at(-1)).toEqual({ platform: 'slack' }));
  await running.stop();
  expect([broken.stopped, works.stopped]).toEqual([1, 1]);
});

it('stops trying when it is stopped, and says nothing of an error but its kind', async () => {
  const logged: string[] = [];
  const log: Log = {
    info() {},
    warn: (fields) => void logged.push(JSON.stringify(fields)),
    error: (fields) => void logged.push(JSON.stringify(fields)),
  };
  let tries = 0;
  const broken = adapter('dingtalk', async () => {
    tries += 1;
    throw new Error('the secret is hunter2');
  });
  broken.stop = async () => {
    throw new Error('hunter2 again');
  };
  let goOn: () => void = () => undefined;
  const running = startPlatforms([broken], { log, wait: () => new Promise<void>((resolve) => (goOn = resolve)) });
  await vi.waitFor(() => expect(logged).toHaveLength(1));
  await running.stop();
  goOn();
  await Promise.resolve();
  expect(tries).toBe(1);
  expect(logged.join()).toContain('dingtalk');
  expect(logged.join()).not.toContain('hunter2');
});
