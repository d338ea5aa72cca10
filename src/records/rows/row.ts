import type { Id } from '../../terms.js';

/** What every row has. */
export interface Row {
  readonly id: Id;
  readonly workspace: Id;
}
