/** What the migration tells of deals' moves from before they were rows; for any engine. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../db/store.js';
import { Draft } from '../../src/records/draft.js';
import { newDeal } from '../../src/records/new-deal.js';
import type { Customer, Deal } from '../../src/records/rows.js';
import { type At, type Id, STAGES, type Stage } from '../../src/terms.js';

const WORKSPACE = { id: 77, name: 'moves', zone: 'Asia/Shanghai', staging: -1, createdAt: 0 };
const CUSTOMER: Customer = {
  ...{ id: 78, workspace: 77, name: '华东医疗', pinyin: '', owner: 5, industry: null, tier: null, source: null, firstContactAt: null },
  ...{
    lastContactAt: null,
    lastWords: null,
    lastWordsAt: null,
    moods: '',
    churnAt: null,
    batch: 0,
    createdBy: 5,
    createdAt: 0,
    version: 1,
  },
};

export interface Migrated {
  readonly store: Store;
  /** Runs statements as a migration does. */
  run(statements: readonly string[]): Promise<void>;
}

export function movesFromEvents(engine: string, migration: string, open: () => Promise<Migrated>): void {
  let opened: Migrated;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(async () => {
    await opened?.store.close();
  });

  /** Commits a draft as a program wrote it that kept no moves: with `kept`, as today's does. */
  async function commit(draft: Draft, kept: boolean): Promise<void> {
    const decision = draft.decision();
    const changes = kept
      ? decision.changes
      : decision.changes
          .filter(({ table }) => table !== 'stageMove')
          .map((change) =>
            change.kind === 'insert' && change.table === 'event'
              ? { ...change, row: { ...change.row, after: withoutMoves(change.row.after), before: withoutMoves(change.row.before) } }
              : change,
          );
    await opened.store.commit({ ...decision, changes });
  }

  const draftAt = (now: At) =>
    new Draft({
      ...{ workspace: WORKSPACE, now, nextId: opened.store.nextId },
      conversation: {
        ...{ id: 79, workspace: 77, platform: 'web', address: 'dm:x', kind: 'direct', name: null },
        ...{ members: null, customer: null, focus: null, welcomed: true, repliesUntil: null },
      },
    });

  async function stored(deal: Id): Promise<Deal> {
    const [row] = await opened.store.read.select().from(opened.store.t.deal);
    if (row?.id !== deal) throw new Error('the deal is gone');
    return row;
  }

  describe(`moves told from events on ${engine}`, () => {
    it('are those that were made and not taken back, each once, and none that is on record', async () => {
      const { store, run } = opened;
      const began = draftAt(1000);
      const deal = began.insert('deal', { ...newDeal(CUSTOMER, 1000), stage: 'lead', stageSince: 1000 });
      began.event({ kind: 'logged', deal: deal.id });
      await commit(began, false);
      const to = async (stage: Stage, at: At, kept = false): Promise<Id> => {
        const draft = draftAt(at);
        draft.update('deal', await stored(deal.id), { stage, stageSince: at });
        const event = draft.event({ kind: 'logged', deal: deal.id });
        await commit(draft, kept);
        return event;
      };
      await to('intent', 2000);
      const mistaken = await to('won', 3000);
      const undo = draftAt(3500);
      undo.revert('deal', await stored(deal.id), { stage: 'intent', stageSince: 2000 });
      undo.event({ kind: 'undone', deal: deal.id, undoes: mistaken });
      await commit(undo, false);
      const amended = draftAt(3600);
      amended.update('deal', await stored(deal.id), { amount: 100 });
      amended.event({ kind: 'amended', deal: deal.id });
      await commit(amended, false);
      await to('proposal', 4000);
      await to('negotiation', 5000, true);

      const statements = readFileSync(migration, 'utf8').split('--> statement-breakpoint');
      await run(statements.filter((sql) => /INTO .stage_move|UPDATE .counter/.test(sql)));

      const rows = await store.read.select().from(store.t.stageMove);
      expect(
        rows.map(({ from, to: stage, at, owner }) => [from, stage, at, owner]).toSorted((a, b) => Number(a[2]) - Number(b[2])),
      ).toEqual([
        [null, 'lead', 1000, 5],
        ['lead', 'intent', 2000, 5],
        ['intent', 'proposal', 4000, 5],
        ['proposal', 'negotiation', 5000, 5],
      ]);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(4);
      expect(rows.every(({ to: stage }) => STAGES.includes(stage))).toBe(true);
      // Numbers that were given are not given again.
      const most = Math.max(...rows.map(({ id }) => id));
      await store.reserveIds(20_000);
      expect(store.nextId()).toBeGreaterThan(most);
    });
  });
}

const withoutMoves = (snapshot: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>) =>
  Object.fromEntries(Object.entries(snapshot).filter(([key]) => !key.startsWith('stageMove:')));
