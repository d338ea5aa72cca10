/** The SQLite driver of this Node: better-sqlite3 12 aborts on Node 24.19 and later, 13 (built on Node-API) does not run on Node 20. */
import { createRequire } from 'node:module';
import type BetterSqlite3 from 'better-sqlite3';

const NODE_API_SINCE = 22;

/** The package to load, by name: a thread of its own loads it again. */
export const DRIVER = Number.parseInt(process.versions.node, 10) >= NODE_API_SINCE ? 'better-sqlite3-napi' : 'better-sqlite3';

/** Opens a database file. Both packages have the one interface. */
export const Database = createRequire(import.meta.url)(DRIVER) as typeof BetterSqlite3;
