/** From 32-bit keys to numbers, many for each key; typed arrays only, so a million of them cost no objects. Keys may collide: check what comes back. */
export interface Postings {
  add(key: number, value: number): void;
  /** The first slot filed under the key, newest first; -1 when there is none. */
  first(key: number): number;
  /** The next slot under the same key; -1 after the last. */
  next(slot: number): number;
  valueAt(slot: number): number;
}

/** `expected` spares the growing when the number to come is known roughly. */
export function createPostings(expected = 1024): Postings {
  let room = 1024;
  while (room < expected) room *= 2;
  let keys = new Int32Array(room);
  let values = new Int32Array(room);
  /** Slot numbers plus one, so that a fresh array is an empty one. */
  let links = new Int32Array(room);
  let heads = new Int32Array(room);
  let used = 0;

  function grow(): void {
    room *= 2;
    keys = enlarged(keys, room);
    values = enlarged(values, room);
    links = new Int32Array(room);
    heads = new Int32Array(room);
    for (let slot = 0; slot < used; slot++) link(slot, keys[slot] ?? 0);
  }

  function link(slot: number, key: number): void {
    const head = key & (room - 1);
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
      keys[used] = key | 0;
      values[used] = value;
      link(used, key);
      used++;
    },
    first: (key) => matching((heads[key & (room - 1)] ?? 0) - 1, key | 0),
    next: (slot) => matching((links[slot] ?? 0) - 1, keys[slot] ?? 0),
    valueAt: (slot) => values[slot] ?? -1,
  };
}

/** The same numbers in a longer array. */
export function enlarged(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(array);
  return larger;
}
