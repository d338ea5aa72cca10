import pg from 'pg';
import { openPostgres } from '../../db/postgres.js';
import { startPostgres } from '../../test/contracts/postgres-server.js';
import type { Figure } from '../measure.js';
import { timeOfServer } from './database-time.js';
import { fillFloor, fillOurs, POSTGRES, REPS_OF_MANAGER } from './fill.js';
import { benchReads, type FilledPair } from './reads.js';

export async function benchReadsPostgres(): Promise<Figure[]> {
  const server = await startPostgres();
  try {
    return await benchReads('PostgreSQL', [10_000, 1_000_000], (followups) => fill(server.url, followups));
  } finally {
    await server.stop();
  }
}

/** A pair of databases on a server, filled to a size. */
export async function fill(url: (database: string) => string, followups: number): Promise<FilledPair> {
  const admin = new pg.Client(url('postgres'));
  await admin.connect();
  for (const database of ['ours', 'floor']) await admin.query(`CREATE DATABASE ${database}${followups}`);
  await admin.end();
  const open = () => openPostgres({ url: url(`ours${followups}`), migrations: 'migrations/postgres', now: () => Date.now() });
  await (await open()).close();
  const ours = await run(url(`ours${followups}`), fillOurs(followups, POSTGRES));
  const floor = await run(url(`floor${followups}`), fillFloor(followups, POSTGRES));
  const store = await open();
  let named = 0;
  return {
    store,
    databaseTime: timeOfServer(store, ours),
    floor(reads, tables) {
      const statements = reads.map(([sql, values]) => {
        let n = 0;
        const text = sql.replace(':team', Array.from({ length: REPS_OF_MANAGER }, () => '?').join(', ')).replace(/\?/g, () => `$${++n}`);
        const name = `floor${named++}`;
        return (team: readonly number[]) => (tables ? ours : floor).query({ name, text, values: [...team, ...values] });
      });
      return async (team) => {
        for (const statement of statements) await statement(team);
      };
    },
    async close() {
      await store.close();
      await floor.end();
      await ours.end();
    },
  };
}

async function run(url: string, statements: readonly string[]): Promise<pg.Client> {
  const client = new pg.Client(url);
  await client.connect();
  for (const sql of statements) await client.query(sql);
  await client.query('VACUUM ANALYZE');
  return client;
}
