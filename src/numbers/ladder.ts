/** The ladder of rows: which of two comes first in a brief, and what put it there. Pure. */
import type { Day, Lang } from '../terms.js';

/** What a row is judged by. */
export interface Standing {
  /** The reader wants it first. */
  readonly pinned: boolean;
  readonly nextDue: Day | null;
  /** Minor units; null = not known. */
  readonly amount: number | null;
  /** Since when it has been where it is. */
  readonly since: number;
}

/** The steps in order: what the reader pinned; what is due, the longest overdue first; the larger amount; what has waited longest. */
export function byLadder(a: Standing, b: Standing): number {
  return (
    Number(b.pinned) - Number(a.pinned) ||
    (a.nextDue ?? LAST).localeCompare(b.nextDue ?? LAST) ||
    (b.amount ?? -1) - (a.amount ?? -1) ||
    a.since - b.since
  );
}

const LAST = '9999-12-31';

const RUNGS = ['pinned', 'overdue', 'today', 'soon', 'money', 'age'] as const;
/** The step that put a row where it stands. */
export type Rung = (typeof RUNGS)[number];

export function rungOf({ pinned, nextDue, amount }: Standing, today: Day): Rung {
  if (pinned) return 'pinned';
  if (nextDue !== null) return nextDue < today ? 'overdue' : nextDue === today ? 'today' : 'soon';
  return (amount ?? 0) > 0 ? 'money' : 'age';
}

const WORDS = {
  zh: { pinned: '置顶', overdue: '超期', today: '今天到期', soon: '按约定日期', money: '没定日期,金额大', age: '没定日期,放得久' },
  en: {
    pinned: 'pinned',
    overdue: 'overdue',
    today: 'due today',
    soon: 'by its date',
    money: 'no date, large amount',
    age: 'no date, oldest',
  },
} as const satisfies Record<Lang, Record<Rung, string>>;

/** Why a row stands where it stands. */
export const rungText = (rung: Rung, lang: Lang): string => WORDS[lang][rung];
