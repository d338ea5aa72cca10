import type BetterSqlite3 from 'better-sqlite3';

/** Shapes of statements are few, but settings, forms and lists of ids can make new ones. */
const MOST = 500;

/**
 * The statements of a connection, each compiled once. Compiling costs more than most statements take; and what is compiled for one
 * use keeps its memory until JavaScript's own is next cleared up, which knows nothing of its size.
 */
export function keepStatements(database: Pick<BetterSqlite3.Database, 'prepare'>): (sql: string) => BetterSqlite3.Statement {
  const kept = new Map<string, BetterSqlite3.Statement>();
  return (sql) => {
    const known = kept.get(sql);
    if (known) return known;
    if (kept.size >= MOST) kept.clear();
    const made = database.prepare(sql);
    kept.set(sql, made);
    return made;
  };
}

/** The same connection, for a query builder that prepares each of its queries anew. */
export function withKeptStatements(database: BetterSqlite3.Database): BetterSqlite3.Database {
  // Statements that are read from row by row in another form than these must not be shared: they keep the form they were given.
  return Object.create(database, { prepare: { value: keepStatements(database) } }) as BetterSqlite3.Database;
}
