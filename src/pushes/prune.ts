/** The ledger is kept for half a year; what is older is taken away while nothing is due, a little at a time. */
import { addDays, dayOf } from '../records/day.js';
import type { Workspace } from '../records/rows.js';
import type { At } from '../terms.js';
import type { PushParts } from './parts.js';
import { oldLines } from './queries.js';

/** How long it can be told what became of a push. Longer than the longest time between two pushes of a sort, so that none is repeated. */
const KEPT_DAYS = 180;
/** So many lines go in one unit, each minute: a night has room for some hundred thousand. */
const AT_ONCE = 500;

export async function pruneLedger(
  { records, commit }: Pick<PushParts, 'records' | 'commit'>,
  workspace: Workspace,
  now: At,
): Promise<void> {
  const old = await oldLines(records, workspace.id, addDays(dayOf(now, workspace.zone), -KEPT_DAYS), AT_ONCE);
  if (old.length > 0) await commit({ changes: old.map((id) => ({ kind: 'remove', table: 'ledger', id }) as const), replies: [] });
}
