import { and, asc, desc, eq, gt, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import { prepared } from '../../db/prepared.js';
import type { ChatEntry } from '../adapter.js';
import type { Card } from '../card.js';
import { isAgain } from '../message.js';
import type { Inbox, Outbox } from '../records/rows.js';
import type { Records } from '../scene.js';
import { type At, type ConversationRef, type Id, PLATFORMS, type Platform, wholeAddress } from '../terms.js';

/** Written out, so that SQLite sees that the partial index fits. */
const IS_SENT = sql`state = 'sent'`;

/** The platform's own id of a message that was sent; undefined when it was not. */
export async function sentMessageOf(records: Records, outbox: Id): Promise<string | undefined> {
  const [row] = await prepared(
    records,
    'sent-message',
    (read, t) =>
      read
        .select({ message: t.outbox.platformMessage })
        .from(t.outbox)
        .where(eq(t.outbox.id, sql.placeholder('outbox'))),
    { outbox },
  );
  return row?.message ?? undefined;
}

/** What a sent message says now, found by the platform's own id of it; undefined when it was not sent there since that moment. */
export async function wordsSentAs(
  records: Records,
  { platform, address }: ConversationRef,
  platformMessage: string,
  since: At,
): Promise<string | undefined> {
  const [row] = await prepared(
    records,
    'words-sent-as',
    (read, t) =>
      read
        .select({ text: t.outbox.text })
        .from(t.outbox)
        .where(
          and(
            eq(t.outbox.lane, sql.placeholder('lane')),
            IS_SENT,
            gt(t.outbox.sentAt, sql.placeholder('since')),
            eq(t.outbox.platformMessage, sql.placeholder('message')),
          ),
        )
        .orderBy(desc(t.outbox.sentAt))
        .limit(1),
    { lane: `${platform}:${wholeAddress(address)}`, since, message: platformMessage },
  );
  return row?.text;
}

/** Of which platforms answers, and of which messages nobody asked for, may be sent now. */
export interface Sendable {
  readonly answers: readonly Platform[];
  readonly pushes: readonly Platform[];
}

/** A message that may be sent now, with what its pace depends on. Its words are read once it is taken. */
export type Candidate = Pick<Outbox, 'id' | 'platform' | 'address' | 'cause'>;

/**
 * Messages that may be sent now, at most one per lane: of its answers the oldest, else its oldest push. Answers first, then the
 * oldest. A message that was tried and waits for its next try keeps those behind it back; one whose time has not come does not.
 * A lane with a message under way gives none.
 */
export function dueRows(records: Records, now: At, { answers, pushes }: Sendable, limit: number): Promise<readonly Candidate[]> {
  const at = sql.placeholder('now');
  const oneOf = (names: string) =>
    sql.join(
      PLATFORMS.map((_, i) => sql.placeholder(`${names}${i}`)),
      sql`, `,
    );
  const named = (names: string, of: readonly Platform[]) =>
    Object.fromEntries(PLATFORMS.map((p, i) => [`${names}${i}`, of.includes(p) ? p : '']));
  return prepared(
    records,
    'outbox-due',
    (read, t) =>
      read
        .select({ id: t.outbox.id, platform: t.outbox.platform, address: t.outbox.address, cause: t.outbox.cause })
        .from(t.outbox)
        .where(
          sql`outbox.state = 'waiting' AND outbox.due_at <= ${at} AND outbox.platform IN (${oneOf('a')})
            AND (outbox.cause IS NOT NULL OR outbox.platform IN (${oneOf('p')}))
            AND NOT EXISTS (SELECT 1 FROM outbox b WHERE b.state = 'waiting' AND b.lane = outbox.lane AND (b.lease_until > ${at}
              OR ((b.tries > 0 OR b.due_at <= ${at}) AND (b.cause IS NULL, b.created_at, b.id) < (outbox.cause IS NULL, outbox.created_at, outbox.id))))`,
        )
        .orderBy(sql`(outbox.cause IS NULL)`, t.outbox.id)
        .limit(sql.placeholder('limit')),
    { now, limit, ...named('a', answers), ...named('p', pushes) },
  );
}

/** Whole messages, by their ids. */
export async function messagesByIds(records: Records, ids: readonly Id[]): Promise<readonly Outbox[]> {
  if (ids.length === 0) return [];
  const places = ids.map((_, i) => sql.placeholder(`id${i}`));
  const values = Object.fromEntries(ids.map((id, i) => [`id${i}`, id]));
  return prepared(
    records,
    `outbox-by-${ids.length}-ids`,
    (read, t) => read.select().from(t.outbox).where(inArray(t.outbox.id, places)),
    values,
  );
}

/** What people see in a conversation: received messages and sent ones, each with its latest text. Oldest first. */
export async function entriesSince(
  records: Records,
  conversation: ConversationRef,
  after: Id | undefined,
  limit: number,
): Promise<ChatEntry[]> {
  const lane = laneOf(conversation);
  if (after === undefined) return entriesWithin(records, lane, {}, limit);
  return entriesWithin(records, lane, { after: await shownAt(records, after) }, limit);
}

/** The `limit` entries shown just before one of them, oldest first. */
export async function entriesBefore(records: Records, conversation: ConversationRef, before: Id, limit: number): Promise<ChatEntry[]> {
  return entriesWithin(records, laneOf(conversation), { before: await shownAt(records, before) }, limit);
}

/** One entry as it reads now, and where it was said. */
export async function entryOf(
  records: Records,
  id: Id,
): Promise<{ readonly conversation: ConversationRef; readonly entry: ChatEntry } | undefined> {
  const { read, t } = records;
  const [said] = await read.select().from(t.inbox).where(eq(t.inbox.id, id));
  if (said) return { conversation: said.body.conversation, entry: entryOfInbox(said) };
  const [sent] = await read.select().from(t.outbox).where(eq(t.outbox.id, id));
  if (!sent) return undefined;
  const edits = await latestEdits(records, sent.lane, undefined, [sent]);
  const conversation = { platform: sent.platform, address: sent.address, kind: sent.conversationKind };
  return { conversation, entry: entryOfOutbox(sent, edits.get(sent.id)) };
}

/** The cards among the latest messages sent to a chat, as they read now, newest first; a message without a card holds its place. */
export async function cardsSentLately(
  records: Records,
  conversation: ConversationRef,
  since: At,
  limit: number,
): Promise<readonly { readonly message: Id; readonly card: Card | null }[]> {
  const rows = await prepared(
    records,
    `cards-sent-lately-${limit}`,
    (read, t) =>
      read
        .select({ id: t.outbox.id, edits: t.outbox.edits, card: t.outbox.card })
        .from(t.outbox)
        .where(and(eq(t.outbox.lane, sql.placeholder('lane')), IS_SENT, gt(t.outbox.sentAt, sql.placeholder('since'))))
        .orderBy(desc(t.outbox.sentAt), desc(t.outbox.id))
        .limit(limit),
    { lane: laneOf(conversation), since },
  );
  const latest = new Map<Id, { readonly message: Id; readonly card: Card | null }>();
  for (const { id, edits, card } of rows) if (!latest.has(edits ?? id)) latest.set(edits ?? id, { message: edits ?? id, card });
  return [...latest.values()];
}

/** The id of a received message or press, by its key. */
export async function inboxIdOf(records: Records, key: string): Promise<Id | undefined> {
  const [row] = await prepared(
    records,
    'inbox-id',
    (read, t) =>
      read
        .select({ id: t.inbox.id })
        .from(t.inbox)
        .where(eq(t.inbox.key, sql.placeholder('key'))),
    { key },
  );
  return row?.id;
}

/** A stretch of a conversation by when its entries were shown; open at both ends. Forwards from `after`, else the last ones. */
interface Stretch {
  readonly after?: At;
  readonly before?: At;
}

async function entriesWithin(records: Records, lane: string, stretch: Stretch, limit: number): Promise<ChatEntry[]> {
  const said = await received(records, lane, stretch, limit);
  const sent = await sentWithin(records, lane, stretch, limit);
  const edits = await latestEdits(records, lane, stretch.after, sent);
  const missing = [...edits.keys()].filter((id) => !sent.some((row) => row.id === id));
  const edited = stretch.after === undefined ? [] : await messagesByIds(records, missing);
  const entries = [...said.map(entryOfInbox), ...[...sent, ...edited].map((row) => entryOfOutbox(row, edits.get(row.id)))];
  entries.sort((a, b) => a.at - b.at || a.id - b.id);
  return stretch.after === undefined ? entries.slice(-limit) : entries.slice(0, limit + edited.length);
}

const laneOf = (conversation: ConversationRef): string => `${conversation.platform}:${conversation.address}`;

function within(at: Records['t']['inbox']['receivedAt'] | Records['t']['outbox']['sentAt'], stretch: Stretch) {
  return and(
    stretch.after === undefined ? undefined : gt(at, stretch.after),
    stretch.before === undefined ? undefined : lt(at, stretch.before),
  );
}

async function shownAt(records: Records, id: Id): Promise<At> {
  const { read, t } = records;
  const [said] = await read.select({ at: t.inbox.receivedAt }).from(t.inbox).where(eq(t.inbox.id, id));
  if (said) return said.at;
  const [sent] = await read.select({ at: t.outbox.sentAt }).from(t.outbox).where(eq(t.outbox.id, id));
  return sent?.at ?? 0;
}

async function received(records: Records, lane: string, stretch: Stretch, limit: number): Promise<Inbox[]> {
  const { inbox } = records.t;
  const order = stretch.after === undefined ? desc(inbox.receivedAt) : asc(inbox.receivedAt);
  const rows = await records.read
    .select()
    .from(inbox)
    .where(and(eq(inbox.lane, lane), within(inbox.receivedAt, stretch)))
    .orderBy(order)
    .limit(limit);
  return rows.filter(({ body, key }) => (body.kind === 'message' && !isAgain(key)) || (body.kind === 'press' && body.typed !== undefined));
}

async function sentWithin(records: Records, lane: string, stretch: Stretch, limit: number): Promise<Outbox[]> {
  const { outbox } = records.t;
  const order = stretch.after === undefined ? desc(outbox.sentAt) : asc(outbox.sentAt);
  return records.read
    .select()
    .from(outbox)
    .where(and(eq(outbox.lane, lane), IS_SENT, isNull(outbox.edits), within(outbox.sentAt, stretch)))
    .orderBy(order)
    .limit(limit);
}

/** The latest sent edit of each message shown, and of each message edited since. */
async function latestEdits(records: Records, lane: string, since: At | undefined, shown: readonly Outbox[]): Promise<Map<Id, Outbox>> {
  const { outbox } = records.t;
  const ofShown = inArray(outbox.edits, shown.length > 0 ? shown.map((row) => row.id) : [-1]);
  const lately = since === undefined ? undefined : and(eq(outbox.lane, lane), gt(outbox.sentAt, since), sql`${outbox.edits} IS NOT NULL`);
  const rows = await records.read
    .select()
    .from(outbox)
    .where(and(IS_SENT, or(ofShown, lately)))
    .orderBy(asc(outbox.sentAt));
  return new Map(rows.flatMap((row) => (row.edits === null ? [] : [[row.edits, row] as const])));
}

function entryOfInbox(row: Inbox): ChatEntry {
  const { body } = row;
  const entry = { id: row.id, from: row.account, at: row.receivedAt };
  if (body.kind === 'press') return { ...entry, text: body.typed ?? '', addressed: body.typed !== undefined };
  return { ...entry, text: body.text, addressed: body.addressed, attachments: body.attachments };
}

function entryOfOutbox(row: Outbox, edit: Outbox | undefined): ChatEntry {
  const shown = edit ?? row;
  return {
    id: row.id,
    from: 'bot',
    at: row.sentAt ?? row.createdAt,
    text: shown.text,
    ...(shown.card ? { card: shown.card } : {}),
    ...(edit ? { editedAt: edit.sentAt ?? edit.createdAt } : {}),
  };
}
