/** Vectors of texts: kept as text, compared, and what their nearness is worth. Pure. */

/** Numbers of four bytes each, the low byte first, scaled to length 1; as base64. Undefined for a vector without a length. */
export function packed(vector: readonly number[]): string | undefined {
  const length = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0));
  if (!(length > 0) || !Number.isFinite(length)) return undefined;
  const bytes = new DataView(new ArrayBuffer(vector.length * 4));
  for (const [i, x] of vector.entries()) bytes.setFloat32(i * 4, x / length, true);
  let binary = '';
  for (let i = 0; i < bytes.byteLength; i++) binary += String.fromCharCode(bytes.getUint8(i));
  return btoa(binary);
}

export function unpacked(text: string): Float32Array {
  const binary = atob(text);
  const bytes = new DataView(new ArrayBuffer(binary.length));
  for (let i = 0; i < binary.length; i++) bytes.setUint8(i, binary.charCodeAt(i));
  return Float32Array.from({ length: binary.length >> 2 }, (_, i) => bytes.getFloat32(i * 4, true));
}

/** The cosine of two vectors of length 1; 0 where they are of different models. */
export function likeness(a: Float32Array, b: Float32Array): number {
  if (a.length !== b.length) return 0;
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** Fewer cards tell nothing of what is usual. */
const FEWEST = 8;
/** So many standard deviations above the mean a card begins to be near, and so many make it as near as its very words. */
const [BEGINS, WHOLE] = [1, 3];

/**
 * How near each is, 0 … 1. Models differ in what their likeness of strangers is, so a card is held against the others: near is what
 * stands out of them.
 */
export function nearness<K>(likenesses: ReadonlyMap<K, number>): ReadonlyMap<K, number> {
  const n = likenesses.size;
  if (n < FEWEST) return new Map();
  const all = [...likenesses.values()];
  const mean = all.reduce((sum, x) => sum + x, 0) / n;
  const deviation = Math.sqrt(all.reduce((sum, x) => sum + (x - mean) ** 2, 0) / n);
  if (deviation < 1e-6) return new Map();
  const near = [...likenesses].map(([key, x]) => [key, Math.min(1, ((x - mean) / deviation - BEGINS) / (WHOLE - BEGINS))] as const);
  return new Map(near.filter(([, share]) => share > 0));
}
