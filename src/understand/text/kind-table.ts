import { namedRows } from './packed-rows.js';

/** The weights of evidence that has a name (`cue:won`, `rule:ask_funnel`), beside those of the words themselves. */
export interface KindWeights {
  /** Adds to each sum the weights of its column for every name that was learned. */
  addTo(sums: number[], names: Iterable<string>): void;
}

/** Names as they are packed, each with its weights by column, in hundredths. */
export function layOutKinds(packed: string, columns: number): KindWeights {
  const { names, weights } = namedRows(packed, columns);
  const begins = new Map(names.map((name, i) => [name, i * columns]));
  return {
    addTo(sums, said) {
      for (const name of said) {
        const from = begins.get(name);
        if (from !== undefined) for (let i = 0; i < columns; i++) sums[i] = (sums[i] ?? 0) + (weights[from + i] ?? 0);
      }
    },
  };
}
