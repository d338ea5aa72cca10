import type { Decision } from '../src/decision.js';
import type { Inbox, Kept, LeaseRow, Outbox, TableName, Trouble } from '../src/records/rows.js';
import type { At, Id } from '../src/terms.js';
import type { Engine } from './columns.js';
import type { Reader } from './reader.js';
import type { Schema } from './schema.js';
import type { Turns } from './turns.js';

/** What lets a unit of work in, once. */
export type Gate =
  /** A received message: its key must be new. */
  | { readonly kind: 'receive'; readonly row: Inbox }
  /** The handling of a received message: it must still be waiting. */
  | { readonly kind: 'settle'; readonly inbox: Id; readonly as: 'done' | 'failed' };

/** `repeated` = the gate (or the decision's push key) was shut: nothing was written. */
export type Committed = 'committed' | 'repeated';

/** How a send ended. Only `sent` changes a row that is settled already: what was thought lost may turn out well. */
export type Settlement =
  | { readonly kind: 'sent'; readonly id: Id; readonly platformMessage: string }
  /** `trouble`: why it did not go this time. */
  | { readonly kind: 'retry'; readonly id: Id; readonly dueAt: At; readonly trouble?: Trouble }
  /** It was not tried: it is not to go out before that. What stands behind it in its conversation need not wait. */
  | { readonly kind: 'postponed'; readonly id: Id; readonly dueAt: At }
  /** Nobody knows whether it arrived: to be looked for at a time, as one that was interrupted. */
  | { readonly kind: 'doubtful'; readonly id: Id; readonly dueAt: At; readonly trouble: Trouble }
  /** Nobody will ever know. `notice` tells the person so. */
  | { readonly kind: 'unknown'; readonly id: Id; readonly trouble: Trouble; readonly notice?: Outbox }
  | { readonly kind: 'given_up'; readonly id: Id; readonly trouble: Trouble };

/** A message taken for sending. */
export interface Claim {
  readonly id: Id;
  /** This one included. */
  readonly tries: number;
  /** True when an earlier try was never settled: whoever made it died, or could not tell. It may have arrived. */
  readonly interrupted: boolean;
}

/** What `leaseUntil` says of a waiting row whose last try was never settled, once its lease is over. */
export const RAN_OUT: At = 1;

/** The database behind one port; the same contract suite holds both engines to it. */
export interface Store {
  readonly engine: Engine;
  readonly t: Schema;
  /** Reads committed rows; never sees half a unit of work. */
  readonly read: Reader;
  /** How many changes of a table were committed since the start: what was read of it stands until then. Undefined where other programs write too. */
  readonly touched?: (table: TableName) => number;
  /** The rows of a reading statement, each the list of its columns as the driver gives them. The text is kept ready: let there be few. */
  rows(sql: string, values: readonly unknown[]): Promise<readonly (readonly unknown[])[]>;
  /** A new row number, at once. */
  nextId(): Id;
  /** Makes sure that the next `count` calls of nextId will not run dry. Only bulk writers need it. */
  reserveIds(count: number): Promise<void>;
  /**
   * Writes a decision whole or not at all, durably. Throws Conflict when a versioned row has moved on,
   * StoreUnavailable when the database takes no writes now.
   */
  commit(decision: Decision, gate?: Gate): Promise<Committed>;
  /** Leases those of the messages that are still waiting and first in their lane (see `dueRows`); none of a lane in which another one is leased. */
  claim(now: At, leaseMs: number, ids: readonly Id[]): Promise<readonly Claim[]>;
  settle(settlements: readonly Settlement[]): Promise<void>;
  /** The oldest received messages not handled yet, oldest first, but for those in hand. */
  waiting(limit: number, inHand?: (inbox: Id) => boolean): Promise<readonly Inbox[]>;
  /** Counts a failed try of a received message. */
  countTry(inbox: Id): Promise<void>;
  /** Keeps a small value; the same key again replaces it. Values whose time has passed are dropped. */
  keep(value: Omit<Kept, 'id'>): Promise<void>;
  /** Takes or renews a lease for `ms` by the database's own clock; false while another holder has it. */
  hold(lease: Omit<LeaseRow, 'id' | 'until'>, ms: number): Promise<boolean>;
  /** Gives a lease back, if it is still this holder's. */
  release(lease: Omit<LeaseRow, 'id' | 'until'>): Promise<void>;
  /** Turns among several programs on one database; undefined where there is one program only. */
  readonly turns?: Pick<Turns, 'take' | 'aloneFor' | 'alone'>;
  close(): Promise<void>;
}
