import { and, asc, eq, gt, lte, notExists, sql } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import type { Task } from '../../records/rows.js';
import type { Records } from '../../scene.js';
import type { At, Id } from '../../terms.js';

/** Open reminders that came due after `since`, until `now`, and were not said yet. */
export function dueReminders(
  records: Records,
  workspace: Id,
  { since, now }: { readonly since: At; readonly now: At },
): Promise<readonly Task[]> {
  return prepared(
    records,
    'due-reminders',
    (read, { task, push }) => {
      const said = read
        .select({ id: push.id })
        .from(push)
        .where(and(eq(push.workspace, task.workspace), sql`${push.key} = 'remind:' || ${task.id} || ':' || ${task.dueAt}`));
      return read
        .select()
        .from(task)
        .where(
          and(
            eq(task.state, 'open'),
            gt(task.dueAt, sql.placeholder('since')),
            lte(task.dueAt, sql.placeholder('now')),
            eq(task.workspace, sql.placeholder('workspace')),
            eq(task.kind, 'reminder'),
            notExists(said),
          ),
        )
        .orderBy(asc(task.dueAt), asc(task.id));
    },
    { workspace, since, now },
  );
}

/** What a reminder of that time is remembered by once it was said; as `dueReminders` builds it. */
export const reminderKey = (task: Pick<Task, 'id' | 'dueAt'>): string => `remind:${task.id}:${task.dueAt}`;

export async function taskById(records: Records, id: Id): Promise<Task | undefined> {
  const rows = await prepared(
    records,
    'task-by-id',
    (read, { task }) =>
      read
        .select()
        .from(task)
        .where(eq(task.id, sql.placeholder('id'))),
    { id },
  );
  return rows[0];
}
