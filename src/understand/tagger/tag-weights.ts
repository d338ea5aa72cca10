import { TAGS, type TagWeights } from './tagger.js';
import { TAG_BEHIND, TAG_BYTES, TAG_FEATURES } from './weights.js';

const MIX = 0x9e3779b1;
const HASH_BYTES = 4;
let made: TagWeights | undefined;

/** The learned weights, laid out when they are first asked for. */
export function tagWeights(): TagWeights {
  made ??= layOut();
  return made;
}

function layOut(): TagWeights {
  const bytes = Uint8Array.from(atob(TAG_BYTES), (unit) => unit.charCodeAt(0));
  const hashes = new Int32Array(bytes.buffer, 0, TAG_FEATURES);
  const weights = new Int8Array(bytes.buffer, TAG_FEATURES * HASH_BYTES);
  let bits = 10;
  while (1 << bits < TAG_FEATURES * 2) bits++;
  /** For each slot the number of its row, counted from 1. */
  const slots = new Uint32Array(1 << bits);
  const slotOf = (hash: number) => {
    let slot = Math.imul(hash, MIX) >>> (32 - bits);
    for (let row = slots[slot] ?? 0; row !== 0 && hashes[row - 1] !== hash; row = slots[slot] ?? 0) slot = (slot + 1) & (slots.length - 1);
    return slot;
  };
  for (const [row, hash] of hashes.entries()) slots[slotOf(hash)] = row + 1;
  return { find: (hash) => ((slots[slotOf(hash)] ?? 0) - 1) * TAGS, weights, behind: TAG_BEHIND.split(' ').map(Number) };
}
