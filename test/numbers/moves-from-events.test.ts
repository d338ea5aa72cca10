import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { Database } from '../../db/driver.js';
import { openFresh } from '../open-fresh.js';
import { movesFromEvents } from './moves-from-events.js';

const folder = mkdtempSync(join(tmpdir(), 'moves-from-events-'));
const file = join(folder, 'moves.db');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

movesFromEvents('SQLite', 'migrations/sqlite/0015_read-in-the-index.sql', async () => ({
  store: await openFresh(file, () => 0),
  async run(statements) {
    const database = new Database(file);
    for (const sql of statements) database.exec(sql);
    database.close();
  },
}));
