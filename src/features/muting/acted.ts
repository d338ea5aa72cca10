/** A push counts as acted on when something is told of what it named, or changed there, soon after. */
import type { Change, Decision } from '../../decision.js';
import type { LedgerLine } from '../../records/rows.js';
import type { At, Id } from '../../terms.js';

/** So long after a push a word about what it named counts as acting on it. */
export const ACTED_WITHIN_MS = 24 * 3_600_000;

/** The customers and deals that a person tells of, or changes by a word: `customer:12`, `deal:34`. A press is counted on the message it is on. */
export function touchedIn({ changes }: Pick<Decision, 'changes'>, person: Id, byWord: boolean): ReadonlySet<string> {
  return new Set(
    changes.flatMap((change): string[] => {
      if (change.kind === 'insert' && change.table === 'followup' && change.row.person === person)
        return [`customer:${change.row.customer}`, ...(change.row.deal === null ? [] : [`deal:${change.row.deal}`])];
      return byWord && change.kind === 'update' && change.table === 'deal' ? [`deal:${change.id}`] : [];
    }),
  );
}

/** Whoever acted has seen it. */
export const actedOn = ({ id, openedAt }: LedgerLine, now: At): Change => ({
  ...{ kind: 'update', table: 'ledger', id },
  set: { actedAt: now, ...(openedAt === null ? { openedAt: now } : {}) },
});
