import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { openPostgres } from '../../db/postgres.js';
import { importContract } from './import.js';
import { type RunningPostgres, startPostgres } from './postgres-server.js';

let server: RunningPostgres;
let database = 0;

beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  await server?.stop();
});

importContract('PostgreSQL', async (now) => {
  database += 1;
  const admin = new pg.Client(server.url('postgres'));
  await admin.connect();
  await admin.query(`CREATE DATABASE import${database}`);
  await admin.end();
  return openPostgres({ url: server.url(`import${database}`), migrations: 'migrations/postgres', now, connections: 4 });
});
