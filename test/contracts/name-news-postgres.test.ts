/** Two programs on one PostgreSQL: what one of them learns the other knows, without a restart. */
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPostgres } from '../../db/postgres.js';
import type { Store } from '../../db/store.js';
import { type Change, NOTHING } from '../../src/decision.js';
import { createNameKeeper } from '../../src/people/known-names.js';
import { announcingNames, createNewsReader } from '../../src/people/name-news.js';
import type { Customer, Signal } from '../../src/records/rows.js';
import type { Id } from '../../src/terms.js';
import { createNames } from '../../src/understand/names/names.js';
import { type RunningPostgres, startPostgres } from './postgres-server.js';

const WORKSPACE = 1;
let server: RunningPostgres;
let clock = Date.UTC(2026, 10, 20, 2);
const now = () => clock;
const opened: Store[] = [];

beforeAll(async () => {
  server = await startPostgres();
  const admin = new pg.Client(server.url('postgres'));
  await admin.connect();
  await admin.query('CREATE DATABASE news');
  await admin.end();
});
afterAll(async () => {
  for (const store of opened) await store.close();
  await server?.stop();
});

async function program() {
  const store = announcingNames(
    await openPostgres({ url: server.url('news'), migrations: 'migrations/postgres', now, connections: 2 }),
    WORKSPACE,
    now,
  );
  opened.push(store);
  const names = createNames();
  const keeper = createNameKeeper(names);
  const news = createNewsReader({ records: store, workspace: WORKSPACE, keeper, commit: store.commit, now });
  const write = (...changes: Change[]) => store.commit({ ...NOTHING, changes });
  const knows = (name: string): Id[] => names.candidates(name).map(({ id }) => id);
  const rivals = (text: string): string[] => names.find(text).flatMap(({ kind, name }) => (kind === 'rival' ? [name] : []));
  return { store, news, write, knows, rivals };
}

const customer = (id: Id, name: string, batch = 0): Customer => ({
  ...{ id, workspace: WORKSPACE, name, pinyin: '', owner: 1, industry: null, tier: null, source: null },
  ...{ firstContactAt: null, lastContactAt: null, lastWords: null, lastWordsAt: null, moods: '', churnAt: null },
  ...{ batch, createdBy: 1, createdAt: now(), version: 1 },
});

it('knows what another program was told: new, renamed, other names, gone, and what a batch brought once it is live', async () => {
  const [a, b] = [await program(), await program()];
  const id = a.store.nextId();
  const alias = a.store.nextId();
  await a.write({ kind: 'insert', table: 'customer', row: customer(id, '华东医疗器械') });
  await a.write({ kind: 'insert', table: 'alias', row: { id: alias, workspace: WORKSPACE, customer: id, name: '东医集团', pinyin: '' } });
  expect(b.knows('华东医疗器械')).toEqual([]);
  await b.news.read();
  expect([b.knows('华东医疗器械'), b.knows('东医集团')]).toEqual([[id], [id]]);

  await a.write({ kind: 'update', table: 'customer', id, set: { name: '恒川重工机械', pinyin: '' } });
  await a.write({ kind: 'remove', table: 'alias', id: alias });
  await b.news.read();
  expect([b.knows('恒川重工机械'), b.knows('华东医疗器械'), b.knows('东医集团')]).toEqual([[id], [], []]);

  // Rows of an import are nobody's business until it is switched on.
  const batch = a.store.nextId();
  const staged = a.store.nextId();
  const row = { id: batch, workspace: WORKSPACE, file: 1, by: 1, state: 'staging', rows: 1, staged: 1, at: now() } as const;
  await a.write(
    { kind: 'insert', table: 'importBatch', row },
    { kind: 'insert', table: 'customer', row: customer(staged, '百汇连锁超市', batch) },
  );
  await b.news.read();
  expect(b.knows('百汇连锁超市')).toEqual([]);
  await a.write({ kind: 'update', table: 'importBatch', id: batch, set: { state: 'live' } });
  await b.news.read();
  expect(b.knows('百汇连锁超市')).toEqual([staged]);
});

it('knows the rivals that another program recorded, until they are taken back', async () => {
  const [a, b] = [await program(), await program()];
  const id = a.store.nextId();
  const words = { kind: 'competitor', words: '科锐自动化', spanStart: 0, spanEnd: 5 } as const;
  const row: Signal = { id, workspace: WORKSPACE, customer: 1, followup: 1, inbox: null, at: now(), ...words };
  await a.write({ kind: 'insert', table: 'signal', row });
  await b.news.read();
  expect(b.rivals('科锐自动化报了55万')).toEqual(['科锐自动化']);
  await a.write({ kind: 'remove', table: 'signal', id });
  await b.news.read();
  expect(b.rivals('科锐自动化报了55万')).toEqual([]);
});

it('reads news of clocks that differ, and drops what is a day old', async () => {
  const [a, b] = [await program(), await program()];
  clock += 3_600_000;
  await b.news.read();
  clock -= 30_000;
  const id = a.store.nextId();
  await a.write({ kind: 'insert', table: 'customer', row: customer(id, '晶越半导体') });
  clock += 30_000;
  await b.news.read();
  expect(b.knows('晶越半导体')).toEqual([id]);
  clock += 2 * 86_400_000;
  await b.news.read();
  expect(await b.store.read.select().from(b.store.t.nameNews)).toEqual([]);
});

it('writes no news of what changes no name', async () => {
  const a = await program();
  const id = a.store.nextId();
  await a.write({ kind: 'update', table: 'customer', id, set: { tier: 'A' } });
  await a.write({ kind: 'update', table: 'person', id, set: { wroteFrom: 1 } });
  expect(await a.store.read.select().from(a.store.t.nameNews)).toEqual([]);
});
