import type { Reader } from './reader.js';
import type { Store } from './store.js';

type Values = Record<string, unknown>;
interface Preparable<Row> {
  prepare(name: string): { execute(values?: Values): Promise<Row[]> };
}

const kept = new WeakMap<Reader, Map<string, { execute(values?: Values): Promise<unknown[]> }>>();

/**
 * Runs a query that is built once per store and then only bound: building one costs more than running it.
 * `name` is unique in the program; values are named with `sql.placeholder`.
 */
export async function prepared<Row>(
  records: Pick<Store, 'read' | 't'>,
  name: string,
  build: (read: Reader, t: Store['t']) => Preparable<Row>,
  values: Values,
): Promise<readonly Row[]> {
  let queries = kept.get(records.read);
  if (!queries) {
    queries = new Map();
    kept.set(records.read, queries);
  }
  let query = queries.get(name);
  if (!query) {
    query = build(records.read, records.t).prepare(name);
    queries.set(name, query);
  }
  // The same name was built for the same row type.
  return (await query.execute(values)) as Row[];
}
