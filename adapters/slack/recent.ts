/** The last so many of a kind, the oldest forgotten first. */
export interface Recent {
  has(id: string): boolean;
  add(id: string): void;
}

export function createRecent(most: number): Recent {
  // Two halves: when the younger is full it becomes the older, and the older is let go at once.
  let [younger, older] = [new Set<string>(), new Set<string>()];
  return {
    has: (id) => younger.has(id) || older.has(id),
    add(id) {
      if (younger.size >= most / 2) [younger, older] = [new Set(), younger];
      younger.add(id);
    },
  };
}
