import { type Column, is, Param, Placeholder } from 'drizzle-orm';
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

/** What is bound for one `?`. */
type Binder = (values: Values) => unknown;

const kept = new WeakMap<Reader, Map<string, Ready & { readonly binders: readonly Binder[] }>>();

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
  const { shape, binders } = ready;
  const bound = binders.map((bind) => bind(values));
  const lists = await (records.gathering ? records.gathering.add(ready, bound) : records.rows(ready.sql, bound));
  // The same name was built for the same row type.
  return lists.map((list) => rowOf(shape, list)) as readonly Row[];
}

function readyOf(query: Built<unknown>, engine: Engine): Ready & { readonly binders: readonly Binder[] } {
  const built = query.toSQL();
  const { sql, params } = engine === 'sqlite' ? spelledOut(built) : built;
  return { sql, params, shape: shapeOf(query._.selectedFields, DECODING[engine]), binders: params.map(binderOf) };
}

function binderOf(param: unknown): Binder {
  if (is(param, Placeholder)) return named(param.name);
  if (!is(param, Param) || !is(param.value, Placeholder)) return () => param;
  const { encoder } = param;
  const value = named(param.value.name);
  return (values) => encoder.mapToDriverValue(value(values));
}

const named =
  (name: string): Binder =>
  (values) => {
    if (!(name in values)) throw new Error(`no value for ${name}`);
    return values[name];
  };

/**
 * The query with everything in its text that is the same at each call. SQLite plans anew, at every call, a statement with a bound LIMIT
 * or with a bound value for a column that partial indexes go by: many times what the statement itself takes.
 */
function spelledOut({ sql, params }: Pick<Ready, 'sql' | 'params'>): Pick<Ready, 'sql' | 'params'> {
  const rest: unknown[] = [];
  let at = 0;
  const text = sql.replace(/'(?:[^']|'')*'|"[^"]*"|\?/g, (part) => {
    if (part !== '?') return part;
    const value = params[at++];
    if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
    if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
    rest.push(value);
    return part;
  });
  return { sql: text, params: rest };
}

/** PostgreSQL's driver gives what the columns hold; SQLite knows neither truth nor JSON. */
const DECODING: Readonly<Record<Engine, Decoding>> = {
  postgres: () => undefined,
  sqlite: (column: Column) =>
    column.dataType === 'boolean' || column.dataType === 'json' ? (value) => column.mapFromDriverValue(value) : undefined,
};
