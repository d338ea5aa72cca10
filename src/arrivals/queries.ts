/** What became of messages: who has a push, what did not arrive or may not have. */
import { and, asc, count, desc, eq, inArray, isNotNull, lt, min, or, sql } from 'drizzle-orm';
import { prepared } from '../../db/prepared.js';
import { conversationAt, personBehind } from '../people/queries.js';
import type { LedgerLine, Outbox, Person, Trouble } from '../records/rows.js';
import type { Records } from '../scene.js';
import { type At, accountAt, type Day, type Id, type Platform } from '../terms.js';

/** A message held up for less is only on its way. */
export const HELD_UP_MS = 2 * 60_000;

/** Written out, so that both engines see that the partial index fits. Notices only tell of another row. */
const IN_TROUBLE = sql`state IN ('unknown', 'given_up') AND key NOT LIKE 'unknown:%'`;

/** A message that did not arrive (`given_up`) or may not have (`unknown`), and whom it was for. */
export interface Troubled {
  readonly row: Outbox;
  /** The person of a direct chat. */
  readonly person: Person | undefined;
  /** The group's name, as far as it is known. */
  readonly group: string | undefined;
}

/** The newest first. */
export async function troubled(records: Records, workspace: Id, from: number, limit: number): Promise<readonly Troubled[]> {
  const { outbox } = records.t;
  const rows = await records.read
    .select()
    .from(outbox)
    .where(and(eq(outbox.workspace, workspace), IN_TROUBLE))
    .orderBy(desc(outbox.id))
    .limit(limit)
    .offset(from);
  return Promise.all(rows.map((row) => withReader(records, row)));
}

export async function troubleCount(records: Records, workspace: Id): Promise<number> {
  const { outbox } = records.t;
  const [row] = await records.read
    .select({ n: count() })
    .from(outbox)
    .where(and(eq(outbox.workspace, workspace), IN_TROUBLE));
  return Number(row?.n ?? 0);
}

/** A platform that has taken nothing of what waits for it: how many messages, since when, and what it said last. */
export interface HeldUp {
  readonly platform: Platform;
  readonly count: number;
  readonly since: At;
  readonly trouble: Trouble;
}

/** What waits since before `before` because a platform does not take it or is not reached, the oldest first. It goes out by itself. */
export async function heldUp(records: Records, workspace: Id, before: At): Promise<readonly HeldUp[]> {
  const { outbox } = records.t;
  const held = await records.read
    .select({
      ...{ platform: outbox.platform, count: count(), since: min(outbox.createdAt) },
      // The last that was tried; those behind it in its chat were not.
      tried: sql<number | null>`max(CASE WHEN trouble IS NULL THEN NULL ELSE id END)`,
    })
    .from(outbox)
    .where(
      and(
        eq(outbox.workspace, workspace),
        sql`state = 'waiting'`,
        lt(outbox.createdAt, before),
        or(isNotNull(outbox.trouble), lt(outbox.dueAt, before)),
      ),
    )
    .groupBy(outbox.platform)
    .orderBy(min(outbox.createdAt));
  const rows = await Promise.all(
    held.map(async ({ tried, ...each }) => {
      if (tried === null) return [];
      const [row] = await records.read
        .select({ trouble: outbox.trouble })
        .from(outbox)
        .where(eq(outbox.id, Number(tried)));
      return row?.trouble ? [{ platform: each.platform, count: Number(each.count), since: Number(each.since), trouble: row.trouble }] : [];
    }),
  );
  return rows.flat();
}

/** One message, however it ended; undefined when the workspace has none of that number. */
export async function outboxById(records: Records, workspace: Id, id: Id): Promise<Troubled | undefined> {
  const { outbox } = records.t;
  const [row] = await records.read
    .select()
    .from(outbox)
    .where(and(eq(outbox.id, id), eq(outbox.workspace, workspace)));
  return row && withReader(records, row);
}

async function withReader(records: Records, row: Outbox): Promise<Troubled> {
  const { platform, address, conversationKind: kind } = row;
  const person = kind === 'direct' ? await personBehind(records, { platform, account: accountAt(address) }) : undefined;
  const group = kind === 'group' ? ((await conversationAt(records, { platform, address, kind }))?.name ?? undefined) : undefined;
  return { row, person, group };
}

/** A push as it went to one person: its message, and whether they have opened something from it. */
export interface PushedRow {
  readonly push: string;
  readonly person: Id;
  readonly row: Outbox;
  readonly opened: boolean;
}

/** The messages of what these lines say was sent, each with its line. */
export async function sentBy(records: Records, lines: readonly LedgerLine[]): Promise<readonly PushedRow[]> {
  const { outbox } = records.t;
  const byKey = new Map(lines.filter(({ outcome }) => outcome === 'sent').map((line) => [`push:${line.slot}:0`, line]));
  if (byKey.size === 0) return [];
  const rows = await records.read
    .select()
    .from(outbox)
    .where(inArray(outbox.key, [...byKey.keys()]))
    .orderBy(asc(outbox.id));
  return rows.flatMap((row) => {
    const line = byKey.get(row.key);
    return line ? [{ row, push: line.push, person: line.person, opened: line.openedAt !== null }] : [];
  });
}

/** The ledger's line of a message; undefined when it is no push. */
export async function lineOfMessage(records: Records, message: Id): Promise<LedgerLine | undefined> {
  const [sent] = await prepared(
    records,
    'key-of-message',
    (read, { outbox }) =>
      read
        .select({ key: outbox.key, workspace: outbox.workspace })
        .from(outbox)
        .where(eq(outbox.id, sql.placeholder('message'))),
    { message },
  );
  const slot = sent && /^push:(.+):\d+$/.exec(sent.key)?.[1];
  if (slot === undefined) return undefined;
  const [line] = await prepared(
    records,
    'line-of-slot',
    (read, { ledger }) =>
      read
        .select()
        .from(ledger)
        .where(and(eq(ledger.workspace, sql.placeholder('workspace')), eq(ledger.slot, sql.placeholder('slot')))),
    { workspace: sent?.workspace ?? 0, slot },
  );
  return line;
}

/** The ledger of a day: what became of each push for each person, in the order it was decided. */
export function linesOf(records: Records, workspace: Id, day: Day): Promise<readonly LedgerLine[]> {
  return prepared(
    records,
    'ledger-of-day',
    (read, { ledger }) =>
      read
        .select()
        .from(ledger)
        .where(and(eq(ledger.workspace, sql.placeholder('workspace')), eq(ledger.day, sql.placeholder('day'))))
        .orderBy(ledger.id),
    { workspace, day },
  );
}
