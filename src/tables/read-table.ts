import { readCsv } from './read-csv.js';
import type { TableFormat, TableRow } from './table.js';
import { readXlsx } from './xlsx.js';

/** The rows of a file in slices, with a breath between two. Throws TableProblem. */
export function readTable(format: TableFormat, bytes: Uint8Array): AsyncGenerator<TableRow[]> {
  switch (format) {
    case 'csv':
      return readCsv(bytes);
    case 'xlsx':
      return readXlsx(bytes);
  }
}
