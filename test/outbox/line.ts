/** An outbox on a real database, a scripted platform and a clock that is moved by hand. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Store } from '../../db/store.js';
import type { Adapter, Pace } from '../../src/adapter.js';
import { NOTHING } from '../../src/decision.js';
import { createDelivery, type Delivery, type DeliveryParts, type Outcome } from '../../src/outbox/deliver.js';
import { notices } from '../../src/outbox/notice.js';
import type { Outbox } from '../../src/records/rows.js';
import type { Id } from '../../src/terms.js';
import { outboxRow } from '../contracts/store-under-test.js';
import { openFresh } from '../open-fresh.js';
import { type Clock, createClock } from './clock.js';
import { type ScriptedPlatform, scriptedPlatform } from './platform.js';

const START = Date.UTC(2026, 10, 20, 2);

export interface Line {
  readonly clock: Clock;
  readonly store: Store;
  readonly platform: ScriptedPlatform;
  readonly delivery: Delivery;
  /** Everything that ended, in order. */
  readonly outcomes: Outcome[];
  /** Another outbox on the same database: another instance, or the same after a restart. */
  another(parts?: Partial<DeliveryParts>): Delivery;
  /** Writes messages to be sent and tells the outbox. Texts are the ids' order. */
  write(...rows: readonly Outbox[]): Promise<void>;
  answer(address: string, set?: Partial<Outbox>): Outbox;
  push(address: string, set?: Partial<Outbox>): Outbox;
  rows(): Promise<readonly Outbox[]>;
  stateOf(row: Outbox): Promise<Outbox['state'] | undefined>;
  troubleOf(row: Outbox): Promise<Outbox['trouble'] | undefined>;
}

/** `more`: what the platform has besides sending. */
export async function openLine(pace: Partial<Pace> = {}, more: Partial<Adapter> = {}): Promise<Line> {
  const folder = mkdtempSync(join(tmpdir(), 'zhanbao-outbox-'));
  let busy = 0;
  const clock = createClock(START, () => busy);
  const opened = await openFresh(join(folder, 'outbox.db'), clock.now);
  const counted =
    <A extends readonly unknown[], T>(work: (...args: A) => Promise<T>) =>
    (...args: A): Promise<T> => {
      busy += 1;
      return work(...args).finally(() => {
        busy -= 1;
      });
    };
  const store: Store = { ...opened, claim: counted(opened.claim), settle: counted(opened.settle), commit: counted(opened.commit) };
  const platform = scriptedPlatform('slack', clock, pace, more);
  const outcomes: Outcome[] = [];
  const log = { info() {}, warn() {}, error() {} };
  const deliveries: Delivery[] = [];
  const another = (parts: Partial<DeliveryParts> = {}): Delivery => {
    const delivery = createDelivery({
      store,
      adapters: new Map([['slack', platform]]),
      now: clock.now,
      timer: clock.timer,
      log,
      sign: async (row) => row,
      pacing: true,
      hold: async () => true,
      notice: notices({ now: clock.now, nextId: store.nextId, langOf: async () => 'zh' }),
      ended: (_, outcome) => outcomes.push(outcome),
      ...parts,
    });
    deliveries.push(delivery);
    return delivery;
  };
  const delivery = another();
  onTestFinished(async () => {
    const stopped = Promise.all(deliveries.map((each) => each.stop()));
    await clock.advance(6000);
    await stopped;
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const push = (address: string, set: Partial<Outbox> = {}) => {
    const id = store.nextId();
    const at = clock.now();
    return outboxRow(id, address, { platform: 'slack', lane: `slack:${address}`, text: `${id}`, dueAt: at, createdAt: at, ...set });
  };
  const rows = () => store.read.select().from(store.t.outbox).orderBy(store.t.outbox.id);
  return {
    clock,
    store,
    platform,
    delivery,
    outcomes,
    another,
    async write(...written) {
      await store.commit({ ...NOTHING, replies: written });
      delivery.wrote(written);
      await clock.rest();
    },
    push,
    answer: (address, set) => push(address, { cause: 7, ...set }),
    rows,
    stateOf: async (row) => (await rows()).find((each) => each.id === row.id)?.state,
    troubleOf: async (row) => (await rows()).find((each) => each.id === row.id)?.trouble,
  };
}

/** The ids of messages, to compare with. */
export const idsOf = (rows: readonly { readonly id: Id }[]): readonly Id[] => rows.map((row) => row.id);
