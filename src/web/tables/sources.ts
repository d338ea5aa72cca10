import { lastMessages } from '../../numbers/sources/queries.js';
import type { Id } from '../../terms.js';
import type { Visit } from '../visit.js';

/** The newest message behind the customer of each row, in the rows' order; undefined = none, or the customer is not among the `seen`. */
export async function lastMessageOfEach<Row>(
  { records }: Pick<Visit, 'records'>,
  rows: readonly Row[],
  customer: (row: Row) => Id,
  seen: readonly Id[] = rows.map(customer),
): Promise<readonly (Id | undefined)[]> {
  const found = await lastMessages(records, seen);
  return rows.map((row) => found.get(customer(row)));
}
