/** The cards in use, kept in memory while nobody changes any: finding one among them costs less than asking the database. */
import type { ObjectionTopic } from '../records/knowledge.js';
import type { Knowledge } from '../records/rows.js';

export interface Shelf {
  /** The newest cards about a topic. */
  onTopic(topic: ObjectionTopic, most: number): readonly Knowledge[];
  /** The cards that have most of these grams, of equals the newest first; none that has none. */
  byWords(asked: readonly string[], most: number): readonly Knowledge[];
}

/** `cards`: all in use, the newest first. */
export function createShelf(cards: readonly Knowledge[]): Shelf {
  /** Where in `cards` each gram stands. */
  const places = new Map<string, number[]>();
  for (const [i, { grams }] of cards.entries())
    for (const gram of grams.split(' ')) {
      if (gram === '') continue;
      const known = places.get(gram);
      if (known) known.push(i);
      else places.set(gram, [i]);
    }
  return {
    onTopic: (topic, most) => cards.filter((card) => card.topic === topic).slice(0, most),
    byWords(asked, most) {
      const hits = new Map<number, number>();
      for (const gram of asked) for (const i of places.get(gram) ?? []) hits.set(i, (hits.get(i) ?? 0) + 1);
      return [...hits]
        .sort(([i, a], [j, b]) => b - a || i - j)
        .slice(0, most)
        .flatMap(([i]) => cards[i] ?? []);
    },
  };
}
