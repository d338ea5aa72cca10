import { and, desc, eq, gte, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import { conversationAt, directChatOf } from '../../people/queries.js';
import type { Contact, Conversation, Customer, Deal, Event, FollowUp } from '../../records/rows.js';
import type { Records } from '../../scene.js';
import type { At, ConversationRef, Id, Span } from '../../terms.js';
import type { Said } from './evidence.js';

const at = sql.placeholder;

const SIGNALS = 40;
const FOLLOWUPS = 20;

/** What was said about a customer, newest first: the signals with their places, and the sentences themselves. */
export async function saidOf(records: Records, customer: Id): Promise<readonly Said[]> {
  const signals = await prepared(
    records,
    'closing-signals',
    (read, { signal }) =>
      read
        .select()
        .from(signal)
        .where(eq(signal.customer, at('customer')))
        .orderBy(desc(signal.at), desc(signal.id))
        .limit(SIGNALS),
    { customer },
  );
  const followups = await followUpsOf(records, customer);
  const span = (start: number, end: number): Span => [start, end];
  const said: Said[] = [
    ...followups.map(({ text, at: when, inbox }) => ({ words: text, at: when, inbox })),
    ...signals.map((s) => ({ kind: s.kind, words: s.words, at: s.at, inbox: s.inbox, span: span(s.spanStart, s.spanEnd) })),
  ];
  return said.toSorted((a, b) => b.at - a.at);
}

/** The newest follow-ups of a customer. */
export function followUpsOf(records: Records, customer: Id): Promise<readonly FollowUp[]> {
  return prepared(
    records,
    'closing-followups',
    (read, { followup }) =>
      read
        .select()
        .from(followup)
        .where(eq(followup.customer, at('customer')))
        .orderBy(desc(followup.at), desc(followup.id))
        .limit(FOLLOWUPS),
    { customer },
  );
}

/** How many follow-ups a deal took. */
export async function countFollowUps(records: Records, customer: Id): Promise<number> {
  const [row] = await prepared(
    records,
    'closing-count',
    (read, { followup }) =>
      read
        .select({ count: sql<number>`count(*)`.mapWith(Number) })
        .from(followup)
        .where(eq(followup.customer, at('customer'))),
    { customer },
  );
  return row?.count ?? 0;
}

/** The executives among a customer's contacts. */
export function executivesOf(records: Records, customer: Id): Promise<readonly Contact[]> {
  return prepared(
    records,
    'closing-executives',
    (read, { contact }) =>
      read
        .select()
        .from(contact)
        .where(and(eq(contact.customer, at('customer')), eq(contact.role, 'exec')))
        .orderBy(contact.id),
    { customer },
  );
}

/** The deal whose loss somebody was asked about last and has not explained, with the message that asked. */
export async function openReview(
  records: Records,
  { workspace, person, since }: { readonly workspace: Id; readonly person: Id; readonly since: At },
): Promise<{ readonly deal: Deal; readonly customer: Customer; readonly card: Id } | undefined> {
  const [row] = await prepared(
    records,
    'open-review',
    (read, { event, deal, customer }) =>
      read
        .select({ deal, customer, note: event.note })
        .from(event)
        .innerJoin(deal, eq(deal.id, event.deal))
        .innerJoin(customer, eq(customer.id, deal.customer))
        .where(
          and(
            eq(event.workspace, at('workspace')),
            eq(event.kind, 'loss.asked'),
            gte(event.at, at('since')),
            eq(deal.owner, at('person')),
            eq(deal.stage, 'lost'),
            isNull(deal.lossReason),
          ),
        )
        .orderBy(desc(event.at), desc(event.id))
        .limit(1),
    { workspace, person, since },
  );
  return row && { deal: row.deal, customer: row.customer, card: Number(row.note) };
}

/** The last message the bot sent to a chat. */
export async function lastSent(records: Records, lane: string): Promise<Id | undefined> {
  const [row] = await prepared(
    records,
    'closing-last-sent',
    (read, { outbox }) =>
      read
        .select({ id: outbox.id })
        .from(outbox)
        .where(and(eq(outbox.lane, at('lane')), eq(outbox.state, 'sent'), isNotNull(outbox.sentAt), isNull(outbox.edits)))
        .orderBy(desc(outbox.sentAt), desc(outbox.id))
        .limit(1),
    { lane },
  );
  return row?.id;
}

/** Wins that their owners chose to tell, since a moment. */
export function winsTold(records: Records, workspace: Id, since: At): Promise<readonly Event[]> {
  return prepared(
    records,
    'wins-told',
    (read, { event }) =>
      read
        .select()
        .from(event)
        .where(and(eq(event.workspace, at('workspace')), inArray(event.kind, ['won.told', 'won.told.unnamed']), gte(event.at, at('since'))))
        .orderBy(event.id),
    { workspace, since },
  );
}

/** Has this been said of the deal already? */
export async function hasEvent(
  records: Records,
  { customer, deal }: { readonly customer: Id; readonly deal: Id },
  kinds: readonly [string, ...string[]],
): Promise<boolean> {
  const rows = await prepared(
    records,
    `closing-event:${kinds.join('+')}`,
    (read, { event }) =>
      read
        .select({ id: event.id })
        .from(event)
        .where(and(eq(event.customer, at('customer')), eq(event.deal, at('deal')), inArray(event.kind, [...kinds])))
        .limit(1),
    { customer, deal },
  );
  return rows.length > 0;
}

/** A person's direct chat with its row; undefined when they have none. */
export async function chatOf(
  records: Records,
  person: Id,
): Promise<{ readonly to: ConversationRef; readonly row: Conversation | undefined } | undefined> {
  const to = await directChatOf(records, person);
  return to && { to, row: await conversationAt(records, to) };
}
