import { type Column, fillPlaceholders } from 'drizzle-orm';
import type { Engine } from './columns.js';
import type { Reader } from './reader.js';
import { type Decoding, type Ready, rowOf, shapeOf } from './row-shape.js';
import type { Store } from './store.js';
import type { Gathering } from './together.js';

type Values = Record<string, unknown>;

/** A select as it was built. */
interface Built<Row> {
  execute(): Promise<Row[]>;
  toSQL(): { readonly sql: string; readonly params: unknown[] };
  readonly _: { readonly selectedFields: unknown };
}

const kept = new WeakMap<Reader, Map<string, Ready>>();

/** The records that `prepared` reads; `gathering` where several reads are sent as one, see `together`. */
export type Readable = Pick<Store, 'engine' | 'read' | 't' | 'rows'> & { readonly gathering?: Gathering };

/**
 * Runs a query that is built once per store and then only bound: building one costs more than running it.
 * `name` is unique in the program; values are named with `sql.placeholder`.
 */
export async function prepared<Row>(
  records: Readable,
  name: string,
  build: (read: Reader, t: Store['t']) => Built<Row>,
  values: Values,
): Promise<readonly Row[]> {
  let queries = kept.get(records.read);
  if (!queries) {
    queries = new Map();
    kept.set(records.read, queries);
  }
  let ready = queries.get(name);
  if (!ready) {
    ready = readyOf(build(records.read, records.t), records.engine);
    queries.set(name, ready);
  }
  const bound = fillPlaceholders([...ready.params], values);
  const { shape } = ready;
  const lists = await (records.gathering ? records.gathering.add(ready, bound) : records.rows(ready.sql, bound));
  // The same name was built for the same row type.
  return lists.map((list) => rowOf(shape, list)) as readonly Row[];
}

function readyOf(query: Built<unknown>, engine: Engine): Ready {
  const { sql, params } = query.toSQL();
  return { sql, params, shape: shapeOf(query._.selectedFields, DECODING[engine]) };
}

/** PostgreSQL's driver gives what the columns hold; SQLite knows neither truth nor JSON. */
const DECODING: Readonly<Record<Engine, Decoding>> = {
  postgres: () => undefined,
  sqlite: (column: Column) =>
    column.dataType === 'boolean' || column.dataType === 'json' ? (value) => column.mapFromDriverValue(value) : undefined,
};
