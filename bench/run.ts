/** `npm run bench [-- name…]`: every figure against its floor in one run; a table for people, JSON lines with --json. */

import { benchCharts } from './charts.js';
import { benchDelivery } from './delivery.js';
import { benchFaults } from './faults.js';
import { benchImport } from './import.js';
import type { Figure } from './measure.js';
import { benchMemory } from './memory.js';
import { benchModel } from './model/model.js';
import { benchNames } from './names.js';
import { benchPlatforms } from './platforms/platforms.js';
import { PUSH_PARTS } from './pushes/pushes.js';
import { benchReadsPostgres } from './reads/postgres.js';
import { benchReadsSqlite } from './reads/sqlite.js';
import { benchStart } from './start.js';
import { benchPostgres } from './storage-postgres.js';
import { benchSqlite } from './storage-sqlite.js';
import { benchFuzz } from './understanding/fuzz.js';
import { benchUnderstanding } from './understanding/understanding.js';

const SUITES: Readonly<Record<string, () => Promise<Figure[]>>> = {
  sqlite: benchSqlite,
  postgres: benchPostgres,
  reads: benchReadsSqlite,
  'reads-postgres': benchReadsPostgres,
  ...PUSH_PARTS,
  charts: benchCharts,
  start: benchStart,
  understanding: benchUnderstanding,
  fuzz: () => benchFuzz(),
  names: benchNames,
  import: () => benchImport(),
  delivery: benchDelivery,
  platforms: benchPlatforms,
  model: benchModel,
  faults: benchFaults,
  memory: benchMemory,
};

const args = process.argv.slice(2);
const json = args.includes('--json');
const wanted = args.filter((arg) => !arg.startsWith('--'));
for (const [name, suite] of Object.entries(SUITES)) {
  if (wanted.length > 0 && !wanted.some((suite) => name === suite || (suite === 'pushes' && name in PUSH_PARTS))) continue;
  for (const figure of await suite()) console.log(json ? JSON.stringify({ suite: name, ...figure }) : line(figure));
}

function line({ name, value, unit, floor, ratio, bar, met }: Figure): string {
  const against = ratio === undefined ? '' : `  ${ratio.toFixed(2)} x ${floor ?? ''}`;
  const verdict = bar === undefined ? '' : `  (bar ${bar}: ${met ? 'met' : 'MISSED'})`;
  return `${name.padEnd(48)} ${value.toPrecision(4).padStart(9)} ${unit}${against}${verdict}`;
}
