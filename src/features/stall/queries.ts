import { and, desc, eq, gte, inArray, lt, notExists, sql } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import type { Contact, Deal } from '../../records/rows.js';
import type { Records } from '../../scene.js';
import type { At, Id } from '../../terms.js';

const at = sql.placeholder;

/** What was said of a deal's pre-review. */
export const REVIEW_EVENTS = ['prereview.concluded', 'prereview.skipped'] as const;

/** Deals that came into negotiation between the two moments and are still there. */
export function enteredNegotiation(
  records: Records,
  workspace: Id,
  { from, until }: { readonly from: At; readonly until: At },
): Promise<readonly { readonly move: Id; readonly deal: Id; readonly owner: Id; readonly at: At }[]> {
  return prepared(
    records,
    'entered-negotiation',
    (read, { stageMove, deal, event }) => {
      const settled = read
        .select({ id: event.id })
        .from(event)
        .where(and(eq(event.customer, deal.customer), eq(event.deal, deal.id), inArray(event.kind, [...REVIEW_EVENTS])));
      return read
        .select({ move: stageMove.id, deal: deal.id, owner: deal.owner, at: stageMove.at })
        .from(stageMove)
        .innerJoin(deal, eq(deal.id, stageMove.deal))
        .where(
          and(
            eq(stageMove.workspace, at('workspace')),
            gte(stageMove.at, at('from')),
            lt(stageMove.at, at('until')),
            eq(stageMove.to, 'negotiation'),
            eq(deal.stage, 'negotiation'),
            notExists(settled),
          ),
        )
        .orderBy(stageMove.id);
    },
    { workspace, from, until },
  );
}

/** Has the pre-review of a deal a conclusion? */
export async function isConcluded(records: Records, { id, customer }: Pick<Deal, 'id' | 'customer'>): Promise<boolean> {
  const rows = await prepared(
    records,
    'prereview-concluded',
    (read, { event }) => {
      const back = read
        .select({ id: sql`1` })
        .from(sql`${event} back`)
        .where(sql`back.customer = ${event.customer} AND back.undoes = ${event.id}`);
      return read
        .select({ id: event.id })
        .from(event)
        .where(and(eq(event.customer, at('customer')), eq(event.deal, at('deal')), eq(event.kind, 'prereview.concluded'), notExists(back)))
        .limit(1);
    },
    { customer, deal: id },
  );
  return rows.length > 0;
}

/** Whoever buys for the customer. */
export async function purchaserOf(records: Records, customer: Id): Promise<Contact | undefined> {
  const [row] = await prepared(
    records,
    'stall-purchaser',
    (read, { contact }) =>
      read
        .select()
        .from(contact)
        .where(and(eq(contact.customer, at('customer')), eq(contact.role, 'procurement')))
        .orderBy(desc(contact.id))
        .limit(1),
    { customer },
  );
  return row;
}
