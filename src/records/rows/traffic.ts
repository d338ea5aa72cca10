/** What comes in and goes out, and what several programs on one database share. */
import type { Card } from '../../card.js';
import type { Incoming } from '../../message.js';
import type { At, Id, Platform } from '../../terms.js';
import type { Row } from './row.js';

/** A received message or press: stored before it is acknowledged. */
export interface Inbox extends Row {
  readonly key: string;
  /** `<platform>:<address>`: worked off in order within a lane. */
  readonly lane: string;
  readonly account: string;
  readonly body: Incoming;
  readonly saidAt: At;
  /** When it was stored. Strictly increasing with the order of commits on SQLite. */
  readonly receivedAt: At;
  readonly state: 'waiting' | 'done' | 'failed';
  readonly tries: number;
}

/** A message to send: a row before it is a message. */
export interface Outbox extends Row {
  /** Unique: the same reply is never written twice. */
  readonly key: string;
  readonly lane: string;
  readonly platform: Platform;
  readonly address: string;
  readonly conversationKind: 'direct' | 'group';
  readonly text: string;
  readonly card: Card | null;
  /** The outbox row whose message this one replaces. */
  readonly edits: Id | null;
  /** The inbox row that caused it. */
  readonly cause: Id | null;
  readonly dueAt: At;
  readonly tries: number;
  readonly leaseUntil: At;
  readonly state: 'waiting' | 'sent' | 'unknown' | 'given_up';
  readonly platformMessage: string | null;
  /** Of what is `unknown` or `given_up`. */
  readonly trouble: Trouble | null;
  readonly createdAt: At;
  /** When it was known to be sent; ordered as `receivedAt` is. */
  readonly sentAt: At | null;
}

/**
 * Why a message did not arrive, or nobody knows whether it did. `code`: the platform's own word for it, or what was missed of its answer;
 * never what was said. `outdated`: nobody was reached until it said nothing any more. `fault`: one of ours.
 */
export interface Trouble {
  readonly kind: 'refused' | 'unanswered' | 'outdated' | 'fault';
  readonly code?: string;
}

/** A kept file; its bytes lie under `data/files/<hash>`. */
export interface StoredFile extends Row {
  readonly hash: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: number;
  readonly at: At;
}

/** An import of customers and deals from a file. */
export interface ImportBatch extends Row {
  readonly file: Id;
  readonly by: Id;
  readonly state: 'checking' | 'checked' | 'staging' | 'live' | 'cancelled' | 'failed';
  readonly rows: number;
  readonly staged: number;
  readonly at: At;
}

/** A small value an adapter needs again after a restart. */
export interface Kept extends Row {
  /** `<platform>:<the adapter's own key>`. */
  readonly key: string;
  readonly value: string;
  readonly until: At;
}

/** Who of several instances does what only one may do. */
export interface LeaseRow extends Row {
  readonly name: string;
  readonly holder: string;
  readonly until: At;
}

/** Names that a decision changed: row numbers by table, or all that a batch brought. */
export interface NewsOfNames {
  readonly customers: readonly Id[];
  readonly aliases: readonly Id[];
  readonly people: readonly Id[];
  /** Words of the vocabulary; absent in news from before there was one. */
  readonly terms?: readonly Id[];
  /** Mentions of rivals; absent in news from before they were told. */
  readonly signals?: readonly Id[];
  readonly batch?: Id;
}

/** Names changed by one instance, for the others to learn. */
export interface NameNews extends Row {
  readonly at: At;
  readonly news: NewsOfNames;
}
