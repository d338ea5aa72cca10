/** From 32-bit keys to numbers, many for each key; typed arrays only, so a million of them cost no objects. Keys may collide: check what comes back. */
export interface Postings {
  add(key: number, value: number): void;
  /** The first slot filed under the key, newest first; -1 when there is none. */
  first(key: number): number;
  /** The next slot under the same key; -1 after the last. */
  next(slot: number): number;
  valueAt(slot: number): number;
}

/** A chain is walked rarely and begun often: few heads stay in the processor's cache, which is what taking names in costs. */
const SLOTS_A_HEAD = 4;

/** `expected` spares the growing when the number to come is known roughly. */
export function createPostings(expected: number): Postings {
  let room = Math.max(64, expected);
  let keys = new Int32Array(room);
  let values = new Int32Array(room);
  /** Slot numbers plus one, so that a fresh array is an empty one. */
  let links = new Int32Array(room);
  let heads = new Int32Array(headsFor(room));
  let mask = heads.length - 1;
  let used = 0;

  function grow(): void {
    room *= 2;
    keys = enlarged(keys, room);
    values = enlarged(values, room);
    links = new Int32Array(room);
    heads = new Int32Array(headsFor(room));
    mask = heads.length - 1;
    for (let slot = 0; slot < used; slot++) link(slot, keys[slot] ?? 0);
  }

  function link(slot: number, key: number): void {
    const head = key & mask;
    links[slot] = heads[head] ?? 0;
    heads[head] = slot + 1;
  }

  function matching(from: number, key: number): number {
    let slot = from;
    while (slot >= 0 && keys[slot] !== key) slot = (links[slot] ?? 0) - 1;
    return slot;
  }

  return {
    add(key, value) {
      if (used === room) grow();
      keys[used] = key;
      values[used] = value;
      link(used, key);
      used++;
    },
    first: (key) => matching((heads[key & mask] ?? 0) - 1, key | 0),
    next: (slot) => matching((links[slot] ?? 0) - 1, keys[slot] ?? 0),
    valueAt: (slot) => values[slot] ?? -1,
  };
}

function headsFor(slots: number): number {
  let heads = 64;
  while (heads * SLOTS_A_HEAD < slots) heads *= 2;
  return heads;
}

/** The same numbers in a longer array. */
export function enlarged(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(array);
  return larger;
}
