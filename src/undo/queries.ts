import { and, desc, eq, gte, inArray, lte, sql } from 'drizzle-orm';
import { prepared } from '../../db/prepared.js';
import type { Event } from '../records/rows.js';
import type { AnyRow, rowsTold } from '../records/undo.js';
import type { Records } from '../scene.js';
import type { Id } from '../terms.js';

export async function eventById(records: Records, id: Id): Promise<Event | undefined> {
  const [row] = await prepared(
    records,
    'event-by-id',
    (read, t) =>
      read
        .select()
        .from(t.event)
        .where(eq(t.event.id, sql.placeholder('id'))),
    { id },
  );
  return row;
}

/** The events of this stretch that have the cause of the first, newest first. */
export async function eventsBetween(records: Records, workspace: Id, first: Id, last: Id): Promise<readonly Event[]> {
  const { read, t } = records;
  const beginning = await eventById(records, first);
  if (!beginning || beginning.inbox === null) return [];
  return read
    .select()
    .from(t.event)
    .where(and(eq(t.event.inbox, beginning.inbox), eq(t.event.workspace, workspace), gte(t.event.id, first), lte(t.event.id, last)))
    .orderBy(desc(t.event.id));
}

/** Was this event taken back already? */
export async function isUndone({ read, t }: Records, event: Event): Promise<boolean> {
  const rows = await read
    .select({ id: t.event.id })
    .from(t.event)
    .where(and(eq(t.event.workspace, event.workspace), eq(t.event.kind, 'undone'), gte(t.event.at, event.at), eq(t.event.undoes, event.id)))
    .limit(1);
  return rows.length > 0;
}

/** The rows of a told snapshot as they stand now, by `table:id`. */
export async function rowsNow({ read, t }: Records, told: ReturnType<typeof rowsTold>): Promise<Map<string, AnyRow>> {
  const found = new Map<string, AnyRow>();
  for (const [name, ids] of told) {
    const table = t[name];
    const rows: readonly AnyRow[] = await read
      .select()
      .from(table)
      .where(inArray(table.id, [...ids]));
    for (const row of rows) found.set(`${name}:${row.id}`, row);
  }
  return found;
}
