/** The database as it stands, for reading alone: nothing is migrated, numbered or written. The program may be running on it. */
import { existsSync } from 'node:fs';
import { drizzle as drizzleSqlite } from 'drizzle-orm/better-sqlite3';
import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { StoreUnavailable } from '../src/errors.js';
import { Database } from './driver.js';
import { parserOf } from './postgres.js';
import type { Reader } from './reader.js';
import { defineSchema } from './schema.js';
import type { Store } from './store.js';

export interface Look extends Pick<Store, 'read' | 't' | 'engine' | 'rows' | 'close'> {}

/** Throws StoreUnavailable when there is no such database. */
export async function openForReading({ databaseUrl, file }: { readonly databaseUrl?: string; readonly file: string }): Promise<Look> {
  if (databaseUrl !== undefined) {
    const pool = new pg.Pool({
      connectionString: databaseUrl,
      max: 4,
      options: '-c default_transaction_read_only=on',
      types: { getTypeParser: parserOf },
    });
    pool.on('error', () => undefined);
    await pool.query('SELECT 1').catch((error: unknown) => {
      throw new StoreUnavailable('the server does not answer', { cause: error });
    });
    return {
      engine: 'postgres',
      t: defineSchema('postgres'),
      read: drizzlePostgres(pool),
      rows: async (text, values) => (await pool.query({ text, values: [...values], rowMode: 'array' })).rows,
      close: () => pool.end(),
    };
  }
  if (!existsSync(file)) throw new StoreUnavailable(`there is no ${file}; start the program once, or name the folder it uses in DATA_DIR`);
  const database = new Database(file, { readonly: true });
  database.pragma('busy_timeout = 5000');
  // The reader's type is PostgreSQL's; SQLite's builder answers the same calls with the same row types (see columns.ts).
  const read = drizzleSqlite(database) as unknown as Reader;
  return {
    engine: 'sqlite',
    t: defineSchema('sqlite'),
    read,
    // Raw rows are lists.
    rows: async (sql, values) =>
      database
        .prepare(sql)
        .raw()
        .all(...values) as unknown[][],
    close: async () => void database.close(),
  };
}
