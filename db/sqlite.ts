/** The embedded engine: better-sqlite3, write-ahead log, one writer. */
import { closeSync, fdatasync, fdatasyncSync, openSync } from 'node:fs';
import type BetterSqlite3 from 'better-sqlite3';
import { inArray } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import type { Decision } from '../src/decision.js';
import { Conflict, StoreUnavailable } from '../src/errors.js';
import type { TableName } from '../src/records/rows.js';
import type { At, Id } from '../src/terms.js';
import { startCheckpoints } from './checkpoints.js';
import { Database } from './driver.js';
import { Ids } from './ids.js';
import { keepStatements, withKeptStatements } from './kept-statements.js';
import type { Reader } from './reader.js';
import { defineSchema } from './schema.js';
import { claimOne, settleOne } from './sqlite-sends.js';
import { createStatementMaker, type Statement } from './statements.js';
import { type Committed, type Gate, RAN_OUT, type Store } from './store.js';
import { createUnits, type Flushing } from './units.js';

/**
 * Pages kept in memory. Few: after a page was split out of order, SQLite's next commit walks through all of them (decision 0040), and what
 * is not here comes from the system's own memory.
 */
const CACHE_KIB = 8 * 1024;

export interface SqliteOptions {
  readonly file: string;
  readonly migrations: string;
  readonly now: () => At;
  /** Off only in tools that open the file for a moment. */
  readonly checkpoints?: boolean;
  /** Off only in tests of other things than storage: commits do not wait for the disk. */
  readonly durable?: boolean;
  /** How the writing connection is made; tests keep hold of it to take its disk away. */
  readonly connect?: (file: string) => BetterSqlite3.Database;
}

/** Opens (and creates and migrates) the database file. Throws StoreUnavailable when it cannot be opened. */
export async function openSqlite(options: SqliteOptions): Promise<Store> {
  const { file, migrations, now, checkpoints = true, durable = true, connect = connectTo } = options;
  const writer = opened(() => connect(file));
  // A commit is only written; that it is kept is waited for past the connection, see `openLog`.
  const synchronous = durable ? 'NORMAL' : 'OFF';
  // A folder that takes no writes lets the file be opened, and says no at the first of these.
  opened(() => {
    for (const pragma of ['journal_mode = WAL', `synchronous = ${synchronous}`, 'busy_timeout = 5000', `cache_size = -${CACHE_KIB}`])
      writer.pragma(pragma);
    migrate(drizzle(writer), { migrationsFolder: migrations });
  });
  const t = defineSchema('sqlite');
  // Read over the connection that writes: a second one would throw its cached pages away after each commit of the first.
  // The reader's type is PostgreSQL's; SQLite's builder answers the same calls with the same row types (see columns.ts).
  const reading = withKeptStatements(writer);
  const read = drizzle(reading) as unknown as Reader;
  const statements = createStatementMaker(t, 'sqlite');
  const prepare = keepStatements(writer);
  const run = (s: Statement): BetterSqlite3.RunResult => prepare(s.form.sql).run(...s.values);

  const touches = new Map<TableName, number>();
  let stamped = 0;
  /** The time, made strictly increasing: what is committed later is stamped later. */
  function stamp(): At {
    stamped = Math.max(now(), stamped + 1);
    return stamped;
  }

  function apply(decision: Decision, gate: Gate | undefined): Committed {
    if (gate?.kind === 'receive' && run(statements.insert('inbox', { ...gate.row, receivedAt: stamp() }, true)).changes === 0)
      return 'repeated';
    if (
      gate?.kind === 'settle' &&
      prepare(`UPDATE inbox SET state = ? WHERE id = ? AND state = 'waiting'`).run(gate.as, gate.inbox).changes === 0
    )
      return 'repeated';
    if (decision.push && run(statements.insert('push', decision.push, true)).changes === 0) return 'repeated';
    for (const change of decision.changes) {
      touches.set(change.table, (touches.get(change.table) ?? 0) + 1);
      const statement = statements.of(change);
      if (run(statement).changes === 0 && statement.form.versioned) throw new Conflict(`${change.table} has changed meanwhile`);
    }
    for (const resent of decision.resend ?? []) run(statements.resend(resent));
    for (const reply of decision.replies) run(statements.insert('outbox', reply, true));
    return 'committed';
  }

  const log = durable ? openLog(writer, file) : KEPT_ANYWAY;
  const { queued, atOnce, beforeNext, whileNobodyWrites, idle } = createUnits({
    begin: () => prepare('BEGIN IMMEDIATE').run(),
    commit: () => prepare('COMMIT').run(),
    rollBack: () => writer.inTransaction && writer.exec('ROLLBACK'),
    ...{ log, translate },
  });

  // Whoever leased these is gone: this file has one process at a time.
  prepare(`UPDATE outbox SET lease_until = ${RAN_OUT} WHERE state = 'waiting' AND lease_until > 0`).run();
  prepare('DELETE FROM lease').run();
  prepare('INSERT INTO counter (id, next) VALUES (1, 1) ON CONFLICT DO NOTHING').run();
  const ids = new Ids(async (count) => {
    const row = beforeNext(() => prepare('UPDATE counter SET next = next + ? WHERE id = 1 RETURNING next').get(count)) as { next: Id };
    return row.next - count;
  });
  await ids.reserve(1);

  const stopCheckpoints = checkpoints ? startCheckpoints(writer, file, whileNobodyWrites) : undefined;

  return {
    engine: 'sqlite',
    t,
    read,
    // Raw rows are lists.
    rows: async (sql, values) =>
      reading
        .prepare(sql)
        .raw()
        .all(...values) as readonly (readonly unknown[])[],
    touched: (table) => touches.get(table) ?? 0,
    nextId: () => ids.next(),
    reserveIds: (count) => ids.reserve(count),
    commit: (decision, gate) => queued(() => apply(decision, gate), gate?.kind === 'receive'),
    claim: (now, leaseMs, ids) => queued(() => ids.flatMap((id) => claimOne(prepare, id, now, leaseMs))),
    settle: (settlements) =>
      queued(() => {
        for (const s of settlements) {
          settleOne(prepare, s, stamp());
          if (s.kind === 'unknown' && s.notice) run(statements.insert('outbox', s.notice, true));
        }
      }),
    async waiting(limit, inHand = () => false) {
      const oldest = prepare(`SELECT id FROM inbox WHERE state = 'waiting' ORDER BY id LIMIT ?`).pluck().all(limit) as Id[];
      const ids = oldest.filter((id) => !inHand(id));
      return ids.length === 0 ? [] : read.select().from(t.inbox).where(inArray(t.inbox.id, ids)).orderBy(t.inbox.id);
    },
    async countTry(inbox) {
      await atOnce(() => prepare('UPDATE inbox SET tries = tries + 1 WHERE id = ?').run(inbox));
    },
    async keep({ workspace, key, value, until }) {
      await atOnce(() => {
        prepare('DELETE FROM kept WHERE until <= ?').run(now());
        prepare(
          `INSERT INTO kept (id, workspace, key, value, until) VALUES (?, ?, ?, ?, ?)
             ON CONFLICT (workspace, key) DO UPDATE SET value = excluded.value, until = excluded.until`,
        ).run(ids.next(), workspace, key, value, until);
      });
    },
    async hold({ workspace, name, holder }, ms) {
      const at = now();
      const taken = await atOnce(() =>
        prepare(
          `INSERT INTO lease (id, workspace, name, holder, until) VALUES (?, ?, ?, ?, ?)
             ON CONFLICT (workspace, name) DO UPDATE SET holder = excluded.holder, until = excluded.until
             WHERE lease.holder = excluded.holder OR lease.until <= ?`,
        ).run(ids.next(), workspace, name, holder, at + ms, at),
      );
      return taken.changes === 1;
    },
    async release({ workspace, name, holder }) {
      await atOnce(() => prepare('DELETE FROM lease WHERE workspace = ? AND name = ? AND holder = ?').run(workspace, name, holder));
    },
    async close() {
      await idle();
      await stopCheckpoints?.();
      log.close();
      writer.close();
    },
  };
}

/** SQLite's write-ahead log. A file of its own, on which SQLite holds no locks: closing it gives none of those back. */
function openLog(writer: BetterSqlite3.Database, file: string): Flushing & { close(): void } {
  const descriptor = openSync(`${file}-wal`, 'r+');
  const unavailable = (error: unknown) => new StoreUnavailable('the disk keeps nothing', { cause: error });
  return {
    flush: () =>
      new Promise((resolve, reject) => {
        fdatasync(descriptor, (error) => (error ? reject(unavailable(error)) : resolve()));
      }),
    flushNow() {
      try {
        fdatasyncSync(descriptor);
      } catch (error) {
        throw unavailable(error);
      }
    },
    repair() {
      const [done] = writer.pragma('wal_checkpoint(FULL)') as { readonly busy: number }[];
      if (done?.busy !== 0) throw new StoreUnavailable('SQLITE_BUSY');
    },
    close: () => closeSync(descriptor),
  };
}

/** Of a file that need not outlive a cut of the power. */
const KEPT_ANYWAY: ReturnType<typeof openLog> = { flush: async () => {}, flushNow() {}, repair() {}, close() {} };

const connectTo = (file: string): BetterSqlite3.Database => new Database(file);

function opened<Opened>(open: () => Opened): Opened {
  try {
    return open();
  } catch (error) {
    throw translate(error);
  }
}

const TAKES_NO_WRITES = /^SQLITE_(FULL|READONLY|IOERR|BUSY|LOCKED|CANTOPEN|NOMEM)/;

function translate(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'SQLITE_CONSTRAINT_UNIQUE') return new Conflict('a row with that key is there meanwhile', { cause: error });
  return TAKES_NO_WRITES.test(code) ? new StoreUnavailable(code, { cause: error }) : error;
}
