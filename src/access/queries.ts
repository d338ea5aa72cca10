/** The records a person may see: the one place where reading asks for permission. */
import { and, desc, eq, inArray, ne, or, type SQL, sql } from 'drizzle-orm';
import { prepared } from '../../db/prepared.js';
import type { Card } from '../card.js';
import { accountsOf, conversationAt } from '../people/queries.js';
import type { Alias, Contact, Customer, Deal, Event, Inbox, Minutes } from '../records/rows.js';
import type { Records, Scene } from '../scene.js';
import type { At, Id } from '../terms.js';
import { accessOf, maySee } from './access.js';

/** Who asks, of what workspace: enough of a scene to judge permission. */
export type Asker = Pick<Scene, 'records' | 'workspace' | 'person' | 'people'>;

/** The SQL form of `maySee` on the customer table, import staging left out. Narrow it further with `and`. */
export function visibleCustomers(asker: Asker): SQL | undefined {
  const { customer } = asker.records.t;
  const here = and(eq(customer.workspace, asker.workspace.id), ne(customer.batch, asker.workspace.staging));
  const access = accessOf(asker.person, asker.people);
  return access.kind === 'all' ? here : and(here, or(inArray(customer.owner, [...access.owners]), inArray(customer.id, sharedWith(asker))));
}

/** So many customers are near, those last heard of first. */
const NEAR = 600;

/** Whose customers are near a person: their own and their team's. Whoever sees everything has those of their own. */
export function ownersNear({ person, people }: Pick<Asker, 'person' | 'people'>): readonly Id[] {
  const access = accessOf(person, people);
  return access.kind === 'all' ? [person.id] : [...access.owners];
}

/** The customers that a person's own work is about, or their team's, by name. */
export async function nearCustomers(asker: Asker): Promise<readonly Pick<Customer, 'id' | 'name' | 'pinyin'>[]> {
  const { records, workspace } = asker;
  const owners = ownersNear(asker);
  return prepared(
    records,
    `near-customers-of-${owners.length}`,
    (read, { customer }) =>
      read
        .select({ id: customer.id, name: customer.name, pinyin: customer.pinyin })
        .from(customer)
        .where(
          and(
            eq(customer.workspace, sql.placeholder('workspace')),
            inArray(
              customer.owner,
              owners.map((_, i) => sql.placeholder(`owner${i}`)),
            ),
            ne(customer.batch, sql.placeholder('staging')),
          ),
        )
        .orderBy(desc(customer.lastContactAt))
        .limit(NEAR),
    { workspace: workspace.id, staging: workspace.staging, ...Object.fromEntries(owners.map((owner, i) => [`owner${i}`, owner])) },
  );
}

function sharedWith(asker: Asker) {
  const { share } = asker.records.t;
  return asker.records.read.select({ customer: share.customer }).from(share).where(eq(share.person, asker.person.id));
}

/** A customer and whether the asker may see it; undefined when there is none. */
export async function customerById(asker: Asker, id: Id): Promise<{ readonly customer: Customer; readonly seen: boolean } | undefined> {
  const [customer] = await prepared(
    asker.records,
    'customer-by-id',
    (read, t) =>
      read
        .select()
        .from(t.customer)
        .where(eq(t.customer.id, sql.placeholder('id'))),
    { id },
  );
  if (!customer || customer.workspace !== asker.workspace.id || customer.batch === asker.workspace.staging) return undefined;
  const access = accessOf(asker.person, asker.people);
  if (maySee(access, customer, false)) return { customer, seen: true };
  return { customer, seen: await isShared(asker, id) };
}

async function isShared(asker: Asker, customer: Id): Promise<boolean> {
  const rows = await prepared(
    asker.records,
    'share-of',
    (read, t) =>
      read
        .select({ id: t.share.id })
        .from(t.share)
        .where(and(eq(t.share.customer, sql.placeholder('customer')), eq(t.share.person, sql.placeholder('person')))),
    { customer, person: asker.person.id },
  );
  return rows.length > 0;
}

/** A customer's deals, newest first. Ask `customerById` for permission before. */
export function dealsOf(records: Records, customer: Id): Promise<readonly Deal[]> {
  return prepared(
    records,
    'deals-of',
    (read, t) =>
      read
        .select()
        .from(t.deal)
        .where(eq(t.deal.customer, sql.placeholder('customer')))
        .orderBy(desc(t.deal.id)),
    { customer },
  );
}

/** A customer's contacts, in the order they were named. Ask `customerById` for permission before. */
export function contactsOf(records: Records, customer: Id): Promise<readonly Contact[]> {
  return prepared(
    records,
    'contacts-of',
    (read, t) =>
      read
        .select()
        .from(t.contact)
        .where(eq(t.contact.customer, sql.placeholder('customer')))
        .orderBy(t.contact.id),
    { customer },
  );
}

/** A customer's other names. */
export function aliasesOf(records: Records, customer: Id): Promise<readonly Alias[]> {
  return prepared(
    records,
    'aliases-of',
    (read, t) =>
      read
        .select()
        .from(t.alias)
        .where(eq(t.alias.customer, sql.placeholder('customer')))
        .orderBy(t.alias.id),
    { customer },
  );
}

/** Is there any customer in the workspace, whoever may see it? */
export async function hasCustomers(records: Records, workspace: Id): Promise<boolean> {
  const rows = await prepared(
    records,
    'any-customer',
    (read, t) =>
      read
        .select({ id: t.customer.id })
        .from(t.customer)
        .where(eq(t.customer.workspace, sql.placeholder('workspace')))
        .limit(1),
    { workspace },
  );
  return rows.length > 0;
}

/** A received message as an asker may read it: with what was recorded from it about customers they may see. */
export interface SourceMessage {
  readonly inbox: Inbox;
  /** They wrote it, or were in the group where it was said: all of it is theirs to read, and what was said around it. */
  readonly mine: boolean;
  /** About customers they may see, or about none. */
  readonly events: readonly Event[];
  readonly customers: readonly Customer[];
  /** Customers it was recorded for that they may not see. */
  readonly unseen: number;
}

/** The message; `not-yours` when they neither took part nor may see any customer it was recorded for. */
export async function sourceMessage(asker: Asker, id: Id): Promise<SourceMessage | 'not-yours' | undefined> {
  const [[inbox], events] = await Promise.all([
    prepared(
      asker.records,
      'inbox-by-id',
      (read, t) =>
        read
          .select()
          .from(t.inbox)
          .where(eq(t.inbox.id, sql.placeholder('id'))),
      { id },
    ),
    eventsFrom(asker.records, id),
  ]);
  if (!inbox || inbox.workspace !== asker.workspace.id) return undefined;
  const ids = [...new Set(events.flatMap((event) => event.customer ?? []))];
  const found = (await Promise.all(ids.map((customer) => customerById(asker, customer)))).flatMap((one) => one ?? []);
  const customers = found.filter((one) => one.seen).map((one) => one.customer);
  const mine = await tookPart(asker, inbox);
  if (!mine && customers.length === 0) return 'not-yours';
  const readable = events.filter((event) => event.customer === null || customers.some((customer) => customer.id === event.customer));
  return { inbox, mine, events: readable, customers, unseen: found.length - customers.length };
}

/** What a message caused, in order. */
function eventsFrom(records: Records, inbox: Id): Promise<readonly Event[]> {
  return prepared(
    records,
    'events-from',
    (read, t) =>
      read
        .select()
        .from(t.event)
        .where(eq(t.event.inbox, sql.placeholder('inbox')))
        .orderBy(t.event.id),
    { inbox },
  );
}

async function tookPart({ records, person }: Asker, { body, account }: Inbox): Promise<boolean> {
  const own = (await accountsOf(records, person.id)).filter((ref) => ref.platform === body.conversation.platform).map((ref) => ref.account);
  if (own.includes(account)) return true;
  if (body.conversation.kind === 'direct') return false;
  const group = await conversationAt(records, body.conversation);
  return own.some((one) => group?.members?.includes(one));
}

/** Minutes, if the asker may read them: their own, of a chat or meeting they were in, or about a customer they may see. */
export async function minutesFor(asker: Asker, id: Id): Promise<{ readonly minutes: Minutes; readonly seen: boolean } | undefined> {
  const { read, t } = asker.records;
  const [minutes] = await read.select().from(t.minutes).where(eq(t.minutes.id, id));
  if (!minutes || minutes.workspace !== asker.workspace.id) return undefined;
  return { minutes, seen: await mayRead(asker, minutes) };
}

/** The newest minutes that the asker made or whose maker or customer they may see, with the customer's name where they may see that. */
export async function minutesSeen(
  asker: Asker,
  limit: number,
): Promise<
  readonly { readonly minutes: Pick<Minutes, 'id' | 'title' | 'heldOn' | 'kind' | 'by'>; readonly customer: string | undefined }[]
> {
  const { read, t } = asker.records;
  const { minutes, customer } = t;
  const access = accessOf(asker.person, asker.people);
  const mine = access.kind === 'all' ? undefined : inArray(minutes.by, [...access.owners]);
  const seen = read.select({ id: customer.id }).from(customer).where(visibleCustomers(asker));
  const rows = await read
    .select({
      minutes: { id: minutes.id, title: minutes.title, heldOn: minutes.heldOn, kind: minutes.kind, by: minutes.by },
      customer: customer.name,
    })
    .from(minutes)
    .leftJoin(customer, and(eq(customer.id, minutes.customer), visibleCustomers(asker)))
    .where(and(eq(minutes.workspace, asker.workspace.id), mine && or(mine, inArray(minutes.customer, seen))))
    .orderBy(desc(minutes.createdAt), desc(minutes.id))
    .limit(limit);
  return rows.map((row) => ({ ...row, customer: row.customer ?? undefined }));
}

async function mayRead(asker: Asker, { by, body, customer, inbox }: Minutes): Promise<boolean> {
  const access = accessOf(asker.person, asker.people);
  if (by === asker.person.id || access.kind === 'all' || access.owners.includes(by)) return true;
  if (body.speakers.some(({ person }) => person === asker.person.id)) return true;
  if (customer !== null && (await customerById(asker, customer))?.seen) return true;
  const asked = await sourceMessage(asker, inbox);
  return asked !== undefined && asked !== 'not-yours' && asked.mine;
}

/** The card of a sent message as it reads now, and when the message was first written. */
export async function cardOf(records: Records, message: Id): Promise<{ readonly card: Card | null; readonly since: At } | undefined> {
  const rows = await prepared(
    records,
    'sent-card',
    (read, t) =>
      read
        .select({ card: t.outbox.card, at: t.outbox.createdAt })
        .from(t.outbox)
        .where(or(eq(t.outbox.id, sql.placeholder('message')), eq(t.outbox.edits, sql.placeholder('message'))))
        .orderBy(t.outbox.id),
    { message },
  );
  const [first] = rows;
  return first && { card: rows.at(-1)?.card ?? null, since: first.at };
}

/** Those of the customers whose records are never sent to a model. */
export async function keptFromModels({ read, t }: Records, customers: readonly Id[]): Promise<readonly Id[]> {
  if (customers.length === 0) return [];
  const rows = await read
    .select({ customer: t.modelExclusion.customer })
    .from(t.modelExclusion)
    .where(inArray(t.modelExclusion.customer, [...customers]));
  return rows.map(({ customer }) => customer);
}

/** A deal with its customer; undefined when it is gone. Ask for permission afterwards. */
export async function dealById(records: Records, id: Id): Promise<{ readonly deal: Deal; readonly customer: Customer } | undefined> {
  const [row] = await prepared(
    records,
    'deal-with-customer',
    (read, t) =>
      read
        .select({ deal: t.deal, customer: t.customer })
        .from(t.deal)
        .innerJoin(t.customer, eq(t.customer.id, t.deal.customer))
        .where(eq(t.deal.id, sql.placeholder('id'))),
    { id },
  );
  return row;
}
