/** SQL for the rows of a decision, from the schema alone, so that each engine prepares a shape once. */
import { getTableColumns, getTableName } from 'drizzle-orm';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { getTableConfig as liteTableConfig } from 'drizzle-orm/sqlite-core';
import type { Change } from '../src/decision.js';
import type { TableName } from '../src/records/rows.js';
import type { At, Id } from '../src/terms.js';
import type { Engine } from './columns.js';
import type { Schema } from './schema.js';

/** What all statements of one text share: made once, whatever is bound. */
export interface Form {
  /** With `?` for each value. */
  readonly sql: string;
  readonly types: readonly string[];
  /** It must touch exactly one row. */
  readonly versioned: boolean;
  /** The number of its text: equal texts of one maker have equal numbers. */
  readonly shape: number;
  /** An insert in parts, for engines that take many rows at once. */
  readonly insert?: Insert;
}

/** One statement to run: its form and the values, encoded for the engine. */
export interface Statement {
  readonly form: Form;
  readonly values: readonly unknown[];
  /** Of an insert: the row as it was given. */
  readonly row?: object;
}

export interface Insert {
  readonly table: string;
  /** `"id", "name", …` */
  readonly columns: string;
  readonly tail: string;
  /** A row under the names of its columns. */
  readonly record: (row: object) => Readonly<Record<string, unknown>>;
}

interface Column {
  readonly key: string;
  readonly name: string;
  readonly type: string;
  readonly encode: (value: unknown) => unknown;
}

interface Table {
  readonly name: string;
  /** `("key")`: the columns of the only unique index beside the row number; nothing where there is none, or several. */
  readonly unique: string;
  readonly columns: readonly Column[];
  readonly byKey: ReadonlyMap<string, Column>;
  readonly versioned: boolean;
}

/** Turns changes into statements for one engine. */
export interface StatementMaker {
  insert(table: TableName, row: object, ifNew: boolean): Statement;
  of(change: Change): Statement;
  /** Puts a message that did not arrive back among those to be sent. */
  resend(message: { readonly id: Id; readonly at: At }): Statement;
}

const RESEND = `UPDATE "outbox" SET "state" = 'waiting', "tries" = 0, "lease_until" = 0, "trouble" = NULL, "due_at" = ? WHERE "id" = ? AND "state" IN ('unknown', 'given_up')`;

export function createStatementMaker(schema: Schema, engine: Engine): StatementMaker {
  const tables = new Map(Object.entries(schema).map(([key, table]) => [key, describe(table, engine)] as const));
  const tableOf = (name: TableName): Table => {
    const table = tables.get(name);
    if (!table) throw new Error(`no such table: ${name}`);
    return table;
  };
  const inserts = new Map<string, Form>();
  const updates = new Map<string, Form>();
  const removals = new Map<string, Form>();
  const resent: Form = { sql: RESEND, types: ['bigint', 'bigint'], versioned: false, shape: 0 };
  let shapes = resent.shape;

  function insertForm(table: Table, ifNew: boolean): Form {
    const columns = table.columns.map((c) => quote(c.name)).join(', ');
    const tail = ifNew ? ` ON CONFLICT ${table.unique} DO NOTHING` : '';
    return {
      sql: `INSERT INTO ${quote(table.name)} (${columns}) VALUES (${table.columns.map(() => '?').join(', ')})${tail}`,
      types: table.columns.map((c) => c.type),
      versioned: false,
      shape: ++shapes,
      insert: {
        table: quote(table.name),
        columns,
        tail,
        record: (row) => Object.fromEntries(table.columns.map((c) => [c.name, cell(row, c.key) ?? null])),
      },
    };
  }

  function insert(tableName: TableName, row: object, ifNew: boolean): Statement {
    const table = tableOf(tableName);
    const form = kept(inserts, ifNew ? `${tableName}?` : tableName, () => insertForm(table, ifNew));
    return { form, values: table.columns.map((c) => c.encode(cell(row, c.key))), row };
  }

  function update(change: Change & { kind: 'update' }): Statement {
    const table = tableOf(change.table);
    const keys = Object.keys(change.set).filter((key) => cell(change.set, key) !== undefined);
    const checked = change.version !== undefined;
    const columns = keys.map((key) => columnOf(table, key));
    const form = kept(updates, `${change.table}:${checked}:${keys.join()}`, () => {
      const sets = columns.map((c) => `${quote(c.name)} = ?`);
      if (table.versioned) sets.push('"version" = "version" + 1');
      return {
        sql: `UPDATE ${quote(table.name)} SET ${sets.join(', ')} WHERE "id" = ?${checked ? ' AND "version" = ?' : ''}`,
        types: [...columns.map((c) => c.type), 'bigint', ...(checked ? ['bigint'] : [])],
        versioned: checked,
        shape: ++shapes,
      };
    });
    const values = columns.map((c) => c.encode(cell(change.set, c.key)));
    values.push(change.id);
    if (checked) values.push(change.version);
    return { form, values };
  }

  function remove(change: Change & { kind: 'remove' }): Statement {
    const checked = change.version !== undefined;
    const form = kept(removals, `${change.table}:${checked}`, () => ({
      sql: `DELETE FROM ${quote(tableOf(change.table).name)} WHERE "id" = ?${checked ? ' AND "version" = ?' : ''}`,
      types: checked ? ['bigint', 'bigint'] : ['bigint'],
      versioned: checked,
      shape: ++shapes,
    }));
    return { form, values: checked ? [change.id, change.version] : [change.id] };
  }

  return {
    insert,
    resend: ({ id, at }) => ({ form: resent, values: [at, id] }),
    of(change) {
      switch (change.kind) {
        case 'insert':
          return insert(change.table, change.row, change.ifNew ?? false);
        case 'update':
          return update(change);
        case 'remove':
          return remove(change);
      }
    },
  };
}

function describe(table: Schema[keyof Schema], engine: Engine): Table {
  const columns = Object.entries(getTableColumns(table)).map(([key, column]) => ({
    key,
    name: column.name,
    type: column.getSQLType(),
    encode: encoderOf(column.dataType, engine),
  }));
  const unique = configOf(table, engine).indexes.filter(({ config }) => config.unique);
  return {
    name: getTableName(table),
    unique: unique.length === 1 ? `(${unique[0]?.config.columns.map((c) => quote('name' in c ? String(c.name) : '')).join(', ')})` : '',
    columns,
    byKey: new Map(columns.map((c) => [c.key, c])),
    versioned: columns.some((c) => c.key === 'version'),
  };
}

/** The kit's SQLite tables go by PostgreSQL's types, see `columns.ts`. */
const configOf = (table: PgTable, engine: Engine): Pick<ReturnType<typeof getTableConfig>, 'indexes'> =>
  engine === 'postgres' ? getTableConfig(table) : (liteTableConfig(table as never) as unknown as ReturnType<typeof getTableConfig>);

function kept<T>(forms: Map<string, T>, key: string, make: () => T): T {
  let form = forms.get(key);
  if (form === undefined) {
    form = make();
    forms.set(key, form);
  }
  return form;
}

function encoderOf(dataType: string, engine: Engine): (value: unknown) => unknown {
  if (dataType === 'json') return (value) => (value === null || value === undefined ? null : JSON.stringify(value));
  if (dataType === 'boolean' && engine === 'sqlite') return (value) => (value === null || value === undefined ? null : value ? 1 : 0);
  return (value) => value ?? null;
}

function columnOf(table: Table, key: string): Column {
  const column = table.byKey.get(key);
  if (!column) throw new Error(`no column ${key} in ${table.name}`);
  return column;
}

// Rows are closed interfaces without an index signature; the schema says which keys they have.
const cell = (row: object, key: string): unknown => (row as Record<string, unknown>)[key];

const quote = (name: string): string => `"${name}"`;
