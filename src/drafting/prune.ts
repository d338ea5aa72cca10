/** Takes out of a model's answer what has no ground. */

/** `kept` undefined = what stood at a place that may not be empty had no ground, so nothing of the answer can be used. */
export interface Pruned {
  readonly kept: unknown;
  readonly dropped: number;
}

export interface Judging {
  /** Each string as it is to be read. */
  readonly say: (text: string) => string;
  readonly groundless: (text: string) => boolean;
  /** Are these words in the material? What a statement names as its `words` must be. */
  readonly stands: (words: string) => boolean;
}

/** Items of lists with a groundless string, or with `words` that are nowhere, are left out; anything else of that kind spoils the whole. */
export function prune(value: unknown, { say, groundless, stands }: Judging): Pruned {
  let dropped = 0;
  const SPOILT = Symbol('spoilt');
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') {
      const text = say(part);
      return groundless(text) ? SPOILT : text;
    }
    if (Array.isArray(part)) {
      const items = part.map(walk);
      dropped += items.filter((item) => item === SPOILT).length;
      return items.filter((item) => item !== SPOILT);
    }
    if (typeof part !== 'object' || part === null) return part;
    const entries = Object.entries(part).map(([key, inner]) => [key, key === 'words' ? words(inner) : walk(inner)] as const);
    return entries.some(([, inner]) => inner === SPOILT) ? SPOILT : Object.fromEntries(entries);
  };
  /** A quotation needs no other ground than that it is one. */
  const words = (part: unknown): unknown => {
    if (part === null) return null;
    if (Array.isArray(part)) return part.map(words).filter((item) => item !== SPOILT);
    return typeof part === 'string' && stands(say(part)) ? say(part) : SPOILT;
  };
  const kept = walk(value);
  return kept === SPOILT ? { kept: undefined, dropped: dropped + 1 } : { kept, dropped };
}
