/** A new database begins as a copy of an empty one, and only where nothing of another is left. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../db/driver.js';
import { beginEmpty } from '../../db/empty-file.js';
import { openSqlite } from '../../db/sqlite.js';

const MIGRATIONS = 'migrations/sqlite';

describe('a new database', () => {
  let folder: string;
  let empty: string;
  let file: string;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'zhanbao-begin-'));
    [empty, file] = [join(folder, 'empty.db'), join(folder, 'zhanbao.db')];
    await open(empty);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const open = async (at: string) =>
    (await openSqlite({ file: at, migrations: MIGRATIONS, now: () => 0, checkpoints: false, durable: false })).close();

  /** All tables and indexes, and which migrations have run. */
  function shapeOf(at: string): unknown[] {
    const db = new Database(at, { readonly: true });
    const shape = [
      ...db.prepare('SELECT type, name, sql FROM sqlite_master ORDER BY type, name').all(),
      ...db.prepare('SELECT * FROM __drizzle_migrations ORDER BY id').all(),
    ];
    db.close();
    return shape;
  }

  it('that began as a copy is what the migrations would have made', async () => {
    beginEmpty(empty, file);
    expect(readFileSync(file).equals(readFileSync(empty))).toBe(true);
    await open(file);
    const migrated = join(folder, 'migrated.db');
    await open(migrated);
    expect(shapeOf(file)).toEqual(shapeOf(migrated));
    expect(shapeOf(file).length).toBeGreaterThan(50);
    expect(readdirSync(folder).filter((name) => name.includes('.new'))).toEqual([]);
  });

  it('is not begun over one that is there, nor beside the log of one that was', () => {
    writeFileSync(file, 'old');
    beginEmpty(empty, file);
    expect(readFileSync(file, 'utf8')).toBe('old');
    rmSync(file);
    writeFileSync(`${file}-wal`, 'left');
    beginEmpty(empty, file);
    expect(existsSync(file)).toBe(false);
  });

  it('is left to the migrations where there is no empty one, or no folder to write in', () => {
    beginEmpty(join(folder, 'none.db'), file);
    beginEmpty(empty, join(folder, 'nowhere', 'zhanbao.db'));
    expect(readdirSync(folder)).toEqual(['empty.db']);
  });
});
