import { and, asc, eq, sql } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import type { Task } from '../../records/rows.js';
import type { Records } from '../../scene.js';
import type { Id } from '../../terms.js';

/** A person's open reminders, the next one first. */
export function openReminders(records: Records, owner: Id, workspace: Id): Promise<readonly Task[]> {
  return prepared(
    records,
    'open-reminders',
    (read, { task }) =>
      read
        .select()
        .from(task)
        .where(
          and(
            eq(task.workspace, sql.placeholder('workspace')),
            eq(task.owner, sql.placeholder('owner')),
            eq(task.state, 'open'),
            eq(task.kind, 'reminder'),
          ),
        )
        .orderBy(asc(task.dueAt)),
    { owner, workspace },
  );
}
