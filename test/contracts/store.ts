/** What every engine must do; run on a SQLite file and on a real PostgreSQL. */
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { prepared } from '../../db/prepared.js';
import type { Store } from '../../db/store.js';
import { type Change, type Decision, NOTHING } from '../../src/decision.js';
import { Conflict } from '../../src/errors.js';
import { dueRows } from '../../src/outbox/queries.js';
import type { Customer } from '../../src/records/rows.js';
import type { Id } from '../../src/terms.js';
import { outboxContract } from './outbox.js';
import { customerRow, inboxRow, NOW, outboxRow, type StoreUnderTest, WORKSPACE } from './store-under-test.js';

const WEB = { answers: ['web'], pushes: ['web'] } as const;

export function storeContract(name: string, under: StoreUnderTest): void {
  outboxContract(name, under);
  describe(`${name} store`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await under.open();
    });
    afterEach(async () => {
      await store.close();
      await under.cleanUp();
    });

    const customers = () => store.read.select().from(store.t.customer).orderBy(store.t.customer.id);
    const inboxes = () => store.read.select().from(store.t.inbox).orderBy(store.t.inbox.id);

    it('gives back every kind of value as it was written', async () => {
      const row = customerRow(store.nextId(), { churnAt: NOW, firstContactAt: null, lastWords: `价格"再看看'; --` });
      await store.commit(inserting(row));
      expect(await customers()).toEqual([row]);
      const conversation = {
        id: store.nextId(),
        workspace: WORKSPACE,
        platform: 'web',
        address: 'dm:rep',
        kind: 'direct',
        name: null,
        members: ['a', 'b'],
        customer: null,
        focus: { customer: 3, at: NOW },
        welcomed: true,
        repliesUntil: null,
      } as const;
      await store.commit({ ...NOTHING, changes: [{ kind: 'insert', table: 'conversation', row: conversation }] });
      expect(await store.read.select().from(store.t.conversation)).toEqual([conversation]);
    });

    it('tells prepared queries apart whose long names begin alike', async () => {
      await store.commit(inserting(customerRow(store.nextId(), { name: '恒川机械' })));
      const named = (ending: string, column: 'name' | 'owner') =>
        prepared(
          store,
          `${'a-name-that-is-longer-than-the-server-keeps'.repeat(2)}-${ending}`,
          (read, { customer }) => read.select({ value: customer[column] }).from(customer),
          {},
        );
      for (const _ of ['first', 'again']) {
        expect(await named('one', 'name')).toEqual([{ value: '恒川机械' }]);
        expect(await named('two', 'owner')).toEqual([{ value: expect.any(Number) }]);
      }
    });

    it('never gives the same row number twice, also after reopening', async () => {
      const before = Array.from({ length: 20_000 }, () => undefined);
      const seen = new Set<Id>();
      for (const _ of before) {
        if (seen.size % 1000 === 0) await store.reserveIds(1000);
        seen.add(store.nextId());
      }
      expect(seen.size).toBe(20_000);
      await store.close();
      store = await under.reopen();
      expect(seen.has(store.nextId())).toBe(false);
    });

    it('takes a received key once', async () => {
      const first = await store.commit(NOTHING, { kind: 'receive', row: inboxRow(store.nextId(), 'k1') });
      const again = await store.commit(NOTHING, { kind: 'receive', row: inboxRow(store.nextId(), 'k1') });
      expect([first, again]).toEqual(['committed', 'repeated']);
      expect(await inboxes()).toHaveLength(1);
    });

    it('takes a received key once when it comes twenty times at once', async () => {
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, () => store.commit(NOTHING, { kind: 'receive', row: inboxRow(store.nextId(), 'same') })),
      );
      expect(outcomes.filter((o) => o === 'committed')).toHaveLength(1);
      expect(await inboxes()).toHaveLength(1);
    });

    it('settles a message once and writes nothing the second time', async () => {
      const inbox = inboxRow(store.nextId(), 'k');
      await store.commit(NOTHING, { kind: 'receive', row: inbox });
      const settle = { kind: 'settle', inbox: inbox.id, as: 'done' } as const;
      const decide = () => ({ ...inserting(customerRow(store.nextId())), replies: [outboxRow(store.nextId(), 'dm:rep')] });
      expect(await store.commit(decide(), settle)).toBe('committed');
      expect(await store.commit(decide(), settle)).toBe('repeated');
      expect(await customers()).toHaveLength(1);
      expect(await store.waiting(10)).toEqual([]);
      expect(await dueRows(store, NOW, WEB, 10)).toHaveLength(1);
    });

    it('does a push slot once', async () => {
      const decide = () => ({
        ...inserting(customerRow(store.nextId())),
        push: { id: store.nextId(), workspace: WORKSPACE, key: '2026-11-20:brief:1', at: NOW },
      });
      expect(await store.commit(decide())).toBe('committed');
      expect(await store.commit(decide())).toBe('repeated');
      expect(await customers()).toHaveLength(1);
    });

    it('writes a decision whole or not at all', async () => {
      const row = customerRow(store.nextId());
      const bad: Decision = {
        ...NOTHING,
        changes: [
          { kind: 'insert', table: 'customer', row },
          { kind: 'insert', table: 'customer', row },
        ],
      };
      const good = store.commit(inserting(customerRow(store.nextId())));
      await expect(store.commit(bad)).rejects.toThrow();
      expect(await good).toBe('committed');
      expect(await customers()).toHaveLength(1);
    });

    it('refuses a decision on a row that has moved on, and takes all of it back', async () => {
      const row = customerRow(store.nextId());
      await store.commit(inserting(row));
      const rename = (name: string): Change => ({ kind: 'update', table: 'customer', id: row.id, set: { name }, version: 1 });
      await store.commit({ ...NOTHING, changes: [rename('华东医疗器械')] });
      const stale: Decision = {
        ...NOTHING,
        changes: [{ kind: 'insert', table: 'customer', row: customerRow(store.nextId()) }, rename('迟到')],
      };
      await expect(store.commit(stale)).rejects.toThrow(Conflict);
      const after = await customers();
      expect(after.map((c) => [c.name, c.version])).toEqual([['华东医疗器械', 2]]);
    });

    it('lets one of two changes of the same version through', async () => {
      const row = customerRow(store.nextId());
      await store.commit(inserting(row));
      const change = (tier: string): Decision => ({
        ...NOTHING,
        changes: [{ kind: 'update', table: 'customer', id: row.id, set: { tier }, version: 1 }],
      });
      const outcomes = await Promise.allSettled([store.commit(change('A')), store.commit(change('B'))]);
      expect(outcomes.filter((o) => o.status === 'fulfilled')).toHaveLength(1);
      expect((await customers())[0]?.version).toBe(2);
    });

    it('keeps large units whole', async () => {
      const rows = Array.from({ length: 120 }, (_, i) => customerRow(store.nextId(), { name: `客户${i}` }));
      await store.commit({ ...NOTHING, changes: rows.map((row) => ({ kind: 'insert', table: 'customer', row })) });
      expect(await customers()).toHaveLength(120);
      const first = rows[0];
      if (!first) throw new Error('no rows');
      const changes: Change[] = rows.map((row) => ({ kind: 'update', table: 'customer', id: row.id, set: { tier: 'A' } }));
      changes.push({ kind: 'update', table: 'customer', id: first.id, set: { industry: 'x' }, version: 99 });
      await expect(store.commit({ ...NOTHING, changes })).rejects.toThrow(Conflict);
      expect((await customers()).filter((c) => c.tier === 'A')).toEqual([]);
    });

    it('removes rows and leaves known unique rows alone', async () => {
      const row = customerRow(store.nextId());
      await store.commit(inserting(row));
      const share = (id: Id): Change => ({
        kind: 'insert',
        table: 'share',
        row: { id, workspace: WORKSPACE, customer: row.id, person: 7, by: 1, at: NOW },
        ifNew: true,
      });
      await store.commit({ ...NOTHING, changes: [share(store.nextId())] });
      await store.commit({ ...NOTHING, changes: [share(store.nextId())] });
      expect(await store.read.select().from(store.t.share)).toHaveLength(1);
      await store.commit({ ...NOTHING, changes: [{ kind: 'remove', table: 'customer', id: row.id }] });
      expect(await customers()).toEqual([]);
    });

    it('keeps a small value until its time, the last one under a key', async () => {
      const value = { workspace: WORKSPACE, key: 'wecom:token', value: 'first', until: NOW + 1000 };
      const far = NOW + 10 ** 12;
      await store.keep(value);
      await store.keep({ ...value, value: 'second', until: far });
      await store.keep({ ...value, workspace: WORKSPACE + 1, value: 'not ours' });
      const kept = () => store.read.select().from(store.t.kept).orderBy(store.t.kept.key);
      // What was the other workspace's has run out long ago: the next write drops it.
      await store.keep({ ...value, key: 'wecom:other', until: far });
      expect((await kept()).map((row) => [row.workspace, row.key, row.value, row.until])).toEqual([
        [WORKSPACE, 'wecom:other', 'first', far],
        [WORKSPACE, 'wecom:token', 'second', far],
      ]);
    });

    it('gives a lease to one holder, who may renew it, and to another once it has run out', async () => {
      const lease = (holder: string) => ({ workspace: WORKSPACE, name: 'wecom:robot', holder });
      expect(await store.hold(lease('a'), 60_000)).toBe(true);
      expect(await store.hold(lease('b'), 60_000)).toBe(false);
      expect(await store.hold({ ...lease('b'), name: 'import' }, 60_000)).toBe(true);
      expect(await store.hold(lease('a'), 20)).toBe(true);
      await vi.waitFor(async () => expect(await store.hold(lease('b'), 60_000)).toBe(true));
      expect(await store.hold(lease('a'), 60_000)).toBe(false);
    });

    it('lets one of many take a free lease, and the next when it is given back by its holder only', async () => {
      const lease = (holder: string) => ({ workspace: WORKSPACE, name: 'import', holder });
      const holders = Array.from({ length: 10 }, (_, i) => `h${i}`);
      const taken = await Promise.all(holders.map(async (holder) => ((await store.hold(lease(holder), 60_000)) ? [holder] : [])));
      const [winner, ...rest] = taken.flat();
      expect([winner, rest]).toEqual([expect.any(String), []]);
      await store.release(lease('somebody else'));
      expect(await store.hold(lease('next'), 60_000)).toBe(false);
      await store.release(lease(winner ?? ''));
      expect(await store.hold(lease('next'), 60_000)).toBe(true);
    });

    it('says Conflict when a row of the same key is there meanwhile, and takes the rest back', async () => {
      const identity = (): Change => ({
        kind: 'insert',
        table: 'identity',
        row: { id: store.nextId(), workspace: WORKSPACE, person: 1, platform: 'slack', account: 'T00:U02' },
      });
      await store.commit({ ...NOTHING, changes: [identity()] });
      const second: Decision = { ...inserting(customerRow(store.nextId())), replies: [] };
      await expect(store.commit({ ...second, changes: [...second.changes, identity()] })).rejects.toThrow(Conflict);
      expect(await customers()).toEqual([]);
    });

    it('keeps what was committed over a restart', async () => {
      const inbox = inboxRow(store.nextId(), 'kept');
      await store.commit(NOTHING, { kind: 'receive', row: inbox });
      await store.countTry(inbox.id);
      await store.close();
      store = await under.reopen();
      expect((await store.waiting(10)).map((row) => [row.key, row.tries, row.body.kind])).toEqual([['kept', 1, 'message']]);
      expect(await store.waiting(10, (id) => id === inbox.id)).toEqual([]);
      const [found] = await store.read.select().from(store.t.inbox).where(eq(store.t.inbox.key, 'kept'));
      expect(found?.body).toEqual(inbox.body);
    });
  });
}

function inserting(row: Customer): Decision {
  return { ...NOTHING, changes: [{ kind: 'insert', table: 'customer', row }] };
}
