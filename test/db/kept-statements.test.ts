/** Compiled statements keep memory that JavaScript's own clearing up knows nothing of: however often a query is built, it is compiled once. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq, inArray } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../db/driver.js';
import { keepStatements } from '../../db/kept-statements.js';
import { openSqlite } from '../../db/sqlite.js';
import type { Store } from '../../db/store.js';

describe('statements of the embedded engine', () => {
  let folder: string;
  let store: Store;
  let compiled = 0;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'zhanbao-statements-'));
    const connect = (file: string) => {
      const database = new Database(file);
      const prepare = database.prepare.bind(database);
      database.prepare = ((sql: string) => {
        compiled += 1;
        return prepare(sql);
      }) as typeof database.prepare;
      return database;
    };
    store = await openSqlite({
      file: join(folder, 'zhanbao.db'),
      migrations: 'migrations/sqlite',
      now: () => 0,
      checkpoints: false,
      connect,
    });
    compiled = 0;
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are compiled once for a query that is built a thousand times', async () => {
    const { read, t } = store;
    for (let id = 0; id < 1000; id++) await read.select().from(t.customer).where(eq(t.customer.id, id));
    expect(compiled).toBe(1);
  });

  it('give each question its own answer', async () => {
    const { read, t } = store;
    const of = (ids: readonly number[]) => read.select({ id: t.counter.id }).from(t.counter).where(inArray(t.counter.id, ids));
    expect(await Promise.all([of([1]), of([2])])).toEqual([[{ id: 1 }], []]);
  });

  it('are forgotten rather than kept without end', () => {
    const made: string[] = [];
    const prepare = keepStatements({
      prepare: ((sql: string) => {
        made.push(sql);
        return { sql };
      }) as never,
    });
    for (let i = 0; i < 600; i++) prepare(`SELECT ${i}`);
    prepare('SELECT 599');
    expect(made).toHaveLength(600);
    prepare('SELECT 0');
    expect(made).toHaveLength(601);
  });
});
