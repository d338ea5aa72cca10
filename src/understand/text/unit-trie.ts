/** Words as paths of UTF-16 units in typed arrays: a step costs one look into a table, and thousands of words cost no objects. */
export interface UnitTrie {
  /** The node at the end of this word, made when it is not there. 0 is the root. */
  put(word: string): number;
  /** The node one unit further; 0 when no word goes on so. */
  step(node: number, unit: number): number;
}

const MIX = 0x9e3779b1;
/** Nodes are counted in 16 bits, so that node and unit make one key. */
const MOST_NODES = 0xffff;

export function createUnitTrie(): UnitTrie {
  // The lexicons make 19,000 nodes: growing six times on the way there would cost more than the room.
  let room = 1 << 16;
  /** For each slot its key and its node, side by side: both come with one line of the processor's cache. */
  let slots = new Int32Array(room * 2);
  let count = 0;

  function slotOf(key: number): number {
    let slot = (Math.imul(key, MIX) >>> 12) & (room - 1);
    while (slots[slot * 2 + 1] !== 0 && slots[slot * 2] !== key) slot = (slot + 1) & (room - 1);
    return slot * 2;
  }

  function grow(): void {
    const old = slots;
    room *= 2;
    slots = new Int32Array(room * 2);
    for (let i = 0; i < old.length; i += 2) if (old[i + 1] !== 0) set(old[i] ?? 0, old[i + 1] ?? 0);
  }

  function set(key: number, node: number): void {
    const slot = slotOf(key);
    slots[slot] = key;
    slots[slot + 1] = node;
  }

  function step(node: number, unit: number): number {
    return slots[slotOf((node << 16) | unit) + 1] ?? 0;
  }

  return {
    put(word) {
      let node = 0;
      for (let i = 0; i < word.length; i++) {
        let next = step(node, word.charCodeAt(i));
        if (next === 0) {
          if (count === MOST_NODES) throw new RangeError('a trie holds no more than 65,535 nodes');
          if (count * 3 > room) grow();
          next = ++count;
          set((node << 16) | word.charCodeAt(i), next);
        }
        node = next;
      }
      return node;
    },
    step,
  };
}
