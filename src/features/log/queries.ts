/** What logging reads. */
import { and, desc, eq, gt, gte, inArray, isNotNull, ne, or, sql } from 'drizzle-orm';
import { prepared } from '../../../db/prepared.js';
import { type Asker, contactsOf, customerById, dealsOf } from '../../access/queries.js';
import type { Card } from '../../card.js';
import { accountsOf } from '../../people/queries.js';
import type { Customer, Deal, Event, FollowUp, Outbox, Person, Suggestion } from '../../records/rows.js';
import type { Records } from '../../scene.js';
import { type At, type ConversationRef, directAddress, type Id } from '../../terms.js';
import type { ContactOf, Known, Seen } from './who.js';

/** Everything about a customer that a follow-up may change; undefined when there is no such customer. `seen`: it was looked up already. */
export async function knownCustomer(asker: Asker, id: Id, seen?: Seen): Promise<Known | undefined> {
  const found = seen ?? (await customerById(asker, id));
  if (!found) return undefined;
  const [deals, contacts] = await Promise.all([dealsOf(asker.records, id), contactsOf(asker.records, id)]);
  return { ...found, deals, contacts };
}

/** A deal with its customer's records. */
export async function knownDeal(asker: Asker, id: Id): Promise<(Known & { readonly deal: Deal }) | undefined> {
  const { read, t } = asker.records;
  const [deal] = await read.select().from(t.deal).where(eq(t.deal.id, id));
  const known = deal && (await knownCustomer(asker, deal.customer));
  return known && { ...known, deal };
}

/** Several customers, and which of them the asker may see. */
export async function customersSeen(asker: Asker, ids: readonly Id[]): Promise<ReadonlyMap<Id, Seen>> {
  const found = await Promise.all(ids.map((id) => customerById(asker, id)));
  return new Map(found.flatMap((seen) => (seen ? [[seen.customer.id, seen] as const] : [])));
}

/** The customers a person was in touch with last. */
export function recentCustomers(asker: Asker): Promise<readonly Customer[]> {
  const { workspace, person } = asker;
  return prepared(
    asker.records,
    'recent-customers',
    (read, t) =>
      read
        .select()
        .from(t.customer)
        .where(
          and(
            eq(t.customer.workspace, sql.placeholder('workspace')),
            eq(t.customer.owner, sql.placeholder('owner')),
            isNotNull(t.customer.lastContactAt),
          ),
        )
        .orderBy(desc(t.customer.lastContactAt))
        .limit(8),
    { workspace: workspace.id, owner: person.id },
  );
}

/** The customers of a person's own that have a contact of one of these names. */
export async function contactsNamed({ records, workspace, person }: Asker, names: readonly string[]): Promise<readonly ContactOf[]> {
  if (names.length === 0) return [];
  const { customer, contact } = records.t;
  return records.read
    .select({ customer: { id: customer.id, name: customer.name }, person: contact.name })
    .from(customer)
    .innerJoin(contact, eq(contact.customer, customer.id))
    .where(
      and(
        eq(customer.workspace, workspace.id),
        eq(customer.owner, person.id),
        ne(customer.batch, workspace.staging),
        inArray(contact.name, [...names]),
      ),
    )
    .orderBy(desc(customer.lastContactAt))
    .limit(MOST_NAMESAKES);
}

/** More of one name are asked about anyway. */
const MOST_NAMESAKES = 8;

/** What was told of a customer last, in whole. */
export async function lastTold(records: Records, customer: Id): Promise<readonly Pick<FollowUp, 'text' | 'at'>[]> {
  const { followup } = records.t;
  return records.read
    .select({ text: followup.text, at: followup.at })
    .from(followup)
    .where(eq(followup.customer, customer))
    .orderBy(desc(followup.at))
    .limit(LAST_TOLD);
}

const LAST_TOLD = 20;

/** The source channel a person gave last. */
export async function lastSource({ records, workspace, person }: Asker): Promise<string | undefined> {
  const [row] = await prepared(
    records,
    'last-source',
    (read, t) =>
      read
        .select({ source: t.customer.source })
        .from(t.customer)
        .where(
          and(
            eq(t.customer.workspace, sql.placeholder('workspace')),
            eq(t.customer.owner, sql.placeholder('owner')),
            isNotNull(t.customer.source),
          ),
        )
        .orderBy(desc(t.customer.createdAt))
        .limit(1),
    { workspace: workspace.id, owner: person.id },
  );
  return row?.source ?? undefined;
}

/** What a message changed in the records, oldest first. That its writer joined with it is not taken back with it. */
export function eventsOfMessage(records: Records, inbox: Id): Promise<readonly Event[]> {
  return prepared(
    records,
    'events-of-message',
    (read, t) =>
      read
        .select()
        .from(t.event)
        .where(and(eq(t.event.inbox, sql.placeholder('inbox')), ne(t.event.kind, 'person.joined')))
        .orderBy(t.event.id),
    { inbox },
  );
}

/** The events taken back since a moment. */
export async function undoneSince(records: Records, workspace: Id, since: At): Promise<ReadonlySet<Id>> {
  const rows = await prepared(
    records,
    'undone-since',
    (read, t) =>
      read
        .select({ undoes: t.event.undoes })
        .from(t.event)
        .where(
          and(eq(t.event.workspace, sql.placeholder('workspace')), eq(t.event.kind, 'undone'), gte(t.event.at, sql.placeholder('since'))),
        ),
    { workspace, since },
  );
  return new Set(rows.flatMap((row) => (row.undoes === null ? [] : [row.undoes])));
}

/** A customer's events of some kinds, newest first. */
export function customerEvents(records: Records, customer: Id, kinds: readonly string[]): Promise<readonly Event[]> {
  return prepared(
    records,
    `events:${kinds.join()}`,
    (read, t) =>
      read
        .select()
        .from(t.event)
        .where(and(eq(t.event.customer, sql.placeholder('customer')), inArray(t.event.kind, [...kinds])))
        .orderBy(desc(t.event.at), desc(t.event.id)),
    { customer },
  );
}

/** When a deal was logged last. */
export async function lastLogged({ read, t }: Records, customer: Id, deal: Id): Promise<Event | undefined> {
  const [row] = await read
    .select()
    .from(t.event)
    .where(and(eq(t.event.customer, customer), eq(t.event.deal, deal), eq(t.event.kind, 'followup.logged')))
    .orderBy(desc(t.event.at), desc(t.event.id))
    .limit(1);
  return row;
}

/** Was a customer's source asked about lately: answered at any time, or a follow-up logged since a moment? The message itself does not count. */
export async function sourceLeftOpen(records: Records, customer: Id, inbox: Id, since: At): Promise<boolean> {
  const rows = await prepared(
    records,
    'source-left-open',
    (read, { event }) =>
      read
        .select({ id: event.id })
        .from(event)
        .where(
          and(
            eq(event.customer, sql.placeholder('customer')),
            or(eq(event.kind, 'source.answered'), and(eq(event.kind, 'followup.logged'), gt(event.at, sql.placeholder('since')))),
            sql`${event.inbox} IS DISTINCT FROM ${sql.placeholder('inbox')}`,
          ),
        )
        // The newest first: with a customer who is talked about often the answer stands there.
        .orderBy(desc(event.at))
        .limit(1),
    { customer, inbox, since },
  );
  return rows.length > 0;
}

/** When a customer's records were last changed before an event; undefined when that event was the first. */
export async function changedBefore(records: Records, customer: Id, event: Id): Promise<At | undefined> {
  const { read, t } = records;
  const [row] = await read
    .select({ at: sql<number | null>`max(${t.event.at})` })
    .from(t.event)
    .where(and(eq(t.event.customer, customer), sql`${t.event.id} < ${event}`));
  return row?.at == null ? undefined : Number(row.at);
}

/** What hangs on a customer besides the rows that are about to go. */
export interface Hanging {
  readonly followups: readonly Pick<FollowUp, 'id' | 'deal' | 'text'>[];
  /** Deals, contacts, aliases, shares and tasks, as `table:id`. */
  readonly others: readonly string[];
}

export async function hangingOn(records: Records, customer: Id, since: Id): Promise<Hanging> {
  const { read, t } = records;
  const ids = async (name: 'deal' | 'contact' | 'alias' | 'share' | 'task'): Promise<string[]> => {
    const table = t[name];
    const rows = await read.select({ id: table.id }).from(table).where(eq(table.customer, customer));
    return rows.map((row) => `${name}:${row.id}`);
  };
  const followups = await read
    .select({ id: t.followup.id, deal: t.followup.deal, text: t.followup.text })
    .from(t.followup)
    .where(and(eq(t.followup.customer, customer), gt(t.followup.id, since)));
  const others = await Promise.all((['deal', 'contact', 'alias', 'share', 'task'] as const).map(ids));
  return { followups, others: others.flat() };
}

/** The card of a message as it reads now, with its conversation. */
export async function cardNow(records: Records, outbox: Id): Promise<Card | undefined> {
  const at = sql.placeholder('outbox');
  const rows = await prepared(
    records,
    'card-now',
    (read, t) =>
      read
        .select({ id: t.outbox.id, card: t.outbox.card })
        .from(t.outbox)
        .where(or(eq(t.outbox.id, at), eq(t.outbox.edits, at)))
        .orderBy(desc(t.outbox.id))
        .limit(1),
    { outbox },
  );
  return rows[0]?.card ?? undefined;
}

/** Suggestions about a message that nobody has decided on, in the order they were made. */
export async function openSuggestions({ read, t }: Records, inbox: Id): Promise<readonly Suggestion[]> {
  return read
    .select()
    .from(t.suggestion)
    .where(and(eq(t.suggestion.inbox, inbox), eq(t.suggestion.state, 'open')))
    .orderBy(t.suggestion.id);
}

/** A suggestion of the workspace. */
export async function suggestionById({ read, t }: Records, workspace: Id, id: Id): Promise<Suggestion | undefined> {
  const [row] = await read
    .select()
    .from(t.suggestion)
    .where(and(eq(t.suggestion.workspace, workspace), eq(t.suggestion.id, id)));
  return row;
}

const MOST_REPLIES = 8;

/** What the bot first said about a message, wherever it said it. */
export async function repliesTo(records: Records, inbox: Id): Promise<readonly Outbox[]> {
  return (await answersTo(records, inbox)).filter((row) => row.edits === null);
}

/** The same with the new faces it gave to messages sent before. */
export async function answersTo(records: Records, inbox: Id): Promise<readonly Outbox[]> {
  const { read, t } = records;
  const keys = Array.from({ length: MOST_REPLIES }, (_, n) => `re:${inbox}:${n}`);
  return read.select().from(t.outbox).where(inArray(t.outbox.key, keys)).orderBy(t.outbox.id);
}

/** The direct chat with a person; undefined when they have no account. */
export async function directChat(records: Records, person: Pick<Person, 'id'>): Promise<ConversationRef | undefined> {
  const [account] = await accountsOf(records, person.id);
  return account && { platform: account.platform, address: directAddress(account.account), kind: 'direct' };
}

export async function isSharedWith(records: Records, customer: Id, person: Id): Promise<boolean> {
  const { read, t } = records;
  const rows = await read
    .select({ id: t.share.id })
    .from(t.share)
    .where(and(eq(t.share.customer, customer), eq(t.share.person, person)));
  return rows.length > 0;
}
