/** What is sent unasked, and what became of it. */
import type { Card } from '../../card.js';
import type { At, Day, Id } from '../../terms.js';
import type { Row } from './row.js';

/** Something that is done once, by what it is done by: a reminder said, an import begun. Pushes have the ledger instead. */
export interface Push extends Row {
  readonly key: string;
  readonly at: At;
}

export const PUSH_OUTCOMES = ['sent', 'nothing', 'unchanged', 'muted', 'held', 'told', 'dropped'] as const;
/**
 * What became of a push. `nothing`: there was nothing to say. `unchanged`: the same was said before. `held`: over the day's limit or to
 * join another, told with that or with the next brief; `told`: it was. `dropped`: the program did not run from its time until it was
 * worth nothing any more.
 */
export type PushOutcome = (typeof PUSH_OUTCOMES)[number];

/** A line of the delivery ledger (送达台账): what became of one push for one person and slot, written in the unit that does it. */
export interface LedgerLine extends Row {
  readonly person: Id;
  /** The push's name. */
  readonly push: string;
  readonly day: Day;
  readonly outcome: PushOutcome;
  /** The how-manyeth unasked message of that person and day it is, from 1; null = none was sent. No two have the same. */
  readonly place: number | null;
  /** What its cards rested on, where the push says so. */
  readonly content: string | null;
  /** The cards held back, while they are. */
  readonly held: readonly Card[] | null;
  /** The customers and deals its cards name, `customer:12` or `deal:34`, so that what is told of them soon after counts as acted on. */
  readonly about: readonly string[] | null;
  /** `<day>:<push>:<person>`, or what an occasion is told by. Unique, so that it is done once. Its messages have `push:<slot>:<n>` as keys. */
  readonly slot: string;
  readonly at: At;
  /** When a link on it was first opened, and when a button of it changed a record or something was told of what it is about. */
  readonly openedAt: At | null;
  readonly actedAt: At | null;
  readonly version: number;
}

/** Pushes a person does not want, or not for a while. */
export interface Mute extends Row {
  readonly person: Id;
  /** The push's name; `*` = all. */
  readonly push: string;
  readonly days: 'all' | 'weekend';
  /** Null = until they say otherwise. */
  readonly until: At | null;
  readonly at: At;
}
