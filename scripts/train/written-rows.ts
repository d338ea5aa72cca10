import type { Learned } from './logistic.js';
import { packNamed, type Row } from './pack.js';

/** Lighter pieces of evidence beside the words are not written, in hundredths. */
const LEAST_OF_KINDS = 5;

/** A run's weights are read into bytes. */
const MOST = 127;

export interface Writing {
  readonly columns: number;
  /** A run's weights are written in steps of so many hundredths. */
  readonly step: number;
  /** Runs that no column weighs at so many hundredths are left out. */
  readonly least: number;
  /** Above 0 a run counts for more the oftener it is met (by this power of it): a rare one must weigh more to be written. */
  readonly often?: number;
}

/** What was learned as it stands in a file: the runs of each language and the evidence beside the words, packed, and how many there are of each. */
export interface WrittenRows {
  readonly zh: string;
  readonly en: string;
  readonly kinds: string;
  readonly counted: string;
}

/** What was learned, packed. */
export function writtenRows(learned: Learned, { columns, step, least, often = 0 }: Writing): WrittenRows {
  const most = Math.floor(MOST / step) * step;
  const inSteps = (weight: number): number => Math.max(-most, Math.min(most, Math.round(weight / step) * step));
  const rows = [...learned].map(([name, { weights, seen }]) => ({
    name,
    row: [...weights].map((weight) => weight * 100),
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
    .map(({ name, row }) => ({ key: name, weights: row.map(Math.round) }));
  return {
    zh: packNamed(zh, columns, step),
    en: packNamed(en, columns, step),
    kinds: packNamed(kinds, columns, 1),
    counted: `${kinds.length} weights, ${zh.length} runs zh, ${en.length} en`,
  };
}
