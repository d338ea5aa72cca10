import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '../../db/driver.js';
import { openSqlite } from '../../db/sqlite.js';
import type { Figure } from '../measure.js';
import { timeOfFile } from './database-time.js';
import { fillFloor, fillOurs, REPS_OF_MANAGER, SQLITE } from './fill.js';
import { benchReads, type FilledPair } from './reads.js';

export const benchReadsSqlite = (): Promise<Figure[]> => benchReads('SQLite', [10_000, 100_000, 1_000_000], fill);

/** A pair of files filled to a size. */
export async function fill(followups: number): Promise<FilledPair> {
  const folder = mkdtempSync(join(tmpdir(), 'zhanbao-reads-'));
  const file = join(folder, 'ours.db');
  const open = () => openSqlite({ file, migrations: 'migrations/sqlite', now: () => Date.now() });
  await (await open()).close();
  fillFile(file, fillOurs(followups, SQLITE));
  const floorFile = join(folder, 'floor.db');
  fillFile(floorFile, fillFloor(followups, SQLITE));
  const store = await open();
  const floor = new Database(floorFile, { readonly: true });
  const ours = new Database(file, { readonly: true });
  for (const database of [floor, ours]) database.pragma('cache_size = -65536');
  return {
    store,
    databaseTime: timeOfFile(store),
    floor(reads, tables) {
      const statements = reads.map(([sql, values]) => {
        const statement = (tables ? ours : floor).prepare(
          sql.replace(':team', Array.from({ length: REPS_OF_MANAGER }, () => '?').join(', ')),
        );
        return (team: readonly number[]) => statement.all(...team, ...values);
      });
      return async (team) => {
        for (const statement of statements) statement(team);
      };
    },
    async close() {
      await store.close();
      floor.close();
      ours.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function fillFile(file: string, statements: readonly string[]): void {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = OFF');
  for (const sql of statements) db.exec(sql);
  db.exec('ANALYZE');
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
}
