/** Which deals get a card now, and who gets it. */
import { byUrgency } from '../../numbers/lateness.js';
import type { DealRow } from '../../numbers/queries.js';
import type { Deal } from '../../records/rows.js';
import type { At } from '../../terms.js';

const DAY_MS = 24 * 3_600_000;
/** After so many cards without a reaction the manager gets the next one. */
const PATIENCE = 2;

/** Cards sent since anybody last did something about the deal: a press, or a follow-up logged. */
export function unanswered({ overdueCards, overdueCardAt, lastContactAt }: Deal): number {
  return overdueCardAt !== null && lastContactAt !== null && lastContactAt > overdueCardAt ? 0 : overdueCards;
}

/**
 * May a card about the deal go out at that time? At most one in 24 hours. A deal that is only long in negotiation rests once somebody has
 * reacted and a next date is agreed: when that date passes it is overdue anyway.
 */
export function mayRemind(deal: Deal, slot: At, kind: 'due' | 'stuck'): boolean {
  if (deal.overdueCardAt === null) return true;
  if (slot - deal.overdueCardAt < DAY_MS) return false;
  return kind === 'due' || deal.nextDue === null || unanswered(deal) > 0;
}

/** The deals to remind of, the most urgent first: the owner's own while they may still react, or those they let pass. */
export function remindersOf(
  late: { readonly due: readonly DealRow[]; readonly stuck: readonly DealRow[] },
  slot: At,
  who: 'owner' | 'manager' | 'owner-alone',
): readonly DealRow[] {
  const ripe = [
    ...late.due.filter(({ deal }) => mayRemind(deal, slot, 'due')),
    ...late.stuck.filter(({ deal }) => mayRemind(deal, slot, 'stuck')),
  ];
  const meant = ripe.filter(({ deal }) => who === 'owner-alone' || unanswered(deal) >= PATIENCE === (who === 'manager'));
  return meant.toSorted((a, b) => byUrgency(a.deal, b.deal));
}
