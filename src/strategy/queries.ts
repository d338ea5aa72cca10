/** What a strategy needs to know of a customer: what was suggested lately, and whether the deal is stuck. */
import { and, desc, eq, gte, ne, sql } from 'drizzle-orm';
import { prepared } from '../../db/prepared.js';
import type { Reader } from '../../db/reader.js';
import type { Schema } from '../../db/schema.js';
import type { Suggestion } from '../records/rows.js';
import { stallsRunning, type Told } from '../records/stall.js';
import type { Records } from '../scene.js';
import type { At, Id } from '../terms.js';

export const STRATEGY = 'talk.strategy';

/** The strategies suggested for a customer since a moment, newest first. */
export function strategiesSince(records: Records, customer: Id, since: At): Promise<readonly Suggestion[]> {
  return prepared(
    records,
    'strategies-since',
    (read, t) =>
      read
        .select()
        .from(t.suggestion)
        .where(
          and(
            eq(t.suggestion.customer, sql.placeholder('customer')),
            eq(t.suggestion.kind, STRATEGY),
            gte(t.suggestion.at, sql.placeholder('since')),
          ),
        )
        .orderBy(desc(t.suggestion.at), desc(t.suggestion.id)),
    { customer, since },
  );
}

/** What a message's card suggested. */
export async function strategyOf(records: Records, inbox: Id): Promise<Suggestion | undefined> {
  const [row] = await prepared(
    records,
    'strategy-of',
    (read, t) =>
      read
        .select()
        .from(t.suggestion)
        .where(and(eq(t.suggestion.inbox, sql.placeholder('inbox')), eq(t.suggestion.kind, STRATEGY))),
    { inbox },
  );
  return row;
}

/** More follow-ups in a row than these change nothing. */
const LOOKED_BACK = 5;

/** How many of a customer's follow-ups in a row are stuck on a comparison, the newest among them; notes of others do not count. */
export async function stallsOf(records: Records, customer: Id): Promise<number> {
  return stallsRunning(await lastTold(records, customer));
}

/** A customer's last follow-ups with what was heard in them, newest first. */
export async function lastTold(records: Records, customer: Id): Promise<readonly Told[]> {
  const [rows, heard] = await Promise.all([
    prepared(records, 'last-told', (read, t) => lastOf(read, t), { customer }),
    prepared(
      records,
      'last-heard',
      (read, t) => {
        const last = lastOf(read, t).as('last');
        return read
          .select({ followup: t.signal.followup, kind: t.signal.kind })
          .from(last)
          .innerJoin(t.signal, and(eq(t.signal.customer, sql.placeholder('customer')), eq(t.signal.followup, last.id)));
      },
      { customer },
    ),
  ]);
  return rows.map(({ id, text, sentiment }) => ({
    text,
    sentiment,
    signals: heard.filter(({ followup }) => followup === id).map(({ kind }) => kind),
  }));
}

const lastOf = (read: Reader, { followup }: Schema) =>
  read
    .select({ id: followup.id, text: followup.text, sentiment: followup.sentiment })
    .from(followup)
    .where(and(eq(followup.customer, sql.placeholder('customer')), ne(followup.kind, 'note'), ne(followup.kind, 'system')))
    .orderBy(desc(followup.at), desc(followup.id))
    .limit(LOOKED_BACK);
