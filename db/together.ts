/** Reads of one moment sent as one statement: a server answers ten small reads in ten round trips, and in hardly more time than one when asked at once. */
import { type Ready, widthOf } from './row-shape.js';
import type { Store } from './store.js';

type Lists = readonly (readonly unknown[])[];

/** Takes a read into the statement that is being put together; answers with its rows as lists of columns. */
export interface Gathering {
  add(query: Ready, bound: readonly unknown[]): Promise<Lists>;
}

interface Asked {
  readonly query: Ready;
  readonly bound: readonly unknown[];
  readonly done: (rows: Lists) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * The same records, whose `prepared` reads that are asked for in one breath (`Promise.all`) go out as one statement.
 * Where a read costs no round trip they stay as they are, and so do records that do so already. When the statement fails, each is
 * asked by itself: one that cannot be read leaves the others.
 */
export function together<R extends Pick<Store, 'engine' | 'rows'> & { readonly gathering?: Gathering }>(
  records: R,
): R & { readonly gathering?: Gathering } {
  return records.engine === 'sqlite' || records.gathering ? records : { ...records, gathering: gatheringFor(records) };
}

function gatheringFor({ rows }: Pick<Store, 'rows'>): Gathering {
  let asked: Asked[] = [];

  async function send(): Promise<void> {
    const all = asked;
    asked = [];
    try {
      const [row] = await rows(
        textOf(all.map(({ query }) => query)),
        all.flatMap(({ bound }) => bound),
      );
      // A read that found nothing is a null; JSON tells numbers, truths, texts and nested values apart as the columns do.
      for (const [i, { done }] of all.entries()) done((row?.[i] ?? []) as Lists);
    } catch (error) {
      if (all.length === 1) all[0]?.failed(error);
      else for (const { query, bound, done, failed } of all) rows(query.sql, bound).then(done, failed);
    }
  }

  return {
    add(query, bound) {
      if (asked.length === 0) queueMicrotask(() => void send());
      return new Promise((done, failed) => {
        asked.push({ query, bound, done, failed });
      });
    },
  };
}

/** One row with a JSON value for each read: its rows, each a list of its columns. */
function textOf(queries: readonly Ready[]): string {
  let before = 0;
  const reads = queries.map(({ sql, params, shape }) => {
    const numbered = sql.replace(/\$(\d+)/g, (_, n: string) => `$${before + Number(n)}`);
    before += params.length;
    const columns = Array.from({ length: widthOf(shape) }, (_, n) => `c${n}`).join(', ');
    return `(SELECT json_agg(json_build_array(${columns})) FROM (${numbered}) AS q(${columns}))`;
  });
  return `SELECT ${reads.join(', ')}`;
}
