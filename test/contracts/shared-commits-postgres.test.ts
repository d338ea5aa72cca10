/** Units that are there at once share a commit on PostgreSQL; each still stands or falls by itself. */
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openPostgres } from '../../db/postgres.js';
import type { Committed, Store } from '../../db/store.js';
import { type Decision, NOTHING } from '../../src/decision.js';
import { Conflict, StoreUnavailable } from '../../src/errors.js';
import { type RunningPostgres, startPostgres } from './postgres-server.js';
import { customerRow, inboxRow, outboxRow } from './store-under-test.js';

let server: RunningPostgres;
let admin: pg.Client;
let store: Store;

beforeAll(async () => {
  server = await startPostgres();
  admin = new pg.Client(server.url('postgres'));
  await admin.connect();
  await admin.query('CREATE DATABASE shared');
  store = await openPostgres({ url: server.url('shared'), migrations: 'migrations/postgres', now: () => Date.now() });
  await store.reserveIds(2000);
});
afterAll(async () => {
  await store?.close();
  await admin?.end();
  await server?.stop();
});
beforeEach(async () => {
  await store.rows('TRUNCATE inbox, outbox, customer', []);
});

const receive = (key: string): Promise<Committed> => store.commit(NOTHING, { kind: 'receive', row: inboxRow(store.nextId(), key) });
const all = (count: number, unit: (i: number) => Promise<Committed>) =>
  Promise.allSettled(Array.from({ length: count }, (_, i) => unit(i)));
const committed = (outcomes: readonly PromiseSettledResult<Committed>[]) =>
  outcomes.filter((o) => o.status === 'fulfilled' && o.value === 'committed').length;
/** A number of a transaction stands on every row that it wrote. */
const transactions = async (): Promise<unknown> => (await store.rows('SELECT count(DISTINCT xmin::text)::int FROM inbox', []))[0]?.[0];

it('writes what is there at once in few transactions, and what comes alone at once', async () => {
  for (let i = 0; i < 8; i++) await receive(`alone${i}`);
  expect(await transactions()).toBe(8);
  expect(committed(await all(200, (i) => receive(`k${i}`)))).toBe(200);
  expect(await transactions()).toBeLessThan(8 + 60);
});

it('commits the others when one was decided on a row that has moved on', async () => {
  const row = customerRow(store.nextId());
  await store.commit({ ...NOTHING, changes: [{ kind: 'insert', table: 'customer', row }] });
  const rename = (i: number): Decision => ({
    changes: [{ kind: 'update', table: 'customer', id: row.id, set: { name: `第${i}次` }, version: 1 }],
    replies: [outboxRow(store.nextId(), 'dm:rep')],
  });
  const outcomes = await all(60, (i) => (i % 20 === 7 ? store.commit(rename(i)) : receive(`k${i}`)));
  const refused = outcomes.filter((o) => o.status === 'rejected').map((o) => o.reason);
  expect(refused).toHaveLength(2);
  for (const reason of refused) expect(reason).toBeInstanceOf(Conflict);
  expect(committed(outcomes)).toBe(58);
  // Nothing of those refused, and nothing twice of those sent again.
  expect(await store.read.$count(store.t.outbox)).toBe(1);
  expect(await store.read.$count(store.t.inbox)).toBe(57);
});

it('counts the same key once within one group', async () => {
  const outcomes = await all(40, (i) => receive(`k${i % 10}`));
  expect(committed(outcomes)).toBe(10);
  expect(outcomes.every((o) => o.status === 'fulfilled')).toBe(true);
});

/** Cuts so many connections that wait for the table, while `work` waits for it. */
async function cutting<T>(table: string, connections: number, work: () => Promise<T>): Promise<T> {
  const lock = new pg.Client(server.url('shared'));
  await lock.connect();
  try {
    await lock.query('BEGIN');
    await lock.query(`LOCK TABLE ${table} IN EXCLUSIVE MODE`);
    const done = work();
    let cut = 0;
    const look = async () => {
      const sql = `SELECT count(pg_terminate_backend(pid))::int AS cut FROM pg_stat_activity WHERE datname = 'shared' AND wait_event_type = 'Lock'`;
      cut += ((await admin.query(sql)).rows[0] as { readonly cut: number }).cut;
      return cut;
    };
    await expect.poll(look, { timeout: 20_000 }).toBe(connections);
    return await done;
  } finally {
    await lock.end();
  }
}

it('tells all of each group when their connections are cut, and nothing of them stands', async () => {
  for (let i = 0; i < 4; i++) await all(16, (n) => receive(`warm${i}-${n}`));
  const outcomes = await cutting('inbox', 4, () => all(60, (i) => receive(`cut${i}`)));
  const refused = outcomes.filter((o) => o.status === 'rejected').map((o) => o.reason);
  expect(refused).toHaveLength(60);
  for (const reason of refused) expect(reason).toBeInstanceOf(StoreUnavailable);
  // One more that was cut may stand idle in the pool: whoever is given it is told so, and the next one is not.
  const standing = () => store.rows(`SELECT count(*)::int FROM inbox WHERE key LIKE 'cut%'`, []).then(([row]) => row?.[0], String);
  await expect.poll(standing, { timeout: 20_000 }).toBe(0);
  expect(committed(await all(60, (i) => receive(`after${i}`)))).toBe(60);
});

it('outlives a connection that is cut under a large unit', async () => {
  const replies = Array.from({ length: 60 }, () => outboxRow(store.nextId(), 'dm:rep'));
  await cutting('outbox', 1, () => expect(store.commit({ ...NOTHING, replies })).rejects.toThrow(StoreUnavailable));
  expect(await store.commit({ ...NOTHING, replies })).toBe('committed');
});
