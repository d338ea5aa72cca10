/** All of 2026 of every push, with holidays, zones that change their clocks, restarts, two instances and clocks that are wrong. */
import { join } from 'node:path';
import pg from 'pg';
import { openPostgres } from '../../db/postgres.js';
import { openSqlite } from '../../db/sqlite.js';
import { PUSHES } from '../../src/features/index.js';
import type { RunningPostgres } from '../../test/contracts/postgres-server.js';
import { playYear, type Tally, type YearPlan } from '../../test/pushes/year.js';
import type { Figure } from '../measure.js';

const YEAR = { first: '2026-01-01', last: '2026-12-31', pushes: PUSHES } as const;
const RUNS = [
  { zone: 'Asia/Shanghai', atMost: 6, seed: 1 },
  { zone: 'America/New_York', atMost: 20, seed: 2 },
  { zone: 'Europe/Berlin', atMost: 2, seed: 3 },
] as const;

export async function yearOnSqlite(): Promise<Figure[]> {
  const open: YearPlan['open'] = (folder, now) =>
    openSqlite({ file: join(folder, 'zhanbao.db'), migrations: 'migrations/sqlite', now, checkpoints: false });
  const tallies: Tally[] = [];
  for (const run of RUNS) tallies.push(await playYear({ ...YEAR, ...run, open }));
  return RUNS.flatMap((run, i) => figuresOf(`SQLite: 2026 in ${run.zone}, ${run.atMost} a day`, tallies[i]));
}

export async function yearOnPostgres(server: RunningPostgres): Promise<Figure[]> {
  const [run] = RUNS;
  const admin = new pg.Client(server.url('postgres'));
  await admin.connect();
  await admin.query('CREATE DATABASE push_year');
  await admin.end();
  const open: YearPlan['open'] = (_, now) =>
    openPostgres({ url: server.url('push_year'), migrations: 'migrations/postgres', now, connections: 4 });
  return figuresOf(`PostgreSQL: 2026 in ${run.zone}, ${run.atMost} a day`, await playYear({ ...YEAR, ...run, open }));
}

function figuresOf(name: string, tally: Tally | undefined): Figure[] {
  if (!tally) throw new Error(`${name} was not played`);
  const none = (what: string, found: readonly string[]): Figure => ({
    ...{ name: `${name}: ${what}`, value: found.length, unit: '', bar: '= 0', met: found.length === 0 },
  });
  return [
    { name: `${name}: slots due while a program ran`, value: tally.expected, unit: '' },
    { name: `${name}: dropped and said so`, value: tally.dropped, unit: '' },
    { name: `${name}: restarts`, value: tally.restarts, unit: '' },
    none('missed', tally.missed),
    none('doubled', tally.doubled),
    none('in quiet hours or on a day off', tally.unquiet),
    none('missed and not said', tally.unsaid),
  ];
}
