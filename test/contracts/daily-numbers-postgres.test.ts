import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { openPostgres } from '../../db/postgres.js';
import { dailyNumbers } from '../numbers/daily-numbers.js';
import { type RunningPostgres, startPostgres } from './postgres-server.js';

let server: RunningPostgres;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  await server?.stop();
});

dailyNumbers('PostgreSQL', 40, async () => {
  const admin = new pg.Client(server.url('postgres'));
  await admin.connect();
  await admin.query('CREATE DATABASE numbers');
  await admin.end();
  return openPostgres({ url: server.url('numbers'), migrations: 'migrations/postgres', now: () => 0, connections: 2 });
});
