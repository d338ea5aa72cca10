/**
 * Rows of learned weights, each found by the hash of what it was learned for with one look: for every few hashes a seed is kept under which they and all others
 * lead to rows of their own. A row's hash and weights lie side by side, so that a row costs one line of the processor's cache.
 */
export interface RowTable {
  /** Row by row: the hash, then the weights, a byte each. */
  readonly cells: Int32Array;
  /** The same memory byte by byte. */
  readonly bytes: Int8Array;
  /** A row has 1 << this many cells. */
  readonly widthBits: number;
  /** By how much what a hash leads to is shifted to be the number of a row, and of a bucket of hashes that share a seed. */
  readonly rowShift: number;
  readonly bucketShift: number;
  readonly seeds: Uint8Array;
}

const TO_BUCKET = 0x9e3779b1;
const TO_ROW = 0x85ebca6b;
const MOST_SEEDS = 0x100;

/** Lays out rows of so many columns; `weights` holds them one behind the other, a byte each, in the order of their hashes. Of several with one hash the last stays. */
export function layOutRows(hashes: Int32Array, weights: Int16Array, columns: number): RowTable {
  let bits = 4;
  while (1 << bits < hashes.length) bits++;
  // Nearly as many hashes as rows may leave no seed for the last of them: then twice as many rows do.
  const placed = seedsOf(hashes, bits) ?? seedsOf(hashes, bits + 1) ?? seedsOf(hashes, bits + 2);
  if (placed === undefined) throw new RangeError('no seeds tell these hashes apart');
  let widthBits = 0;
  while (4 << widthBits < 4 + columns) widthBits++;
  const cells = new Int32Array(1 << (widthBits + placed.bits));
  // A hash that leads to another row: where it stands no row is.
  cells.fill(hashes[0] ?? 0);
  const table = {
    cells,
    bytes: new Int8Array(cells.buffer),
    widthBits,
    rowShift: 32 - placed.bits,
    bucketShift: placed.bucketShift,
    seeds: placed.seeds,
  };
  fillIn(table, hashes, weights, columns);
  return table;
}

function fillIn(table: RowTable, hashes: Int32Array, weights: Int16Array, columns: number): void {
  const { cells, bytes } = table;
  const width = 1 << table.widthBits;
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] ?? 0;
    const at = placeOf(table, hash);
    cells[at] = hash;
    for (let n = 1; n < width; n++) cells[at + n] = 0;
    const first = (at + 1) * 4;
    for (let n = 0; n < columns; n++) bytes[first + n] = weights[i * columns + n] ?? 0;
  }
}

/** Where the row stands that alone can be this hash's: it is when its first cell is the hash. */
export function placeOf({ seeds, bucketShift, rowShift, widthBits }: RowTable, hash: number): number {
  return (Math.imul(hash, multiplier(seeds[Math.imul(hash, TO_BUCKET) >>> bucketShift] ?? 0)) >>> rowShift) << widthBits;
}

const multiplier = (seed: number): number => Math.imul(2 * seed + 1, TO_ROW);

/** The hashes in buckets of those that share a seed, one bucket behind the other; a hash that comes twice is in its bucket once. */
interface Buckets {
  readonly sorted: Int32Array;
  /** Where each bucket begins and ends. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * Seeds under which no two of the hashes lead to the same of so many rows, the fullest buckets first; undefined where there are none. Each step is a function of its
 * own: a program that has just started gives up fast code for a loop when the loop behind it was never run.
 */
function seedsOf(
  hashes: Int32Array,
  bits: number,
): { readonly bits: number; readonly bucketShift: number; readonly seeds: Uint8Array } | undefined {
  const bucketShift = 33 - bits;
  const buckets = sortIntoBuckets(hashes, bucketShift, bucketStarts(hashes, bucketShift, 1 << (bits - 1)));
  const seeds = new Uint8Array(1 << (bits - 1));
  const taken = new Uint8Array(1 << bits);
  for (let size = fullestOf(buckets); size > 0; size--) if (!seedBuckets(buckets, size, 32 - bits, taken, seeds)) return undefined;
  return { bits, bucketShift, seeds };
}

/** Where each bucket begins when the hashes stand in the order of theirs. */
function bucketStarts(hashes: Int32Array, shift: number, buckets: number): Int32Array {
  const starts = new Int32Array(buckets + 1);
  for (let i = 0; i < hashes.length; i++) {
    const next = (Math.imul(hashes[i] ?? 0, TO_BUCKET) >>> shift) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let bucket = 0; bucket < buckets; bucket++) starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  return starts;
}

function sortIntoBuckets(hashes: Int32Array, shift: number, starts: Int32Array): Buckets {
  const ends = starts.slice();
  const sorted = new Int32Array(hashes.length);
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] ?? 0;
    const bucket = Math.imul(hash, TO_BUCKET) >>> shift;
    const to = ends[bucket] ?? 0;
    let at = starts[bucket] ?? 0;
    while (at < to && sorted[at] !== hash) at++;
    if (at < to) continue;
    sorted[to] = hash;
    ends[bucket] = to + 1;
  }
  return { sorted, starts, ends };
}

function fullestOf({ starts, ends }: Buckets): number {
  let fullest = 0;
  for (let bucket = 0; bucket < starts.length; bucket++) fullest = Math.max(fullest, (ends[bucket] ?? 0) - (starts[bucket] ?? 0));
  return fullest;
}

/** Finds a seed for every bucket of this size; false when one has none. */
function seedBuckets({ sorted, starts, ends }: Buckets, size: number, shift: number, taken: Uint8Array, seeds: Uint8Array): boolean {
  for (let bucket = 0; bucket < seeds.length; bucket++) {
    const from = starts[bucket] ?? 0;
    const to = ends[bucket] ?? 0;
    if (to - from !== size) continue;
    const seed = seedFor(sorted, from, to, shift, taken);
    if (seed === MOST_SEEDS) return false;
    seeds[bucket] = seed;
  }
  return true;
}

function seedFor(sorted: Int32Array, from: number, to: number, shift: number, taken: Uint8Array): number {
  let seed = 0;
  while (seed < MOST_SEEDS && !takes(sorted, from, to, seed, shift, taken)) seed++;
  return seed;
}

/** Takes the rows that a bucket's hashes lead to under a seed; false, and nothing taken, when one of them is taken already. */
function takes(sorted: Int32Array, from: number, to: number, seed: number, shift: number, taken: Uint8Array): boolean {
  const by = multiplier(seed);
  for (let i = from; i < to; i++) {
    const row = Math.imul(sorted[i] ?? 0, by) >>> shift;
    if (taken[row] === 0) taken[row] = 1;
    else {
      for (let back = from; back < i; back++) taken[Math.imul(sorted[back] ?? 0, by) >>> shift] = 0;
      return false;
    }
  }
  return true;
}
