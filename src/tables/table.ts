/** One row of a table file: its line as a spreadsheet counts (the first is 1), its cells as text, trimmed. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows in slices of at most this many: between two slices the event loop gets a turn. */
export const SLICE_ROWS = 100;

export const TABLE_FORMATS = ['csv', 'xlsx'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** What the name of a file says about its format; undefined when it is no table. */
export function formatOf(name: string): TableFormat | undefined {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (ending === 'txt' || ending === 'tsv') return 'csv';
  return TABLE_FORMATS.find((format) => format === ending);
}

/**
 * Why a file cannot be read as a table. `not-text`: a CSV that is something else. `encoding`: neither UTF-8 nor GBK. `open-quote`: a quotation mark
 * is opened and never closed. `stray-quote`: one stands in the middle of a cell. `not-xlsx`: no readable workbook.
 */
export type TableProblemKind = 'not-text' | 'encoding' | 'open-quote' | 'stray-quote' | 'not-xlsx';

/** The file is broken: say where, and what to do. */
export class TableProblem extends Error {
  override readonly name = 'TableProblem';
  constructor(
    readonly kind: TableProblemKind,
    readonly line?: number,
    options?: ErrorOptions,
  ) {
    super(line === undefined ? kind : `${kind} at line ${line}`, options);
  }
}
