import { COLUMNS } from '../../src/understand/stages/run-weights.js';
import { MOODS_FROM, WEIGHED_MOODS, WEIGHED_STAGES } from '../../src/understand/stages/weigh.js';
import type { Sample } from './samples.js';

/** What each feature adds to each column. */
export type Learned = ReadonlyMap<string, Float64Array>;

/** Words and runs are many and rare: they are held back harder than the kinds of evidence. */
const HOLD = { word: 0.02, kind: 0.002 };
/** A run is held back by as much for each time it was seen: a rare one may weigh as much as a common one. */
const HOLD_RUN = 0.3;
const ROUNDS = 120;
const STEP = 0.3;
const SEEN_AT_LEAST = 2;
/** How far the stage and the mood of the rules count before anything is learned. */
const TRUST_IN_RULE = 2;
/** The columns that share one answer: the stages with none, and the moods. */
const HEADS = [
  [0, MOODS_FROM],
  [MOODS_FROM, COLUMNS],
] as const;

export const at = (row: Float64Array | undefined, column: number): number => row?.[column] ?? 0;

/** Multinomial logistic regression in full batches, one answer for each head; where several columns are right, their sum is made likely. */
export function learn(samples: readonly Sample[]): Learned {
  const counts = new Map<string, number>();
  for (const { features } of samples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts]
    .filter(([, count]) => count >= SEEN_AT_LEAST)
    .map(([name]) => name)
    .sort();
  const place = new Map(names.map((name, i) => [name, i]));
  const size = names.length * COLUMNS;
  const start = new Float64Array(size);
  for (const [column, stage] of [...WEIGHED_STAGES, 'none'].entries()) trust(start, place.get(`rule:${stage}`), column);
  for (const [i, mood] of WEIGHED_MOODS.entries()) trust(start, place.get(`mood:${mood}`), MOODS_FROM + i);
  const weights = start.slice();
  const speed = new Float64Array(size);
  const hold = names.map((name) =>
    name.startsWith('run:') ? (HOLD_RUN * (counts.get(name) ?? 0)) / samples.length : name.startsWith('word:') ? HOLD.word : HOLD.kind,
  );
  const inputs = samples.map(({ features }) => Int32Array.from(features.flatMap((feature) => place.get(feature) ?? [])));
  const sums = new Float64Array(COLUMNS);
  const push = new Float64Array(COLUMNS);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(size);
    for (const [n, { right, count }] of samples.entries()) {
      const input = inputs[n] ?? new Int32Array(0);
      sums.fill(0);
      for (const i of input) for (let s = 0; s < COLUMNS; s++) add(sums, s, at(weights, i * COLUMNS + s));
      for (const [from, to] of HEADS) pushHead(sums, push, right, count, from, to);
      for (const i of input) for (let s = 0; s < COLUMNS; s++) add(slope, i * COLUMNS + s, at(push, s));
    }
    for (let k = 0; k < size; k++) {
      const pull = at(slope, k) / samples.length + (hold[Math.floor(k / COLUMNS)] ?? 0) * (at(weights, k) - at(start, k));
      add(speed, k, pull * pull);
      add(weights, k, (-STEP * pull) / (Math.sqrt(at(speed, k)) + 1e-8));
    }
  }
  return new Map(names.map((name, i) => [name, weights.subarray(i * COLUMNS, (i + 1) * COLUMNS)]));
}

/** How far each column of a head says more or less than the label; nothing where the label says nothing of it. */
function pushHead(sums: Float64Array, push: Float64Array, right: readonly boolean[], count: number, from: number, to: number): void {
  let top = Number.NEGATIVE_INFINITY;
  for (let s = from; s < to; s++) top = Math.max(top, at(sums, s));
  let all = 0;
  let good = 0;
  for (let s = from; s < to; s++) {
    const odd = Math.exp(at(sums, s) - top);
    push[s] = odd;
    all += odd;
    if (right[s] === true) good += odd;
  }
  for (let s = from; s < to; s++) push[s] = good === 0 ? 0 : count * (at(push, s) / all - (right[s] === true ? at(push, s) / good : 0));
}

function trust(start: Float64Array, row: number | undefined, column: number): void {
  if (row !== undefined) start[row * COLUMNS + column] = TRUST_IN_RULE;
}

function add(table: Float64Array, place: number, value: number): void {
  table[place] = (table[place] ?? 0) + value;
}
