import { readTable } from '../../src/tables/read-table.js';
import { type TableFormat, TableProblem, type TableRow } from '../../src/tables/table.js';
import { writeTable } from '../../src/tables/write-table.js';

/** The rows of a table. */
export async function read(format: TableFormat, content: string | Uint8Array): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const slice of readTable(format, typeof content === 'string' ? new TextEncoder().encode(content) : content))
    rows.push(...slice);
  return rows;
}

/** What is wrong with a table that cannot be read; `read` when nothing is. */
export async function problem(format: TableFormat, content: string | Uint8Array): Promise<string> {
  const error: unknown = await read(format, content).then(
    () => 'read',
    (reason) => reason,
  );
  return error instanceof TableProblem ? error.message : String(error);
}

/** The bytes of a table. */
export async function written(format: TableFormat, ...slices: string[][][]): Promise<Uint8Array> {
  async function* rows() {
    yield* slices;
  }
  const pieces: Uint8Array[] = [];
  for await (const piece of writeTable(format, rows())) pieces.push(piece);
  return Buffer.concat(pieces);
}
