/** The write-ahead log begins anew though its writer never rests: a log that only grows makes every commit dearer and fills the disk. */
import { closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startCheckpoints } from '../../db/checkpoints.js';
import { Database } from '../../db/driver.js';
import { createUnits, type Units } from '../../db/units.js';

const LONG_PAGES = 100;
/** The thread that copies may be long in coming on a busy machine. */
const MOST_UNITS = 50_000;
const PATIENCE_MS = 60_000;

describe('the write-ahead log', { timeout: PATIENCE_MS }, () => {
  let folder: string;
  let file: string;
  let writer: InstanceType<typeof Database>;
  let units: Units;
  let stop: () => Promise<void>;
  let written = 0;
  let log: number;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'zhanbao-log-'));
    [file, written] = [join(folder, 'zhanbao.db'), 0];
    writer = new Database(file);
    writer.pragma('journal_mode = WAL');
    writer.pragma('synchronous = NORMAL');
    writer.exec('CREATE TABLE line (id INTEGER PRIMARY KEY, text TEXT NOT NULL)');
    log = openSync(`${file}-wal`, 'r');
    units = createUnits({
      begin: () => writer.exec('BEGIN IMMEDIATE'),
      commit: () => writer.exec('COMMIT'),
      rollBack: () => writer.inTransaction && writer.exec('ROLLBACK'),
      log: { flush: async () => {}, flushNow() {}, repair() {} },
      translate: (error) => error,
    });
    stop = startCheckpoints(writer, file, units.whileNobodyWrites, { firstMs: 0, everyMs: 10, soonMs: 5, longPages: LONG_PAGES });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  async function close(): Promise<void> {
    await units.idle();
    await stop();
    closeSync(log);
    writer.close();
  }

  /** One unit as soon as the one before is kept, until the log has begun anew so often, or is not likely to any more. Tells how often it has. */
  async function writeWithoutRest(beginnings: number, most = MOST_UNITS): Promise<number> {
    const insert = writer.prepare('INSERT INTO line (text) VALUES (?)');
    let [begun, head] = [-1, ''];
    for (let i = 0; i < most && begun < beginnings; i++) {
      await units.queued(() => insert.run(''.padEnd(3000, '.')));
      if (headOfLog() !== head) begun++;
      head = headOfLog();
      written++;
    }
    return begun;
  }

  /** Other salts with each beginning. */
  function headOfLog(): string {
    const head = Buffer.alloc(32);
    readSync(log, head, 0, head.length, 0);
    return head.toString('hex');
  }

  it('begins anew while commits follow each other, and keeps every row', async () => {
    expect(await writeWithoutRest(3)).toBe(3);
    await close();
    const after = new Database(file);
    expect(after.prepare('SELECT count(*), max(id) FROM line').raw().get()).toEqual([written, written]);
    expect(after.pragma('integrity_check', { simple: true })).toBe('ok');
    after.close();
  });

  it('does not begin anew while somebody reads an older state', async () => {
    const reader = new Database(file);
    reader.exec('BEGIN');
    const count = () => reader.prepare('SELECT count(*) FROM line').pluck().get();
    expect(count()).toBe(0);
    expect(await writeWithoutRest(1, 3000)).toBe(0);
    expect(count()).toBe(0);
    reader.close();
    expect(await writeWithoutRest(1)).toBe(1);
    await close();
  });
});
