/** A second look into a database that a program has open, the same on both engines. */
import pg from 'pg';
import { Database } from '../../db/driver.js';

export interface OpenDatabase {
  rows(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  close(): Promise<void>;
}

export function openFile(file: string): OpenDatabase {
  const db = new Database(file, { readonly: true });
  return {
    rows: async (sql) => db.prepare<[], Record<string, unknown>>(sql).all(),
    close: async () => void db.close(),
  };
}

export async function openServer(url: string): Promise<OpenDatabase> {
  const client = new pg.Client(url);
  await client.connect();
  return {
    rows: async (sql) => (await client.query<Record<string, unknown>>(sql)).rows,
    close: () => client.end(),
  };
}

/** How many rows: `from` is what follows FROM. */
export const countOf = async (db: OpenDatabase, from: string): Promise<number> =>
  Number((await db.rows(`SELECT count(*) AS n FROM ${from}`))[0]?.n);
