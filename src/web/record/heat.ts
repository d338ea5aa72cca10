/** Thirty days of everybody's work on one customer: who did how much on which day. */
import { addDays, dayOf, daysBetween } from '../../records/day.js';
import type { At, Day, Id, Zone } from '../../terms.js';
import type { Action } from './queries.js';

export interface HeatCell {
  readonly day: Day;
  readonly count: number;
  /** The one message behind it, when there is just one. */
  readonly inbox: Id | undefined;
}

export interface Heat {
  readonly days: readonly Day[];
  /** A row for each person who did anything, the busiest first; a cell for each day. */
  readonly rows: readonly { readonly person: Id; readonly total: number; readonly cells: readonly HeatCell[] }[];
  readonly total: number;
  /** Days without anything up to today. */
  readonly quiet: number;
}

export const HEAT_DAYS = 30;

/** The first instant that counts. A day more than is shown, so that no zone cuts the first day. */
export const heatSince = (now: At): At => now - (HEAT_DAYS + 1) * 86_400_000;

/** What one message brought about is one action. What was taken back, and taking it back, is none. */
export function heatOf(
  followUps: readonly Action[],
  events: readonly (Action & { readonly undoes: Id | null })[],
  today: Day,
  zone: Zone,
): Heat {
  const days = Array.from({ length: HEAT_DAYS }, (_, i) => addDays(today, i - HEAT_DAYS + 1));
  const gone = new Set(events.flatMap((event) => event.undoes ?? []));
  const counted = new Set<string>();
  const byPerson = new Map<Id, Map<Day, (Id | null)[]>>();
  for (const { id, person, at, inbox } of [...followUps, ...events.filter((event) => event.undoes === null && !gone.has(event.id))]) {
    const day = dayOf(at, zone);
    const key = inbox === null ? `row ${id}` : `message ${inbox}`;
    if (person === null || counted.has(key) || daysBetween(day, today) >= HEAT_DAYS || day > today) continue;
    counted.add(key);
    const row = byPerson.get(person) ?? new Map<Day, (Id | null)[]>();
    byPerson.set(person, row.set(day, [...(row.get(day) ?? []), inbox]));
  }
  const rows = [...byPerson].map(([person, row]) => {
    const cells = days.map((day) => cellOf(day, row.get(day) ?? []));
    return { person, total: cells.reduce((sum, cell) => sum + cell.count, 0), cells };
  });
  rows.sort((a, b) => b.total - a.total || a.person - b.person);
  const last = days.findLastIndex((_, i) => rows.some((row) => (row.cells[i]?.count ?? 0) > 0));
  return { days, rows, total: rows.reduce((sum, row) => sum + row.total, 0), quiet: HEAT_DAYS - 1 - last };
}

function cellOf(day: Day, inboxes: readonly (Id | null)[]): HeatCell {
  return { day, count: inboxes.length, inbox: inboxes.length === 1 ? (inboxes[0] ?? undefined) : undefined };
}
