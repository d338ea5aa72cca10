/** Several instances on one PostgreSQL and one robot: exactly one holds the connection, and its death is noticed. */
import { type ChildProcess, spawn } from 'node:child_process';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { createWeComAdapter } from '../../../adapters/wecom/index.js';
import { TIMING } from '../../../adapters/wecom/settings.js';
import { openPostgres } from '../../../db/postgres.js';
import type { Store } from '../../../db/store.js';
import type { Adapter } from '../../../src/adapter.js';
import { PlatformUnreachable } from '../../../src/errors.js';
import { createLease } from '../../../src/ops/keep.js';
import { type FakePlatformPorts, platformPorts } from '../../adapters/wecom/ports.js';
import { type RunningPostgres, startPostgres } from '../../contracts/postgres-server.js';
import { type FakeRobot, startFakeRobot } from './fake/robot-server.js';

const QUICK = { ...TIMING, renew: 50, lease: 1_500, reconnect: 5, subscribe: 200, kicked: 100 };
const USER = { platform: 'wecom', address: 'dm:zhangsan#robot', kind: 'direct' } as const;

let server: RunningPostgres;
let url: string;
let database = 0;
let robot: FakeRobot;
const stores: Store[] = [];
const children: ChildProcess[] = [];
const adapters: Adapter[] = [];

beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

beforeEach(async () => {
  const admin = new pg.Client(server.url('postgres'));
  await admin.connect();
  await admin.query(`CREATE DATABASE lease${++database}`);
  await admin.end();
  url = server.url(`lease${database}`);
  robot = await startFakeRobot({ now: Date.now });
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const adapter of adapters.splice(0)) await adapter.stop();
  for (const store of stores.splice(0)) await store.close();
  await robot.close();
});

/** An instance with a connection of its own to the shared database. */
async function instance(name: string, timing = QUICK): Promise<{ readonly adapter: Adapter; readonly ports: FakePlatformPorts }> {
  const store = await openPostgres({ url, migrations: 'migrations/postgres', now: Date.now, connections: 2 });
  stores.push(store);
  const ports = Object.assign(platformPorts(), { now: Date.now, lease: createLease({ store, workspace: 1 }, name) });
  const adapter = createWeComAdapter(ports, { robot: robot.settings }, timing);
  adapters.push(adapter);
  await adapter.start();
  return { adapter, ports };
}

it('is connected once, by one of three instances; the others leave sending to it', async () => {
  const three = [await instance('a'), await instance('b'), await instance('c')];
  await robot.say('zhangsan', '1', '你好');
  await expect.poll(() => three.flatMap(({ ports }) => ports.received).length, { timeout: 5_000 }).toBeGreaterThan(0);
  // Time for what must not happen: a second connection, or the message a second time.
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect([robot.subscriptions, robot.open]).toEqual([1, 1]);
  expect(three.map(({ ports }) => ports.received.length).toSorted()).toEqual([0, 0, 1]);
  const outcomes = await Promise.allSettled(three.map(({ adapter, ports }) => adapter.send(ports.out(USER, '早'))));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const here = outcomes.map(({ status }) => (status === 'fulfilled' ? 'here' : 'elsewhere'));
  expect(three.map(({ adapter }) => adapter.sends?.(USER.address))).toEqual(here);
  expect(three.map(({ adapter }) => adapter.sends?.('wrEAST'))).toEqual(here);
  for (const each of outcomes) if (each.status === 'rejected') expect(each.reason).toBeInstanceOf(PlatformUnreachable);
});

it('is handed over at once by an instance that stops', async () => {
  const [first, second] = [await instance('a'), await instance('b')];
  await first.adapter.stop();
  await expect.poll(() => robot.subscriptions, { interval: 5 }).toBe(2);
  await robot.say('zhangsan', '1', '你好');
  await expect.poll(() => second.ports.received.length).toBe(1);
});

it('is let go by an instance that cannot renew its lease, before the next one connects', async () => {
  const [first, second] = [await instance('a'), await instance('b')];
  let open = 0;
  const watch = setInterval(() => {
    open = Math.max(open, robot.open);
  }, 1);
  first.ports.lease.hold = () => Promise.reject(new Error('the database is away'));
  await expect.poll(() => robot.subscriptions, { interval: 5, timeout: 3_000 }).toBe(2);
  clearInterval(watch);
  expect(open).toBe(1);
  await robot.say('zhangsan', '1', '你好');
  await expect.poll(() => second.ports.received.length).toBe(1);
});

it('is taken over within 15 s of the holder’s death', async () => {
  const args = ['--import', 'tsx', 'test/platforms/wecom/holder.ts', url, robot.settings.wsUrl, 'first'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  await new Promise((resolve) => child.stdout.once('data', resolve));
  await expect.poll(() => robot.subscriptions, { timeout: 5_000 }).toBe(1);
  const { ports } = await instance('second', TIMING);
  expect(robot.subscriptions).toBe(1);
  const began = performance.now();
  child.kill('SIGKILL');
  await expect.poll(() => robot.subscriptions, { timeout: 20_000, interval: 20 }).toBe(2);
  const seconds = (performance.now() - began) / 1000;
  console.info(`wecom robot: taken over ${seconds.toFixed(1)} s after its holder was killed`);
  expect(seconds).toBeLessThan(15);
  await robot.say('zhangsan', '1', '你好');
  await expect.poll(() => ports.received.length).toBe(1);
});
