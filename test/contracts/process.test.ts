/** Process health and the four dimensions of the sample data, counted alike by both databases. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPostgres } from '../../db/postgres.js';
import { openSqlite } from '../../db/sqlite.js';
import type { Store } from '../../db/store.js';
import { demoRows } from '../../src/features/demo/rows.js';
import { dimensionsOfTeam } from '../../src/numbers/dimensions/queries.js';
import { latePayments, objectionRows, objectionShare, processDealCount, processRows } from '../../src/numbers/process/queries.js';
import { tallyOf } from '../../src/numbers/process/tally.js';
import type { Scope } from '../../src/numbers/scope.js';
import { createNames } from '../../src/understand/names/names.js';
import { type RunningPostgres, startPostgres } from './postgres-server.js';

const NOW = Date.parse('2026-11-20T10:00:00+08:00');
const clock = { today: '2026-11-20', zone: 'Asia/Shanghai' } as const;
const WORKSPACE = 1;
const folder = mkdtempSync(join(tmpdir(), 'zhanbao-process-'));
const stores: Store[] = [];
let server: RunningPostgres;

beforeAll(async () => {
  server = await startPostgres();
  const admin = new pg.Client(server.url('postgres'));
  await admin.connect();
  await admin.query('CREATE DATABASE process');
  await admin.end();
  const now = () => NOW;
  stores.push(
    await openSqlite({ file: join(folder, 'process.db'), migrations: 'migrations/sqlite', now, checkpoints: false }),
    await openPostgres({ url: server.url('process'), migrations: 'migrations/postgres', now, connections: 2 }),
  );
  for (const store of stores) {
    let id = 100;
    const { changes } = demoRows({ workspace: { id: WORKSPACE, zone: clock.zone }, now: NOW, nextId: () => id++, accounts: [] });
    await store.commit({ changes, replies: [] });
  }
});
afterAll(async () => {
  for (const store of stores) await store.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function counted(records: Store) {
  const people = await records.read.select({ id: records.t.person.id }).from(records.t.person);
  const owners = people.map(({ id }) => id).sort((a, b) => a - b);
  const team: Scope = { records, workspace: { id: WORKSPACE, staging: -1 }, owners: { kind: 'owners', owners } };
  const everybody: Scope = { ...team, owners: { kind: 'all' } };
  const week = await dimensionsOfTeam(everybody, owners, { since: NOW - 7 * 86_400_000, names: createNames() });
  return {
    rows: await processRows(team, clock),
    all: await processRows(everybody, clock),
    deals: await processDealCount(everybody, clock),
    share: await objectionShare(team, NOW),
    objections: await objectionRows(team, NOW, 100),
    payments: await latePayments(team, clock, 50),
    week: { ...week, customers: week.customers.toSorted((a, b) => a.customer - b.customer) },
  };
}

it('is the same on SQLite and PostgreSQL, for a team and for everybody', async () => {
  const [lite, post] = await Promise.all(stores.map(counted));
  if (!lite || !post) throw new Error('two databases were opened');
  expect(post).toEqual(lite);
  expect(lite.all).toEqual(lite.rows);
  expect(lite.rows).toHaveLength(lite.deals);
  expect(tallyOf(lite.rows, ({ owner }) => owner).all.due).toBeGreaterThan(100);
  expect(lite.objections.filter(({ handled }) => handled)).toHaveLength(lite.share.handled);
  expect(lite.objections).toHaveLength(lite.share.recorded);
  expect(lite.payments.length).toBeGreaterThan(0);
  expect(lite.week.customers.length).toBeGreaterThan(3);
});
