/** What became of messages: who has a push, what did not arrive or may not have. */
import { and, asc, count, desc, eq, gte, inArray, lt, sql } from 'drizzle-orm';
import { conversationAt, personBehind } from '../people/queries.js';
import type { Outbox, Person } from '../records/rows.js';
import type { Records } from '../scene.js';
import { type At, accountAt, type Day, type Id } from '../terms.js';

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

/** A push as it went to one person: its message, and whether they have pressed something on it. */
export interface PushedRow {
  readonly person: Id;
  readonly row: Outbox;
  readonly pressed: boolean;
}

/** What a push of a day has sent to each person: `name` is the push's, as in its slots. */
export async function pushedOn(records: Records, day: Day, name: string): Promise<readonly PushedRow[]> {
  const { inbox, outbox } = records.t;
  const prefix = `push:${day}:${name}`;
  const rows = await records.read
    .select()
    .from(outbox)
    .where(and(gte(outbox.key, `${prefix}:`), lt(outbox.key, `${prefix};`)))
    .orderBy(asc(outbox.id));
  const first = Math.min(...rows.map((row) => row.createdAt));
  const lanes = [...new Set(rows.filter((row) => row.state === 'sent').map((row) => row.lane))];
  const heard =
    lanes.length === 0
      ? []
      : await records.read
          .select({ body: inbox.body })
          .from(inbox)
          .where(and(inArray(inbox.lane, lanes), gte(inbox.receivedAt, first)));
  const pressed = new Set(heard.flatMap(({ body }) => (body.kind === 'press' ? [body.message] : [])));
  return rows.map((row) => ({ row, person: Number(row.key.split(':')[3]), pressed: pressed.has(row.id) }));
}

/** When each person's slot of a push was used up on a day, by person. */
export async function slotsUsed(records: Records, workspace: Id, day: Day, name: string): Promise<ReadonlyMap<Id, At>> {
  const { push } = records.t;
  const rows = await records.read
    .select({ key: push.key, at: push.at })
    .from(push)
    .where(and(eq(push.workspace, workspace), gte(push.key, `${day}:${name}:`), lt(push.key, `${day}:${name};`)));
  return new Map(rows.map((row) => [Number(row.key.split(':')[2]), row.at]));
}
