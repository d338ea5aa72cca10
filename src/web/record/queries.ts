/** What the record page reads, each by an index. Ask `customerById` for permission before. */
import { and, desc, eq, gte, isNotNull, lt, lte, or, sql } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import type { Event, FollowUp, Minutes, Signal } from '../../records/rows.js';
import type { Records } from '../../scene.js';
import type { At, Id } from '../../terms.js';

export { together } from '../../../db/together.js';

/** A place in a timeline: what follows is older, or as old with a lower number. */
export interface Cursor {
  readonly at: At;
  readonly id: Id;
}

/** The newest follow-ups before a place. */
export function followUpsBefore(records: Records, customer: Id, before: Cursor, limit: number): Promise<readonly FollowUp[]> {
  return prepared(
    records,
    `timeline-followups-${limit}`,
    (read, t) =>
      read
        .select()
        .from(t.followup)
        .where(
          and(
            eq(t.followup.customer, sql.placeholder('customer')),
            lte(t.followup.at, sql.placeholder('at')),
            or(lt(t.followup.at, sql.placeholder('at')), lt(t.followup.id, sql.placeholder('id'))),
          ),
        )
        .orderBy(desc(t.followup.at), desc(t.followup.id))
        .limit(limit),
    { customer, ...before },
  );
}

/** The newest events before a place. */
export function eventsBefore(records: Records, customer: Id, before: Cursor, limit: number): Promise<readonly Event[]> {
  return prepared(
    records,
    `timeline-events-${limit}`,
    (read, t) =>
      read
        .select()
        .from(t.event)
        .where(
          and(
            eq(t.event.customer, sql.placeholder('customer')),
            lte(t.event.at, sql.placeholder('at')),
            or(lt(t.event.at, sql.placeholder('at')), lt(t.event.id, sql.placeholder('id'))),
          ),
        )
        .orderBy(desc(t.event.at), desc(t.event.id))
        .limit(limit),
    { customer, ...before },
  );
}

/** The events that the messages behind a customer's follow-ups caused, under the number the customer had then: what each of them changed. */
export async function eventsOfFollowUps(
  records: Records,
  { is, was }: { readonly is: Id; readonly was: Id },
  before: Cursor,
  limit: number,
): Promise<readonly Event[]> {
  const rows = await prepared(
    records,
    `timeline-causes-${limit}`,
    (read, t) =>
      read
        .select({ event: t.event })
        .from(t.followup)
        .innerJoin(t.event, eq(t.event.inbox, t.followup.inbox))
        .where(
          and(
            eq(t.followup.customer, sql.placeholder('customer')),
            lte(t.followup.at, sql.placeholder('at')),
            eq(t.event.customer, sql.placeholder('was')),
          ),
        )
        .orderBy(desc(t.followup.at))
        .limit(limit),
    { customer: is, was, at: before.at },
  );
  return rows.map((row) => row.event);
}

/** An event was taken back: by whom and when. */
export interface Undo {
  readonly id: Id;
  readonly at: At;
  readonly actor: Id | null;
  readonly undoes: Id | null;
}

/** An event that bears on others: it takes one back, or another record was joined into this one by it. */
export interface Mark extends Undo {
  /** The customers that ceased to be with it. */
  readonly gone: readonly Id[];
}

/** Every undo of a customer, and every joining with another record. */
export async function marksOf(records: Records, customer: Id): Promise<readonly Mark[]> {
  const rows = await prepared(
    records,
    'timeline-marks',
    (read, { event }) =>
      read
        .select({
          id: event.id,
          at: event.at,
          actor: event.actor,
          undoes: event.undoes,
          after: sql<Event['after'] | null>`CASE WHEN ${event.kind} = 'customer.merged' THEN ${event.after} END`.mapWith(event.after),
        })
        .from(event)
        .where(and(eq(event.customer, sql.placeholder('customer')), or(eq(event.kind, 'customer.merged'), isNotNull(event.undoes)))),
    { customer },
  );
  return rows.map(({ after, ...undo }) => ({ ...undo, gone: customersGone(after ?? {}) }));
}

const customersGone = (after: Event['after']): readonly Id[] =>
  Object.entries(after).flatMap(([key, row]) =>
    row === null && key.startsWith('customer:') ? [Number(key.slice('customer:'.length))] : [],
  );

/** Every undo since a moment. */
export function undosSince(records: Records, customer: Id, since: At): Promise<readonly Undo[]> {
  return prepared(
    records,
    'timeline-undos',
    (read, t) =>
      read
        .select({ id: t.event.id, at: t.event.at, actor: t.event.actor, undoes: t.event.undoes })
        .from(t.event)
        .where(
          and(eq(t.event.customer, sql.placeholder('customer')), gte(t.event.at, sql.placeholder('since')), isNotNull(t.event.undoes)),
        ),
    { customer, since },
  );
}

/** The newest signals of a customer. */
export function signalsOf(records: Records, customer: Id, limit: number): Promise<readonly Signal[]> {
  return prepared(
    records,
    `record-signals-${limit}`,
    (read, t) =>
      read
        .select()
        .from(t.signal)
        .where(eq(t.signal.customer, sql.placeholder('customer')))
        .orderBy(desc(t.signal.at), desc(t.signal.id))
        .limit(limit),
    { customer },
  );
}

/** One thing somebody did about a customer. */
export interface Action {
  readonly id: Id;
  readonly person: Id | null;
  readonly at: At;
  readonly inbox: Id | null;
}

/** Follow-ups since a moment. */
export function followUpActions(records: Records, customer: Id, since: At): Promise<readonly Action[]> {
  return prepared(
    records,
    'heat-followups',
    (read, t) =>
      read
        .select({ id: t.followup.id, person: t.followup.person, at: t.followup.at, inbox: t.followup.inbox })
        .from(t.followup)
        .where(and(eq(t.followup.customer, sql.placeholder('customer')), gte(t.followup.at, sql.placeholder('since')))),
    { customer, since },
  );
}

/** Events since a moment; those that take others back name them. */
export function eventActions(records: Records, customer: Id, since: At): Promise<readonly (Action & { readonly undoes: Id | null })[]> {
  return prepared(
    records,
    'heat-events',
    (read, t) =>
      read
        .select({ id: t.event.id, person: t.event.actor, at: t.event.at, inbox: t.event.inbox, undoes: t.event.undoes })
        .from(t.event)
        .where(and(eq(t.event.customer, sql.placeholder('customer')), gte(t.event.at, sql.placeholder('since')))),
    { customer, since },
  );
}

/** What of minutes is listed on the record. */
export type Held = Pick<Minutes, 'id' | 'kind' | 'heldOn' | 'by' | 'body'>;

/** A customer's minutes, the newest first. */
export function minutesHeld(records: Records, customer: Id, limit: number): Promise<readonly Held[]> {
  return prepared(
    records,
    `record-minutes-${limit}`,
    (read, { minutes }) =>
      read
        .select({
          id: minutes.id,
          kind: minutes.kind,
          heldOn: minutes.heldOn,
          by: minutes.by,
          body: minutes.body,
        })
        .from(minutes)
        .where(eq(minutes.customer, sql.placeholder('customer')))
        .orderBy(desc(minutes.createdAt), desc(minutes.id))
        .limit(limit),
    { customer },
  );
}
