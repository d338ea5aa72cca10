import { and, asc, desc, eq, gt, inArray, lt, lte, or, sql } from 'drizzle-orm';
import { prepared } from '../../db/prepared.js';
import { wordsOf } from '../message.js';
import type { Alias, Conversation, Customer, Inbox, NameNews, Outbox, Person, Signal, Term, Workspace } from '../records/rows.js';
import type { Records } from '../scene.js';
import { type At, accountAt, type ConversationRef, directAddress, type Id, type Lang, type PersonRef, type Platform } from '../terms.js';

/** The one workspace of this database; undefined before the first start. */
export async function firstWorkspace(records: Records): Promise<Workspace | undefined> {
  const [row] = await prepared(records, 'workspace', (read, t) => read.select().from(t.workspace).orderBy(t.workspace.id).limit(1), {});
  return row;
}

/** A team's name. */
export async function unitName(records: Records, unit: Id): Promise<string | undefined> {
  const [row] = await prepared(
    records,
    'unit-name',
    (read, t) =>
      read
        .select({ name: t.unit.name })
        .from(t.unit)
        .where(eq(t.unit.id, sql.placeholder('unit'))),
    { unit },
  );
  return row?.name;
}

export async function everyone(records: Records, workspace: Id): Promise<readonly Person[]> {
  return prepared(
    records,
    'everyone',
    (read, t) =>
      read
        .select()
        .from(t.person)
        .where(eq(t.person.workspace, sql.placeholder('workspace')))
        .orderBy(t.person.id),
    { workspace },
  );
}

/** Every account of a platform with its person. */
export async function accounts(records: Records, platform: Platform): Promise<readonly { account: string; person: Person }[]> {
  const { read, t } = records;
  return read
    .select({ account: t.identity.account, person: t.person })
    .from(t.identity)
    .innerJoin(t.person, eq(t.person.id, t.identity.person))
    .where(eq(t.identity.platform, platform))
    .orderBy(t.identity.id);
}

/** The person behind an account, and that account's row; undefined for a stranger. */
export async function accountBehind(
  records: Records,
  ref: PersonRef,
): Promise<{ readonly identity: Id; readonly person: Person } | undefined> {
  const [row] = await prepared(
    records,
    'account-behind',
    (read, t) =>
      read
        .select({ identity: t.identity.id, person: t.person })
        .from(t.identity)
        .innerJoin(t.person, eq(t.person.id, t.identity.person))
        .where(and(eq(t.identity.platform, sql.placeholder('platform')), eq(t.identity.account, sql.placeholder('account')))),
    { platform: ref.platform, account: ref.account },
  );
  return row;
}

/** The person behind an account; undefined for a stranger. */
export const personBehind = async (records: Records, ref: PersonRef): Promise<Person | undefined> =>
  (await accountBehind(records, ref))?.person;

/** The accounts of one person: the one they wrote from last first, then the oldest. */
export async function accountsOf(records: Records, person: Id): Promise<readonly PersonRef[]> {
  return prepared(
    records,
    'accounts-of',
    (read, t) =>
      read
        .select({ platform: t.identity.platform, account: t.identity.account })
        .from(t.identity)
        .innerJoin(t.person, eq(t.person.id, t.identity.person))
        .where(eq(t.identity.person, sql.placeholder('person')))
        .orderBy(sql`CASE WHEN ${t.identity.id} = ${t.person.wroteFrom} THEN 0 ELSE 1 END`, t.identity.id),
    { person },
  );
}

/** The language a message is read in: the person's in a direct chat, the message's own in a group. */
export async function langOfReader(
  records: Records,
  { platform, address, conversationKind, text }: Pick<Outbox, 'platform' | 'address' | 'conversationKind' | 'text'>,
): Promise<Lang> {
  const person = conversationKind === 'direct' ? await personBehind(records, { platform, account: accountAt(address) }) : undefined;
  return person?.lang ?? (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');
}

export async function conversationAt(records: Records, ref: ConversationRef): Promise<Conversation | undefined> {
  const [row] = await prepared(
    records,
    'conversation-at',
    (read, t) =>
      read
        .select()
        .from(t.conversation)
        .where(and(eq(t.conversation.platform, sql.placeholder('platform')), eq(t.conversation.address, sql.placeholder('address')))),
    { platform: ref.platform, address: ref.address },
  );
  return row;
}

export async function groupsOf(records: Records, platform: Platform): Promise<readonly Conversation[]> {
  const { read, t } = records;
  return read
    .select()
    .from(t.conversation)
    .where(and(eq(t.conversation.platform, platform), eq(t.conversation.kind, 'group')))
    .orderBy(t.conversation.id);
}

export async function settingRows(records: Records, workspace: Id): Promise<readonly { key: string; value: unknown }[]> {
  return prepared(
    records,
    'settings',
    (read, t) =>
      read
        .select({ key: t.setting.key, value: t.setting.value })
        .from(t.setting)
        .where(eq(t.setting.workspace, sql.placeholder('workspace'))),
    { workspace },
  );
}

/** What was said in the same conversation before a message, oldest first, since a moment. */
export async function earlierTexts(
  records: Records,
  inbox: Inbox,
  since: At,
  limit: number,
): Promise<readonly { readonly sender: string; readonly text: string }[]> {
  const rows = await prepared(
    records,
    'earlier-texts',
    (read, t) =>
      read
        .select({ sender: t.inbox.account, body: t.inbox.body })
        .from(t.inbox)
        .where(
          and(
            eq(t.inbox.lane, sql.placeholder('lane')),
            lt(t.inbox.receivedAt, sql.placeholder('before')),
            gt(t.inbox.receivedAt, sql.placeholder('since')),
          ),
        )
        .orderBy(desc(t.inbox.receivedAt))
        .limit(limit),
    { lane: inbox.lane, before: inbox.receivedAt, since },
  );
  return rows.flatMap(({ sender, body }) => (body.kind === 'message' ? [{ sender, text: wordsOf(body) }] : [])).reverse();
}

/** What still waits in the chat of a message, up to it, the oldest first: another program may have received what was said before. */
export function waitingUpTo({ read, t: { inbox } }: Records, { lane, receivedAt, id }: Inbox): Promise<readonly Inbox[]> {
  return read
    .select()
    .from(inbox)
    .where(
      and(
        sql`state = 'waiting'`,
        eq(inbox.lane, lane),
        or(lt(inbox.receivedAt, receivedAt), and(eq(inbox.receivedAt, receivedAt), lte(inbox.id, id))),
      ),
    )
    .orderBy(asc(inbox.receivedAt), asc(inbox.id));
}

/** A received message or press; undefined when there is none. */
export async function inboxById(records: Records, id: Id): Promise<Inbox | undefined> {
  const [row] = await prepared(
    records,
    'inbox-by-id',
    (read, t) =>
      read
        .select()
        .from(t.inbox)
        .where(eq(t.inbox.id, sql.placeholder('id'))),
    { id },
  );
  return row;
}

/** Where the bot writes to a person alone; undefined for somebody without an account. */
export async function directChatOf(records: Records, person: Id): Promise<ConversationRef | undefined> {
  const [account] = await accountsOf(records, person);
  return account && { platform: account.platform, address: directAddress(account.account), kind: 'direct' };
}

/** What programs on this database announced about names since a moment, oldest first. */
export async function newsSince(records: Records, workspace: Id, since: At): Promise<readonly NameNews[]> {
  return prepared(
    records,
    'name-news',
    (read, t) =>
      read
        .select()
        .from(t.nameNews)
        .where(and(eq(t.nameNews.workspace, sql.placeholder('workspace')), gt(t.nameNews.at, sql.placeholder('since'))))
        .orderBy(t.nameNews.at, t.nameNews.id),
    { workspace, since },
  );
}

/** Announcements from before a moment that nobody needs any more, some at a time. */
export async function oldNews({ read, t }: Records, workspace: Id, before: At): Promise<readonly Id[]> {
  const rows = await read
    .select({ id: t.nameNews.id })
    .from(t.nameNews)
    .where(and(eq(t.nameNews.workspace, workspace), lt(t.nameNews.at, before)))
    .limit(1000);
  return rows.map((row) => row.id);
}

/** The names in these rows as they stand; rows that are gone are left out. */
export async function namesByIds(
  { read, t }: Records,
  ids: {
    readonly customers: readonly Id[];
    readonly aliases: readonly Id[];
    readonly people: readonly Id[];
    readonly terms: readonly Id[];
    readonly signals: readonly Id[];
  },
): Promise<{
  readonly customers: readonly Customer[];
  readonly aliases: readonly Alias[];
  readonly people: readonly Person[];
  readonly terms: readonly Term[];
  readonly signals: readonly Signal[];
}> {
  const { customers, aliases, people, terms, signals } = ids;
  return {
    customers:
      customers.length === 0
        ? []
        : await read
            .select()
            .from(t.customer)
            .where(inArray(t.customer.id, [...customers])),
    aliases:
      aliases.length === 0
        ? []
        : await read
            .select()
            .from(t.alias)
            .where(inArray(t.alias.id, [...aliases])),
    people:
      people.length === 0
        ? []
        : await read
            .select()
            .from(t.person)
            .where(inArray(t.person.id, [...people])),
    terms:
      terms.length === 0
        ? []
        : await read
            .select()
            .from(t.term)
            .where(inArray(t.term.id, [...terms])),
    signals:
      signals.length === 0
        ? []
        : await read
            .select()
            .from(t.signal)
            .where(inArray(t.signal.id, [...signals])),
  };
}
