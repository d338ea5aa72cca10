/** The record page is the same on PostgreSQL, where all of it is read with one statement. */
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPostgres } from '../../db/postgres.js';
import type { Store } from '../../db/store.js';
import { createNames } from '../../src/understand/names/names.js';
import { readRecord } from '../../src/web/record/read.js';
import { lived, NOW, openTeam, type Team } from '../web/team.js';
import { type RunningPostgres, startPostgres } from './postgres-server.js';

let server: RunningPostgres;
let store: Store;
let teams: readonly Team[] = [];

beforeAll(async () => {
  server = await startPostgres();
  const admin = new pg.Client(server.url('postgres'));
  await admin.connect();
  await admin.query('CREATE DATABASE pages');
  await admin.end();
  store = await openPostgres({ url: server.url('pages'), migrations: 'migrations/postgres', now: () => NOW });
  teams = [await openTeam(), await openTeam(true, store)];
});
afterAll(async () => {
  for (const team of teams) await team.close();
  await server?.stop();
});

/** The record as it stands on the page, rows counted from the customer's own number: where that begins is each engine's affair. */
const page = async (team: Team): Promise<string> => {
  const { customer } = await lived(team);
  const { status, text } = await team.get(`/r/customer/${customer.id}`, 'rep');
  expect(status).toBe(200);
  return text
    .slice(text.indexOf('<article'))
    .replace(/\/r\/(message|customer)\/(\d+)/g, (_, what: string, id: string) => `${what} +${Number(id) - customer.id}`);
};

it('shows the same on both engines', async () => {
  const [file, served] = await Promise.all(teams.map(page));
  expect(served).toBe(file);
  expect(served).toContain('关键时间');
});

it('is read with one statement', async () => {
  const [, team] = teams;
  if (!team) throw new Error('no team');
  const customer = await team.customer(team.people.rep, '恒川机械');
  let statements = 0;
  const rows: Store['rows'] = (sql, values) => {
    statements += 1;
    return store.rows(sql, values);
  };
  await readRecord({ records: { ...store, rows }, now: NOW, names: createNames() }, customer, undefined);
  expect(statements).toBe(1);
});
