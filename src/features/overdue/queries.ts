import { and, desc, eq, gte, inArray, sql } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import type { Customer, Deal, Event, Task } from '../../records/rows.js';
import type { Records } from '../../scene.js';
import type { At, ContactRole, ConversationRef, Id, SignalKind } from '../../terms.js';

/** A deal with its customer; undefined when it is gone. Ask for permission afterwards. */
export async function dealById(records: Records, id: Id): Promise<{ readonly deal: Deal; readonly customer: Customer } | undefined> {
  const [row] = await prepared(
    records,
    'overdue-deal',
    (read, t) =>
      read
        .select({ deal: t.deal, customer: t.customer })
        .from(t.deal)
        .innerJoin(t.customer, eq(t.customer.id, t.deal.customer))
        .where(eq(t.deal.id, sql.placeholder('id'))),
    { id },
  );
  return row;
}

/** The roles of a customer's contacts, and the topics heard since a moment. */
export async function heardFrom(
  records: Records,
  customer: Id,
  since: At,
): Promise<{ readonly roles: readonly ContactRole[]; readonly heard: readonly SignalKind[] }> {
  const roles = await prepared(
    records,
    'overdue-roles',
    (read, t) =>
      read
        .select({ role: t.contact.role })
        .from(t.contact)
        .where(eq(t.contact.customer, sql.placeholder('customer'))),
    { customer },
  );
  const heard = await prepared(
    records,
    'overdue-heard',
    (read, t) =>
      read
        .selectDistinct({ kind: t.signal.kind })
        .from(t.signal)
        .where(and(eq(t.signal.customer, sql.placeholder('customer')), gte(t.signal.at, sql.placeholder('since')))),
    { customer, since },
  );
  return { roles: roles.map((row) => row.role), heard: heard.map((row) => row.kind) };
}

const REACTIONS = ['overdue.advanced', 'overdue.postponed', 'overdue.closed'] as const;
export type Reaction = (typeof REACTIONS)[number];

/** The latest reaction to overdue cards about a deal since a moment. */
export async function reactionSince(
  records: Records,
  { deal, customer }: { readonly deal: Id; readonly customer: Id },
  since: At,
): Promise<(Pick<Event, 'actor' | 'note'> & { readonly kind: Reaction }) | undefined> {
  const [row] = await prepared(
    records,
    'overdue-reaction',
    (read, t) =>
      read
        .select({ kind: t.event.kind, actor: t.event.actor, note: t.event.note })
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
        .limit(1),
    { deal, customer, since },
  );
  // The condition lets no other kind through.
  return row && { ...row, kind: row.kind as Reaction };
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
