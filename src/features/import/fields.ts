/** What a column of a customer list can hold, in the order in which an export writes them. */
export const FIELDS = [
  'customer',
  'alias',
  'owner',
  'stage',
  'amount',
  'currency',
  'contact',
  'title',
  'phone',
  'nextDue',
  'nextStep',
  'summary',
  'source',
  'industry',
  'tier',
  'firstContact',
  'lastContact',
] as const;
export type ImportField = (typeof FIELDS)[number];

/** A column of the file that was recognised. */
export interface Column {
  readonly field: ImportField;
  /** Its place in a row, from 0. */
  readonly index: number;
  /** The header as it stands in the file. */
  readonly header: string;
  /** False when the header only resembles a known one: shown as a guess. */
  readonly sure: boolean;
  /** What a bare figure counts: 10000 under 金额(万元). */
  readonly scale: number;
}
