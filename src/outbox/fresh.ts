import type { Outbox } from '../records/rows.js';
import type { At, Id } from '../terms.js';

/** Answers that were just committed here and are not taken yet: they go out without being looked for in the database. */
export interface Fresh {
  /** False when one of them has to be looked for: it is for later, nobody asked for it, or too many wait already. */
  add(rows: readonly Outbox[], now: At): boolean;
  /** The oldest of each conversation, where it may go. */
  first(may: (row: Outbox) => boolean): Iterable<Outbox>;
  has(id: Id): boolean;
  drop(id: Id): void;
  readonly size: number;
}

/** More than these are found in the database as well as ever, a little later. */
const MOST = 2000;

export function createFresh(): Fresh {
  const lanes = new Map<string, Outbox[]>();
  const rows = new Map<Id, Outbox>();
  return {
    add(written, now) {
      let all = true;
      for (const row of written) {
        if (row.cause === null || row.dueAt > now || row.state !== 'waiting' || rows.size >= MOST) {
          all = false;
          continue;
        }
        rows.set(row.id, row);
        const lane = lanes.get(row.lane);
        if (lane) lane.push(row);
        else lanes.set(row.lane, [row]);
      }
      return all;
    },
    *first(may) {
      for (const [row] of lanes.values()) if (row && may(row)) yield row;
    },
    has: (id) => rows.has(id),
    drop(id) {
      const row = rows.get(id);
      if (!row) return;
      rows.delete(id);
      const left = (lanes.get(row.lane) ?? []).filter((each) => each !== row);
      if (left.length > 0) lanes.set(row.lane, left);
      else lanes.delete(row.lane);
    },
    get size() {
      return rows.size;
    },
  };
}
