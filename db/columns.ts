/**
 * How each kind of column is stored. PostgreSQL's types are the canonical ones; SQLite's kit is cast to them, here and nowhere else,
 * because both give the same TypeScript value for every kind: number, string, boolean or parsed JSON.
 */
import * as pg from 'drizzle-orm/pg-core';
import * as lite from 'drizzle-orm/sqlite-core';

type Words = readonly [string, ...string[]];

const pgKit = {
  table: pg.pgTable,
  index: pg.index,
  unique: pg.uniqueIndex,
  /** A row number handed out by the store, see `ids.ts`. */
  id: () => pg.bigint('id', { mode: 'number' }).primaryKey(),
  text: (name: string) => pg.text(name),
  oneOf: <const W extends Words>(name: string, words: W) => pg.text(name, { enum: words }),
  int: (name: string) => pg.bigint(name, { mode: 'number' }),
  bool: (name: string) => pg.boolean(name),
  /** An instant as milliseconds: one encoding for both engines, exact, and cheap to compare. */
  at: (name: string) => pg.bigint(name, { mode: 'number' }),
  json: <T>(name: string) => pg.json(name).$type<T>(),
};

type Kit = typeof pgKit;

const liteKit = {
  table: lite.sqliteTable,
  index: lite.index,
  unique: lite.uniqueIndex,
  id: () => lite.integer('id').primaryKey(),
  text: (name: string) => lite.text(name),
  oneOf: (name: string, words: Words) => lite.text(name, { enum: words }),
  int: (name: string) => lite.integer(name),
  bool: (name: string) => lite.integer(name, { mode: 'boolean' }),
  at: (name: string) => lite.integer(name),
  json: (name: string) => lite.text(name, { mode: 'json' }),
} as unknown as Kit;

export type Engine = 'sqlite' | 'postgres';

/** The column kinds of one engine. */
export const kitOf = (engine: Engine): Kit => (engine === 'postgres' ? pgKit : liteKit);
