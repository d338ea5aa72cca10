/** Takes events back: each column that still has what the event wrote becomes what it was, each row it added goes, each it took away returns. */
import type { Draft } from './draft.js';
import type { Event, TableName, Tables } from './rows.js';

type Key = string;
/** A row of any table, read column by column. */
export type AnyRow = Readonly<Record<string, unknown>> & { readonly id: number };
/** Tables an event can tell of. */
type Told = Exclude<TableName, 'inbox' | 'outbox' | 'push' | 'event' | 'nameNews' | 'draftRequest' | 'modelCall'>;

/** Every row that these events changed, by table. */
export function rowsTold(events: readonly Pick<Event, 'before' | 'after'>[]): ReadonlyMap<Told, readonly number[]> {
  const told = new Map<Told, Set<number>>();
  for (const { before, after } of events)
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      const [table, id] = split(key);
      told.set(table, (told.get(table) ?? new Set()).add(id));
    }
  return new Map([...told].map(([table, ids]) => [table, [...ids]]));
}

/** Was this row added by one of the events? */
export function isAdded(events: readonly Pick<Event, 'before'>[], table: Told, id: number): boolean {
  return events.some(({ before }) => before[`${table}:${id}`] === null);
}

/**
 * Takes the event back in the draft. `current` holds the rows as they stand, by `table:id`, and is kept in step, so that
 * several events are taken back newest first. `keeps`: rows the event added that must stay, because other things hang on them.
 */
export function takeBack(draft: Draft, event: Event, current: Map<Key, AnyRow>, keeps: (key: Key) => boolean): void {
  for (const [key, before] of Object.entries(event.before)) {
    const after = event.after[key] ?? null;
    if (before === null) removeAdded(draft, key, current, keeps);
    else if (after === null) putBack(draft, key, before, current);
    else restoreColumns(draft, key, { before, after }, current);
  }
}

function removeAdded(draft: Draft, key: Key, current: Map<Key, AnyRow>, keeps: (key: Key) => boolean): void {
  const row = current.get(key);
  if (!row || keeps(key)) return;
  const [table] = split(key);
  draft.remove(table, typed(row));
  current.delete(key);
}

function putBack(draft: Draft, key: Key, before: Readonly<Record<string, unknown>>, current: Map<Key, AnyRow>): void {
  if (current.has(key)) return;
  const [table] = split(key);
  const row = before as AnyRow;
  draft.restore(table, typed(row));
  current.set(key, row);
}

function restoreColumns(
  draft: Draft,
  key: Key,
  { before, after }: { readonly before: Readonly<Record<string, unknown>>; readonly after: Readonly<Record<string, unknown>> },
  current: Map<Key, AnyRow>,
): void {
  const row = current.get(key);
  if (!row) return;
  const untouched = Object.keys(before).filter((column) => JSON.stringify(row[column]) === JSON.stringify(after[column]));
  if (untouched.length === 0) return;
  const [table] = split(key);
  const set = Object.fromEntries(untouched.map((column) => [column, before[column]]));
  current.set(key, draft.revert(table, typed(row), set) as unknown as AnyRow);
}

/** A row read by its table's name is a row of that table, which a key cannot tell the compiler. */
const typed = (row: AnyRow): Tables[Told] => row as unknown as Tables[Told];

/** A key is `table:id` and was written by a draft. */
function split(key: Key): [Told, number] {
  const at = key.indexOf(':');
  return [key.slice(0, at) as Told, Number(key.slice(at + 1))];
}
