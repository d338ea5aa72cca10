/** Counts of one field: said and right, said and wrong, not said though labelled. */
export interface Count {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** A share: how many of all were right. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** What differs from the label, for people who mend it. */
export interface Difference {
  readonly id: string;
  readonly field: string;
  readonly wanted: unknown;
  readonly got: unknown;
}

/** The score of a set while it is counted. */
export interface Tally {
  readonly counts: Map<string, Count>;
  readonly shares: Map<string, Share>;
  readonly differences: Difference[];
  count(field: string, right: number, wrong: number, missed: number): void;
  share(field: string, right: boolean): void;
  differs(id: string, field: string, wanted: unknown, got: unknown): void;
}

export function newTally(): Tally {
  const counts = new Map<string, Count>();
  const shares = new Map<string, Share>();
  const differences: Difference[] = [];
  return {
    counts,
    shares,
    differences,
    count(field, right, wrong, missed) {
      const before = counts.get(field) ?? { right: 0, wrong: 0, missed: 0 };
      counts.set(field, { right: before.right + right, wrong: before.wrong + wrong, missed: before.missed + missed });
    },
    share(field, right) {
      const before = shares.get(field) ?? { right: 0, of: 0 };
      shares.set(field, { right: before.right + (right ? 1 : 0), of: before.of + 1 });
    },
    differs(id, field, wanted, got) {
      differences.push({ id, field, wanted, got });
    },
  };
}

/** Precision, recall and their harmonic mean; undefined where there was nothing to count. */
export function ratesOf({ right, wrong, missed }: Count): { readonly precision?: number; readonly recall?: number; readonly f1?: number } {
  return {
    ...(right + wrong > 0 ? { precision: right / (right + wrong) } : {}),
    ...(right + missed > 0 ? { recall: right / (right + missed) } : {}),
    ...(right + wrong + missed > 0 ? { f1: (2 * right) / (2 * right + wrong + missed) } : {}),
  };
}

/** The mean of what there is; undefined of nothing. */
export function meanOf(values: readonly (number | undefined)[]): number | undefined {
  const there = values.flatMap((value) => (value === undefined ? [] : [value]));
  return there.length === 0 ? undefined : there.reduce((sum, value) => sum + value, 0) / there.length;
}
