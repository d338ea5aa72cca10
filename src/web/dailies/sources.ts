import type { Id } from '../../terms.js';

/** The messages of rows in their order, from a map by what each is about. */
export async function sourcesOf<Row>(
  rows: readonly Row[],
  messages: Promise<ReadonlyMap<Id, Id>>,
  about: (row: Row) => Id,
): Promise<readonly (Id | undefined)[]> {
  const found = await messages;
  return rows.map((row) => found.get(about(row)));
}
