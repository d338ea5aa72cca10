import { written } from '../../src/understand/text/run-table.js';
import type { Learned } from './logistic.js';

/** Lighter pieces of evidence beside the words are not written, in hundredths. */
const LEAST_OF_KINDS = 5;

/** What was learned as lines of a file: the runs of each language, and the evidence beside the words with its weights in hundredths. */
export interface WrittenRows {
  readonly zh: string;
  readonly en: string;
  readonly kinds: string;
}

/**
 * The lines of what was learned; runs that no column weighs at `least` hundredths are left out. With `often` above 0 a run counts for more the oftener it is met (by that
 * power of it): a rare one must weigh more to be written.
 */
export function writtenRows(learned: Learned, least: number, often = 0): WrittenRows {
  const rows = [...learned].map(([name, { weights, seen }]) => ({
    name: name.replaceAll('\\', '').replaceAll('`', '').replaceAll('$', ''),
    row: [...weights].map((weight) => Math.round(weight * 100)),
    met: seen ** often,
  }));
  const heavy = (row: readonly number[], from: number) => row.some((weight) => Math.abs(weight) >= from);
  const runs = (prefix: string) =>
    rows
      .filter(({ name, row, met }) => name.startsWith(prefix) && heavy(row, least / met))
      .map(({ name, row }) => `${name.slice(prefix.length)}\t${written(row)}`)
      .join('\n');
  return {
    zh: runs('run:zh:'),
    en: runs('run:en:'),
    kinds: rows
      .filter(({ name, row }) => !name.startsWith('run:') && heavy(row, LEAST_OF_KINDS))
      .map(({ name, row }) => `${name}\t${row.join(' ')}`)
      .join('\n'),
  };
}

const lineCount = (lines: string): number => (lines === '' ? 0 : lines.split('\n').length);

/** How many lines of each there are, for the report at the end. */
export const counted = ({ zh, en, kinds }: WrittenRows): string =>
  `${lineCount(kinds)} weights, ${lineCount(zh)} runs zh, ${lineCount(en)} en`;
