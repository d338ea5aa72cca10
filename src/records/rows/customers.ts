/** Customers and what hangs on them. */
import type { At, ContactRole, Day, Id, TermKind } from '../../terms.js';
import type { Row } from './row.js';

/** A customer (客户). `lastContactAt … churnAt` are kept by the write path, so that no list must read follow-ups. */
export interface Customer extends Row {
  readonly name: string;
  readonly pinyin: string;
  readonly owner: Id;
  readonly industry: string | null;
  readonly tier: string | null;
  /** How they came to us (来源渠道). */
  readonly source: string | null;
  readonly firstContactAt: At | null;
  readonly lastContactAt: At | null;
  /** The customer's own last words and when they were said. */
  readonly lastWords: string | null;
  readonly lastWordsAt: At | null;
  /** Moods of the last three follow-ups, newest first: `+`, `0`, `-`. */
  readonly moods: string;
  /** When a churn signal was last heard. */
  readonly churnAt: At | null;
  /** The import this row came with; 0 = none. Invisible while the workspace is staging that batch. */
  readonly batch: Id;
  readonly createdBy: Id;
  readonly createdAt: At;
  readonly version: number;
}

/** Another name of a customer. */
export interface Alias extends Row {
  readonly customer: Id;
  readonly name: string;
  readonly pinyin: string;
}

/** A word of the workspace's vocabulary (词条). `proposed` words were learned from what people correct and count for nothing until accepted. */
export interface Term extends Row {
  readonly kind: TermKind;
  readonly name: string;
  readonly state: 'known' | 'proposed';
  /** Whose other name it is; only of an `alias`. */
  readonly customer: Id | null;
  /** Who added it, or whose correction proposed it. */
  readonly by: Id;
  readonly createdAt: At;
}

/** A person on the customer's side (联系人). */
export interface Contact extends Row {
  readonly customer: Id;
  readonly name: string;
  readonly title: string | null;
  readonly role: ContactRole;
  readonly phone: string | null;
  readonly createdAt: At;
}

/** A customer shared with somebody who does not own it. */
export interface Share extends Row {
  readonly customer: Id;
  readonly person: Id;
  readonly by: Id;
  readonly at: At;
}

/** A customer that somebody wants first in their brief (置顶). */
export interface Pin extends Row {
  readonly person: Id;
  readonly customer: Id;
  readonly at: At;
}

/** One owner's numbers as the first brief of a day counted them, so that the next ones can say what changed. */
export interface HealthDay extends Row {
  readonly owner: Id;
  readonly day: Day;
  /** How many customers, and the sum of their health scores. */
  readonly customers: number;
  readonly total: number;
  /** Overdue deals. */
  readonly overdue: number;
  /** Good leads new since the brief before. */
  readonly leads: number;
}
