/**
 * A thousand managers' different cards against each platform's own bound, in real time, on a platform that counts what it takes as the
 * real one does; and the delay of answers meanwhile. The database is real, the network is a wait.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openSqlite } from '../db/sqlite.js';
import type { Adapter, Pace } from '../src/adapter.js';
import { NOTHING } from '../src/decision.js';
import { PlatformRefused } from '../src/errors.js';
import { createDelivery } from '../src/outbox/deliver.js';
import type { Outbox } from '../src/records/rows.js';
import type { At, Platform } from '../src/terms.js';
import { outboxRow } from '../test/contracts/store-under-test.js';
import { type Figure, quantile } from './measure.js';

const MANAGERS = 1000;
const API_MS = 80;
const ANSWER_EVERY_MS = 1000;
/** Answers sent before the cards, to compare with. */
const ALONE = 20;

/** A platform by its documents: how many messages in any window, how many requests at once. */
interface Bound {
  readonly platform: Platform;
  readonly pace: Pace;
  readonly most: number;
  readonly windowMs: number;
  /** The least time that `count` cards can take. */
  readonly leastMs: (count: number) => number;
}

const BOUNDS: readonly Bound[] = [
  bound('slack', { perSecond: 525 / 60, perConversationPerMinute: 60, atOnce: 16 }, 525, 60_000),
  bound('dingtalk', { perSecond: 20, perConversationPerMinute: 60, atOnce: 10 }, 20, 1000),
  {
    ...bound('wecom', { perSecond: 10_000 / 60, perConversationPerMinute: 30, atOnce: 10 }, 10_000, 60_000),
    // Ten connections, each busy for as long as the platform takes to answer.
    leastMs: (count) => (count / 10) * API_MS,
  },
];

function bound(platform: Platform, pace: Omit<Pace, 'beforeTheHour'>, most: number, windowMs: number): Bound {
  return { platform, pace: { ...pace, beforeTheHour: true }, most, windowMs, leastMs: (count) => (count / most) * windowMs };
}

export async function benchDelivery(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const bound of BOUNDS) figures.push(...(await measure(bound)));
  return figures;
}

async function measure({ platform, pace, most, windowMs, leastMs }: Bound): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'zhanbao-delivery-'));
  const now = () => Date.now();
  const store = await openSqlite({ file: join(folder, 'bench.db'), migrations: 'migrations/sqlite', now });
  const counting = countingPlatform(platform, pace, { most, windowMs });
  const delivery = createDelivery({
    ...{ store, now, adapters: new Map([[platform, counting.adapter]]), log: { info() {}, warn() {}, error() {} } },
    ...{ sign: async (row: Outbox) => row, pacing: true, hold: async () => true, notice: async () => undefined, ended: () => undefined },
    timer: (ms, run) => {
      const timeout = setTimeout(run, ms);
      return () => clearTimeout(timeout);
    },
  });
  const row = (address: string, cause: number | null): Outbox => {
    const at = now();
    const text = `作战简报 · ${address}`;
    return outboxRow(store.nextId(), address, { platform, lane: `${platform}:${address}`, text, cause, dueAt: at, createdAt: at });
  };
  const write = async (...rows: readonly Outbox[]) => {
    await store.commit({ ...NOTHING, replies: rows });
    delivery.wake();
  };

  /** Sends an answer; afterwards `begun` tells when the platform saw it. */
  const ask = async (to: Map<number, At>): Promise<void> => {
    const answer = row(`dm:a${to.size}`, 7);
    to.set(answer.id, now());
    await write(answer);
  };
  const waited = (answers: ReadonlyMap<number, At>) => [...answers].map(([id, at]) => (counting.begun.get(id) ?? Number.NaN) - at);

  const alone = new Map<number, At>();
  while (alone.size < ALONE) {
    await ask(alone);
    await wait(2 * API_MS);
  }
  await wait(Math.min(windowMs, 3000));
  const began = now();
  await write(...Array.from({ length: MANAGERS }, (_, i) => row(`dm:m${i}`, null)));
  const meanwhile = new Map<number, At>();
  while (counting.pushed < MANAGERS) {
    await ask(meanwhile);
    await wait(ANSWER_EVERY_MS);
  }
  const took = counting.lastPush - began;
  await wait(2 * API_MS);
  await delivery.stop();
  await store.close();
  rmSync(folder, { recursive: true, force: true });

  // Answers take their share of what the platform takes: the bound is that of all that was sent.
  const least = leastMs(MANAGERS + meanwhile.size);
  const ratio = took / least;
  const [busy, quiet] = [quantile(waited(meanwhile), 0.5), quantile(waited(alone), 0.5)];
  return [
    {
      ...{ name: `delivery: 1,000 cards on ${platform}, with ${meanwhile.size} answers`, value: took / 1000, unit: 's', ratio },
      ...{ floor: `the platform's bound (${(least / 1000).toFixed(1)} s)`, bar: '<= 1.15 x', met: ratio <= 1.15 },
    },
    { name: `delivery: refused on ${platform}`, value: counting.refusals, unit: 'sends', bar: '0', met: counting.refusals === 0 },
    {
      ...{ name: `delivery: an answer waits meanwhile, p50, ${platform}`, value: busy, unit: 'ms', ratio: busy / Math.max(1, quiet) },
      ...{ floor: `without the cards (${quiet} ms)` },
    },
    { name: `delivery: an answer waits meanwhile, p99, ${platform}`, value: quantile(waited(meanwhile), 0.99), unit: 'ms' },
  ];
}

/** Takes `most` messages in any window of its own clock and `atOnce` requests at one time; refuses the rest. */
function countingPlatform(platform: Platform, pace: Pace, { most, windowMs }: { readonly most: number; readonly windowMs: number }) {
  const taken: At[] = [];
  let underWay = 0;
  const seen = { pushed: 0, lastPush: 0, refusals: 0, begun: new Map<number, At>() };
  const adapter: Adapter = {
    platform,
    limits: { textCharacters: 4000, actionsPerCard: 5, edits: true, pace },
    start: async () => undefined,
    stop: async () => undefined,
    async send({ id, conversation }) {
      const at = Date.now();
      seen.begun.set(id, at);
      while ((taken[0] ?? at) <= at - windowMs) taken.shift();
      if (taken.length >= most || underWay >= pace.atOnce) {
        seen.refusals += 1;
        throw new PlatformRefused('ratelimited', 1000);
      }
      taken.push(at);
      underWay += 1;
      await wait(API_MS);
      underWay -= 1;
      if (conversation.address.startsWith('dm:m')) {
        seen.pushed += 1;
        seen.lastPush = Date.now();
      }
      return `m${id}`;
    },
  };
  return Object.assign(seen, { adapter });
}
