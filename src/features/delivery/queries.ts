import { directChatOf } from '../../people/queries.js';
import type { Person } from '../../records/rows.js';
import type { Records } from '../../scene.js';
import type { Id } from '../../terms.js';

/** Who of these has a chat that can be written to. */
export async function reachable(records: Records, people: readonly Person[]): Promise<ReadonlySet<Id>> {
  const chats = await Promise.all(people.map((person) => directChatOf(records, person.id)));
  return new Set(people.filter((_, i) => chats[i] !== undefined).map((person) => person.id));
}
