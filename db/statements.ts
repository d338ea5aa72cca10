/** SQL for the rows of a decision, from the schema alone, so that each engine prepares a shape once. */
import { getTableColumns, getTableName } from 'drizzle-orm';
import type { Change } from '../src/decision.js';
import type { TableName } from '../src/records/rows.js';
import type { At, Id } from '../src/terms.js';
import type { Engine } from './columns.js';
import type { Schema } from './schema.js';

/** A statement with `?` for each value, and the values, encoded for the engine. `versioned`: it must touch exactly one row. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
  readonly types: readonly string[];
  readonly versioned: boolean;
  /** The number of its text: equal texts of one maker have equal numbers. */
  readonly shape: number;
  /** An insert in parts, for engines that take many rows at once: the columns, the row under their names, and what follows. */
  readonly insert?: Insert;
}

export interface Insert {
  readonly table: string;
  /** `"id", "name", …` */
  readonly columns: string;
  readonly tail: string;
  readonly record: () => Readonly<Record<string, unknown>>;
}

interface Column {
  readonly key: string;
  readonly name: string;
  readonly type: string;
  readonly encode: (value: unknown) => unknown;
}

interface Table {
  readonly name: string;
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
  const inserts = new Map<string, { columns: string; tail: string; sql: string; types: readonly string[]; shape: number }>();
  const updates = new Map<string, { sql: string; shape: number }>();
  const removals = new Map<string, { sql: string; shape: number }>();
  const resent = 0;
  let shapes = resent;

  function insert(tableName: TableName, row: object, ifNew: boolean): Statement {
    const table = tableOf(tableName);
    const key = `${tableName}${ifNew}`;
    let made = inserts.get(key);
    if (made === undefined) {
      const columns = table.columns.map((c) => quote(c.name)).join(', ');
      const tail = ifNew ? ' ON CONFLICT DO NOTHING' : '';
      const sql = `INSERT INTO ${quote(table.name)} (${columns}) VALUES (${table.columns.map(() => '?').join(', ')})${tail}`;
      made = { columns, tail, sql, types: table.columns.map((c) => c.type), shape: ++shapes };
      inserts.set(key, made);
    }
    const { sql, types, columns, tail, shape } = made;
    const values = table.columns.map((c) => c.encode(cell(row, c.key)));
    const record = () => Object.fromEntries(table.columns.map((c) => [c.name, cell(row, c.key) ?? null]));
    return { sql, values, types, versioned: false, shape, insert: { table: quote(table.name), columns, tail, record } };
  }

  function update(change: Change & { kind: 'update' }): Statement {
    const table = tableOf(change.table);
    const keys = Object.keys(change.set).filter((key) => cell(change.set, key) !== undefined);
    const columns = keys.map((key) => columnOf(table, key));
    const checked = change.version !== undefined;
    const key = `${change.table}:${checked}:${keys.join()}`;
    let made = updates.get(key);
    if (made === undefined) {
      const sets = columns.map((c) => `${quote(c.name)} = ?`);
      if (table.versioned) sets.push('"version" = "version" + 1');
      made = {
        sql: `UPDATE ${quote(table.name)} SET ${sets.join(', ')} WHERE "id" = ?${checked ? ' AND "version" = ?' : ''}`,
        shape: ++shapes,
      };
      updates.set(key, made);
    }
    const values = columns.map((c) => c.encode(cell(change.set, c.key)));
    values.push(change.id);
    const types = [...columns.map((c) => c.type), 'bigint'];
    if (checked) {
      values.push(change.version);
      types.push('bigint');
    }
    return { ...made, values, types, versioned: checked };
  }

  function remove(change: Change & { kind: 'remove' }): Statement {
    const checked = change.version !== undefined;
    const key = `${change.table}:${checked}`;
    let made = removals.get(key);
    if (made === undefined) {
      made = {
        sql: `DELETE FROM ${quote(tableOf(change.table).name)} WHERE "id" = ?${checked ? ' AND "version" = ?' : ''}`,
        shape: ++shapes,
      };
      removals.set(key, made);
    }
    const values = checked ? [change.id, change.version] : [change.id];
    return { ...made, values, types: values.map(() => 'bigint'), versioned: checked };
  }

  return {
    insert,
    resend: ({ id, at }) => ({ sql: RESEND, values: [at, id], types: ['bigint', 'bigint'], versioned: false, shape: resent }),
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
  return {
    name: getTableName(table),
    columns,
    byKey: new Map(columns.map((c) => [c.key, c])),
    versioned: columns.some((c) => c.key === 'version'),
  };
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
