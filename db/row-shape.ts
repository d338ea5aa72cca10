/** How a row that comes as a list of columns is made into an object: worked out once for a query, not anew for every row. */
import { Column, getTableColumns, is, SQL, Table } from 'drizzle-orm';

/** One column: under which name, at which place of the list, and how it is decoded where the driver does not do that. */
interface Leaf {
  readonly key: string;
  readonly at: number;
  readonly decode?: (value: unknown) => unknown;
}

/** An object of columns within the row. `id` = the place of its row number: where that is missing, no such row was joined. */
interface Branch {
  readonly key: string;
  readonly inside: Shape;
  readonly id: number | undefined;
}

export type Shape = readonly (Leaf | Branch)[];

/** A query ready to be run: its text, what is to be bound, and what its columns are called. */
export interface Ready {
  readonly sql: string;
  readonly params: readonly unknown[];
  readonly shape: Shape;
}

/** What a value of a column must still go through. */
export type Decoding = (column: Column) => ((value: unknown) => unknown) | undefined;

/** The shape of a selection: its columns in the order in which the query builder writes them. */
export function shapeOf(fields: unknown, decoding: Decoding): Shape {
  let at = 0;
  const within = (some: object): Shape =>
    Object.entries(some).map(([key, field]: [string, unknown]) => {
      if (is(field, Column)) return leaf(key, at++, decoding(field));
      if (is(field, SQL.Aliased)) return leaf(key, at++, decoderOf(field.sql));
      if (is(field, SQL)) return leaf(key, at++, decoderOf(field));
      // Anything else that can be selected is an object, or a table, of columns.
      const inside = within(is(field, Table) ? getTableColumns(field) : (field as object));
      return { key, inside, id: inside.flatMap((one) => ('at' in one && one.key === 'id' ? [one.at] : []))[0] };
    });
  return within(fields as object);
}

const leaf = (key: string, at: number, decode: Leaf['decode']): Leaf => ({ key, at, ...(decode ? { decode } : {}) });

/** The query builder keeps the decoder of `mapWith` to itself. */
function decoderOf(expression: SQL): Leaf['decode'] {
  const { decoder } = expression as unknown as { readonly decoder: { mapFromDriverValue(value: unknown): unknown } };
  return (value) => decoder.mapFromDriverValue(value);
}

/** How many columns a shape has. */
export const widthOf = (shape: Shape): number => shape.reduce((sum, one) => sum + ('at' in one ? 1 : widthOf(one.inside)), 0);

/** The row that a list of columns stands for. */
export function rowOf(shape: Shape, list: readonly unknown[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const one of shape) {
    if ('at' in one) {
      const value = list[one.at] ?? null;
      row[one.key] = value === null || one.decode === undefined ? value : one.decode(value);
    } else {
      row[one.key] = one.id !== undefined && (list[one.id] ?? null) === null ? null : rowOf(one.inside, list);
    }
  }
  return row;
}
