import { inArray } from 'drizzle-orm';
import type { Person } from '../../records/rows.js';
import type { Records } from '../../scene.js';
import type { Id } from '../../terms.js';

/** Who of these has an account to be written to. */
export async function reachable({ read, t }: Records, people: readonly Person[]): Promise<ReadonlySet<Id>> {
  const rows = await read
    .selectDistinct({ person: t.identity.person })
    .from(t.identity)
    .where(
      inArray(
        t.identity.person,
        people.map(({ id }) => id),
      ),
    );
  return new Set(rows.map(({ person }) => person));
}
