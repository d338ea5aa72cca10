import { and, eq, sql } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import type { Records } from '../../scene.js';
import type { Id } from '../../terms.js';

/** A team's name. */
export async function unitName(records: Records, unit: Id): Promise<string | undefined> {
  const [row] = await prepared(
    records,
    'brief-unit',
    (read, t) =>
      read
        .select({ name: t.unit.name })
        .from(t.unit)
        .where(eq(t.unit.id, sql.placeholder('unit'))),
    { unit },
  );
  return row?.name;
}

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
