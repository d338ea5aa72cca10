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

/** Lays out rows of so many columns; `weights` holds them one behind the other, in the order of their hashes. Of several with one hash the last stays. */
export function layOutRows(hashes: Int32Array, weights: Int8Array, columns: number): RowTable {
  let bits = 4;
  while (1 << bits < hashes.length) bits++;
  // Nearly as many hashes as rows may leave no seed for the last of them: then twice as many rows do.
  const placed = seedsOf(hashes, bits) ?? seedsOf(hashes, bits + 1) ?? seedsOf(hashes, bits + 2);
  if (placed === undefined) throw new RangeError('no seeds tell these hashes apart');
  let widthBits = 1;
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
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] ?? 0;
    const at = placeOf(table, hash);
    cells[at] = hash;
    table.bytes.fill(0, (at + 1) * 4, (at + (1 << widthBits)) * 4);
    for (let n = 0; n < columns; n++) table.bytes[(at + 1) * 4 + n] = weights[i * columns + n] ?? 0;
  }
  return table;
}

/** Where the row stands that alone can be this hash's: it is when its first cell is the hash. */
export function placeOf({ seeds, bucketShift, rowShift, widthBits }: RowTable, hash: number): number {
  return (Math.imul(hash, multiplier(seeds[Math.imul(hash, TO_BUCKET) >>> bucketShift] ?? 0)) >>> rowShift) << widthBits;
}

const multiplier = (seed: number): number => Math.imul(2 * seed + 1, TO_ROW);

/** Seeds under which no two of the hashes lead to the same of so many rows, the fullest buckets first; undefined where there are none. */
function seedsOf(
  hashes: Int32Array,
  bits: number,
): { readonly bits: number; readonly bucketShift: number; readonly seeds: Uint8Array } | undefined {
  const bucketShift = 33 - bits;
  const buckets = 1 << (bits - 1);
  const starts = new Int32Array(buckets + 1);
  for (const hash of hashes) {
    const next = (Math.imul(hash, TO_BUCKET) >>> bucketShift) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let bucket = 0; bucket < buckets; bucket++) starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  const ends = starts.slice();
  const sorted = new Int32Array(hashes.length);
  let fullest = 0;
  for (const hash of hashes) {
    const bucket = Math.imul(hash, TO_BUCKET) >>> bucketShift;
    const [from, to] = [starts[bucket] ?? 0, ends[bucket] ?? 0];
    let at = from;
    while (at < to && sorted[at] !== hash) at++;
    if (at < to) continue;
    sorted[to] = hash;
    ends[bucket] = to + 1;
    fullest = Math.max(fullest, to + 1 - from);
  }
  const seeds = new Uint8Array(buckets);
  const taken = new Uint8Array(1 << bits);
  for (let size = fullest; size > 0; size--)
    for (let bucket = 0; bucket < buckets; bucket++) {
      const [from, to] = [starts[bucket] ?? 0, ends[bucket] ?? 0];
      if (to - from !== size) continue;
      let seed = 0;
      while (seed < MOST_SEEDS && !takes(sorted, from, to, seed, 32 - bits, taken)) seed++;
      if (seed === MOST_SEEDS) return undefined;
      seeds[bucket] = seed;
    }
  return { bits, bucketShift, seeds };
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
