import { and, asc, eq } from 'drizzle-orm';
import type { Customer, Term } from '../../records/rows.js';
import type { Records } from '../../scene.js';
import type { Id } from '../../terms.js';

/** Every word of the workspace, known and proposed, the oldest first. */
export async function termsOf({ read, t }: Records, workspace: Id): Promise<readonly Term[]> {
  return read.select().from(t.term).where(eq(t.term.workspace, workspace)).orderBy(asc(t.term.id));
}

export async function termById({ read, t }: Records, workspace: Id, id: Id): Promise<Term | undefined> {
  const [row] = await read
    .select()
    .from(t.term)
    .where(and(eq(t.term.workspace, workspace), eq(t.term.id, id)));
  return row;
}

export async function customerNamed({ read, t }: Records, id: Id): Promise<Pick<Customer, 'id' | 'name'> | undefined> {
  const [row] = await read.select({ id: t.customer.id, name: t.customer.name }).from(t.customer).where(eq(t.customer.id, id));
  return row;
}
