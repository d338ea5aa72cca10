/** What a handler decides: plain data, committed as one unit or not at all. */
import type { Inbox, Outbox, Push, TableName, Tables } from './records/rows.js';
import type { At, Id } from './terms.js';

type Changing = Exclude<TableName, 'inbox' | 'outbox' | 'push'>;

type ChangeOf<T extends Changing> =
  /** `ifNew`: a row whose unique key is known already is left alone. */
  | { readonly kind: 'insert'; readonly table: T; readonly row: Tables[T]; readonly ifNew?: boolean }
  /** `version`: the row must still have it, else the whole decision is a Conflict. Versioned rows count up by themselves. */
  | {
      readonly kind: 'update';
      readonly table: T;
      readonly id: Id;
      readonly set: Partial<Omit<Tables[T], 'id' | 'workspace' | 'version'>>;
      readonly version?: number;
    }
  /** `version` as above. */
  | { readonly kind: 'remove'; readonly table: T; readonly id: Id; readonly version?: number };

/** One row to write, change or take away. No row appears twice in a decision. */
export type Change =
  | { [T in Changing]: ChangeOf<T> }[Changing]
  /** A message from before the bot was there, handled already: what was brought along keeps its source. */
  | { readonly kind: 'insert'; readonly table: 'inbox'; readonly row: Inbox; readonly ifNew?: boolean }
  /** A message of the sample data, which nobody sent. */
  | { readonly kind: 'remove'; readonly table: 'inbox'; readonly id: Id; readonly version?: undefined }
  /** A received message once its files have been fetched. */
  | { readonly kind: 'update'; readonly table: 'inbox'; readonly id: Id; readonly set: Pick<Inbox, 'body'>; readonly version?: undefined };

/** All that one message, press or tick changes, and what is said about it. Committed together with the mark that it was handled. */
export interface Decision {
  readonly changes: readonly Change[];
  readonly replies: readonly Outbox[];
  /** Pushes done, so that they are done once; a key already there drops the whole decision. */
  readonly push?: Push;
  /** Messages that did not arrive, or may not have: to be sent again as they are. One that is waiting or sent is left alone. */
  readonly resend?: readonly { readonly id: Id; readonly at: At }[];
}

export const NOTHING: Decision = { changes: [], replies: [] };

/** Two decisions as one. Changes of the same row are put together, the later columns winning. */
export function merge(first: Decision, second: Decision): Decision {
  const changes = [...first.changes];
  for (const change of second.changes) {
    const i = changes.findIndex((c) => c.kind === 'update' && change.kind === 'update' && c.table === change.table && c.id === change.id);
    const earlier = changes[i];
    if (earlier?.kind === 'update' && change.kind === 'update')
      changes[i] = { ...earlier, set: { ...earlier.set, ...change.set } } as typeof change;
    else changes.push(change);
  }
  const replies = [...first.replies];
  for (const reply of second.replies) replies.push({ ...reply, key: keyBeside(reply.key, replies) });
  return { ...first, changes, replies };
}

/** A key none of these has: its number counted on. What answers one message is found by those numbers. */
function keyBeside(key: string, others: readonly Outbox[]): string {
  const taken = others.some((other) => other.key === key);
  return taken ? keyBeside(/\d$/.test(key) ? key.replace(/\d+$/, (n) => String(Number(n) + 1)) : `${key}:1`, others) : key;
}
