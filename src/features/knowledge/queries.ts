/** What making knowledge cards reads. */
import { and, desc, eq, gte, inArray } from 'drizzle-orm';
import { customerById } from '../../access/queries.js';
import type { Customer, Deal, Suggestion } from '../../records/rows.js';
import type { Records, Scene } from '../../scene.js';
import type { At, Id } from '../../terms.js';
import { draftedText } from './drafted.js';

/** The customer that a card names and that its author may see: the card is drawn from it. The first of several. */
export async function customerNamedIn(scene: Scene, text: string): Promise<Id | undefined> {
  for (const hit of scene.names.find(text)) {
    if (hit.kind !== 'customer') continue;
    const found = await customerById(scene, hit.id);
    if (found?.seen) return hit.id;
  }
  return undefined;
}

/** The draft shown last, as a card: only to the person it was written for. */
export async function draftText({ read, t }: Records, workspace: Id, id: Id, person: Id) {
  const [row] = await read
    .select()
    .from(t.suggestion)
    .where(and(eq(t.suggestion.workspace, workspace), eq(t.suggestion.id, id), eq(t.suggestion.person, person)));
  return row && draftedText(row.about);
}

/** Deals that were confirmed as won since a moment, by the event that did it. */
export async function winsSince({ read, t }: Records, workspace: Id, since: At) {
  const rows = await read
    .select({ event: t.event.id, at: t.event.at, after: t.event.after, deal: t.deal.id, owner: t.deal.owner, stage: t.deal.stage })
    .from(t.event)
    .innerJoin(t.deal, eq(t.deal.id, t.event.deal))
    .where(and(eq(t.event.workspace, workspace), inArray(t.event.kind, ['change.confirmed', 'stage.changed']), gte(t.event.at, since)));
  return rows.filter(({ after, deal, stage }) => stage === 'won' && after[`deal:${deal}`]?.stage === 'won');
}

/** A deal with its customer. */
export async function dealWon({ read, t }: Records, id: Id): Promise<{ readonly deal: Deal; readonly customer: Customer } | undefined> {
  const [row] = await read
    .select({ deal: t.deal, customer: t.customer })
    .from(t.deal)
    .innerJoin(t.customer, eq(t.customer.id, t.deal.customer))
    .where(eq(t.deal.id, id));
  return row;
}

/** What of the bot's suggestions for a customer was taken, newest first. */
export function takenFor({ read, t }: Records, customer: Id): Promise<readonly Suggestion[]> {
  return read
    .select()
    .from(t.suggestion)
    .where(
      and(
        eq(t.suggestion.customer, customer),
        inArray(t.suggestion.kind, ['talk.track', 'talk.strategy']),
        inArray(t.suggestion.state, ['adopted', 'changed']),
      ),
    )
    .orderBy(desc(t.suggestion.decidedAt));
}

/** What the customer objected to, newest first. */
export async function objectionsOf({ read, t }: Records, customer: Id): Promise<readonly string[]> {
  const rows = await read
    .select({ words: t.signal.words })
    .from(t.signal)
    .where(and(eq(t.signal.customer, customer), inArray(t.signal.kind, ['objection', 'competitor'])))
    .orderBy(desc(t.signal.at))
    .limit(5);
  return rows.map(({ words }) => words);
}

/** Was a card drawn from this deal already, or proposed? */
export async function hasCardOf({ read, t }: Records, deal: Id): Promise<boolean> {
  const rows = await read.select({ id: t.knowledge.id }).from(t.knowledge).where(eq(t.knowledge.deal, deal)).limit(1);
  return rows.length > 0;
}
