/** What the events tell of a customer: under its own number, and under those of the records that were joined into it. */
import type { Event } from '../../records/rows.js';
import type { Records } from '../../scene.js';
import type { At, Id } from '../../terms.js';
import { type Action, type Cursor, eventActions, eventsBefore, eventsOfFollowUps, type Mark, marksOf, type Undo } from './queries.js';

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
  const all = await under(records, { is: customer, was: customer }, part);
  const [own] = all;
  if (all.length === 1 && own) return own;
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

/** What stands under a number, then what stands under those of the records joined into it that still are, and of those joined into them. */
async function under(records: Records, number: { readonly is: Id; readonly was: Id }, part: HistoryPart): Promise<readonly History[]> {
  const [events, causes, done, marks] = await Promise.all([
    eventsBefore(records, number.was, part.before, part.limit),
    eventsOfFollowUps(records, number, part.before, part.causes),
    eventActions(records, number.was, part.since),
    marksOf(records, number.was),
  ]);
  const own = { events, causes, done, undos: marks.filter(({ undoes }) => undoes !== null) };
  const joined = await Promise.all(stillJoined(marks).map((was) => under(records, { is: number.is, was }, part)));
  return [own, ...joined.flat()];
}

function stillJoined(marks: readonly Mark[]): readonly Id[] {
  const undone = new Set(marks.map(({ undoes }) => undoes));
  return marks.filter(({ id }) => !undone.has(id)).flatMap(({ gone }) => gone);
}
