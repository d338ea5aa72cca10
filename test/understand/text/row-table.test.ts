import { describe, expect, it } from 'vitest';
import { layOutRows, placeOf, type RowTable } from '../../../src/understand/text/row-table.js';

const COLUMNS = 11;

/** Different numbers that look like hashes. */
function hashes(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, i) => Math.imul(i + 1, 0x2545f491));
}

function rowOf(table: RowTable, hash: number): number[] | undefined {
  const at = placeOf(table, hash);
  return table.cells[at] === hash ? [...table.bytes.subarray((at + 1) * 4, (at + 1) * 4 + COLUMNS)] : undefined;
}

describe('a table of rows', () => {
  it.each([1, 2, 17, 1000, 4096, 30_000])('finds each of %i rows by its hash, and nothing by another', (count) => {
    const learned = hashes(count);
    const weights = Int16Array.from({ length: count * COLUMNS }, (_, i) => (i % 251) - 125);
    const table = layOutRows(learned, weights, COLUMNS);
    const wrong = [...learned].filter((hash, i) => rowOf(table, hash)?.join() !== weights.subarray(i * COLUMNS, (i + 1) * COLUMNS).join());
    expect(wrong).toEqual([]);
    const known = new Set(learned);
    const others = [0, -1, 1, ...learned.map((hash) => Math.imul(hash, 3) + 1)].filter((hash) => !known.has(hash));
    expect(others.filter((hash) => rowOf(table, hash) !== undefined)).toEqual([]);
  });

  it('keeps the last row of several with one hash', () => {
    const table = layOutRows(
      Int32Array.of(7, 9, 7),
      Int16Array.from({ length: 3 * COLUMNS }, (_, i) => Math.floor(i / COLUMNS)),
      COLUMNS,
    );
    expect(rowOf(table, 7)?.[0]).toBe(2);
    expect(rowOf(table, 9)?.[0]).toBe(1);
  });
});
