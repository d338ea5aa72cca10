/** Multinomial logistic regression in full batches, for the small models of reading. The same data always give the same weights. */

const ROUNDS = 150;
const STEP = 0.3;
const SEEN_AT_LEAST = 2;

/** One labelled case. */
export interface Sample {
  /** How much the sample counts. */
  readonly count: number;
  readonly features: readonly string[];
  /** Which columns the label accepts; where several are right, their sum is made likely. */
  readonly right: readonly boolean[];
}

/** How weights begin and how hard each feature's are held there. */
export interface Learning {
  readonly columns: number;
  /** The weight a feature begins with. */
  start(feature: string, column: number): number;
  /** How hard a feature is held at its start; `seen` is how many of `all` samples have it. */
  hold(feature: string, seen: number, all: number): number;
}

/** The weights of every feature that two samples share, by column. */
export function learn(samples: readonly Sample[], { columns, start: from, hold: held }: Learning): Map<string, number[]> {
  const counts = new Map<string, number>();
  for (const { features } of samples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts]
    .filter(([, count]) => count >= SEEN_AT_LEAST)
    .map(([name]) => name)
    .sort();
  const place = new Map(names.map((name, i) => [name, i]));
  const all = Array.from({ length: columns }, (_, column) => column);
  const start = names.map((name) => all.map((column) => from(name, column)));
  const weights = start.map((row) => [...row]);
  const speed = names.map(() => all.map(() => 0));
  const holds = names.map((name) => held(name, counts.get(name) ?? 0, samples.length));
  const inputs = samples.map(({ features }) => features.flatMap((feature) => place.get(feature) ?? []));
  for (let round = 0; round < ROUNDS; round++) {
    const slope = names.map(() => all.map(() => 0));
    for (const [n, { right, count }] of samples.entries()) {
      const input = inputs[n] ?? [];
      const sums = all.map((s) => input.reduce((sum, i) => sum + at(weights, i, s), 0));
      const top = Math.max(...sums);
      const odds = sums.map((sum) => Math.exp(sum - top));
      const total = odds.reduce((a, b) => a + b, 0);
      const good = odds.reduce((a, b, s) => a + (right[s] === true ? b : 0), 0);
      for (const [s, odd] of odds.entries()) {
        const push = count * (odd / total - (right[s] === true ? odd / good : 0));
        for (const i of input) add(slope, i, s, push);
      }
    }
    for (const i of names.keys()) {
      for (const s of all) {
        const push = at(slope, i, s) / samples.length + (holds[i] ?? 0) * (at(weights, i, s) - at(start, i, s));
        add(speed, i, s, push * push);
        add(weights, i, s, (-STEP * push) / (Math.sqrt(at(speed, i, s)) + 1e-8));
      }
    }
  }
  return new Map(names.map((name, i) => [name, weights[i] ?? []]));
}

/** The share of samples whose heaviest column is a right one. */
export function shareRight(learned: ReadonlyMap<string, readonly number[]>, tried: readonly Sample[], columns: number): number {
  const right = tried.filter(({ features, right }) => {
    const sums = Array.from({ length: columns }, (_, s) => features.reduce((sum, feature) => sum + (learned.get(feature)?.[s] ?? 0), 0));
    return right[sums.indexOf(Math.max(...sums))] === true;
  });
  return right.length / tried.length;
}

const at = (table: readonly (readonly number[])[], row: number, column: number): number => table[row]?.[column] ?? 0;
function add(table: number[][], row: number, column: number, value: number): void {
  const line = table[row];
  if (line !== undefined) line[column] = (line[column] ?? 0) + value;
}
