/** Takes out of a model's answer what has no ground. */

/** `kept` undefined = what stood at a place that may not be empty had no ground, so nothing of the answer can be used. */
export interface Pruned {
  readonly kept: unknown;
  readonly dropped: number;
}

/** Every string goes through `say` first; items of lists with a groundless string are left out, anything else groundless spoils the whole. */
export function prune(value: unknown, say: (text: string) => string, groundless: (text: string) => boolean): Pruned {
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
    const entries = Object.entries(part).map(([key, inner]) => [key, walk(inner)] as const);
    return entries.some(([, inner]) => inner === SPOILT) ? SPOILT : Object.fromEntries(entries);
  };
  const kept = walk(value);
  return kept === SPOILT ? { kept: undefined, dropped: dropped + 1 } : { kept, dropped };
}
