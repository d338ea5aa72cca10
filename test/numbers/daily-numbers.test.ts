import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openSqlite } from '../../db/sqlite.js';
import { dailyNumbers } from './daily-numbers.js';

const folder = mkdtempSync(join(tmpdir(), 'daily-numbers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

dailyNumbers('SQLite', 60, () =>
  openSqlite({ file: join(folder, 'numbers.db'), migrations: 'migrations/sqlite', now: () => 0, checkpoints: false }),
);
