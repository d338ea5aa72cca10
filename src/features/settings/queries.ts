import { and, eq, gte, inArray } from 'drizzle-orm';
import type { Setting } from '../../records/rows.js';
import type { Records } from '../../scene.js';
import type { At, Id } from '../../terms.js';

/** The stored rows of some settings; a key still at its default has none. */
export async function settingsStored({ read, t }: Records, workspace: Id, keys: readonly string[]): Promise<readonly Setting[]> {
  return read
    .select()
    .from(t.setting)
    .where(and(eq(t.setting.workspace, workspace), inArray(t.setting.key, [...keys])));
}

/** Was this person warned of the unknown calendar since that moment? */
export async function wasWarned({ read, t }: Records, workspace: Id, person: Id, since: At): Promise<boolean> {
  const rows = await read
    .select({ id: t.event.id })
    .from(t.event)
    .where(
      and(eq(t.event.workspace, workspace), eq(t.event.kind, 'calendar.warned'), gte(t.event.at, since), eq(t.event.note, String(person))),
    )
    .limit(1);
  return rows.length > 0;
}
