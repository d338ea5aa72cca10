import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { breathe } from './breathe.js';
import { decodeText } from './decode.js';
import { SLICE_ROWS, TableProblem, type TableProblemKind, type TableRow } from './table.js';

/** No cell of a customer list is longer; a row that is has lost a quotation mark. */
const LONGEST_ROW = 200_000;
/** Enough of the first line to see what separates its cells. */
const HEAD = 4000;

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** The rows of a CSV file, empty ones left out; separated by comma, semicolon or tab. Throws TableProblem naming the line. */
export async function* readCsv(bytes: Uint8Array): AsyncGenerator<TableRow[]> {
  /** The last line of the last whole row: what is broken begins behind it, whatever has been handed on by then. */
  let whole = 0;
  const parser = parse({
    on_record: (record, { lines }) => {
      whole = lines;
      return record;
    },
    bom: true,
    delimiter: delimiterOf(bytes),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
    trim: true,
  });
  const text = Readable.from(decodeText(bytes), { highWaterMark: 1 });
  text.on('error', (error) => parser.destroy(error));
  text.pipe(parser);
  let slice: TableRow[] = [];
  let last = 0;
  try {
    for await (const parsed of parser) {
      // `info: true` makes every record come with where it stands.
      const { record, info } = parsed as Parsed;
      const line = last + 1;
      last = info.lines;
      if (record.every((cell) => cell === '')) continue;
      slice.push({ line: Math.max(line, 1), cells: record });
      if (slice.length < SLICE_ROWS) continue;
      yield slice;
      slice = [];
      await breathe();
    }
  } catch (error) {
    throw problemOf(error, whole + 1);
  } finally {
    text.destroy();
  }
  if (slice.length > 0) yield slice;
}

const KINDS: Readonly<Record<string, TableProblemKind>> = {
  CSV_QUOTE_NOT_CLOSED: 'open-quote',
  CSV_MAX_RECORD_SIZE: 'open-quote',
  CSV_INVALID_CLOSING_QUOTE: 'stray-quote',
  INVALID_OPENING_QUOTE: 'stray-quote',
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE: 'stray-quote',
};

/** A quotation mark that is never closed swallows all lines after it: the row it stands in is the one to name. */
function problemOf(error: unknown, line: number): unknown {
  if (!(error instanceof CsvError)) return error;
  return new TableProblem(KINDS[error.code] ?? 'stray-quote', line, { cause: error });
}

function delimiterOf(bytes: Uint8Array): string {
  const [piece = ''] = decodeText(bytes);
  const line = piece.slice(0, HEAD).split('\n', 1)[0] ?? '';
  const count = (mark: string): number => line.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
