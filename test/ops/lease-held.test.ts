/** What `npm run doctor` asks the database: whether a running program holds the robot's connection. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openForReading } from '../../db/look.js';
import { openSqlite } from '../../db/sqlite.js';
import { isLeaseHeld } from '../../src/ops/queries.js';

it('a lease is held by its name, until its time is over or it is given back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhanbao-held-'));
  const file = join(folder, 'zhanbao.db');
  const now = Date.UTC(2026, 10, 20, 2);
  const store = await openSqlite({ file, migrations: 'migrations/sqlite', now: () => now, checkpoints: false });
  const look = await openForReading({ file });
  const held = (name: string, at = now) => isLeaseHeld(look, name, at);
  expect(await held('wecom-robot:a')).toBe(false);
  const lease = { workspace: 1, name: 'wecom-robot:a', holder: 'one' };
  await store.hold(lease, 10_000);
  expect([await held('wecom-robot:a'), await held('wecom-robot:b'), await held('wecom-robot:a', now + 10_000)]).toEqual([
    true,
    false,
    false,
  ]);
  await store.release(lease);
  expect(await held('wecom-robot:a')).toBe(false);
  await look.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});
