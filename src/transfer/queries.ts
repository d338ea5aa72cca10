import { and, asc, desc, eq, gt, gte, inArray, lt, or } from 'drizzle-orm';
import type { Customer, Deal, ImportBatch, Outbox, StoredFile } from '../records/rows.js';
import type { Records } from '../scene.js';
import type { Id } from '../terms.js';

/** A batch with the file it was made from. */
export interface BatchFile {
  readonly batch: ImportBatch;
  readonly file: StoredFile;
}

export async function batchFile(records: Records, id: Id): Promise<BatchFile | undefined> {
  const { read, t } = records;
  const [row] = await read
    .select({ batch: t.importBatch, file: t.file })
    .from(t.importBatch)
    .innerJoin(t.file, eq(t.file.id, t.importBatch.file))
    .where(eq(t.importBatch.id, id));
  return row;
}

/** Batches that were being worked on when the program ended, oldest first; `staging` = the batch the workspace hides. */
export async function unfinishedBatches(records: Records, staging: Id): Promise<readonly Id[]> {
  const { importBatch } = records.t;
  const rows = await records.read
    .select({ id: importBatch.id })
    .from(importBatch)
    .where(or(inArray(importBatch.state, ['checking', 'staging']), eq(importBatch.id, staging)))
    .orderBy(asc(importBatch.id));
  return rows.map((row) => row.id);
}

/** The card of a batch: the latest message about it, and the message it stands in. */
export async function cardOf(records: Records, batch: Id): Promise<Outbox | undefined> {
  const { outbox } = records.t;
  const [row] = await records.read
    .select()
    .from(outbox)
    .where(and(gte(outbox.key, `import:${batch}:`), lt(outbox.key, `import:${batch};`)))
    .orderBy(desc(outbox.id))
    .limit(1);
  return row;
}

export interface KnownCustomer {
  readonly owner: Id;
  readonly deals: readonly Pick<Deal, 'stage' | 'amount' | 'batch'>[];
}

/** Owners and deals of these customers. */
export async function knownCustomers(records: Records, ids: readonly Id[]): Promise<ReadonlyMap<Id, KnownCustomer>> {
  if (ids.length === 0) return new Map();
  const { customer, deal } = records.t;
  const owners = await records.read
    .select({ id: customer.id, owner: customer.owner })
    .from(customer)
    .where(inArray(customer.id, [...ids]));
  const deals = await records.read
    .select({ customer: deal.customer, stage: deal.stage, amount: deal.amount, batch: deal.batch })
    .from(deal)
    .where(inArray(deal.customer, [...ids]));
  return new Map(owners.map(({ id, owner }) => [id, { owner, deals: deals.filter((d) => d.customer === id) }]));
}

export async function sharedTo(records: Records, person: Id): Promise<ReadonlySet<Id>> {
  const { share } = records.t;
  const rows = await records.read.select({ customer: share.customer }).from(share).where(eq(share.person, person));
  return new Set(rows.map((row) => row.customer));
}

/** Rows that a batch has written so far, by table; at most `limit` customers and deals at a time. */
export async function stagedIds(
  records: Records,
  batch: Id,
  limit: number,
): Promise<readonly { readonly table: 'customer' | 'alias' | 'contact' | 'deal' | 'followup'; readonly id: Id }[]> {
  const { read, t } = records;
  const customers = await read.select({ id: t.customer.id }).from(t.customer).where(eq(t.customer.batch, batch)).limit(limit);
  const deals = await read.select({ id: t.deal.id }).from(t.deal).where(eq(t.deal.batch, batch)).limit(limit);
  const ids = customers.map((row) => row.id);
  const of = async (table: 'alias' | 'contact' | 'followup') => {
    const rows = ids.length === 0 ? [] : await read.select({ id: t[table].id }).from(t[table]).where(inArray(t[table].customer, ids));
    return rows.map(({ id }) => ({ table, id }));
  };
  return [
    ...(await of('alias')),
    ...(await of('contact')),
    ...(await of('followup')),
    ...deals.map(({ id }) => ({ table: 'deal' as const, id })),
    ...ids.map((id) => ({ table: 'customer' as const, id })),
  ];
}

/** All that a batch has written of one customer. */
export async function stagedOf({ read, t }: Records, customer: Id) {
  return {
    deals: await read.select().from(t.deal).where(eq(t.deal.customer, customer)),
    contacts: await read.select({ id: t.contact.id }).from(t.contact).where(eq(t.contact.customer, customer)),
    aliases: await read.select({ id: t.alias.id }).from(t.alias).where(eq(t.alias.customer, customer)),
    followups: await read.select({ id: t.followup.id }).from(t.followup).where(eq(t.followup.customer, customer)),
  };
}

/** Names are taken in between two breaths. */
const SLICE = 50;

/** Names and aliases that came with a batch, in slices. */
export async function* namesOf(records: Records, batch: Id) {
  const { read, t } = records;
  for (let last = 0; ; ) {
    const customers: Pick<Customer, 'id' | 'name' | 'pinyin'>[] = await read
      .select({ id: t.customer.id, name: t.customer.name, pinyin: t.customer.pinyin })
      .from(t.customer)
      .where(and(eq(t.customer.batch, batch), gt(t.customer.id, last)))
      .orderBy(asc(t.customer.id))
      .limit(SLICE);
    if (customers.length === 0) return;
    const ids = customers.map((row) => row.id);
    const aliases = await read.select().from(t.alias).where(inArray(t.alias.customer, ids));
    yield { customers, aliases };
    last = ids.at(-1) ?? last;
  }
}
