/** Reads that are kept ready: the same rows on either engine, and the same again when several are sent as one. */
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepared, type Readable } from '../../db/prepared.js';
import type { Store } from '../../db/store.js';
import { together } from '../../db/together.js';
import { NOTHING } from '../../src/decision.js';
import type { Conversation, Event } from '../../src/records/rows.js';
import { contactsByPhoneEnd } from '../../src/web/search/queries.js';
import { NOW, type StoreUnderTest, WORKSPACE } from './store-under-test.js';

export function readingContract(name: string, under: StoreUnderTest): void {
  describe(`${name} reads`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await under.open();
      await store.commit({
        ...NOTHING,
        changes: [
          { kind: 'insert', table: 'conversation', row: CONVERSATION },
          { kind: 'insert', table: 'event', row: { ...EVENT, id: 11 } },
          { kind: 'insert', table: 'event', row: { ...EVENT, id: 12, inbox: null, note: '"引号", \\ 和 😀\n第二行' } },
        ],
      });
    });
    afterEach(async () => {
      await store.close();
      await under.cleanUp();
    });

    it('finds a contact by the end of the telephone number', async () => {
      const contact = { workspace: WORKSPACE, customer: 5, title: null, role: 'unknown', createdAt: NOW } as const;
      await store.commit({
        ...NOTHING,
        changes: ['13812345678', '02155556678', null].map((phone, i) => ({
          kind: 'insert' as const,
          table: 'contact' as const,
          row: { ...contact, id: 21 + i, name: `联系人${i}`, phone },
        })),
      });
      const asker = { records: store, workspace: { id: WORKSPACE } };
      const ending = async (digits: string) => (await contactsByPhoneEnd(asker, digits, 9)).map(({ id }) => id);
      expect([await ending('5678'), await ending('2345678'), await ending('6678'), await ending('678')]).toEqual([[21], [21], [22], []]);
    });

    const conversations = (records: Readable) =>
      prepared(
        records,
        'conversation-at',
        (read, t) =>
          read
            .select()
            .from(t.conversation)
            .where(eq(t.conversation.address, sql.placeholder('address'))),
        { address: CONVERSATION.address },
      );
    const events = (records: Readable, customer: number) =>
      prepared(
        records,
        'events-in-order',
        (read, t) =>
          read
            .select()
            .from(t.event)
            .where(eq(t.event.customer, sql.placeholder('customer')))
            .orderBy(asc(t.event.id))
            .limit(sql.placeholder('most')),
        { customer, most: 9 },
      );
    /** A column under another name, a sum, and a joined row that may not be there. */
    const joined = (records: Readable) =>
      prepared(
        records,
        'event-and-cause',
        (read, { event, conversation }) =>
          read
            .select({
              number: event.id,
              twice: sql<number>`sum(${event.id}) OVER ()`.mapWith(Number).as('twice'),
              inside: { note: event.note, inbox: event.inbox },
              conversation,
            })
            .from(event)
            .leftJoin(conversation, and(eq(conversation.id, event.id), isNull(event.note)))
            .orderBy(asc(event.id)),
        {},
      );

    const all = (records: Readable) => Promise.all([conversations(records), events(records, 5), events(records, 6), joined(records)]);
    const expected = [
      [CONVERSATION],
      [
        { ...EVENT, id: 11 },
        { ...EVENT, id: 12, inbox: null, note: '"引号", \\ 和 😀\n第二行' },
      ],
      [],
      [
        { number: 11, twice: 23, inside: { note: null, inbox: 7 }, conversation: CONVERSATION },
        { number: 12, twice: 23, inside: { note: '"引号", \\ 和 😀\n第二行', inbox: null }, conversation: null },
      ],
    ];

    it('give every kind of value as it was written, and nothing where no row was joined', async () => {
      expect(await all(store)).toEqual(expected);
    });

    it('give the same rows when they are sent together, in one statement where each costs a round trip', async () => {
      let statements = 0;
      const rows: Store['rows'] = (sql, values) => {
        statements += 1;
        return store.rows(sql, values);
      };
      const counting = { ...store, rows };
      const once = together(counting);
      expect(await all(once)).toEqual(expected);
      expect(statements).toBe(store.engine === 'sqlite' ? expected.length : 1);
      expect(await all(once)).toEqual(expected);
    });

    it('leave the others when one of those sent together cannot be run', async () => {
      const once = together(store);
      const wrong = prepared(
        once,
        'no-such-thing',
        (read, t) => read.select({ id: t.event.id }).from(t.event).where(sql`no_such_column = 1`),
        {},
      );
      const outcomes = await Promise.allSettled([wrong, conversations(once)]);
      expect(outcomes[0]?.status).toBe('rejected');
      expect(outcomes[1]).toEqual({ status: 'fulfilled', value: [CONVERSATION] });
      expect(await conversations(once)).toEqual([CONVERSATION]);
    });
  });
}

const CONVERSATION: Conversation = {
  ...{ id: 11, workspace: WORKSPACE, platform: 'web', address: 'dm:rep', kind: 'direct', name: null, members: ['a', 'b'] },
  ...{ customer: null, focus: { customer: 3, at: NOW }, welcomed: true, repliesUntil: null },
};
const EVENT: Omit<Event, 'id'> = {
  ...{ workspace: WORKSPACE, at: NOW, actor: null, kind: 'followup.logged', customer: 5, deal: null, inbox: 7, spanStart: 0, spanEnd: 4 },
  ...{ before: {}, after: { 'customer:5': { name: '"', count: 9_007_199_254_740_991, yes: true, no: null } }, note: null, undoes: null },
};
