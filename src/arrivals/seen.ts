import type { Change } from '../decision.js';
import type { Records } from '../scene.js';
import type { At, Id } from '../terms.js';
import { lineOfMessage } from './queries.js';

/** That somebody opened a push, or did something by a button of it, for the ledger; nothing of other messages, and nothing twice. */
export async function seenOn(
  records: Records,
  message: Id,
  { now, acted, by }: { readonly now: At; readonly acted: boolean; readonly by: Id },
): Promise<readonly Change[]> {
  const line = await lineOfMessage(records, message);
  if (line?.person !== by) return [];
  const set = { ...(line.openedAt === null ? { openedAt: now } : {}), ...(acted && line.actedAt === null ? { actedAt: now } : {}) };
  return Object.keys(set).length === 0 ? [] : [{ kind: 'update', table: 'ledger', id: line.id, set }];
}
