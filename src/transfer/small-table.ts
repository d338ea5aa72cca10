/** Reads a small file as a table at once; long ones are the importer's. */
import type { Files } from '../adapter.js';
import type { Attachment } from '../message.js';
import { readTable } from '../tables/read-table.js';
import { formatOf, TableProblem, type TableRow } from '../tables/table.js';

const MOST_BYTES = 256 * 1024;
const MOST_ROWS = 2000;

/** The rows of a small table; undefined when the file is none, is broken, or is large. */
export function createTableReader(files: Pick<Files, 'get'>): (attachment: Attachment) => Promise<readonly TableRow[] | undefined> {
  return async ({ id, name, bytes }) => {
    const format = formatOf(name);
    if (!format || bytes > MOST_BYTES) return undefined;
    const file = await files.get(id);
    if (!file) return undefined;
    try {
      const rows: TableRow[] = [];
      for await (const slice of readTable(format, file.bytes)) {
        rows.push(...slice);
        if (rows.length > MOST_ROWS) return undefined;
      }
      return rows;
    } catch (error) {
      if (error instanceof TableProblem) return undefined;
      throw error;
    }
  };
}
