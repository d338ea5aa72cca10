import { and, asc, count, desc, eq, gt, inArray, ne, sql } from 'drizzle-orm';
import type { Alias, Customer, Outbox, Setting, Signal, StoredFile, Term } from '../records/rows.js';
import type { Records } from '../scene.js';
import type { At, Id, Platform } from '../terms.js';

/** Rows waiting to be handled and to be sent. `oldest`: when the longest-waiting message of a platform became due to be sent. */
export interface Queues {
  readonly inbox: number;
  readonly outbox: number;
  readonly oldest: ReadonlyMap<Platform, At>;
}

export async function queueLengths(records: Records): Promise<Queues> {
  const { read, t } = records;
  const [inbox] = await read.select({ n: count() }).from(t.inbox).where(sql`state = 'waiting'`);
  // What was tried already has a new time to be tried at; it has waited since it was written.
  const since = sql<At>`min(CASE WHEN tries > 0 THEN created_at ELSE due_at END)`;
  const outbox = await read
    .select({ platform: t.outbox.platform, n: count(), since })
    .from(t.outbox)
    .where(sql`state = 'waiting'`)
    .groupBy(t.outbox.platform);
  return {
    inbox: Number(inbox?.n ?? 0),
    outbox: outbox.reduce((sum, row) => sum + Number(row.n), 0),
    oldest: new Map(outbox.map((row) => [row.platform, Number(row.since)])),
  };
}

/** Whether a running program holds what only one may do at a time. */
export async function isLeaseHeld({ read, t }: Records, name: string, now: At): Promise<boolean> {
  const held = await read
    .select({ id: t.lease.id })
    .from(t.lease)
    .where(and(eq(t.lease.name, name), gt(t.lease.until, now)))
    .limit(1);
  return held.length > 0;
}

export function customerCount(records: Records, workspace: Id): Promise<number> {
  return records.read.$count(records.t.customer, eq(records.t.customer.workspace, workspace));
}

const SLICE = 5000;

/** The names of all customers, in slices so that the event loop breathes. A batch being staged is left out. */
export async function* customerNames(
  records: Records,
  workspace: Id,
  staging: Id,
): AsyncGenerator<Pick<Customer, 'id' | 'name' | 'pinyin'>[]> {
  const { customer } = records.t;
  for (let last = 0; ; ) {
    const rows = await records.read
      .select({ id: customer.id, name: customer.name, pinyin: customer.pinyin })
      .from(customer)
      .where(and(eq(customer.workspace, workspace), ne(customer.batch, staging), gt(customer.id, last)))
      .orderBy(asc(customer.id))
      .limit(SLICE);
    if (rows.length === 0) return;
    yield rows;
    last = rows.at(-1)?.id ?? last;
  }
}

/** The words of the vocabulary, proposed ones too. */
export async function vocabularyOf({ read, t }: Records, workspace: Id): Promise<readonly Term[]> {
  return read.select().from(t.term).where(eq(t.term.workspace, workspace));
}

/** So many mentions of rivals are kept in mind, the newest ones: who was a rival long before that is one no more. */
const RIVALS_KEPT = 20_000;

/** What the records of deals say of rivals, newest first. */
export async function rivalSignals(
  { read, t: { signal } }: Records,
  workspace: Id,
): Promise<readonly Pick<Signal, 'id' | 'kind' | 'words'>[]> {
  return read
    .select({ id: signal.id, kind: signal.kind, words: signal.words })
    .from(signal)
    .where(and(eq(signal.workspace, workspace), eq(signal.kind, 'competitor')))
    .orderBy(desc(signal.id))
    .limit(RIVALS_KEPT);
}

export async function aliasNames(
  records: Records,
  workspace: Id,
  staging: Id,
): Promise<Pick<Alias, 'id' | 'customer' | 'name' | 'pinyin'>[]> {
  const { alias, customer } = records.t;
  return records.read
    .select({ id: alias.id, customer: alias.customer, name: alias.name, pinyin: alias.pinyin })
    .from(alias)
    .innerJoin(customer, eq(customer.id, alias.customer))
    .where(and(eq(alias.workspace, workspace), ne(customer.batch, staging)));
}

export async function fileById(records: Records, id: Id): Promise<StoredFile | undefined> {
  const [row] = await records.read.select().from(records.t.file).where(eq(records.t.file.id, id));
  return row;
}

/** Every setting of a workspace as it is kept. */
export async function settingsOf(records: Records, workspace: Id): Promise<Setting[]> {
  const { setting } = records.t;
  return records.read.select().from(setting).where(eq(setting.workspace, workspace));
}

/** A small value of an adapter, also one whose time has passed. */
export async function keptValue(
  { read, t }: Pick<Records, 'read' | 't'>,
  workspace: Id,
  key: string,
): Promise<{ readonly value: string; readonly until: At } | undefined> {
  const [row] = await read
    .select({ value: t.kept.value, until: t.kept.until })
    .from(t.kept)
    .where(and(eq(t.kept.workspace, workspace), eq(t.kept.key, key)));
  return row;
}

/** How the messages of these keys stand, by key; those that were never written are not there. */
export async function statesByKeys({ read, t }: Records, keys: readonly string[]): Promise<ReadonlyMap<string, Outbox['state']>> {
  const rows = await read
    .select({ key: t.outbox.key, state: t.outbox.state })
    .from(t.outbox)
    .where(inArray(t.outbox.key, [...keys]));
  return new Map(rows.map(({ key, state }) => [key, state]));
}
