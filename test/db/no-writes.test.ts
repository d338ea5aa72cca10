/** The disk is full or the database read-only: nothing is acknowledged that was not stored, and all goes on when it is back. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../db/driver.js';
import { openSqlite } from '../../db/sqlite.js';
import type { Store } from '../../db/store.js';
import { type Bot, createBot } from '../../src/bot.js';
import { StoreUnavailable } from '../../src/errors.js';
import type { IncomingMessage } from '../../src/message.js';
import { makeFolder } from '../../src/ops/make-folder.js';
import { createMaking } from '../../src/people/making.js';
import { Draft } from '../../src/records/draft.js';
import type { Inbox } from '../../src/records/rows.js';

const NOW = Date.UTC(2026, 10, 20, 2);

describe('a database that takes no writes', () => {
  let folder: string;
  let store: Store;
  let bot: Bot;
  let writer: BetterSqlite3.Database;
  const waits: (() => void)[] = [];

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'zhanbao-full-'));
    const connect = (file: string) => {
      writer = new Database(file);
      return writer;
    };
    store = await openSqlite({
      file: join(folder, 'zhanbao.db'),
      migrations: 'migrations/sqlite',
      now: () => NOW,
      checkpoints: false,
      connect,
    });
    const making = createMaking({ add: () => {}, forget: () => {}, meant: () => new Set() });
    const say = async (inbox: Inbox) => {
      const draft = new Draft({
        workspace: { id: 1 },
        now: NOW,
        nextId: () => store.nextId(),
        inbox,
        conversation: inbox.body.conversation,
      });
      draft.reply('已记');
      return draft.decision();
    };
    bot = createBot({
      store,
      workspace: 1,
      now: () => NOW,
      log: { info: () => {}, warn: () => {}, error: () => {} },
      decide: say,
      apologise: say,
      committed: () => {},
      wait: () => new Promise((resolve) => waits.push(resolve)),
      turn: async () => undefined,
      catchUp: async () => undefined,
      making: async () => making,
    });
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const stored = () => store.read.select().from(store.t.inbox);
  const replies = () => store.read.select().from(store.t.outbox);

  const troubles = {
    'a full disk': { begin: () => limitPages(pagesNow()), end: () => limitPages(1_000_000) },
    'a read-only database': { begin: () => writer.pragma('query_only = ON'), end: () => writer.pragma('query_only = OFF') },
  };
  const limitPages = (count: number) => writer.pragma(`max_page_count = ${count}`);
  const pagesNow = () => writer.pragma('page_count', { simple: true }) as number;

  for (const [name, trouble] of Object.entries(troubles)) {
    it(`refuses a message on ${name}, keeps running, and takes it afterwards`, async () => {
      trouble.begin();
      await expect(bot.receive(message('k1', '长'.repeat(200_000)))).rejects.toThrow(StoreUnavailable);
      expect(await stored()).toEqual([]);
      trouble.end();
      expect(await bot.receive(message('k1', '长'.repeat(200_000)))).toBe('accepted');
      await bot.idle();
      expect(await replies()).toHaveLength(1);
    });
  }

  it('finishes a message that was stored before the trouble began', async () => {
    const taken = bot.receive(message('k2', '报价38万'));
    await taken;
    writer.pragma('query_only = ON');
    while (waits.length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(await replies()).toEqual([]);
    writer.pragma('query_only = OFF');
    waits.shift()?.();
    await bot.idle();
    expect(await replies()).toHaveLength(1);
    expect((await stored()).map((row) => row.state)).toEqual(['done']);
  });
});

function message(key: string, text: string): IncomingMessage {
  return {
    kind: 'message',
    key,
    conversation: { platform: 'web', address: 'dm:rep', kind: 'direct' },
    sender: { platform: 'web', account: 'rep' },
    saidAt: NOW,
    text,
    addressed: true,
    attachments: [],
  };
}

it('a folder that takes no writes at the start is told as a database that cannot be opened', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhanbao-read-only-'));
  const file = join(folder, 'zhanbao.db');
  new Database(file).exec('CREATE TABLE t (x)').close();
  const connect = (path: string) => new Database(path, { readonly: true });
  await expect(openSqlite({ file, migrations: 'migrations/sqlite', now: () => NOW, connect })).rejects.toThrow(StoreUnavailable);
  expect(() => makeFolder(join(file, 'data'))).toThrow(StoreUnavailable);
  rmSync(folder, { recursive: true, force: true });
});
