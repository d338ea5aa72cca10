/** What the events tell of a customer: under its own number, and under those of the records that were joined into it. */
import type { Event } from '../../records/rows.js';
import type { Records } from '../../scene.js';
import type { At, Id } from '../../terms.js';
import { type Action, type Cursor, eventActions, eventsBefore, eventsOfFollowUps, joinedInto, type Undo, undosSince } from './queries.js';

export interface History {
  /** The newest before the place, at most `limit`. */
  readonly events: readonly Event[];
  /** What the messages behind the follow-ups caused. */
  readonly causes: readonly Event[];
  readonly undos: readonly Undo[];
  /** Every event since the moment, whoever it was. */
  readonly done: readonly (Action & { readonly undoes: Id | null })[];
}

export interface HistoryPart {
  readonly before: Cursor;
  readonly limit: number;
  readonly causes: number;
  /** The moment since which actions are counted. */
  readonly since: At;
}

export async function historyOf(records: Records, customer: Id, part: HistoryPart): Promise<History> {
  const [own, joined] = await Promise.all([under(records, { is: customer, was: customer }, part), joinedInto(records, customer)]);
  if (joined.length === 0) return own;
  const all = [own, ...(await Promise.all(joined.map((was) => under(records, { is: customer, was }, part))))];
  return {
    events: all
      .flatMap(({ events }) => events)
      .toSorted((a, b) => b.at - a.at || b.id - a.id)
      .slice(0, part.limit),
    causes: all.flatMap(({ causes }) => causes),
    undos: all.flatMap(({ undos }) => undos),
    done: all.flatMap(({ done }) => done),
  };
}

async function under(records: Records, number: { readonly is: Id; readonly was: Id }, part: HistoryPart): Promise<History> {
  const [events, causes, done] = await Promise.all([
    eventsBefore(records, number.was, part.before, part.limit),
    eventsOfFollowUps(records, number, part.before, part.causes),
    eventActions(records, number.was, part.since),
  ]);
  const oldest = Math.min(...events.map((event) => event.at), Number.MAX_SAFE_INTEGER);
  return { events, causes, done, undos: await undosSince(records, number.was, oldest) };
}
