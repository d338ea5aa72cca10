import { and, desc, eq, gte, inArray, or, sql } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import type { Card } from '../../card.js';
import type { Event, Task } from '../../records/rows.js';
import type { Records } from '../../scene.js';
import type { At, ConversationRef, Id } from '../../terms.js';
import { isUndone } from '../../undo/queries.js';

/** A message that was sent, with its card as it reads now; null = it came without one. */
export interface StandingCard {
  readonly message: Id;
  readonly card: Card | null;
}

const MOST_CARDS = 40;

/** What was sent into a chat since a moment, the newest first, each as its last edit left it. */
export async function standingCards(records: Records, lane: string, since: At): Promise<readonly StandingCard[]> {
  const rows = await prepared(
    records,
    'overdue-cards',
    (read, t) =>
      read
        .select({ id: t.outbox.id, edits: t.outbox.edits, card: t.outbox.card })
        .from(t.outbox)
        .where(and(eq(t.outbox.lane, sql.placeholder('lane')), eq(t.outbox.state, 'sent'), gte(t.outbox.sentAt, sql.placeholder('since'))))
        .orderBy(desc(t.outbox.sentAt), desc(t.outbox.id))
        .limit(MOST_CARDS),
    { lane, since },
  );
  const shown = new Map<Id, Card | null>();
  for (const row of rows) if (!shown.has(row.edits ?? row.id)) shown.set(row.edits ?? row.id, row.card);
  const first = rows.filter((row) => row.edits === null);
  return first.map(({ id }) => ({ message: id, card: shown.get(id) ?? null }));
}

const REACTIONS = ['overdue.advanced', 'overdue.postponed', 'overdue.closed'] as const;
export type Reaction = (typeof REACTIONS)[number];
/** Nobody does and undoes more often than this on one card. */
const MOST_REACTIONS = 10;

/** The latest reaction to overdue cards about a deal since a moment that was not taken back. */
export async function reactionSince(
  records: Records,
  { deal, customer }: { readonly deal: Id; readonly customer: Id },
  since: At,
): Promise<(Pick<Event, 'actor' | 'note'> & { readonly kind: Reaction }) | undefined> {
  const rows = await prepared(
    records,
    'overdue-reaction',
    (read, t) =>
      read
        .select()
        .from(t.event)
        .where(
          and(
            eq(t.event.customer, sql.placeholder('customer')),
            eq(t.event.deal, sql.placeholder('deal')),
            inArray(t.event.kind, [...REACTIONS]),
            gte(t.event.at, sql.placeholder('since')),
          ),
        )
        .orderBy(desc(t.event.at), desc(t.event.id))
        .limit(MOST_REACTIONS),
    { deal, customer, since },
  );
  // The condition lets no other kind through.
  for (const row of rows) if (!(await isUndone(records, row))) return { ...row, kind: row.kind as Reaction };
  return undefined;
}

/** A request for help and the chat it came from. */
export async function helpTask(records: Records, id: Id): Promise<{ readonly task: Task; readonly from: ConversationRef } | undefined> {
  const [row] = await prepared(
    records,
    'overdue-help',
    (read, t) =>
      read
        .select({
          task: t.task,
          from: { platform: t.conversation.platform, address: t.conversation.address, kind: t.conversation.kind },
        })
        .from(t.task)
        .innerJoin(t.conversation, eq(t.conversation.id, t.task.conversation))
        .where(eq(t.task.id, sql.placeholder('id'))),
    { id },
  );
  return row;
}

/** Those of the customers for whom help was asked and nobody has answered yet. */
export async function helpWanted({ read, t }: Records, customers: readonly Id[]): Promise<ReadonlySet<Id>> {
  if (customers.length === 0) return new Set();
  const rows = await read
    .select({ customer: t.task.customer })
    .from(t.task)
    .where(and(inArray(t.task.customer, [...customers]), eq(t.task.kind, 'help'), eq(t.task.state, 'open')));
  return new Set(rows.flatMap(({ customer }) => customer ?? []));
}

/** More messages than these no press causes. */
const MOST_REPLIES = 4;

/** Cards of a chat that one message or press gave another face: each with all its faces, the first one first. */
export async function facedBy({ read, t }: Records, inbox: Id, address: string): Promise<readonly (readonly StandingCard[])[]> {
  const keys = Array.from({ length: MOST_REPLIES }, (_, n) => `re:${inbox}:${n}`);
  const edited = await read
    .select({ message: t.outbox.edits })
    .from(t.outbox)
    .where(and(inArray(t.outbox.key, keys), eq(t.outbox.address, address)));
  const faces = [...new Set(edited.flatMap(({ message }) => message ?? []))].map((message) =>
    read
      .select({ card: t.outbox.card })
      .from(t.outbox)
      .where(or(eq(t.outbox.id, message), eq(t.outbox.edits, message)))
      .orderBy(t.outbox.id)
      .then((rows) => rows.map(({ card }) => ({ message, card }))),
  );
  return Promise.all(faces);
}
