import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { openPostgres } from '../../db/postgres.js';
import { type RunningPostgres, startPostgres } from './postgres-server.js';
import { storeContract } from './store.js';

let server: RunningPostgres;
let database = 0;

beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  await server?.stop();
});

const open = () =>
  openPostgres({ url: server.url(`store${database}`), migrations: 'migrations/postgres', now: () => Date.now(), connections: 4 });

storeContract('PostgreSQL', {
  async open() {
    database += 1;
    const admin = new pg.Client(server.url('postgres'));
    await admin.connect();
    await admin.query(`CREATE DATABASE store${database}`);
    await admin.end();
    return open();
  },
  reopen: open,
  async cleanUp() {},
});
