/** The same regression as `learn`, sample after sample: for many rare features over many short samples. The same data always give the same weights. */
import { add, at, type Learned, type Learning, laidOut, pushAlone, pushHead, type Sample } from './logistic.js';

const STEP = 0.05;
/** What every weight counts as moved by before it is moved: the first steps are no leaps. */
const MOVED_BEFORE = 0.01;
const SEEN_AT_LEAST = 3;

/**
 * The weights of every feature that several samples share, by column: sample after sample moves the weights of its features, each by steps that shrink with what it was moved
 * before. A few rounds reach what a hundred over all samples at once do not.
 * Each feature is held at its start whenever it is seen, by as much as `hold` says.
 */
export function learnStepwise(samples: readonly Sample[], learning: Learning): Learned {
  const { heads, columns, rounds } = learning;
  const { names, counts, hold, inputs, alone, start } = laidOut(samples, learning, SEEN_AT_LEAST);
  const size = start.length;
  const weights = start.slice();
  const moved = new Float64Array(size).fill(MOVED_BEFORE);
  const sums = new Float64Array(columns);
  const push = new Float64Array(columns);
  /** Which columns the label of a sample says something of. */
  const told = new Uint8Array(columns);
  const order = shuffled(samples.length);
  for (let round = 0; round < rounds; round++)
    for (const n of order) {
      const sample = samples[n];
      const input = inputs[n];
      if (sample === undefined || input === undefined) continue;
      const { right, count } = sample;
      sums.fill(0);
      for (const i of input) for (let s = 0; s < columns; s++) add(sums, s, at(weights, i * columns + s));
      for (const [first, end] of heads) {
        pushHead(sums, push, right, count, first, end);
        told.fill(right.slice(first, end).includes(true) ? 1 : 0, first, end);
      }
      for (let s = alone; s < columns; s++) {
        push[s] = pushAlone(at(sums, s), right[s], count);
        told[s] = right[s] === undefined ? 0 : 1;
      }
      for (const i of input)
        for (let s = 0, k = i * columns; s < columns; s++, k++) {
          if (told[s] === 0) continue;
          const pull = at(push, s) + (hold[i] ?? 0) * (at(weights, k) - at(start, k));
          add(moved, k, pull * pull);
          add(weights, k, (-STEP * pull) / Math.sqrt(at(moved, k)));
        }
    }
  return new Map(
    names.map((name, i) => [name, { weights: weights.subarray(i * columns, (i + 1) * columns), seen: counts.get(name) ?? 0 }]),
  );
}

/** The numbers below `count` in an order of chance that is always the same. */
function shuffled(count: number): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  let chance = 1;
  for (let i = count - 1; i > 0; i--) {
    chance = (Math.imul(chance, 1103515245) + 12345) & 0x7fffffff;
    const j = (chance >>> 8) % (i + 1);
    const [a = 0, b = 0] = [order[i], order[j]];
    order[i] = b;
    order[j] = a;
  }
  return order;
}
