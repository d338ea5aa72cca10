/** A manager's brief, a drill-down and a record page on growing tables, against hand-written indexed SQL on the same data. */
import type { Store } from '../../db/store.js';
import { customerById } from '../../src/access/queries.js';
import { briefOf } from '../../src/numbers/brief/queries.js';
import { lateDeals } from '../../src/numbers/late/queries.js';
import { scopeOf } from '../../src/numbers/scope.js';
import type { Person, Workspace } from '../../src/records/rows.js';
import { DEFAULT_SETTINGS } from '../../src/records/settings.js';
import { createNames } from '../../src/understand/names/names.js';
import { readRecord } from '../../src/web/record/read.js';
import { type Figure, median, timed } from '../measure.js';
import type { DatabaseTime } from './database-time.js';
import { FLOOR_BRIEF, type FloorStatement, FREE_ID, NOW, REPS_OF_MANAGER, repsFor } from './fill.js';

const ROUNDS = 25;
/** A server that has been up for a minute: code compiled, statements planned. */
const WARM_UP = 20;
/** What a card shows behind a number, and what a page shows. */
const CARD_ROWS = 20;
const PAGE_ROWS = 50;
const NAMES = createNames();
const TODAY_DAY = '2026-11-20';

/** Runs some hand-written statements, one after the other, for a team. */
export type FloorReads = (team: readonly number[]) => Promise<void>;

/** One engine, filled to a size: ours through the store, the floor by itself. */
export interface FilledPair {
  readonly store: Store;
  /** Prepares hand-written statements on the floor's tables, or on ours. */
  floor(statements: readonly FloorStatement[], tables?: 'ours'): FloorReads;
  readonly databaseTime: DatabaseTime;
  close(): Promise<void>;
}

interface Times {
  readonly floor: number;
  readonly brief: number;
  readonly ratio: number;
  readonly drill: number;
  readonly page: number;
  readonly record: number;
}

/** Figures for one engine over all sizes; `fill` makes each size anew. */
export async function benchReads(
  engine: string,
  sizes: readonly number[],
  fill: (followups: number) => Promise<FilledPair>,
): Promise<Figure[]> {
  const bySize = new Map<number, Times>();
  for (const size of sizes) {
    const pair = await fill(size);
    bySize.set(size, await measure(pair, size));
    await pair.close();
  }
  const small = bySize.get(sizes[0] ?? 0);
  const large = bySize.get(sizes.at(-1) ?? 0);
  if (!small || !large) throw new Error('nothing was measured');
  const floor = 'hand-written indexed SQL';
  const growth = (now: number, before: number) => now / before;
  const rows: Figure[] = [
    { name: `${engine}: ${floor}, brief, 1 M follow-ups`, value: large.floor, unit: 'ms' },
    {
      name: `${engine}: brief of one manager, 1 M`,
      value: large.brief,
      unit: 'ms',
      floor,
      ratio: large.ratio,
      bar: '<= 3 x',
      met: large.ratio <= 3,
    },
    {
      name: `${engine}: drill-down, the ${CARD_ROWS} rows of a card, 1 M, in the database`,
      value: large.drill,
      unit: 'ms',
      bar: '<= 1 ms',
      met: large.drill <= 1,
    },
    {
      name: `${engine}: drill-down, the ${PAGE_ROWS} rows of a page, 1 M, in the database`,
      value: large.page,
      unit: 'ms',
      bar: '<= 1 ms',
      met: large.page <= 1,
    },
    { name: `${engine}: record page, 1 M, in the database`, value: large.record, unit: 'ms', bar: '<= 5 ms', met: large.record <= 5 },
  ];
  for (const what of ['brief', 'drill', 'record'] as const) {
    const times = growth(large[what], small[what]);
    rows.push({ name: `${engine}: ${what}, growth 10,000 → 1,000,000`, value: times, unit: 'x', bar: '<= 2.5 x', met: times <= 2.5 });
  }
  return rows;
}

async function measure({ store, floor: prepare, databaseTime }: FilledPair, followups: number): Promise<Times> {
  const floorBrief = prepare(FLOOR_BRIEF);
  const reps = repsFor(followups);
  const workspace: Workspace = { id: FREE_ID - 1, name: 'bench', zone: 'Asia/Shanghai', staging: -1, createdAt: NOW };
  const samples = { floor: [] as number[], brief: [] as number[], drill: [] as number[], page: [] as number[], record: [] as number[] };
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const first = (((round + WARM_UP) * 7 * REPS_OF_MANAGER) % reps) + 1;
    const team = Array.from({ length: REPS_OF_MANAGER }, (_, i) => 1 + ((first + i - 1) % reps));
    const manager = personOf(0, 'manager', null);
    const people = [manager, ...team.map((id) => personOf(id, 'rep', 0))];
    const asker = { records: store, workspace, person: manager, people };
    const moment = { now: NOW, today: TODAY_DAY, zone: workspace.zone, settings: DEFAULT_SETTINGS, people, person: manager } as const;
    const clock = { today: TODAY_DAY, zone: workspace.zone, negotiationDays: DEFAULT_SETTINGS.negotiationDays } as const;
    const scope = scopeOf(asker);
    const floor = await timed(() => floorBrief(team));
    const brief = await timed(() => briefOf(scope, moment));
    const late = (rows: number) => databaseTime((records) => lateDeals(scopeOf({ ...asker, records }), clock, 'due', rows));
    const drill = await late(CARD_ROWS);
    const page = await late(PAGE_ROWS);
    const record = await databaseTime((records) => recordOf({ ...asker, records }, first));
    if (round < 0) continue;
    samples.floor.push(floor);
    samples.brief.push(brief);
    samples.drill.push(drill);
    samples.page.push(page);
    samples.record.push(record);
  }
  return {
    floor: median(samples.floor),
    brief: median(samples.brief),
    ratio: median(samples.brief.map((ms, i) => ms / (samples.floor[i] ?? Number.NaN))),
    drill: median(samples.drill),
    page: median(samples.page),
    record: median(samples.record),
  };
}

/** Everything the record page reads, permission first. */
async function recordOf(asker: Parameters<typeof customerById>[0], id: number): Promise<void> {
  const known = await customerById(asker, id);
  if (known?.seen) await readRecord({ records: asker.records, now: NOW, names: NAMES }, known.customer, undefined);
}

function personOf(id: number, role: 'rep' | 'manager', manager: number | null): Person {
  return {
    id,
    workspace: FREE_ID - 1,
    name: `销售${id}`,
    pinyin: '',
    role,
    unit: null,
    manager,
    lang: 'zh',
    active: true,
    wroteFrom: null,
    createdAt: NOW,
  };
}
