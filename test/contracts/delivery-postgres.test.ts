/** Two instances on one PostgreSQL send what is written, each message once, one of a conversation at a time; one of them sends the pushes. */
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPostgres } from '../../db/postgres.js';
import type { Store } from '../../db/store.js';
import { NOTHING } from '../../src/decision.js';
import { createDelivery, type Delivery } from '../../src/outbox/deliver.js';
import { scriptedPlatform } from '../outbox/platform.js';
import { type RunningPostgres, startPostgres } from './postgres-server.js';
import { outboxRow, WORKSPACE } from './store-under-test.js';

const MESSAGES = 400;
const CONVERSATIONS = 25;
const PER_SECOND = 40;

let server: RunningPostgres;
beforeAll(async () => {
  server = await startPostgres();
  const admin = new pg.Client(server.url('postgres'));
  await admin.connect();
  await admin.query('CREATE DATABASE delivery');
  await admin.end();
});
afterAll(() => server?.stop());

const now = () => Date.now();
const open = () => openPostgres({ url: server.url('delivery'), migrations: 'migrations/postgres', now, connections: 4 });
const clock = {
  now,
  wait: (ms: number) => wait(ms),
  timer: (ms: number, run: () => void) => {
    const timeout = setTimeout(run, ms);
    return () => clearTimeout(timeout);
  },
  rest: async () => undefined,
  advance: (ms: number) => wait(ms),
};

it('sends each message once, in order', async () => {
  const platform = scriptedPlatform('web', clock, { perSecond: PER_SECOND });
  platform.fate = (_, call) => ({ takes: (call * 7) % 30 });
  const stores = [await open(), await open()];
  const instance = (store: Store, holder: string): Delivery =>
    createDelivery({
      ...{ store, adapters: new Map([['web', platform]]), now, timer: clock.timer, log: { info() {}, warn() {}, error() {} } },
      ...{ sign: async (row) => row, pacing: true, notice: async () => undefined, ended: () => undefined },
      hold: (name, ms) => store.hold({ workspace: WORKSPACE, name, holder }, ms),
    });
  const [one, two] = stores.map((store, i) => instance(store, `instance-${i}`));
  const [store] = stores;
  if (!store || !one || !two) throw new Error('two of each');

  const began = now();
  const written = Array.from({ length: MESSAGES }, (_, i) => {
    const cause = i % 4 === 0 ? null : 7;
    return outboxRow(store.nextId(), `dm:${i % CONVERSATIONS}`, { cause, dueAt: began, createdAt: began });
  });
  for (let i = 0; i < MESSAGES; i += 40) {
    await store.commit({ ...NOTHING, replies: written.slice(i, i + 40) });
    one.wake();
    two.wake();
    await wait(20);
  }
  const both = () => [one, two].map((delivery) => delivery.wake());
  while (platform.shown.length < MESSAGES && now() - began < 60_000) {
    both();
    await wait(50);
  }
  await Promise.all([one.stop(), two.stop()]);
  const rows = await store.read.select().from(store.t.outbox);
  for (const each of stores) await each.close();

  expect(platform.shown.map((m) => m.id).toSorted((a, b) => a - b)).toEqual(written.map((row) => row.id));
  expect(rows.every((row) => row.state === 'sent' && row.tries === 1)).toBe(true);
  expect(platform.peak.conversation).toBe(1);
  for (let c = 0; c < CONVERSATIONS; c++)
    for (const pushes of [true, false]) {
      const mine = written.filter((row) => row.address === `dm:${c}` && (row.cause === null) === pushes).map((row) => row.id);
      expect(platform.shown.map((m) => m.id).filter((id) => mine.includes(id))).toEqual(mine);
    }
  const pushed = platform.calls.filter((call) => written.some((row) => row.id === call.id && row.cause === null)).map((call) => call.at);
  const inAnySecond = Math.max(...pushed.map((at) => pushed.filter((other) => other >= at && other < at + 1000).length));
  expect(inAnySecond).toBeLessThanOrEqual(PER_SECOND);
}, 120_000);
