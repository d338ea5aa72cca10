import { breathe } from './breathe.js';
import type { TableFormat } from './table.js';
import { writeXlsx } from './xlsx.js';

type Rows = AsyncIterable<readonly (readonly string[])[]>;

/** A table as a file, piece by piece; the first row is the header. CSV is UTF-8 with the mark that spreadsheets look for. */
export function writeTable(format: TableFormat, rows: Rows): AsyncGenerator<Uint8Array> {
  switch (format) {
    case 'csv':
      return writeCsv(rows);
    case 'xlsx':
      return writeXlsx(rows);
  }
}

async function* writeCsv(slices: Rows): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode('\uFEFF');
  for await (const slice of slices) {
    yield encoder.encode(slice.map((row) => `${row.map(csvCell).join(',')}\r\n`).join(''));
    await breathe();
  }
}

/** Spreadsheets run a cell that begins like a formula: such a cell gets an apostrophe, which they take for "text". */
const FORMULA = /^[=+\-@\t\r]/;
const PLAIN_NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

function csvCell(text: string): string {
  const safe = FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
