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

it('says so when its connection is cut under way, and goes on with a new one', async () => {
  const before = await store.read.$count(store.t.outbox);
  const lock = new pg.Client(server.url('dry'));
  await lock.connect();
  await lock.query('BEGIN');
  await lock.query('LOCK TABLE outbox IN EXCLUSIVE MODE');
  const cut = store.commit({ ...NOTHING, replies: [outboxRow(store.nextId(), 'dm:rep')] });
  const failed = expect(cut).rejects.toThrow(StoreUnavailable);
  const cutting = `SELECT count(pg_terminate_backend(pid))::int AS cut FROM pg_stat_activity WHERE datname = 'dry' AND wait_event_type = 'Lock'`;
  await expect.poll(async () => (await admin.query(cutting)).rows, { timeout: 20_000 }).toEqual([{ cut: 1 }]);
  await failed;
  await lock.query('ROLLBACK');
  await lock.end();
  expect(await store.commit({ ...NOTHING, replies: [outboxRow(store.nextId(), 'dm:rep')] })).toBe('committed');
  expect(await store.read.$count(store.t.outbox)).toBe(before + 1);
});
