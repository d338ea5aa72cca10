import { and, eq } from 'drizzle-orm';
import type { Records } from '../../scene.js';
import type { Id } from '../../terms.js';

/** How often the sample data was put in. */
export async function timesLoaded({ read, t }: Records, workspace: Id): Promise<number> {
  const rows = await read
    .select({ id: t.event.id })
    .from(t.event)
    .where(and(eq(t.event.workspace, workspace), eq(t.event.kind, 'demo.loaded')));
  return rows.length;
}
