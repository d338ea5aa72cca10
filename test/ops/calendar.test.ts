import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Store } from '../../db/store.js';
import { followCalendar } from '../../src/ops/calendar.js';
import { settingsOf } from '../../src/ops/queries.js';
import { settingsFrom } from '../../src/records/settings.js';
import { isWorkday } from '../../src/records/workdays.js';
import type { Day } from '../../src/terms.js';
import { openFresh } from '../open-fresh.js';

const NOW = Date.parse('2026-12-20T10:00+08:00');
const WORKSPACE = { id: 1 };
let folder: string;
let file: string;
let store: Store;
let warned: unknown[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhanbao-calendar-'));
  file = join(folder, 'calendar.txt');
  store = await openFresh(join(folder, 'zhanbao.db'), () => NOW);
  warned = [];
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const follow = () =>
  followCalendar(
    { file, records: store, commit: store.commit, workspace: WORKSPACE, nextId: store.nextId, now: () => NOW },
    { info() {}, warn: (fields) => void warned.push(fields), error() {} },
  );

const works = async (day: Day) => {
  const { daysOff, daysOn } = settingsFrom(await settingsOf(store, WORKSPACE.id));
  return isWorkday(day, { off: new Set(daysOff), on: new Set(daysOn) });
};

it('takes the days at the start, and again when the file changes', async () => {
  writeFileSync(file, '2027-10-04 off\n');
  const again = await follow();
  expect(await works('2027-10-04')).toBe(false);
  writeFileSync(file, '2027-10-04 off\n2027-10-09 on\n');
  await again();
  expect([await works('2027-10-04'), await works('2027-10-09')]).toEqual([false, true]);
});

it('takes a file that was not there at the start', async () => {
  const again = await follow();
  await again();
  writeFileSync(file, '2027-10-04 休\n');
  await again();
  expect(await works('2027-10-04')).toBe(false);
});

it('fails at the start on a line that cannot be read; later says so once and keeps the days', async () => {
  writeFileSync(file, '2027-02-30 off\n');
  await expect(follow()).rejects.toThrow(/line 1/);
  writeFileSync(file, '2027-10-04 off\n');
  const again = await follow();
  writeFileSync(file, '2027-10-04 off\n2027-10-09 maybe\n');
  await again();
  await again();
  expect(warned).toMatchObject([{ setting: expect.stringContaining('line 2') }]);
  expect(await works('2027-10-04')).toBe(false);
  writeFileSync(file, '2027-10-04 on\n');
  await again();
  expect(await works('2027-10-04')).toBe(true);
});
