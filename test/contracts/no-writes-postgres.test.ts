/** A PostgreSQL that takes no writes for a while: nothing counts as written, reads go on, and all goes on when it is back. */
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPostgres } from '../../db/postgres.js';
import type { Store } from '../../db/store.js';
import { NOTHING } from '../../src/decision.js';
import { StoreUnavailable } from '../../src/errors.js';
import { type RunningPostgres, startPostgres } from './postgres-server.js';
import { outboxRow } from './store-under-test.js';

let server: RunningPostgres;
let admin: pg.Client;
let store: Store;

beforeAll(async () => {
  server = await startPostgres();
  admin = new pg.Client(server.url('postgres'));
  await admin.connect();
  await admin.query('CREATE DATABASE dry');
  store = await openPostgres({ url: server.url('dry'), migrations: 'migrations/postgres', now: () => Date.now(), connections: 2 });
});
afterAll(async () => {
  await store?.close();
  await admin?.end();
  await server?.stop();
});

/** As after a fail-over to a standby: every session is read-only from its next transaction on. */
async function readOnly(on: boolean): Promise<void> {
  await admin.query('SET default_transaction_read_only = off');
  await admin.query(`ALTER SYSTEM SET default_transaction_read_only = ${on ? 'on' : 'off'}`);
  await admin.query('SELECT pg_reload_conf()');
  // The sessions take the news at their next command.
  await expect.poll(() => store.rows('SHOW default_transaction_read_only', []), { timeout: 20_000 }).toEqual([[on ? 'on' : 'off']]);
}

it('refuses a unit while the server is read-only, large ones too, and takes it afterwards', async () => {
  const reply = outboxRow(store.nextId(), 'dm:rep');
  const many = Array.from({ length: 60 }, () => outboxRow(store.nextId(), 'dm:rep'));
  const stored = () => store.read.$count(store.t.outbox);
  await readOnly(true);
  await expect(store.commit({ ...NOTHING, replies: [reply] })).rejects.toThrow(StoreUnavailable);
  await expect(store.commit({ ...NOTHING, replies: many })).rejects.toThrow(StoreUnavailable);
  expect(await stored()).toBe(0);
  await readOnly(false);
  expect(await store.commit({ ...NOTHING, replies: [reply] })).toBe('committed');
  expect(await store.commit({ ...NOTHING, replies: many })).toBe('committed');
  expect(await stored()).toBe(61);
});

it('says so when its connections are cut, and goes on with new ones', async () => {
  const before = await store.read.$count(store.t.outbox);
  await admin.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'dry'`);
  const outcomes = await Promise.allSettled(
    Array.from({ length: 4 }, () => store.commit({ ...NOTHING, replies: [outboxRow(store.nextId(), 'dm:rep')] })),
  );
  for (const one of outcomes) if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(StoreUnavailable);
  const written = outcomes.filter(({ status }) => status === 'fulfilled').length;
  expect(await store.commit({ ...NOTHING, replies: [outboxRow(store.nextId(), 'dm:rep')] })).toBe('committed');
  expect(await store.read.$count(store.t.outbox)).toBe(before + written + 1);
});
