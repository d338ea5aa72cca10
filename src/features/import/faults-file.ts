import type { Lang } from '../../terms.js';
import type { Column } from './fields.js';
import type { FaultyRow } from './row.js';
import { faultText, WORDS } from './words.js';

/** The header of the file that lists what must be mended: what is wrong, then the row as it was, so that it can be mended there. */
export function faultsHeader(cells: readonly string[], lang: Lang): string[] {
  return [...WORDS[lang].faultColumns, ...cells];
}

/** One line for each fault of a row. */
export function faultsLines(row: FaultyRow, cells: readonly string[], columns: readonly Column[], lang: Lang): string[][] {
  return row.faults.map((fault) => {
    const [why, remedy] = faultText(fault, lang);
    const header = columns.find((column) => column.field === fault.field)?.header ?? WORDS[lang].fields[fault.field];
    return [String(row.line), header, fault.value, why, remedy, ...cells];
  });
}
