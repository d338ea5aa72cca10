/** What pushes read, against the same numbers by hand-written indexed SQL in the same run; both engines, 10,000 and 1,000,000 follow-ups. */
import { type RunningPostgres, startPostgres } from '../../test/contracts/postgres-server.js';
import { type Figure, median, timed } from '../measure.js';
import { REPS_OF_MANAGER, repsFor } from '../reads/fill.js';
import { fill as fillPostgres } from '../reads/postgres.js';
import type { FilledPair } from '../reads/reads.js';
import { fill as fillSqlite } from '../reads/sqlite.js';
import { type Leader, leaderOf } from './leader.js';
import { PUSH_READS, type PushRead } from './push-reads.js';
import { wholeMorning } from './whole-morning.js';
import { yearOnPostgres, yearOnSqlite } from './year.js';

const SIZES = [10_000, 1_000_000] as const;
const ROUNDS = 25;
/** A server that has been up for a minute: code compiled, statements planned. */
const WARM_UP = 20;
const MOST_TIMES = 3;
const MOST_GROWTH = 2.5;

type Engine = keyof PushRead['most'];

/** The parts of the suite, which can be asked for by name: each takes minutes. */
export const PUSH_PARTS: Readonly<Record<string, () => Promise<Figure[]>>> = {
  'pushes-year': yearOnSqlite,
  'pushes-sqlite': () => benchEngine('SQLite', fillSqlite),
  'pushes-year-postgres': () => withPostgres(yearOnPostgres),
  'pushes-postgres': () => withPostgres(({ url }) => benchEngine('PostgreSQL', (followups) => fillPostgres(url, followups))),
};

async function withPostgres(bench: (server: RunningPostgres) => Promise<Figure[]>): Promise<Figure[]> {
  const server = await startPostgres();
  try {
    return await bench(server);
  } finally {
    await server.stop();
  }
}

interface Times {
  readonly ours: number;
  readonly floor: number;
  readonly ratio: number;
}

async function benchEngine(engine: Engine, fill: (followups: number) => Promise<FilledPair>): Promise<Figure[]> {
  const bySize: Map<string, Times>[] = [];
  const rest: Figure[] = [];
  for (const size of SIZES) {
    const pair = await fill(size);
    const times = new Map<string, Times>();
    for (const read of PUSH_READS) times.set(read.name, await measure(pair, read, size));
    bySize.push(times);
    if (size === SIZES.at(-1)) rest.push(...(await wholeMorning(engine, pair.store)));
    await pair.close();
  }
  return [...PUSH_READS.flatMap((read) => figuresOf(engine, read, bySize)), ...rest];
}

function figuresOf(engine: Engine, { name, most }: PushRead, bySize: readonly ReadonlyMap<string, Times>[]): Figure[] {
  const small = bySize[0]?.get(name);
  const large = bySize.at(-1)?.get(name);
  if (!small || !large) throw new Error(`${name} was not measured`);
  const growth = large.ours / small.ours;
  const met = large.ratio <= MOST_TIMES && large.ours <= most[engine];
  return [
    { name: `${engine}: ${name}, by hand`, value: large.floor, unit: 'ms' },
    {
      ...{ name: `${engine}: ${name}`, value: large.ours, unit: 'ms', floor: 'hand-written indexed SQL', ratio: large.ratio },
      ...{ bar: Number.isFinite(most[engine]) ? `<= ${MOST_TIMES} x, <= ${most[engine]} ms` : `<= ${MOST_TIMES} x`, met },
    },
    {
      ...{ name: `${engine}: ${name}, growth 10,000 → 1,000,000`, value: growth, unit: 'x' },
      ...{ bar: `<= ${MOST_GROWTH} x`, met: growth <= MOST_GROWTH },
    },
  ];
}

async function measure({ store, floor: prepare }: FilledPair, { floor, tables, read }: PushRead, followups: number): Promise<Times> {
  const byHand = prepare(floor, tables);
  const managers = repsFor(followups) / REPS_OF_MANAGER;
  const ours: number[] = [];
  const floors: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const leader: Leader = leaderOf(store, ((round + WARM_UP) * 7) % managers);
    const floorMs = await timed(() => byHand(leader.team));
    const oursMs = await timed(() => read(leader));
    if (round < 0) continue;
    ours.push(oursMs);
    floors.push(floorMs);
  }
  return { ours: median(ours), floor: median(floors), ratio: median(ours.map((ms, i) => ms / (floors[i] ?? Number.NaN))) };
}
