/** The morning's pushes on one database file, through restarts and on two instances at once. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Store } from '../../../db/store.js';
import { NOTHING } from '../../../src/decision.js';
import { createDispatch } from '../../../src/dispatch.js';
import { FEATURE_FOR, FEATURES, PUSHES } from '../../../src/features/index.js';
import { directChatOf } from '../../../src/people/queries.js';
import { createRoster } from '../../../src/people/roster.js';
import { pushDue } from '../../../src/pushes/push-due.js';
import { Draft } from '../../../src/records/draft.js';
import type { Person, Workspace } from '../../../src/records/rows.js';
import type { Platform } from '../../../src/terms.js';
import { createNames } from '../../../src/understand/names/names.js';
import { openFresh } from '../../open-fresh.js';

const MORNING = Date.parse('2026-11-20T09:00+08:00');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pushes-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (): Promise<Store> => openFresh(join(folder, 'zhanbao.db'), () => MORNING);

/** A manager, a rep and a deal that is four days overdue. */
async function fill(store: Store, platform: Platform = 'web', joinedAt = 0): Promise<void> {
  const workspace: Workspace = { id: store.nextId(), name: '战报', zone: 'Asia/Shanghai', staging: -1, createdAt: 0 };
  const draft = new Draft({ workspace, now: 0, nextId: store.nextId });
  const person = (name: string, role: 'rep' | 'manager', manager: number | null): Person => {
    const row = draft.insert('person', {
      name,
      pinyin: '',
      role,
      unit: null,
      manager,
      lang: 'zh',
      active: true,
      wroteFrom: null,
      createdAt: joinedAt,
    });
    draft.insert('identity', { person: row.id, platform, account: name });
    return row;
  };
  const manager = person('陈静', 'manager', null);
  const rep = person('王雷', 'rep', manager.id);
  const customer = draft.insert('customer', {
    ...{ name: '恒川机械', pinyin: '', owner: rep.id, industry: null, tier: null, source: null, firstContactAt: null },
    ...{ lastContactAt: null, lastWords: null, lastWordsAt: null, moods: '', churnAt: null, batch: 0, createdBy: rep.id, createdAt: 0 },
  });
  draft.insert('deal', {
    ...{ customer: customer.id, owner: rep.id, stage: 'proposal', stageSince: 0, amount: null, amountUpTo: null, currency: 'CNY' },
    ...{ approximate: false, nextDue: '2026-11-16', nextStep: null, summary: null, lastContactAt: null, overdueCards: 0 },
    ...{ overdueCardAt: null, closedAt: null, closeReason: null, lossReason: null, batch: 0, createdAt: 0 },
  });
  await store.commit({
    ...draft.decision(),
    changes: [{ kind: 'insert', table: 'workspace', row: workspace }, ...draft.decision().changes],
  });
}

async function tick(store: Store, now: number, early: ReadonlySet<Platform> = new Set()): Promise<void> {
  const dispatch = createDispatch({
    ...{
      roster: createRoster(store, () => now),
      records: store,
      names: createNames(),
      now: () => now,
      nextId: store.nextId,
      features: FEATURES,
      pushes: PUSHES,
      featureFor: FEATURE_FOR,
    },
    understand: () => ({ lang: 'zh', intent: 'other', deals: [], slots: {}, doubts: [] }),
    welcome: async () => NOTHING,
    newcomer: async () => ({ kind: 'away', decision: NOTHING }),
    join: 'open',
    profile: async () => undefined,
    takeFiles: async (inbox) => inbox,
    untaken: () => NOTHING,
    table: async () => undefined,
    document: async () => ({ kind: 'other' }),
    commit: store.commit,
    replaces: () => true,
  });
  const directScene = async (person: Person) => {
    const chat = await directChatOf(store, person.id);
    return chat && dispatch.sceneOf(person, chat);
  };
  await pushDue(
    { records: store, features: FEATURES, pushes: PUSHES, nextId: store.nextId, directScene, commit: store.commit, early },
    now,
  );
}

/** What was written to be sent, by chat. */
async function written(store: Store): Promise<readonly string[]> {
  const rows = await store.read.select().from(store.t.outbox);
  return rows.map((row) => `${row.address} ${row.text.split('\n')[0]}`).toSorted();
}

const ONCE = [
  'dm:王雷 作战简报 11-20 (周五) · 王雷 · 今天先做 1 件',
  'dm:王雷 超期 4 天 · 恒川机械 · 方案',
  'dm:陈静 作战简报 11-20 (周五) · 陈静的团队',
];

it('sends each person their brief and cards once, whatever restarts in between', async () => {
  let store = await open();
  await fill(store);
  await tick(store, MORNING);
  await tick(store, MORNING + 60_000);
  expect(await written(store)).toEqual(ONCE);
  for (const minutes of [2, 30, 170]) {
    await store.close();
    store = await open();
    await tick(store, MORNING + minutes * 60_000);
  }
  expect(await written(store)).toEqual(ONCE);
  expect(await store.read.select().from(store.t.healthDay)).toHaveLength(2);
  await store.close();
});

it('sends nothing of a morning to whoever joined after it', async () => {
  const store = await open();
  await fill(store, 'web', MORNING + 30 * 60_000);
  await tick(store, MORNING + 31 * 60_000);
  expect(await written(store)).toEqual([]);
  const monday = Date.parse('2026-11-23T09:00+08:00');
  await tick(store, monday);
  expect(await written(store)).toHaveLength(ONCE.length);
  await store.close();
});

it('sends once when two instances tick at the same moment', async () => {
  const first = await open();
  await fill(first);
  const second = await open();
  // A deal that both want to mark makes one of them a conflict: it is that instance's next tick that finds nothing left to do.
  await Promise.allSettled([tick(first, MORNING), tick(second, MORNING)]);
  await Promise.all([tick(first, MORNING + 60_000), tick(second, MORNING + 60_000)]);
  expect(await written(first)).toEqual(ONCE);
  await first.close();
  await second.close();
});

it('has what is due at a full or half hour ready before it where everybody sends then, and at the time itself elsewhere', async () => {
  const early = new Set<Platform>(['wecom']);
  const at = (time: string) => Date.parse(`2026-11-20T${time}+08:00`);
  const store = await open();
  await fill(store, 'wecom');
  await tick(store, at('08:19'), early);
  expect(await written(store)).toEqual([]);
  await tick(store, at('08:20'), early);
  await tick(store, at('08:21'), early);
  await tick(store, at('08:50'), early);
  expect(await written(store)).toEqual(ONCE);
  const rows = await store.read.select().from(store.t.outbox).orderBy(store.t.outbox.id);
  for (const [i, slot] of [at('08:30'), at('08:30'), at('09:00')].entries()) {
    const due = rows[i]?.dueAt ?? 0;
    expect(slot - due, `minutes before: ${(slot - due) / 60_000}`).toBeGreaterThanOrEqual(60_000);
    expect(slot - due).toBeLessThanOrEqual(600_000);
  }
  expect(rows.map((row) => row.key)).toEqual([
    expect.stringMatching(/^push:2026-11-20:brief:\d+:0$/),
    expect.stringMatching(/^push:2026-11-20:brief:\d+:0$/),
    expect.stringMatching(/^push:2026-11-20:overdue:\d+:0$/),
  ]);
  await tick(store, at('09:30'), early);
  expect(await written(store)).toEqual(ONCE);
  await store.close();

  rmSync(join(folder, 'zhanbao.db'));
  const web = await open();
  await fill(web);
  await tick(web, at('08:29'), early);
  expect(await written(web)).toEqual([]);
  await tick(web, at('08:30'), early);
  expect((await web.read.select().from(web.t.outbox)).map((row) => row.dueAt)).toEqual([at('08:30'), at('08:30')]);
  await web.close();
});

it('sends at once what was missed, also where it should have been early', async () => {
  const store = await open();
  await fill(store, 'wecom');
  const late = Date.parse('2026-11-20T09:40+08:00');
  await tick(store, late, new Set<Platform>(['wecom']));
  expect((await store.read.select().from(store.t.outbox)).map((row) => row.dueAt)).toEqual([late, late, late]);
  await store.close();
});
