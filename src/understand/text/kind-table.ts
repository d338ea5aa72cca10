/** The weights of evidence that has a name (`cue:won`, `rule:ask_funnel`), beside those of the words themselves. */
export interface KindWeights {
  /** Adds to each sum the weights of its column for every name that was learned. */
  addTo(sums: number[], names: Iterable<string>): void;
}

/** Names written one a line, each with its weights by column, in hundredths. */
export function layOutKinds(lines: string, columns: number): KindWeights {
  const written = lines.trim().split('\n');
  const weights = new Int16Array(written.length * columns);
  const begins = new Map<string, number>();
  for (const [i, line] of written.entries()) {
    const tab = line.indexOf('\t');
    begins.set(line.slice(0, tab), i * columns);
    weights.set(
      line
        .slice(tab + 1)
        .split(' ')
        .map(Number),
      i * columns,
    );
  }
  return {
    addTo(sums, names) {
      for (const name of names) {
        const from = begins.get(name);
        if (from !== undefined) for (let i = 0; i < columns; i++) sums[i] = (sums[i] ?? 0) + (weights[from + i] ?? 0);
      }
    },
  };
}
