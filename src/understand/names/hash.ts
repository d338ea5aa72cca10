/** A rolling hash over UTF-16 units: exact in 32 bits, cheap to extend by one unit and to take one unit out of. */
const BASE = 0x01000193;

/** The hash of a text one unit longer. */
export function extended(hash: number, unit: number): number {
  return (Math.imul(hash, BASE) + unit + 1) | 0;
}

/** A key for `Postings`: the rolling hash well mixed, apart for each `salt` and length. */
export function keyOf(hash: number, length: number, salt: number): number {
  let h = hash ^ Math.imul(length + (salt << 8), 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The key of a whole text. */
export function textKey(text: string, salt: number): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = extended(hash, text.charCodeAt(i));
  return keyOf(hash, text.length, salt);
}

const LONGEST = 128;
const powers = new Int32Array(LONGEST);
for (let i = 0, power = 1; i < LONGEST; i++, power = Math.imul(power, BASE)) powers[i] = power;

/** The keys of the text and of every text made by leaving one unit out; nothing for texts too long to be mistyped by one unit. */
export function eachDeletionKey(text: string, salt: number, visit: (key: number) => void): void {
  const length = text.length;
  if (length > LONGEST) return;
  let whole = 0;
  for (let i = 0; i < length; i++) whole = extended(whole, text.charCodeAt(i));
  visit(keyOf(whole, length, salt));
  let before = 0;
  for (let i = 0; i < length; i++) {
    const through = extended(before, text.charCodeAt(i));
    const power = powers[length - 1 - i] ?? 0;
    // What follows unit i hashes to whole − through·B^(rest): put it behind what stands before unit i.
    const rest = (whole - Math.imul(through, power)) | 0;
    visit(keyOf((Math.imul(before, power) + rest) | 0, length - 1, salt));
    before = through;
  }
}
