/** What talk tracks are made from. */
import { and, desc, eq, gte, inArray, like, sql } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import { type Asker, contactsOf, dealsOf, visibleCustomers } from '../../access/queries.js';
import type { Customer, FollowUp, Suggestion } from '../../records/rows.js';
import type { Records } from '../../scene.js';
import type { At, Id } from '../../terms.js';
import type { Known } from './facts.js';

const FOLLOWUPS = 20;

/** What is on record of a customer. Ask for permission before. `since`: signals heard before count no more. */
export async function knownOf(records: Records, customer: Customer, since: At): Promise<Known> {
  const [deals, contacts, followups, signals] = await Promise.all([
    dealsOf(records, customer.id),
    contactsOf(records, customer.id),
    prepared(
      records,
      'talk-followups',
      (read, t) =>
        read
          .select()
          .from(t.followup)
          .where(eq(t.followup.customer, sql.placeholder('customer')))
          .orderBy(desc(t.followup.at), desc(t.followup.id))
          .limit(FOLLOWUPS),
      { customer: customer.id },
    ),
    prepared(
      records,
      'talk-signals',
      (read, t) =>
        read
          .select()
          .from(t.signal)
          .where(and(eq(t.signal.customer, sql.placeholder('customer')), gte(t.signal.at, sql.placeholder('since'))))
          .orderBy(desc(t.signal.at), desc(t.signal.id)),
      { customer: customer.id, since },
    ),
  ]);
  return { customer, deals, contacts, followups, signals };
}

/** What was suggested under a number. */
export async function suggestionById({ read, t }: Records, workspace: Id, id: Id): Promise<Suggestion | undefined> {
  const [row] = await read
    .select()
    .from(t.suggestion)
    .where(and(eq(t.suggestion.workspace, workspace), eq(t.suggestion.id, id)));
  return row;
}

/** The cards a suggestion rests on, as rows. */
export function cardsBehind({ read, t }: Records, suggestion: Id) {
  return read.select().from(t.suggestionCard).where(eq(t.suggestionCard.suggestion, suggestion));
}

/** Follow-ups of customers the asker may see that name a rival, newest first. */
export function sayingsAbout(
  asker: Asker,
  rival: string,
  limit: number,
): Promise<readonly (Pick<FollowUp, 'text' | 'at' | 'inbox'> & { readonly name: string; readonly customer: Id })[]> {
  const { read, t } = asker.records;
  const mine = read.select({ id: t.customer.id }).from(t.customer).where(visibleCustomers(asker));
  return read
    .select({ text: t.followup.text, at: t.followup.at, inbox: t.followup.inbox, name: t.customer.name, customer: t.customer.id })
    .from(t.followup)
    .innerJoin(t.customer, eq(t.customer.id, t.followup.customer))
    .where(and(inArray(t.followup.customer, mine), like(t.followup.text, `%${rival.replace(/[%_\\]/g, '')}%`)))
    .orderBy(desc(t.followup.at))
    .limit(limit);
}

/** Events of a kind since a moment, each with the manager of its customer's owner; taken back ones too. */
export async function eventsOf({ read, t }: Records, workspace: Id, kind: string, since: At) {
  return read
    .select({ id: t.event.id, at: t.event.at, customer: t.event.customer, manager: t.person.manager })
    .from(t.event)
    .innerJoin(t.customer, eq(t.customer.id, t.event.customer))
    .innerJoin(t.person, eq(t.person.id, t.customer.owner))
    .where(and(eq(t.event.workspace, workspace), eq(t.event.kind, kind), gte(t.event.at, since)));
}

/** Was this event taken back? */
export async function isTakenBack({ read, t }: Records, event: Id): Promise<boolean> {
  const [row] = await read.select({ at: t.event.at, customer: t.event.customer }).from(t.event).where(eq(t.event.id, event));
  if (!row || row.customer === null) return true;
  const undone = await read
    .select({ id: t.event.id })
    .from(t.event)
    .where(and(eq(t.event.customer, row.customer), gte(t.event.at, row.at), eq(t.event.undoes, event)))
    .limit(1);
  return undone.length > 0;
}

/** A customer's last follow-ups, notes of others left out, newest first. */
export function lastFollowUps({ read, t }: Records, customer: Id, limit: number): Promise<readonly FollowUp[]> {
  return read
    .select()
    .from(t.followup)
    .where(and(eq(t.followup.customer, customer), inArray(t.followup.kind, ['chat', 'form', 'import'])))
    .orderBy(desc(t.followup.at), desc(t.followup.id))
    .limit(limit);
}
