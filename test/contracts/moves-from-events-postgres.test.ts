import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { openPostgres } from '../../db/postgres.js';
import { movesFromEvents } from '../numbers/moves-from-events.js';
import { type RunningPostgres, startPostgres } from './postgres-server.js';

let server: RunningPostgres;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  await server?.stop();
});

movesFromEvents('PostgreSQL', 'migrations/postgres/0016_read-in-the-index.sql', async () => ({
  store: await openPostgres({ url: server.url('postgres'), migrations: 'migrations/postgres', now: () => 0, connections: 2 }),
  async run(statements) {
    const client = new pg.Client(server.url('postgres'));
    await client.connect();
    for (const sql of statements) await client.query(sql);
    await client.end();
  },
}));
