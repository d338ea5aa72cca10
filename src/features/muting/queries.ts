import { and, count, countDistinct, desc, eq, gte, inArray, lte, sql } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import type { LedgerLine, Mute, PushOutcome } from '../../records/rows.js';
import type { Records } from '../../scene.js';
import type { At, Day, Id } from '../../terms.js';

/** All that a person has muted, what is over included. */
export function mutesOf(records: Records, workspace: Id, person: Id): Promise<readonly Mute[]> {
  return prepared(
    records,
    'mutes-of',
    (read, { mute }) =>
      read
        .select()
        .from(mute)
        .where(and(eq(mute.workspace, sql.placeholder('workspace')), eq(mute.person, sql.placeholder('person'))))
        .orderBy(mute.id),
    { workspace, person },
  );
}

/** The last pushes that a person got, the newest first, with the first words of each. */
export async function lastPushes(
  { read, t }: Records,
  person: Id,
  limit: number,
): Promise<readonly { readonly push: string; readonly text: string }[]> {
  const lines: readonly LedgerLine[] = await read
    .select()
    .from(t.ledger)
    .where(and(eq(t.ledger.person, person), sql`place IS NOT NULL`))
    .orderBy(desc(t.ledger.day), desc(t.ledger.place))
    .limit(limit);
  if (lines.length === 0) return [];
  const keyOf = ({ slot }: LedgerLine) => `push:${slot}:0`;
  const rows = await read
    .select({ key: t.outbox.key, text: t.outbox.text })
    .from(t.outbox)
    .where(inArray(t.outbox.key, lines.map(keyOf)));
  const texts = new Map(rows.map(({ key, text }) => [key, text]));
  return lines.map((line) => ({ push: line.push, text: texts.get(keyOf(line)) ?? '' }));
}

/** A line of the ledger. */
export async function lineById(records: Records, id: Id): Promise<LedgerLine | undefined> {
  const [line] = await prepared(
    records,
    'ledger-line',
    (read, { ledger }) =>
      read
        .select()
        .from(ledger)
        .where(eq(ledger.id, sql.placeholder('id'))),
    { id },
  );
  return line;
}

/** What was told to a person since a moment, names customers or deals, and was not acted on yet. */
export function unacted(records: Records, person: Id, since: At): Promise<readonly LedgerLine[]> {
  return prepared(
    records,
    'unacted',
    (read, { ledger }) =>
      read
        .select()
        .from(ledger)
        .where(
          and(
            eq(ledger.person, sql.placeholder('person')),
            gte(ledger.at, sql.placeholder('since')),
            sql`acted_at IS NULL AND about IS NOT NULL`,
            inArray(ledger.outcome, ['sent', 'told']),
          ),
        ),
    { person, since },
  );
}

/** What became of a push in a stretch of days: how often, for how many people, opened and acted on how often. */
export interface Count {
  readonly push: string;
  readonly outcome: PushOutcome;
  readonly times: number;
  readonly people: number;
  readonly opened: number;
  readonly acted: number;
}

export async function countsBetween({ read, t }: Records, workspace: Id, first: Day, last: Day): Promise<readonly Count[]> {
  const { ledger } = t;
  const rows = await read
    .select({
      push: ledger.push,
      outcome: ledger.outcome,
      times: count(),
      people: countDistinct(ledger.person),
      opened: count(ledger.openedAt),
      acted: count(ledger.actedAt),
    })
    .from(ledger)
    .where(and(eq(ledger.workspace, workspace), gte(ledger.day, first), lte(ledger.day, last)))
    .groupBy(ledger.push, ledger.outcome);
  return rows.map((row) => ({
    ...row,
    times: Number(row.times),
    people: Number(row.people),
    opened: Number(row.opened),
    acted: Number(row.acted),
  }));
}
