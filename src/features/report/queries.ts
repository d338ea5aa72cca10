import { and, asc, eq, gte, inArray, lt, ne } from 'drizzle-orm';
import type { Customer, Deal, FollowUp } from '../../records/rows.js';
import type { Records } from '../../scene.js';
import type { At, Id } from '../../terms.js';

/** One thing a person logged, with whom it was about. `deal` null = it was about no deal, or the deal is gone. */
export interface Logged {
  readonly followup: FollowUp;
  readonly customer: Pick<Customer, 'id' | 'name' | 'createdAt'>;
  readonly deal: Deal | null;
}

/** What these people logged from `since` until before `until`, oldest first. Imports and what the bot wrote are left out. */
export async function loggedBy(
  { read, t }: Records,
  { workspace, people, since, until }: { readonly workspace: Id; readonly people: readonly Id[]; readonly since: At; readonly until: At },
): Promise<readonly Logged[]> {
  const { followup, customer, deal } = t;
  return read
    .select({ followup, customer: { id: customer.id, name: customer.name, createdAt: customer.createdAt }, deal })
    .from(followup)
    .innerJoin(customer, eq(customer.id, followup.customer))
    .leftJoin(deal, eq(deal.id, followup.deal))
    .where(
      and(
        eq(followup.workspace, workspace),
        inArray(followup.person, [...people]),
        gte(followup.at, since),
        lt(followup.at, until),
        ne(followup.kind, 'import'),
        ne(followup.kind, 'system'),
      ),
    )
    .orderBy(asc(followup.at), asc(followup.id));
}
