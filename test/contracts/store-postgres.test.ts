import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { openPostgres } from '../../db/postgres.js';
import { knowledgeContract } from './knowledge.js';
import { type RunningPostgres, startPostgres } from './postgres-server.js';
import { readingContract } from './reading.js';
import { storeContract } from './store.js';
import type { StoreUnderTest } from './store-under-test.js';

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

const under: StoreUnderTest = {
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
};

storeContract('PostgreSQL', under);
knowledgeContract('PostgreSQL', under);
readingContract('PostgreSQL', under);
