/** Who is asked for a block that is missing two hours after the meeting. Pure. */
import type { MinutesBody, Party } from '../../records/minutes.js';
import type { Minutes } from '../../records/rows.js';
import type { At, Id } from '../../terms.js';
import { missingIn } from '../../understand/conversation/minutes.js';

export const CHASE_AFTER_MS = 2 * 3_600_000;

/** When the missing blocks are asked for; null = none is missing, or nobody took part who could fill them. A stretch of chat is chased only where the party spoke in it. */
export function chaseAt(body: MinutesBody, kind: Minutes['kind'], createdAt: At): At | null {
  return partiesToChase(body, kind).length > 0 ? createdAt + CHASE_AFTER_MS : null;
}

function partiesToChase(body: MinutesBody, kind: Minutes['kind']): readonly Party[] {
  const missing = missingIn(body);
  return kind === 'chat' ? missing.filter((party) => body.speakers.some(({ side }) => side === party)) : missing;
}

/** Each missing party with whoever spoke for it, if a colleague; else with who made the minutes. */
export function asked({ body, by, kind }: Pick<Minutes, 'body' | 'by' | 'kind'>): ReadonlyMap<Id, readonly Party[]> {
  const asks = new Map<Id, Party[]>();
  for (const party of partiesToChase(body, kind)) {
    const person = body.speakers.find((speaker) => speaker.side === party && speaker.person !== undefined)?.person ?? by;
    asks.set(person, [...(asks.get(person) ?? []), party]);
  }
  return asks;
}
