import { and, eq, sql } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import { together } from '../../../db/together.js';
import type { Records } from '../../scene.js';
import type { Id } from '../../terms.js';

/** The records as a brief reads them: what is asked for at the same time goes out as one statement. */
export const atOnce = (records: Records): Records => together(records);

/** A request for help: about which customer, whose it is, and what they are stuck at. */
export interface HelpAsked {
  readonly id: Id;
  readonly text: string;
  readonly customer: Id;
  readonly name: string;
  readonly owner: Id;
}

/** Requests for help that wait for a person, the oldest first. */
export function helpWaiting(records: Records, workspace: Id, person: Id): Promise<readonly HelpAsked[]> {
  return prepared(
    records,
    'brief-help',
    (read, t) =>
      read
        .select({ id: t.task.id, text: t.task.text, customer: t.customer.id, name: t.customer.name, owner: t.customer.owner })
        .from(t.task)
        .innerJoin(t.customer, eq(t.customer.id, t.task.customer))
        .where(
          and(
            eq(t.task.workspace, sql.placeholder('workspace')),
            eq(t.task.owner, sql.placeholder('person')),
            eq(t.task.state, 'open'),
            eq(t.task.kind, 'help'),
          ),
        )
        .orderBy(t.task.id),
    { workspace, person },
  );
}

/** Questions of colleagues that wait for a person's answer, the oldest first. */
export function questionsWaiting(records: Records, workspace: Id, person: Id) {
  return prepared(
    records,
    'brief-questions',
    (read, t) =>
      read
        .select({ id: t.question.id, asker: t.question.asker, text: t.question.text, customer: t.customer.id, name: t.customer.name })
        .from(t.question)
        .innerJoin(t.customer, eq(t.customer.id, t.question.customer))
        .where(
          and(
            eq(t.question.workspace, sql.placeholder('workspace')),
            eq(t.question.person, sql.placeholder('person')),
            eq(t.question.state, 'open'),
          ),
        )
        .orderBy(t.question.id),
    { workspace, person },
  );
}
