import { and, eq, sql } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import { together } from '../../../db/together.js';
import type { Records } from '../../scene.js';
import type { Id } from '../../terms.js';

/** The records as a brief reads them: what is asked for at the same time goes out as one statement. */
export const atOnce = (records: Records): Records => together(records);

/** Requests for help that wait for a person. */
export async function helpWaiting(records: Records, workspace: Id, person: Id): Promise<number> {
  const rows = await prepared(
    records,
    'brief-help',
    (read, t) =>
      read
        .select({ kind: t.task.kind })
        .from(t.task)
        .where(
          and(
            eq(t.task.workspace, sql.placeholder('workspace')),
            eq(t.task.owner, sql.placeholder('person')),
            eq(t.task.state, 'open'),
            eq(t.task.kind, 'help'),
          ),
        ),
    { workspace, person },
  );
  return rows.length;
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
