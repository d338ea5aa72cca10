/** What `/readyz` says while the database takes no writes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../db/driver.js';
import { openSqlite } from '../../db/sqlite.js';
import type { Store } from '../../db/store.js';
import { createOps } from '../../src/ops/http.js';
import { createMetrics } from '../../src/ops/metrics.js';
import { createReady } from '../../src/ops/ready.js';

describe('/readyz', () => {
  let folder: string;
  let store: Store;
  let writer: BetterSqlite3.Database;
  let now = Date.UTC(2026, 10, 20, 2);
  let writes = 0;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'zhanbao-ready-'));
    const connect = (file: string) => {
      writer = new Database(file);
      return writer;
    };
    store = await openSqlite({
      file: join(folder, 'zhanbao.db'),
      migrations: 'migrations/sqlite',
      now: () => now,
      checkpoints: false,
      connect,
    });
    writes = 0;
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const counting = (): Pick<Store, 'keep'> => ({
    keep(value) {
      writes += 1;
      return store.keep(value);
    },
  });

  function asked(): () => Promise<{ status: number; text: string }> {
    const ready = createReady({ store: counting(), workspace: 1, now: () => now });
    const metrics = createMetrics({
      queues: async () => ({ inbox: 0, outbox: 0, oldest: new Map() }),
      platforms: () => [],
      refusals: { standing: () => [] },
      now: () => now,
    });
    const ops = createOps(ready, metrics);
    return async () => {
      now += 2000;
      const response = await ops(new Request('http://localhost/readyz'));
      return { status: response?.status ?? 0, text: (await response?.text()) ?? '' };
    };
  }

  const troubles = {
    'a full disk': {
      begin: () => writer.pragma(`max_page_count = ${writer.pragma('page_count', { simple: true })}`),
      end: () => writer.pragma('max_page_count = 1000000'),
    },
    'a read-only database': { begin: () => writer.pragma('query_only = ON'), end: () => writer.pragma('query_only = OFF') },
  };
  for (const [name, trouble] of Object.entries(troubles))
    it(`says 503 on ${name} though reads go on, and 200 when it is over`, async () => {
      const readyz = asked();
      trouble.begin();
      expect(await store.read.$count(store.t.inbox)).toBe(0);
      const { status, text } = await readyz();
      expect(status).toBe(503);
      expect(text).toMatch(/takes no writes/);
      trouble.end();
      expect(await readyz()).toEqual({ status: 200, text: 'ready\n' });
    });

  it('writes once a second at most, however often it is asked', async () => {
    const ready = createReady({ store: counting(), workspace: 1, now: () => now });
    await Promise.all([ready(), ready(), ready()]);
    await ready();
    expect(writes).toBe(1);
    now += 1000;
    await ready();
    expect(writes).toBe(2);
  });
});
