/** What every engine must do with messages to be sent: hand each out once, in order, and keep how it ended. */
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Settlement, Store } from '../../db/store.js';
import { NOTHING } from '../../src/decision.js';
import { dueRows, messagesByIds, type Sendable } from '../../src/outbox/queries.js';
import type { Outbox } from '../../src/records/rows.js';
import type { At, Id } from '../../src/terms.js';
import { NOW, outboxRow, type StoreUnderTest } from './store-under-test.js';

const WEB: Sendable = { answers: ['web'], pushes: ['web'] };
const LEASE_MS = 1000;
const REFUSED = { kind: 'refused', code: 'channel_not_found' } as const;
const UNANSWERED = { kind: 'unanswered', code: 'ECONNRESET' } as const;

export function outboxContract(name: string, under: StoreUnderTest): void {
  describe(`${name} outbox`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await under.open();
    });
    afterEach(async () => {
      await store.close();
      await under.cleanUp();
    });

    const write = async (...rows: readonly Outbox[]) => {
      await store.commit({ ...NOTHING, replies: rows });
      return rows.map((row) => row.id);
    };
    const push = (address: string, set: Partial<Outbox> = {}) => outboxRow(store.nextId(), address, set);
    const answer = (address: string, set: Partial<Outbox> = {}) => push(address, { cause: 7, ...set });
    const due = async (now: At = NOW, of: Sendable = WEB) => (await dueRows(store, now, of, 10)).map((row) => row.id);
    const claim = async (ids: readonly Id[], now: At = NOW) => (await store.claim(now, LEASE_MS, ids)).toSorted((a, b) => a.id - b.id);
    const settle = (...settlements: readonly Settlement[]) => store.settle(settlements);
    const rowOf = async (id: Id) => (await store.read.select().from(store.t.outbox).where(eq(store.t.outbox.id, id)))[0];
    const first = <T>([one]: readonly T[]): T => {
      if (one === undefined) throw new Error('none');
      return one;
    };

    it('hands out one message per lane, the oldest first, and the next once that is settled', async () => {
      const [a1, a2, b1] = await write(answer('dm:a'), answer('dm:a'), answer('dm:b'));
      expect(await due()).toEqual([a1, b1]);
      expect((await claim([a1 ?? 0, b1 ?? 0])).map((c) => c.id)).toEqual([a1, b1]);
      expect(await due()).toEqual([]);
      await settle({ kind: 'sent', id: a1 ?? 0, platformMessage: 'p1' });
      expect(await due()).toEqual([a2]);
    });

    it('gives every column of a row back as it was written', async () => {
      const row = answer('dm:a', { text: '已记"\n😀', card: { title: '已记', parts: [], actions: [] }, edits: 5, createdAt: NOW - 1 });
      await write(row);
      const { id, platform, address, cause } = row;
      expect(await dueRows(store, NOW, WEB, 10)).toEqual([{ id, platform, address, cause }]);
      expect(await messagesByIds(store, [id])).toEqual([row]);
    });

    it('lets an answer overtake the pushes of its lane, and hands out answers before pushes', async () => {
      const [p1, , a1, b1] = await write(push('dm:a'), push('dm:a'), answer('dm:a'), push('dm:b'));
      expect(await due()).toEqual([a1, b1]);
      await claim([a1 ?? 0]);
      await settle({ kind: 'sent', id: a1 ?? 0, platformMessage: 'm' });
      expect(await due()).toEqual([p1, b1]);
    });

    it('sends nothing into a lane while a message of it is under way', async () => {
      const [p1] = await write(push('dm:a'));
      await claim([p1 ?? 0]);
      const [a1] = await write(answer('dm:a'));
      expect(await due()).toEqual([]);
      expect(await claim([a1 ?? 0])).toEqual([]);
      expect(await due(NOW + LEASE_MS)).toEqual([a1]);
    });

    it('lets one of two claims of a lane through', async () => {
      const ids = await write(answer('dm:a'), push('dm:a'));
      const claims = await Promise.all([...ids, ...ids].map((id) => claim([id])));
      expect(claims.flat()).toHaveLength(1);
    });

    it('lets no message before those that stand before it in its lane', async () => {
      const [push1, a1, a2] = await write(push('dm:a'), answer('dm:a'), answer('dm:a'));
      expect(await claim([push1 ?? 0])).toEqual([]);
      expect(await claim([a2 ?? 0])).toEqual([]);
      expect((await claim([a1 ?? 0])).map((c) => c.id)).toEqual([a1]);
      await settle({ kind: 'retry', id: a1 ?? 0, dueAt: NOW + 5000 });
      expect(await claim([a2 ?? 0])).toEqual([]);
      await claim([a1 ?? 0], NOW + 5000);
      await settle({ kind: 'sent', id: a1 ?? 0, platformMessage: 'm' });
      expect((await claim([a2 ?? 0], NOW + 5000)).map((c) => c.id)).toEqual([a2]);
    });

    it('hands out only what may be sent now', async () => {
      const [, a, s] = await write(push('dm:p'), answer('dm:a'), push('C1', { platform: 'slack', lane: 'slack:C1' }));
      expect(await due(NOW, { answers: ['web'], pushes: [] })).toEqual([a]);
      expect(await due(NOW, { answers: ['slack'], pushes: ['slack'] })).toEqual([s]);
      expect(await due(NOW, { answers: [], pushes: [] })).toEqual([]);
    });

    it('keeps a failed message back until it is due, and those behind it; one for later keeps nobody back', async () => {
      const [a, later, behind] = await write(answer('dm:a'), answer('dm:b', { dueAt: NOW + 9000 }), answer('dm:a'));
      const [now] = await write(answer('dm:b'));
      await claim([a ?? 0]);
      await settle({ kind: 'retry', id: a ?? 0, dueAt: NOW + 5000 });
      expect(await due(NOW + 4000)).toEqual([now]);
      expect(await due(NOW + 9000)).toEqual([a, later]);
      await settle({ kind: 'sent', id: a ?? 0, platformMessage: 'm' });
      expect(await due(NOW + 9000)).toEqual([later, behind]);
    });

    it('keeps why a message waits for its next try, until it is tried again', async () => {
      const id = first(await write(answer('dm:a')));
      const refused = { kind: 'refused', code: 'missing_scope' } as const;
      await claim([id]);
      await settle({ kind: 'retry', id, dueAt: NOW, trouble: refused });
      expect((await rowOf(id))?.trouble).toEqual(refused);
      await claim([id]);
      await settle({ kind: 'retry', id, dueAt: NOW });
      expect(await rowOf(id)).toMatchObject({ state: 'waiting', trouble: null });
    });

    it('puts off what may not go out yet, and nothing behind it', async () => {
      const [quiet, behind] = await write(answer('dm:a', { cause: null }), answer('dm:a', { cause: null }));
      await claim([quiet ?? 0]);
      await settle({ kind: 'postponed', id: quiet ?? 0, dueAt: NOW + 5000 });
      expect(await due(NOW + 4000)).toEqual([behind]);
      await settle({ kind: 'sent', id: behind ?? 0, platformMessage: 'm' });
      expect(await due(NOW + 5000)).toEqual([quiet]);
      expect(await claim([quiet ?? 0], NOW + 5000)).toEqual([{ id: quiet, tries: 1, interrupted: false }]);
    });

    it('tells a try that was never settled from one that failed', async () => {
      const id = first(await write(answer('dm:a')));
      expect(await claim([id])).toEqual([{ id, tries: 1, interrupted: false }]);
      await settle({ kind: 'retry', id, dueAt: NOW });
      expect(await claim([id])).toEqual([{ id, tries: 2, interrupted: false }]);
      expect(await due(NOW + LEASE_MS - 1)).toEqual([]);
      expect(await due(NOW + LEASE_MS)).toEqual([id]);
      expect(await claim([id], NOW + LEASE_MS)).toEqual([{ id, tries: 3, interrupted: true }]);
      await settle({ kind: 'doubtful', id, dueAt: NOW + 5000, trouble: UNANSWERED });
      expect(await due(NOW + 4999)).toEqual([]);
      expect(await claim([id], NOW + 5000)).toEqual([{ id, tries: 4, interrupted: true }]);
      await settle({ kind: 'retry', id, dueAt: NOW });
      expect(await claim([id])).toEqual([{ id, tries: 5, interrupted: false }]);
    });

    it('remembers over a restart that a try was never settled', async () => {
      const [tried, untried] = await write(answer('dm:a'), answer('dm:b'));
      await claim([tried ?? 0]);
      await store.close();
      store = await under.reopen();
      const over = NOW + LEASE_MS;
      expect(await claim([tried ?? 0, untried ?? 0], over)).toEqual([
        { id: tried, tries: 2, interrupted: true },
        { id: untried, tries: 1, interrupted: false },
      ]);
    });

    it('keeps how a message ended, and believes a late success', async () => {
      const [gone, doubted] = await write(answer('dm:a'), answer('dm:b'));
      await claim([gone ?? 0, doubted ?? 0]);
      await settle({ kind: 'given_up', id: gone ?? 0, trouble: REFUSED }, { kind: 'unknown', id: doubted ?? 0, trouble: UNANSWERED });
      expect(await due(NOW + 99_000)).toEqual([]);
      await settle({ kind: 'retry', id: doubted ?? 0, dueAt: NOW });
      expect(await rowOf(gone ?? 0)).toMatchObject({ state: 'given_up', trouble: REFUSED });
      expect(await rowOf(doubted ?? 0)).toMatchObject({ state: 'unknown', trouble: UNANSWERED });
      await settle({ kind: 'sent', id: doubted ?? 0, platformMessage: 'm' });
      expect(await rowOf(doubted ?? 0)).toMatchObject({ state: 'sent', platformMessage: 'm', leaseUntil: 0 });
    });

    it('writes the notice of an unknown outcome with it, once', async () => {
      const id = first(await write(answer('dm:a')));
      await claim([id]);
      const notice = () => answer('dm:a', { key: `unknown:${id}`, text: '上一条可能未送达' });
      await settle({ kind: 'unknown', id, trouble: UNANSWERED, notice: notice() });
      await settle({ kind: 'unknown', id, trouble: UNANSWERED, notice: notice() });
      const due = await dueRows(store, NOW, WEB, 10);
      expect(
        (
          await messagesByIds(
            store,
            due.map(({ id }) => id),
          )
        ).map((row) => row.text),
      ).toEqual(['上一条可能未送达']);
    });

    it('sends again what did not arrive when it is told to, and nothing else', async () => {
      const [gone, sent] = await write(answer('dm:a'), answer('dm:b'));
      await claim([gone ?? 0, sent ?? 0]);
      await settle({ kind: 'given_up', id: gone ?? 0, trouble: REFUSED }, { kind: 'sent', id: sent ?? 0, platformMessage: 'm' });
      const resend = [gone, sent].map((id) => ({ id: id ?? 0, at: NOW + 60_000 }));
      await store.commit({ ...NOTHING, resend });
      expect(await due(NOW + 59_999)).toEqual([]);
      expect(await claim([gone ?? 0], NOW + 60_000)).toEqual([{ id: gone, tries: 1, interrupted: false }]);
      expect((await rowOf(gone ?? 0))?.trouble).toBeNull();
      await store.commit({ ...NOTHING, resend });
      expect(await due(NOW + 60_001)).toEqual([]);
    });
  });
}
