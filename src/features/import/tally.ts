import type { RowFault } from './faults.js';
import type { Column } from './fields.js';

/** A fault with the line it stands on. */
export interface LineFault extends RowFault {
  readonly at: number;
}

/** What a dry run of a file found. Lists hold the first few only. */
export interface Tally {
  readonly columns: readonly Column[];
  /** Headers that were not understood. */
  readonly ignored: readonly string[];
  /** Rows with data. */
  readonly rows: number;
  readonly customers: number;
  readonly deals: number;
  readonly contacts: number;
  /** Rows that would change nothing: their customer is known and has such a deal already. */
  readonly known: number;
  /** Rows whose customer resembles a known one; they become customers of their own. */
  readonly alike: number;
  readonly likes: readonly { readonly name: string; readonly like: string }[];
  readonly faulty: number;
  readonly faults: readonly LineFault[];
}
