/** What a logged message costs a PostgreSQL: one round trip, and no index of the customer written. */
import pg from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openPostgres } from '../../db/postgres.js';
import type { Store } from '../../db/store.js';
import { understand } from '../../src/understand/understand.js';
import { startTeam, type Team } from '../conversations/team.js';
import { type RunningPostgres, startPostgres } from './postgres-server.js';
import { NOW, outboxRow, WORKSPACE } from './store-under-test.js';

let server: RunningPostgres;
let team: Team;

beforeAll(async () => {
  server = await startPostgres();
  const admin = new pg.Client(server.url('postgres'));
  await admin.connect();
  await admin.query('CREATE DATABASE commits');
  await admin.end();
  // One connection: what it has counted is told when the next one asks.
  const openStore = (now: () => number): Promise<Store> =>
    openPostgres({ url: server.url('commits'), migrations: 'migrations/postgres', now, connections: 1 });
  const people = [{ id: 'rep', name: '王雷', role: 'rep' as const }];
  team = await startTeam({ now: NOW, zone: 'Asia/Shanghai', people, groups: [], understand, openStore });
});
afterAll(async () => {
  await team?.close();
  await server?.stop();
});

it('sends a unit of many rows as one statement', async () => {
  const { store } = team;
  // It asks for its place among programs by itself.
  await expect.poll(() => store.turns?.aloneFor()).toBeDefined();
  const ids = Array.from({ length: 4 }, () => store.nextId());
  const sent = vi.spyOn(pg.Client.prototype, 'query');
  try {
    const replies = ids.map((id) => outboxRow(id, 'dm:rep', { state: 'sent' }));
    const lease = { id: store.nextId(), workspace: WORKSPACE, customer: 1, person: 2, by: 2, at: NOW };
    expect(await store.commit({ changes: [{ kind: 'insert', table: 'share', row: lease }], replies })).toBe('committed');
    expect(sent).toHaveBeenCalledTimes(1);
  } finally {
    sent.mockRestore();
  }
});

it('writes a customer who is told of in place, without any of its indexes', async () => {
  const conversation = { platform: 'web', address: 'dm:rep', kind: 'direct' } as const;
  const sender = { platform: 'web', account: 'rep' } as const;
  for (const [i, text] of ['今天拜访了华东医疗的王总,报价38万', '华东医疗 今天又谈了一次,嫌贵', '华东医疗说预算批了'].entries()) {
    team.now += 3_600_000;
    await team.bot.receive({
      kind: 'message',
      key: `k${i}`,
      conversation,
      sender,
      saidAt: team.now,
      text,
      addressed: true,
      attachments: [],
    });
    await team.settled();
  }
  await team.store.rows('SELECT pg_stat_force_next_flush()', []);
  const [told] = await team.store.rows(`SELECT n_tup_upd, n_tup_hot_upd FROM pg_stat_user_tables WHERE relname = 'customer'`, []);
  expect(told?.[0]).toBeGreaterThanOrEqual(2);
  expect(told?.[1]).toBe(told?.[0]);
});
