/** What a read costs the database alone: neither the way there and back nor who else has the machine's turns. */
import type pg from 'pg';
import type { Store } from '../../db/store.js';

/** Runs a read on the records it is given; resolves with the milliseconds that the database took for all it asked. */
export type DatabaseTime = (read: (records: Store) => Promise<unknown>) => Promise<number>;

/** The engine works in our own process, between a call and its return. */
export const timeOfFile =
  (store: Store): DatabaseTime =>
  async (read) => {
    let ms = 0;
    const rows: Store['rows'] = (sql, values) => {
      const start = performance.now();
      const found = store.rows(sql, values);
      ms += performance.now() - start;
      return found;
    };
    await read({ ...store, rows });
    return ms;
  };

/** As the server counts it: planning and execution of each statement, prepared once, with all its rows made. */
export function timeOfServer(store: Store, client: pg.Client): DatabaseTime {
  const names = new Map<string, string>();
  return async (read) => {
    const asked: (readonly [sql: string, values: readonly unknown[]])[] = [];
    const rows: Store['rows'] = (sql, values) => {
      asked.push([sql, values]);
      return store.rows(sql, values);
    };
    await read({ ...store, rows });
    let ms = 0;
    for (const [sql, values] of asked) {
      let name = names.get(sql);
      if (name === undefined) {
        name = `timed${names.size}`;
        names.set(sql, name);
        await client.query(`PREPARE ${name} AS ${sql}`);
      }
      const bound = values.length === 0 ? '' : `(${values.map((value) => literalOf(value, client)).join(', ')})`;
      const plan = await client.query<{ readonly 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, TIMING OFF, SUMMARY) EXECUTE ${name}${bound}`);
      for (const line of plan.rows) ms += Number(/^(?:Planning|Execution) Time: ([\d.]+) ms/.exec(line['QUERY PLAN'])?.[1] ?? 0);
    }
    return ms;
  };
}

const literalOf = (value: unknown, client: pg.Client): string =>
  value === null ? 'NULL' : typeof value === 'number' ? String(value) : client.escapeLiteral(String(value));
