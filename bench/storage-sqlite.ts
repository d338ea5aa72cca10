/** One durable message on SQLite: our storage layer against bare prepared better-sqlite3, taking turns on the same disk. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '../db/driver.js';
import { openSqlite } from '../db/sqlite.js';
import type { Store } from '../db/store.js';
import { NOTHING } from '../src/decision.js';
import { type Figure, median, quantile, timed } from './measure.js';
import { benchCustomer, benchMessage, CUSTOMERS, customerOf } from './message.js';

const ROUNDS = 5;
const MESSAGES = 1500;
const GROUP = 16;

const FLOOR_TABLES = `
CREATE TABLE customers(id INTEGER PRIMARY KEY, name TEXT NOT NULL, owner_id INTEGER NOT NULL, stage INTEGER NOT NULL, amount INTEGER NOT NULL, score INTEGER NOT NULL, created_at INTEGER NOT NULL, last_at INTEGER NOT NULL, next_due INTEGER NOT NULL, updated_at INTEGER NOT NULL);
CREATE TABLE inbox(id INTEGER PRIMARY KEY, event_id TEXT NOT NULL UNIQUE, at INTEGER NOT NULL, body TEXT NOT NULL);
CREATE TABLE followups(id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL, rep_id INTEGER NOT NULL, at INTEGER NOT NULL, sentiment REAL NOT NULL, text TEXT NOT NULL, inbox_id INTEGER NOT NULL);
CREATE TABLE signals(id INTEGER PRIMARY KEY, followup_id INTEGER NOT NULL, customer_id INTEGER NOT NULL, kind TEXT NOT NULL, a INTEGER NOT NULL, b INTEGER NOT NULL, at INTEGER NOT NULL);
CREATE TABLE outbox(id INTEGER PRIMARY KEY, inbox_id INTEGER NOT NULL, channel TEXT NOT NULL, body TEXT NOT NULL, due_at INTEGER NOT NULL, sent_at INTEGER);
CREATE INDEX followups_customer ON followups(customer_id, at);
CREATE INDEX followups_rep ON followups(rep_id, at);
CREATE INDEX signals_customer ON signals(customer_id, kind);
CREATE INDEX outbox_due ON outbox(due_at) WHERE sent_at IS NULL;`;

/** Figures of the commit path, with the bars of the product's speed goals. */
export async function benchSqlite(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'zhanbao-bench-'));
  const floor = createFloor(join(folder, 'floor.db'));
  const store = await openSqlite({ file: join(folder, 'ours.db'), migrations: 'migrations/sqlite', now: () => Date.now() });
  await fill(store);
  let next = 0;
  const rates = { floor: [] as number[], one: [] as number[], group: [] as number[] };
  const waits = { floor: [] as number[], one: [] as number[] };
  for (let round = -1; round < ROUNDS; round++) {
    const n = round < 0 ? 300 : MESSAGES;
    const from = next;
    next += 3 * n;
    await store.reserveIds(20 * n);
    const floorMs = await timed(async () => {
      for (let i = from; i < from + n; i++) {
        const ms = await timed(() => floor.write(i));
        if (round >= 0) waits.floor.push(ms);
      }
    });
    const ones = Array.from({ length: n }, (_, i) => benchMessage(from + n + i, () => store.nextId()));
    const oneMs = await timed(async () => {
      for (const m of ones) {
        const ms = await timed(() => store.commit(m.decision, { kind: 'receive', row: m.inbox }));
        if (round >= 0) waits.one.push(ms);
      }
    });
    const grouped = Array.from({ length: n }, (_, i) => benchMessage(from + 2 * n + i, () => store.nextId()));
    const groupMs = await timed(async () => {
      for (let i = 0; i < n; i += GROUP)
        await Promise.all(grouped.slice(i, i + GROUP).map((m) => store.commit(m.decision, { kind: 'receive', row: m.inbox })));
    });
    if (round < 0) continue;
    rates.floor.push((n / floorMs) * 1000);
    rates.one.push((n / oneMs) * 1000);
    rates.group.push((n / groupMs) * 1000);
  }
  await store.close();
  floor.close();
  rmSync(folder, { recursive: true, force: true });
  const against = (values: readonly number[]) => median(values.map((v, i) => v / (rates.floor[i] ?? Number.NaN)));
  const one = against(rates.one);
  const group = against(rates.group);
  const p99 = quantile(waits.one, 0.99);
  const floorP99 = quantile(waits.floor, 0.99);
  const name = 'bare prepared better-sqlite3, FULL';
  return [
    { name: `SQLite: ${name}`, value: median(rates.floor), unit: 'messages/s' },
    {
      name: 'SQLite: commit of one message',
      value: median(rates.one),
      unit: 'messages/s',
      floor: name,
      ratio: one,
      bar: '>= 0.8 x',
      met: one >= 0.8,
    },
    // A busy machine makes everybody wait: the floor's own tail tells how much of it is ours.
    { name: `SQLite: ${name}, p99`, value: floorP99, unit: 'ms' },
    {
      name: 'SQLite: commit of one message, p99',
      value: p99,
      unit: 'ms',
      floor: name,
      ratio: p99 / floorP99,
      bar: '<= 1 ms',
      met: p99 <= 1,
    },
    {
      name: `SQLite: in groups of ${GROUP}`,
      value: median(rates.group),
      unit: 'messages/s',
      floor: name,
      ratio: group,
      bar: '>= 1.7 x',
      met: group >= 1.7,
    },
  ];
}

function createFloor(file: string): { write(i: number): void; close(): void } {
  const db = new Database(file);
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'cache_size = -65536']) db.pragma(pragma);
  db.exec(FLOOR_TABLES);
  const customer = db.prepare(`INSERT INTO customers VALUES (?, ?, ?, 1, 1000, 50, 0, 0, 0, 0)`);
  db.transaction(() => {
    for (let id = 1; id <= CUSTOMERS; id++) customer.run(id, `客户${id}`, 1 + (id % 2000));
  })();
  const inbox = db.prepare('INSERT INTO inbox(event_id, at, body) VALUES (?,?,?)');
  const followup = db.prepare('INSERT INTO followups(customer_id, rep_id, at, sentiment, text, inbox_id) VALUES (?,?,?,?,?,?)');
  const signal = db.prepare('INSERT INTO signals(followup_id, customer_id, kind, a, b, at) VALUES (?,?,?,?,?,?)');
  const update = db.prepare('UPDATE customers SET stage = ?, last_at = ?, next_due = ?, updated_at = ? WHERE id = ?');
  const outbox = db.prepare('INSERT INTO outbox(inbox_id, channel, body, due_at) VALUES (?,?,?,?)');
  const write = db.transaction((i: number) => {
    const m = benchMessage(i, () => 0);
    const body = JSON.stringify(m.inbox.body);
    const card = JSON.stringify(m.decision.replies[0]?.card);
    const at = m.inbox.saidAt;
    const inboxId = inbox.run(m.inbox.key, at, body).lastInsertRowid;
    const followupId = followup.run(
      customerOf(i),
      1 + (i % 200),
      at,
      0.5,
      '今天拜访了华东医疗的王总,报价38万,下周三签合同',
      inboxId,
    ).lastInsertRowid;
    for (const kind of ['price', 'contract', 'signing_time']) signal.run(followupId, customerOf(i), kind, 0, 4, at);
    update.run(4, at, at + 86_400_000, at, customerOf(i));
    outbox.run(inboxId, m.inbox.lane, card, at);
  });
  return { write: (i) => write.immediate(i), close: () => db.close() };
}

async function fill(store: Store): Promise<void> {
  await store.reserveIds(CUSTOMERS);
  for (let i = 0; i < CUSTOMERS; i += 5000) {
    const rows = Array.from({ length: 5000 }, (_, n) => benchCustomer(i + n + 1, 1 + ((i + n) % 2000)));
    await store.commit({ ...NOTHING, changes: rows.map((row) => ({ kind: 'insert', table: 'customer', row })) });
  }
}
