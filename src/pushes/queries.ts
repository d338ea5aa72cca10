import { and, desc, eq, inArray, isNotNull, lt, max, sql } from 'drizzle-orm';
import { prepared } from '../../db/prepared.js';
import type { LedgerLine, Mute } from '../records/rows.js';
import type { Records } from '../scene.js';
import type { At, Day, Id } from '../terms.js';

/** The slots done for a day. */
export async function doneSlots({ read, t }: Records, workspace: Id, day: Day): Promise<ReadonlySet<string>> {
  const rows = await read
    .select({ slot: t.ledger.slot })
    .from(t.ledger)
    .where(and(eq(t.ledger.workspace, workspace), eq(t.ledger.day, day)));
  return new Set(rows.map(({ slot }) => slot));
}

/** Which of these slots are done, of any day. */
export async function doneOf({ read, t }: Records, workspace: Id, slots: readonly string[]): Promise<ReadonlySet<string>> {
  if (slots.length === 0) return new Set();
  const rows = await read
    .select({ slot: t.ledger.slot })
    .from(t.ledger)
    .where(and(eq(t.ledger.workspace, workspace), inArray(t.ledger.slot, [...slots])));
  return new Set(rows.map(({ slot }) => slot));
}

/** The messages sent unasked on a day: how many to each person. */
export async function sentOn({ read, t }: Records, workspace: Id, day: Day): Promise<ReadonlyMap<Id, number>> {
  const rows = await read
    .select({ person: t.ledger.person, most: max(t.ledger.place) })
    .from(t.ledger)
    .where(and(eq(t.ledger.workspace, workspace), eq(t.ledger.day, day), isNotNull(t.ledger.place)))
    .groupBy(t.ledger.person);
  return new Map(rows.map(({ person, most }) => [person, Number(most)]));
}

export function mutesIn(records: Records, workspace: Id): Promise<readonly Mute[]> {
  return prepared(
    records,
    'mutes',
    (read, { mute }) =>
      read
        .select()
        .from(mute)
        .where(eq(mute.workspace, sql.placeholder('workspace'))),
    { workspace },
  );
}

/** What is held back, the oldest first. */
export function heldLines(records: Records, workspace: Id): Promise<readonly LedgerLine[]> {
  return prepared(
    records,
    'held-lines',
    (read, { ledger }) =>
      read
        .select()
        .from(ledger)
        .where(and(eq(ledger.workspace, sql.placeholder('workspace')), sql`outcome = 'held'`))
        .orderBy(ledger.id),
    { workspace },
  );
}

/** What the last message of a push to a person rested on. */
export async function lastContent(records: Records, person: Id, push: string): Promise<string | undefined> {
  const [row] = await prepared(
    records,
    'last-content',
    (read, { ledger }) =>
      read
        .select({ content: ledger.content })
        .from(ledger)
        .where(and(eq(ledger.person, sql.placeholder('person')), eq(ledger.push, sql.placeholder('push')), sql`content IS NOT NULL`))
        .orderBy(desc(ledger.id))
        .limit(1),
    { person, push },
  );
  return row?.content ?? undefined;
}

/** When a setting of the workspace was last changed; 0 = never. */
export async function settingsChangedAt(records: Records, workspace: Id): Promise<At> {
  const { read, t } = records;
  const [row] = await read
    .select({ at: max(t.setting.at) })
    .from(t.setting)
    .where(eq(t.setting.workspace, workspace));
  return Number(row?.at ?? 0);
}

/** The newest day that a scheduled push was done for, by a slot that begins with the day; undefined before the first. */
export async function newestDay({ read, t }: Records, workspace: Id): Promise<Day | undefined> {
  const [row] = await read
    .select({ day: t.ledger.day })
    .from(t.ledger)
    .where(and(eq(t.ledger.workspace, workspace), sql`substr(${t.ledger.slot}, 1, 10) = ${t.ledger.day}`))
    .orderBy(desc(t.ledger.day))
    .limit(1);
  return row?.day;
}

/** Who has an account to be written to. */
export async function reachable({ read, t }: Records, workspace: Id): Promise<ReadonlySet<Id>> {
  const rows = await read.selectDistinct({ person: t.identity.person }).from(t.identity).where(eq(t.identity.workspace, workspace));
  return new Set(rows.map(({ person }) => person));
}

/** Lines of days before that one, some at a time. */
export async function oldLines(records: Records, workspace: Id, before: Day, limit: number): Promise<readonly Id[]> {
  const rows = await prepared(
    records,
    'old-ledger-lines',
    (read, { ledger }) =>
      read
        .select({ id: ledger.id })
        .from(ledger)
        .where(and(eq(ledger.workspace, sql.placeholder('workspace')), lt(ledger.day, sql.placeholder('before'))))
        // In one order: two programs that clear away at once wait for each other, not on each other.
        .orderBy(ledger.day, ledger.id)
        .limit(sql.placeholder('limit')),
    { workspace, before, limit },
  );
  return rows.map(({ id }) => id);
}
