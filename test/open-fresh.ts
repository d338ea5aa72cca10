/** A real SQLite database for one test. The migrations run once for all of them, and no commit waits for the disk; what depends on either opens its own. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../db/sqlite.js';
import type { Store } from '../db/store.js';
import type { At } from '../src/terms.js';

const MIGRATIONS = 'migrations/sqlite';

/** A file with every table and no row, made by the migrations; the same for every test of this thread. */
let empty: Promise<Uint8Array> | undefined;

/** Opens `file`, with all tables; what is in it already stays. */
export async function openFresh(file: string, now: () => At, more: { readonly checkpoints?: boolean } = {}): Promise<Store> {
  empty ??= migrated();
  if (!existsSync(file)) writeFileSync(file, await empty);
  return openSqlite({ file, migrations: MIGRATIONS, now, checkpoints: false, durable: false, ...more });
}

async function migrated(): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'zhanbao-empty-'));
  const file = join(folder, 'empty.db');
  await (await openSqlite({ file, migrations: MIGRATIONS, now: () => 0, checkpoints: false })).close();
  const bytes = readFileSync(file);
  rmSync(folder, { recursive: true, force: true });
  return bytes;
}
