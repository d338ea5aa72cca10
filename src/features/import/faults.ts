import type { ImportField } from './fields.js';

export const FAULTS = [
  'customer-missing',
  'customer-too-long',
  'customer-not-a-name',
  'owner-unknown',
  'owner-ambiguous',
  'owner-not-yours',
  'owner-differs',
  'stage-unknown',
  'amount-vague',
  'amount-negative',
  'amount-too-large',
  'amount-unreadable',
  'currency-unknown',
  'date-no-such-day',
  'date-unreadable',
  'date-in-future',
  'cells-too-many',
  'row-repeated',
] as const;
export type FaultKind = (typeof FAULTS)[number];

/** Why a row cannot be taken as it is: the field, what stands there, and the kind of fault. `line` = the earlier row it clashes with. */
export interface RowFault {
  readonly field: ImportField;
  readonly value: string;
  readonly why: FaultKind;
  readonly line?: number;
}
