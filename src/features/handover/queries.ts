import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Customer, Deal } from '../../records/rows.js';
import type { Records } from '../../scene.js';
import { type Id, OPEN_STAGES } from '../../terms.js';

/** Everything a person owns that is handed over with them: their customers and the open deals of these. */
export async function ownedBy(
  { read, t }: Records,
  workspace: Id,
  owner: Id,
): Promise<{ readonly customers: readonly Customer[]; readonly deals: readonly Deal[] }> {
  const customers = await read
    .select()
    .from(t.customer)
    .where(and(eq(t.customer.workspace, workspace), eq(t.customer.owner, owner)))
    .orderBy(asc(t.customer.id));
  const deals = await read
    .select()
    .from(t.deal)
    .where(and(eq(t.deal.workspace, workspace), eq(t.deal.owner, owner), inArray(t.deal.stage, [...OPEN_STAGES])))
    .orderBy(asc(t.deal.id));
  return { customers, deals };
}
