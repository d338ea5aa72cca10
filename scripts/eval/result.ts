/** What an evaluation came to, and how it is shown. */

/** One case: what was expected and did not come, in words. Right when there is none. */
export interface CaseResult {
  readonly id: string;
  readonly wrong: readonly string[];
  /** Statements of the model, and how many of them had no ground. */
  readonly statements?: number;
  readonly unsupported?: number;
  readonly ms?: number;
  readonly cost?: number;
}

/** A figure that must be reached, in percent. */
export interface Bar {
  readonly what: string;
  readonly is: number;
  readonly least: number;
  /** What was not right, in words. */
  readonly wrong?: readonly string[];
}

export interface SetResult {
  readonly set: string;
  readonly cases: readonly CaseResult[];
  readonly bars: readonly Bar[];
}

export function shown({ set, cases, bars }: SetResult): string {
  const right = cases.filter(({ wrong }) => wrong.length === 0).length;
  return [
    `${set}: ${right} of ${cases.length} cases as expected`,
    ...cases.filter(({ wrong }) => wrong.length > 0).map(({ id, wrong }) => `  ${id}  ${wrong.join('; ')}`),
    ...bars.flatMap(({ what, is, least, wrong = [] }) => [
      `  ${what}: ${is.toFixed(1)} (at least ${least})${is < least ? '  TOO LOW' : ''}`,
      ...wrong.map((one) => `    ${one}`),
    ]),
  ].join('\n');
}

export const passed = ({ cases, bars }: SetResult): boolean =>
  cases.every(({ wrong }) => wrong.length === 0) && bars.every(({ is, least }) => is >= least);

/** Mean and half the width of its 95 % interval over a few tries (Student's t). */
export function spread(values: readonly number[]): { readonly mean: number; readonly half: number } {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, n);
  if (n < 2) return { mean, half: 0 };
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  const t = n === 2 ? 12.71 : n === 3 ? 4.3 : 2.78;
  return { mean, half: t * Math.sqrt(variance / n) };
}
