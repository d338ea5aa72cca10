import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import type { Conversation, Customer, Question } from '../../records/rows.js';
import type { Records } from '../../scene.js';
import type { ConversationRef, Id } from '../../terms.js';

/** A question with the name of the customer it is about. */
export interface Asked {
  readonly question: Question;
  readonly customer: Pick<Customer, 'id' | 'name'>;
}

/** Questions that wait for an answer of this person, the oldest first. */
export function openQuestions(records: Records, workspace: Id, person: Id): Promise<readonly Asked[]> {
  return prepared(
    records,
    'open-questions',
    (read, t) =>
      read
        .select({ question: t.question, customer: { id: t.customer.id, name: t.customer.name } })
        .from(t.question)
        .innerJoin(t.customer, eq(t.customer.id, t.question.customer))
        .where(
          and(
            eq(t.question.workspace, sql.placeholder('workspace')),
            eq(t.question.person, sql.placeholder('person')),
            eq(t.question.state, 'open'),
          ),
        )
        .orderBy(asc(t.question.id)),
    { workspace, person },
  );
}

export async function questionById(records: Records, workspace: Id, id: Id): Promise<Question | undefined> {
  const [row] = await prepared(
    records,
    'question-by-id',
    (read, t) =>
      read
        .select()
        .from(t.question)
        .where(and(eq(t.question.id, sql.placeholder('id')), eq(t.question.workspace, sql.placeholder('workspace')))),
    { id, workspace },
  );
  return row;
}

export async function conversationById(records: Records, id: Id): Promise<Conversation | undefined> {
  const [row] = await prepared(
    records,
    'question-chat',
    (read, t) =>
      read
        .select()
        .from(t.conversation)
        .where(eq(t.conversation.id, sql.placeholder('id'))),
    { id },
  );
  return row;
}

/** The chat a message was sent to. */
export async function placeOf(records: Records, outbox: Id): Promise<ConversationRef | undefined> {
  const [row] = await prepared(
    records,
    'question-place',
    (read, t) =>
      read
        .select({ platform: t.outbox.platform, address: t.outbox.address, kind: t.outbox.conversationKind })
        .from(t.outbox)
        .where(eq(t.outbox.id, sql.placeholder('outbox'))),
    { outbox },
  );
  return row;
}

/** The last message the bot sent into a chat; what only edits another is none of its own. */
export async function lastSent(records: Records, lane: string): Promise<Id | undefined> {
  const [row] = await prepared(
    records,
    'question-last-sent',
    (read, t) =>
      read
        .select({ id: t.outbox.id })
        .from(t.outbox)
        .where(and(eq(t.outbox.lane, sql.placeholder('lane')), eq(t.outbox.state, 'sent'), isNull(t.outbox.edits)))
        .orderBy(desc(t.outbox.sentAt), desc(t.outbox.id))
        .limit(1),
    { lane },
  );
  return row?.id;
}
