/** Multinomial logistic regression in full batches, for the small models of reading. The same data always give the same weights. */

const STEP = 0.3;
const SEEN_AT_LEAST = 2;

/** What a feature adds to each column, and how many samples have it. */
export interface LearnedRow {
  readonly weights: Float64Array;
  readonly seen: number;
}

/** The row of every feature. */
export type Learned = ReadonlyMap<string, LearnedRow>;

/** One labelled case. */
export interface Sample {
  /** How much the sample counts. */
  readonly count: number;
  readonly features: readonly string[];
  /** Which columns the label accepts; where several of one answer are right, their sum is made likely. Undefined: the label does not say. */
  readonly right: readonly (boolean | undefined)[];
}

/** How weights begin and how hard each feature's are held there. */
export interface Learning {
  /** The columns that share one answer, from and to. Every column behind the last head is a question of its own, answered by yes or no. */
  readonly heads: readonly (readonly [number, number])[];
  readonly columns: number;
  readonly rounds: number;
  /** The weight a feature begins with. */
  start(feature: string, column: number): number;
  /** How hard a feature is held at its start; `seen` is how many of `all` samples have it. */
  hold(feature: string, seen: number, all: number): number;
}

/** A place of a table or row; zero beside it. */
export const at = (row: Float64Array | undefined, column: number): number => row?.[column] ?? 0;

/** What learning starts from: the features that so many samples share at least, how each begins and is held, and the samples by the places of these. */
export function laidOut(samples: readonly Sample[], { heads, columns, start: from, hold: held }: Learning, seenAtLeast: number) {
  const counts = new Map<string, number>();
  for (const { features } of samples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts]
    .filter(([, count]) => count >= seenAtLeast)
    .map(([name]) => name)
    .sort();
  const place = new Map(names.map((name, i) => [name, i]));
  const alone = heads.at(-1)?.[1] ?? 0;
  const start = new Float64Array(names.length * columns);
  for (const [i, name] of names.entries()) for (let s = 0; s < columns; s++) start[i * columns + s] = from(name, s);
  const hold = names.map((name) => held(name, counts.get(name) ?? 0, samples.length));
  const inputs = samples.map(({ features }) => Int32Array.from(features.flatMap((feature) => place.get(feature) ?? [])));
  return { names, counts, hold, inputs, alone, start };
}

/** The weights of every feature that two samples share, by column. */
export function learn(samples: readonly Sample[], learning: Learning): Learned {
  const { heads, columns, rounds } = learning;
  const { names, counts, hold, inputs, alone, start } = laidOut(samples, learning, SEEN_AT_LEAST);
  const size = start.length;
  const weights = start.slice();
  const speed = new Float64Array(size);
  const sums = new Float64Array(columns);
  const push = new Float64Array(columns);
  for (let round = 0; round < rounds; round++) {
    const slope = new Float64Array(size);
    for (const [n, { right, count }] of samples.entries()) {
      const input = inputs[n] ?? new Int32Array(0);
      sums.fill(0);
      for (const i of input) for (let s = 0; s < columns; s++) add(sums, s, at(weights, i * columns + s));
      for (const [first, end] of heads) pushHead(sums, push, right, count, first, end);
      for (let s = alone; s < columns; s++) push[s] = pushAlone(at(sums, s), right[s], count);
      for (const i of input) for (let s = 0; s < columns; s++) add(slope, i * columns + s, at(push, s));
    }
    for (let k = 0; k < size; k++) {
      const pull = at(slope, k) / samples.length + (hold[Math.floor(k / columns)] ?? 0) * (at(weights, k) - at(start, k));
      add(speed, k, pull * pull);
      add(weights, k, (-STEP * pull) / (Math.sqrt(at(speed, k)) + 1e-8));
    }
  }
  return new Map(
    names.map((name, i) => [name, { weights: weights.subarray(i * columns, (i + 1) * columns), seen: counts.get(name) ?? 0 }]),
  );
}

/** How far a yes or no is off. */
export function pushAlone(sum: number, right: boolean | undefined, count: number): number {
  return right === undefined ? 0 : count * (1 / (1 + Math.exp(-sum)) - (right ? 1 : 0));
}

/** How far each column of a head says more or less than the label; nothing where the label says nothing of it. */
export function pushHead(sums: Float64Array, push: Float64Array, right: Sample['right'], count: number, from: number, to: number): void {
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

/** How often the heaviest column of a head is one that the label accepts, of those whose label says something of it. */
export function shareRight(learned: Learned, tried: readonly Sample[], [from, to]: readonly [number, number]): number {
  const told = tried.filter(({ right }) => right.slice(from, to).includes(true));
  const right = told.filter((sample) => {
    let best = from;
    let most = Number.NEGATIVE_INFINITY;
    for (let column = from; column < to; column++) {
      const sum = sample.features.reduce((all, feature) => all + at(learned.get(feature)?.weights, column), 0);
      if (sum > most) {
        most = sum;
        best = column;
      }
    }
    return sample.right[best] === true;
  });
  return right.length / told.length;
}

/** Precision and recall of the yeses of some columns together, of those the label tells. */
export function yesRight(learned: Learned, tried: readonly Sample[], [from, to]: readonly [number, number]): readonly [number, number] {
  let said = 0;
  let wanted = 0;
  let both = 0;
  for (const { features, right } of tried)
    for (let column = from; column < to; column++) {
      if (right[column] === undefined) continue;
      const yes = features.reduce((all, feature) => all + at(learned.get(feature)?.weights, column), 0) > 0;
      if (yes) said++;
      if (right[column] === true) wanted++;
      if (yes && right[column] === true) both++;
    }
  return [both / said, both / wanted];
}

/** Adds to a place of a table. */
export function add(table: Float64Array, place: number, value: number): void {
  table[place] = (table[place] ?? 0) + value;
}
