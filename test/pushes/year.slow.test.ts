/** A month of schedules with its change of clocks, its holidays, restarts, two instances and wrong clocks; the whole year is in `npm run bench -- pushes`. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PUSHES } from '../../src/features/index.js';
import { openFresh } from '../open-fresh.js';
import { playYear, type YearPlan } from './year.js';

const open: YearPlan['open'] = (folder, now) => openFresh(join(folder, 'zhanbao.db'), now);

it.each([
  ['America/New_York', '2026-02-24', '2026-03-20', 21],
  ['Europe/Berlin', '2026-09-28', '2026-10-30', 8],
] as const)('misses, doubles and wakes nobody in %s', async (zone, first, last, seed) => {
  const tally = await playYear({ zone, first, last, seed, open, pushes: PUSHES, atMost: 20 });
  expect(tally).toMatchObject({ missed: [], doubled: [], unquiet: [], unsaid: [] });
  expect(tally.expected).toBeGreaterThan(100);
  expect(tally.dropped).toBeGreaterThan(0);
  expect(tally.restarts).toBeGreaterThan(2);
});

it('keeps to the day’s limit, and tells in the end what it held back', async () => {
  const tally = await playYear({
    zone: 'Asia/Shanghai',
    first: '2026-04-20',
    last: '2026-05-15',
    seed: 9,
    open,
    pushes: PUSHES,
    atMost: 2,
  });
  expect(tally).toMatchObject({ missed: [], doubled: [], unquiet: [], unsaid: [] });
  expect(tally.most).toBe(2);
});

it.each([
  ['twice', 'doubled'],
  ['at night', 'unquiet'],
  ['lost', 'missed'],
] as const)('would see what goes wrong: %s', async (breach, found) => {
  const stretch = { zone: 'Europe/Berlin', first: '2026-03-02', last: '2026-04-03', seed: 5 } as const;
  const tally = await playYear({ ...stretch, open, pushes: PUSHES, atMost: 20, breach });
  expect(tally[found].length).toBeGreaterThan(0);
});
