import type { Learned } from './logistic.js';
import { packNamed, type Row } from './pack.js';

/** Lighter pieces of evidence beside the words are not written, in hundredths. */
const LEAST_OF_KINDS = 5;

/** A run's weights are written in steps of so many hundredths, and what says more than so many steps as saying that. */
const STEP = 4;
const MOST_STEPS = 31;

/** What was learned as it stands in a file: the runs of each language and the evidence beside the words, packed, and how many there are of each. */
export interface WrittenRows {
  readonly zh: string;
  readonly en: string;
  readonly kinds: string;
  readonly counted: string;
}

/**
 * What was learned, packed; runs that no column weighs at `least` hundredths are left out. With `often` above 0 a run counts for more the oftener it is met (by that
 * power of it): a rare one must weigh more to be written.
 */
export function writtenRows(learned: Learned, columns: number, least: number, often = 0): WrittenRows {
  const rows = [...learned].map(([name, { weights, seen }]) => ({
    name,
    row: [...weights].map((weight) => Math.round(weight * 100)),
    met: seen ** often,
  }));
  const heavy = (row: readonly number[], from: number) => row.some((weight) => Math.abs(weight) >= from);
  const runs = (prefix: string): Row<string>[] =>
    rows
      .filter(({ name, row, met }) => name.startsWith(prefix) && heavy(row, least / met))
      .map(({ name, row }) => ({ key: name.slice(prefix.length), weights: row.map(inSteps) }));
  const [zh, en] = [runs('run:zh:'), runs('run:en:')];
  const kinds = rows
    .filter(({ name, row }) => !name.startsWith('run:') && heavy(row, LEAST_OF_KINDS))
    .map(({ name, row }) => ({ key: name, weights: row }));
  return {
    zh: packNamed(zh, columns, STEP),
    en: packNamed(en, columns, STEP),
    kinds: packNamed(kinds, columns, 1),
    counted: `${kinds.length} weights, ${zh.length} runs zh, ${en.length} en`,
  };
}

const inSteps = (weight: number): number => Math.max(-MOST_STEPS - 1, Math.min(MOST_STEPS, Math.round(weight / STEP))) * STEP;
